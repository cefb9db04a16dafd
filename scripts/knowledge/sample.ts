import { english, type Placed, placedOf } from './rules/rule';
import type { LayerFolder } from './sources';

/** What a reviewer reads: the tip, its sources and what its writer relied on in each. */
export interface Drawn {
  id: string;
  file: string;
  text: string;
  why: string;
  sources: { title: string; publisher: string; url: string; passage: string }[];
}

/** Mulberry32: the same seed gives the same draw on every machine. Values 0 … 1, without 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws `count` tips, tones and channels, each at most once, every one as likely as any other. */
export function draw(folders: readonly LayerFolder[], seed: number, count: number): Drawn[] {
  // By id, so that moving an entry to another file changes nothing.
  const all = [...placedOf(folders, 'tip', 'tone', 'channel')].sort((a, b) =>
    a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0,
  );
  const random = seeded(seed);
  const size = Math.min(count, all.length);
  for (let index = 0; index < size; index++) {
    const other = index + Math.floor(random() * (all.length - index));
    [all[index], all[other]] = [all[other] as (typeof all)[number], all[index] as (typeof all)[number]];
  }
  return all.slice(0, size).map(drawn);
}

function drawn({ entry, file }: Placed): Drawn {
  if (entry.kind !== 'tip' && entry.kind !== 'tone' && entry.kind !== 'channel')
    throw new Error(`${entry.id} is no advice`);
  const because = entry.kind === 'tone' ? Object.values(entry.because ?? {}).map(english) : [];
  return {
    id: entry.id,
    file,
    text: english(entry.text),
    why: [entry.kind === 'channel' ? '' : english(entry.why), ...because].filter(Boolean).join(' '),
    sources: entry.sources.map(({ title, publisher, url }, index) => ({
      title,
      publisher,
      url,
      passage: entry.passages?.[index] ?? '',
    })),
  };
}

/** Lines for a reviewer to read. */
export function* sampleLines(sample: readonly Drawn[]): Generator<string> {
  for (const [index, { id, file, text, why, sources }] of sample.entries()) {
    yield `${index + 1}. ${id} (${file})`;
    yield `   ${text}`;
    if (why) yield `   Why: ${why}`;
    for (const { title, publisher, url, passage } of sources) {
      yield `   · ${title}, ${publisher}`;
      yield `     ${url}`;
      yield `     ${passage ? `Passage: ${passage}` : 'No passage noted: read the source.'}`;
    }
    yield '';
  }
}
