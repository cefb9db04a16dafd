import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { task as register } from '../../../../scripts/predict/tasks/register';
import { p95 } from '../../percentiles';
import { random } from '../../random';
import type { Figure } from '../../suite';
import type { DataOptions } from './data';
import { items } from './labelled';
import { ask } from './language';

const MODELS = 'public/models';
const LENGTH = 200;
const MESSAGES = 1_000;

/** Every model that ships: kilobytes as gzip sends them. */
function gzipped(): number {
  const files = readdirSync(MODELS, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.map(
    (entry) => gzipSync(readFileSync(join(entry.parentPath, entry.name)), { level: 9 }).length,
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** Messages of 200 characters, put together of labelled texts in one language each. */
function messages(data: DataOptions): { text: string; language: string }[] {
  const list = items(data, '');
  const next = random(200);
  return Array.from({ length: MESSAGES }, () => {
    const { language } = list[Math.floor(next() * list.length)] ?? { language: 'en' };
    const own = list.filter((item) => item.language === language);
    let text = '';
    while (text.length < LENGTH) text += `${own[Math.floor(next() * own.length)]?.text ?? 'x'} `;
    return { text: text.slice(0, LENGTH), language };
  });
}

/** A process of its own has loaded nothing yet. */
const alone = (): { loadMs: number; heapMB: number } =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'test/bench/suites/detect/cold.ts'], {
      encoding: 'utf8',
    }),
  );

/** Time for one message (language and register), time to load, size and memory of the models. */
export async function measureCost(data: DataOptions, tell: (line: string) => void): Promise<Figure[]> {
  const list = messages(data);
  const both = async ({ text, language }: { text: string; language: string }) => {
    await ask(text);
    await register({ lang: language, text });
  };
  for (const message of list) await both(message);
  const times: number[] = [];
  for (const message of list) {
    const from = performance.now();
    await both(message);
    times.push(performance.now() - from);
  }
  const starts = Array.from({ length: 5 }, alone);
  const middle = (values: number[]) => values.sort((a, b) => a - b)[2] ?? Number.NaN;
  tell(
    `language and register, median ${middle([...times].sort((a, b) => a - b).slice(498, 503)).toFixed(3)} ms`,
  );
  return [
    { name: 'latency.p95.ms', value: p95(times), budget: 1, what: 'language and register of 200 characters' },
    {
      name: 'load.ms',
      value: middle(starts.map(({ loadMs }) => loadMs)),
      budget: 50,
      what: 'the language model from the disk to its first answer',
    },
    { name: 'size.gzip.kB', value: gzipped(), budget: 500, what: 'all models, gzip' },
    {
      name: 'heap.MB',
      value: middle(starts.map(({ heapMB }) => heapMB)),
      budget: 12,
      what: 'memory that models hold',
    },
  ];
}
