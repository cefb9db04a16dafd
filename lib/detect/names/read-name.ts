import type { PersonName } from '../finding';
import { splitArabic } from './arabic-name';
import { cleanName } from './clean-name';
import { splitByCapitals, splitSpacedName, surnames } from './latin-name';
import type { Affixes } from './name-affixes';
import {
  nameWords,
  noAffixes,
  takeEastAsian,
  takeSuffixes,
  takeThai,
  takeTitles,
  withoutAffixes,
} from './name-affixes';
import type { Split, SplitHints } from './name-split';
import { customOf } from './name-split';
import { isEastAsian, splitEastAsian } from './native-script';
import { isNotPerson } from './not-a-person';
import { isSuffix, isTitle } from './titles';
import { recase } from './word-case';

export interface NameHints {
  /** BCP 47 language of the customer, as far as it is known from elsewhere. */
  language?: string;
  /** ISO 3166-1 alpha-2. */
  region?: string;
  email?: string;
  organisation?: string;
}

const none = (full: string): PersonName => ({ full, kind: 'none', order: 'given-first', certain: false });
const MOST_WORDS = 9;
const primary = (language: string | undefined) => language?.toLowerCase().split(/[-_]/)[0];

/**
 * Takes a free-text name apart.
 *
 * The hints come from the rest of the record and only decide the order of the parts and how many surnames are
 * usual; nothing about the person is concluded from the name. `stated` is set only by a form of address in the
 * field itself. Where the split is a guess, `certain` is false and callers show `full`.
 */
export function readName(name: string | undefined, hints: NameHints = {}): PersonName {
  const full = cleanName(name ?? '');
  if (!full || isNotPerson(full, hints)) return none(full);
  const split: SplitHints = {
    language: primary(hints.language),
    region: hints.region?.toUpperCase(),
  };
  const bare = withoutAdditions(full);
  const found = noAffixes();
  const parts = splitBare(bare, split, found);
  if (!parts) return none(full);
  return assemble(full, withoutAffixes(bare, split.language), parts, found, hints);
}

/** The name without what people add to it: "(she/her)", "| Acme", "via Chat", emoji, quotes. */
function withoutAdditions(full: string): string {
  const text = full
    .replace(/[([（【][^()[\]（）【】]{0,200}[)\]）】]/gu, ' ')
    .replace(/\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, ' ')
    .replace(/["“”„«»*~_#<>=]/g, ' ');
  const [head = ''] = text.split(/\s+[|–—]\s+|\s+-\s+|\s+(?:via|@)\s+/u);
  return (head.trim() || text.trim()).replace(/\s+/g, ' ');
}

/** "Anna & Ben Weber", "Anna/Ben". */
export const TWO_PEOPLE = /\s(?:&|\+|und|and|et|и|و)\s|\p{L}{3,}\/\p{L}{3,}\s*$/u;

/** `undefined` where nothing but titles is left. */
function splitBare(bare: string, hints: SplitHints, found: Affixes): Split | undefined {
  if (isEastAsian(bare)) return splitEastAsian(takeEastAsian(bare, customOf(hints), found), hints);
  const unsplit: Split = { order: 'given-first', certain: false };
  if (TWO_PEOPLE.test(bare)) return unsplit;
  const segments = bare
    .split(/[,،]/)
    .map((segment) => segment.trim())
    .filter(Boolean);
  while (
    segments.length > 1 &&
    nameWords(segments.at(-1) ?? '').every((word) => isSuffix(word) || isTitle(word, hints.language))
  )
    found.suffixes.unshift(segments.pop() ?? '');
  if (segments.length > 2) return unsplit;
  const take = (segment: string) =>
    takeSuffixes(takeTitles(nameWords(takeThai(segment, found)), hints.language, found), found);
  const first = take(segments[0] ?? '');
  if (segments.length === 2) {
    const given = take(segments[1] ?? '');
    return { given: given.join(' '), ...surnames(first, hints), order: 'surname-first', certain: true };
  }
  if (!first.length || first.length > MOST_WORDS) return first.length ? unsplit : undefined;
  if (first.length === 1) return lone(first[0] ?? '', hints, found);
  if (first.every((word) => /^[\p{sc=Arabic}\u200c]+$/u.test(word)) && customOf(hints) !== 'ur')
    return splitArabic(first);
  if (first.some((word) => isEastAsian(word))) return unsplit;
  return splitByCapitals(first, hints) ?? splitSpacedName(first, hints);
}

/** One word. After "Frau" or "Dr." it is a surname; alone, or where given names are used so, it is the name. */
function lone(word: string, hints: SplitHints, found: Affixes): Split | undefined {
  if (!/\p{L}{2}|\p{L}\p{M}/u.test(word)) return undefined;
  const givenIsUsed =
    found.beforeGiven || ['ar', 'tr', 'vi', 'id', 'ms', 'th', 'is'].includes(customOf(hints) ?? '');
  if (found.any && !givenIsUsed) return { surname: word, order: 'given-first', certain: true };
  return { given: word, order: 'given-first', certain: true };
}

function assemble(full: string, bare: string, split: Split, found: Affixes, hints: NameHints): PersonName {
  const language = primary(hints.language);
  // Capitals are a habit of the form ("ANNA MÜLLER") or mark the surname; initials such as "AJ" are neither.
  const shouted = full === full.toUpperCase();
  const typedSmall = full === full.toLowerCase();
  const cased = (text: string, isSurname: boolean) =>
    shouted || typedSmall || (isSurname && /\p{Lu}{2}/u.test(text)) ? recase(text, language) : text;
  const given = split.given && cased(split.given, false);
  const surname = split.surname && cased(split.surname, true);
  const surname2 = split.surname2 && cased(split.surname2, true);
  const [stated] = found.stated.size === 1 ? found.stated : [];
  const alone = given !== undefined && !surname && split.certain && letters(given) === letters(bare);
  return {
    full,
    kind: alone ? 'mononym' : 'person',
    ...(found.titles.length ? { title: found.titles.join(' ') } : {}),
    ...(stated ? { stated } : {}),
    ...(given ? { given } : {}),
    ...(surname ? { surname } : {}),
    ...(surname2 ? { surname2 } : {}),
    ...(found.suffixes.length ? { suffix: found.suffixes.join(' ') } : {}),
    order: split.order,
    certain: split.certain && !(alone && isLocalPart(full, hints.email)) && !onlyInitials(given, surname),
  };
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');

/**
 * A part that is nothing but initials: "Hi K.," greets nobody, and in "K. R. Gurumurthy" or "Venkatesh K" the full word
 * is often the person's own name and the initial the father's (W3C, "Personal names around the world").
 */
function onlyInitials(...parts: (string | undefined)[]): boolean {
  return parts.some(
    (part) =>
      part !== undefined &&
      /^(?:\p{L}\.?\s?)+$/u.test(part) &&
      !/\p{L}{2}/u.test(part) &&
      /\p{Lu}/u.test(part),
  );
}

/** Helpdesks that know no name put the address's local part there: "Amueller" is no name to greet with. */
function isLocalPart(full: string, email: string | undefined): boolean {
  return email !== undefined && email.split('@')[0]?.toLowerCase() === full.toLowerCase();
}
