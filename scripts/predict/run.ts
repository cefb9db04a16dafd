/**
 * Savoir's detection on anybody's data: JSON lines in, JSON lines out, in the order of the input.
 *
 *   npm run -s predict -- TASK < input.jsonl > answers.jsonl
 *
 * A line that can't be answered gets `{id, answer: null, error}` and a sentence on standard error; the rest are
 * answered all the same, and the exit code is 1 at the end. The code behind each task is the panel's own.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { InputError, type Line, type Task } from './task';

/** Every task by the name it is called with. */
const TASKS: Readonly<Record<string, () => Promise<{ task: Task }>>> = {
  language: () => import('./tasks/language'),
  register: () => import('./tasks/register'),
  'reply-text': () => import('./tasks/reply-text'),
  'person-name': () => import('./tasks/person-name'),
  'phone-region': () => import('./tasks/phone-region'),
  draft: () => import('./tasks/draft'),
};

const USAGE = `Usage: npm run -s predict -- TASK < lines.jsonl

  language      {id, text, region?} → {id, answer, second, probability}
  register      {id, lang, text} → {id, answer, forced, probability}
  reply-text    {id, text} → {id, answer}
  person-name   {id, locale, name, order, length, usage, formality} → {id, answer}
  phone-region  {id, phone} → {id, answer}
  draft         {id, text, customer: {language?, region?, register?, name?}, replyLanguage, situation?,
                 channel?} → {id, remarks: [{rule, start, end, fix?}]}`;

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function parsed(text: string): Line {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    throw new InputError('not JSON');
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line))
    throw new InputError('not an object in braces');
  return line as Line;
}

async function write(answer: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}

/** Answers every line; gives the exit code. */
async function main([name, ...more]: readonly string[]): Promise<number> {
  const load = name !== undefined && Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  if (!load || more.length) {
    tell(
      `${name === undefined || more.length ? 'Name one task.' : `There is no task "${name}".`}\n\n${USAGE}`,
    );
    return 2;
  }
  const { task } = await load();
  let number = 0;
  let failed = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!text.trim()) continue;
    let line: Line = {};
    try {
      line = parsed(text);
      await write({ id: line.id ?? null, ...(await task(line)) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed++;
      tell(`line ${number}: ${error.message}`);
      await write({ id: line.id ?? null, answer: null, error: error.message });
    }
  }
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
