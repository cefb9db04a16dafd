import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileMeter, type MeterWords } from '../../lib/tone/meter/compiled-meter';
import { type MeterSource, meterSchema } from '../../lib/tone/meter/meter-schema';
import { signsByWords } from '../../lib/tone/meter/sentence-signs';
import { sentencesOf } from '../../lib/tone/sentences';

export interface Meters {
  meters: MeterSource[];
  /** What does not fit, as sentences that name the file. */
  problems: string[];
}

/** Reads `knowledge/drafts/meter/`: the tone meter's words, one file a language. */
export async function readMeters(folder = resolve('knowledge/drafts/meter')): Promise<Meters> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const meters: MeterSource[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const file = `drafts/meter/${name}`;
    let value: unknown;
    try {
      value = parse(await readFile(join(folder, name), 'utf8'));
    } catch (error) {
      problems.push(`${file}: not YAML: ${(error as Error).message}`);
      continue;
    }
    const result = meterSchema.safeParse(value);
    if (!result.success) problems.push(`${file}: ${z.prettifyError(result.error)}`);
    else if (`${result.data.language}.yaml` !== name)
      problems.push(`${file}: language: the file is named after it`);
    else meters.push(result.data);
  }
  return { meters, problems };
}

/** Writes the meter of each language into `to`. Gives the languages. */
export async function buildMeters(to: string, from?: string): Promise<string[]> {
  const { meters, problems } = await readMeters(from);
  if (problems.length) throw new Error(`tone meters do not validate:\n${problems.join('\n')}`);
  for (const meter of meters)
    await writeFile(join(to, `meter-${meter.language}.json`), JSON.stringify(compileMeter(meter)));
  return meters.map(({ language }) => language);
}

/** What a reviewer would send back: examples that turn out otherwise, and plain sentences that are not. */
export function checkMeters({ meters, problems }: Meters): string[] {
  return [...problems, ...meters.flatMap((meter) => [...meterProblems(meter)])];
}

function* meterProblems(meter: MeterSource): Generator<string> {
  const { language, markers } = meter;
  const file = `drafts/meter/${language}.yaml`;
  const ids = markers.map(({ id }) => id);
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
    yield `${file}: ${id}: two markers have this id`;
  for (const marker of markers) {
    let find: (text: string) => string[];
    try {
      find = finder({ language, markers: [marker] });
    } catch (error) {
      yield `${file}: ${marker.id}: ${(error as Error).message}`;
      continue;
    }
    for (const text of marker.examples.match)
      if (!find(text).length) yield `${file}: ${marker.id}: finds nothing in “${text}”`;
    for (const text of marker.examples.not)
      for (const words of find(text).slice(0, 1))
        yield `${file}: ${marker.id}: finds “${words}” in “${text}”`;
    for (const text of meter.plain)
      for (const words of find(text).slice(0, 1))
        yield `${file}: plain: ${marker.id} finds “${words}” in “${text}”`;
  }
}

/** The words of a text that a meter finds. */
function finder(words: MeterWords): (text: string) => string[] {
  const signs = signsByWords(compileMeter(words));
  return (text) =>
    sentencesOf(text, words.language).flatMap((sentence) => signs(sentence.text).map((sign) => sign.words));
}
