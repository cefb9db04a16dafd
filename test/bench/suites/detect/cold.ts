/** Run in a process of its own: time and memory that the first answer takes, as JSON on standard output. */
import { task } from '../../../../scripts/predict/tasks/language';

const collect = () => (globalThis as { gc?: () => void }).gc?.();
const held = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

collect();
const before = held();
const from = performance.now();
await task({ text: 'Guten Tag, wo bleibt meine Bestellung?' });
const loadMs = performance.now() - from;
collect();
process.stdout.write(JSON.stringify({ loadMs, heapMB: (held() - before) / 1e6 }));
