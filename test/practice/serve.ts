import { startPracticeDesk } from './desk';

/** Runs the practice desk by itself: `npx tsx test/practice/serve.ts [port]`. */
const desk = await startPracticeDesk({ port: Number(process.argv[2] ?? 8443) });
console.log(`${desk.url}/agent/tickets/101`);
console.log(
  'Start Chromium with: --host-resolver-rules="MAP *.zendesk.com 127.0.0.1" --ignore-certificate-errors',
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => desk.close());
