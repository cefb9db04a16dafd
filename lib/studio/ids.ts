import type { TeamKind } from '@/lib/knowledge/team-entry';

/** Longest id that the schema takes. */
const LONGEST_ENTRY = 80;
const LONGEST_PACK = 40;

/** Small Latin letters, digits and hyphens from any text; empty where it holds none ("日本", "🙂"). */
function slugOf(text: string, longest: number): string {
  const plain = text
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  // Cut between words where there is a gap to cut at.
  const cut = plain.slice(0, longest + 1);
  const whole =
    plain.length > longest
      ? cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || plain.slice(0, longest)
      : plain;
  return whole.replace(/^-+|-+$/g, '');
}

/** `wanted`, or with the first free number behind it ("our-tips-2"). Never longer than an entry's id may be. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted
    .replace(/-\d+$/, '')
    .slice(0, LONGEST_ENTRY - 6)
    .replace(/[.-]+$/, '');
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** The id of a new pack, made from its title. */
export const packId = (title: string, taken: ReadonlySet<string>): string =>
  freeId(slugOf(title, LONGEST_PACK) || 'pack', taken);

/** The id of an entry that has no words yet. */
export const unnamedId = (pack: string, kind: TeamKind, taken: ReadonlySet<string>): string =>
  freeId(`${pack}.${kind}.new`, taken);

/** Whether an id is one of those: it may change still, nobody knows it. */
export const isUnnamed = (id: string): boolean => /\.new(-\d+)?$/.test(id);

/** The id of an entry, made from its first words: "our-tips.tip.use-the-24-hour-clock". */
export function entryId(pack: string, kind: TeamKind, words: string, taken: ReadonlySet<string>): string {
  const stem = `${pack}.${kind}`;
  const slug = slugOf(words, Math.min(36, LONGEST_ENTRY - 8 - stem.length));
  return freeId(slug ? `${stem}.${slug}` : `${stem}.1`, taken);
}
