import { HAUSDESK_HOST, startHausdesk } from './desk';

/** Runs the made-up helpdesk by itself: `npx tsx test/practice/custom/serve.ts [port]`. */
const desk = await startHausdesk({ port: Number(process.argv[2] ?? 8445) });
console.log(`${desk.url}/ticket?number=4711`);
console.log(`${desk.url}/app/case/4711`);
console.log(
  `Start Chromium with: --host-resolver-rules="MAP ${HAUSDESK_HOST} 127.0.0.1" --ignore-certificate-errors`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => desk.close());
