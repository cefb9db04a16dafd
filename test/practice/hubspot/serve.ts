import { paths, startHubSpotDesk } from './desk';

/** Runs the HubSpot-shaped practice desk by itself: `npx tsx test/practice/hubspot/serve.ts [port]`. */
const desk = await startHubSpotDesk({ port: Number(process.argv[2] ?? 8444) });
console.log(desk.url + paths.helpDesk(7701, 5501));
console.log(
  'Start Chromium with: --host-resolver-rules="MAP *.hubspot.com 127.0.0.1" --ignore-certificate-errors',
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => desk.close());
