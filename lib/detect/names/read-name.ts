import type { PersonName } from '../finding';
import { TWO_PEOPLE, withoutAdditions } from './additions';
import { splitArabic } from './arabic-name';
import { cleanName } from './clean-name';
import { isCommonGiven } from './given-names';
import { isIberianGiven } from './iberian-names';
import { splitByCapitals, splitSpacedName, surnames } from './latin-name';
import { BURMESE_FORMS } from './lineage';
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
import { isNotPerson, isOrganisation, personIn } from './not-a-person';
import { isLoneTitle, isSuffix, isTitle } from './titles';
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
  const bare = personIn(withoutAdditions(full));
  // "Anna Schmidt (Acme GmbH)" is a person, "Acme (Germany) GmbH" is none.
  if (
    !full ||
    isNotPerson(/\S\s/.test(full) && /\S\s\S/.test(bare) && !/株|주식|\(주\)/.test(full) ? bare : full, hints)
  )
    return isOrganisation(full, hints) ? { ...none(full), organisation: true } : none(full);
  const split: SplitHints = {
    language: primary(hints.language),
    region: hints.region?.toUpperCase(),
  };
  const found = noAffixes();
  const parts = splitBare(bare, split, found);
  if (!parts) return none(full);
  return assemble(full, withoutAffixes(bare, split.language), parts, found, hints);
}

/** "y" and "e" join two people where a given name stands on either side, and surnames elsewhere ("Ortega y Gasset"). */
const joinsGivenNames = (bare: string): boolean => {
  const match = /(\S+)\s(?:y|e)\s(\S+)/u.exec(bare);
  const isGiven = (word = '') => isIberianGiven(word) || isCommonGiven(word);
  return !!match && isGiven(match[1]) && isGiven(match[2]);
};

/** A degree after a comma that no list has: "CSc.", "CPA". Never what may be a given name or initials. */
const isDegree = (segment: string, name: string): boolean =>
  /\s/.test(name) &&
  name !== name.toUpperCase() &&
  segment.split(/\s+/).every((word) => /^\p{Lu}\p{L}{1,5}\.$|^\p{Lu}{2,5}$|^Ph\.?D\.?$/u.test(word));

/** `undefined` where nothing but titles is left. */
function splitBare(bare: string, hints: SplitHints, found: Affixes): Split | undefined {
  if (isEastAsian(bare)) {
    const split = splitEastAsian(takeEastAsian(bare, customOf(hints), found), hints);
    // Behind a single part an honorific says that it is the surname: 王小姐.
    return found.any && split.surname && !split.given ? { ...split, certain: true } : split;
  }
  const unsplit: Split = { order: 'given-first', certain: false };
  if (TWO_PEOPLE.test(bare) || joinsGivenNames(bare)) return unsplit;
  const segments = bare
    .split(/[,،]/)
    .map((segment) => segment.trim())
    .filter(Boolean);
  while (
    segments.length > 1 &&
    (isDegree(segments.at(-1) ?? '', segments[0] ?? '') ||
      nameWords(segments.at(-1) ?? '').every((word) => isSuffix(word) || isTitle(word, hints.language)))
  )
    found.suffixes.unshift(segments.pop() ?? '');
  if (segments.length > 2) return unsplit;
  if (customOf(hints) === 'my') return takeBurmese(nameWords(bare), found);
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

/** Burmese names have no parts; "U", "Daw" and the like before them are forms of address. */
function takeBurmese(words: readonly string[], found: Affixes): Split {
  const form = words.length > 1 ? BURMESE_FORMS[(words[0] ?? '').toLowerCase()] : undefined;
  if (form) {
    found.stated.add(form);
    found.any = true;
  }
  return { given: words.slice(form ? 1 : 0).join(' '), order: 'given-first', certain: true };
}

/** One word. After "Frau" or "Dr." it is a surname; alone, or where given names are used so, it is the name. */
function lone(word: string, hints: SplitHints, found: Affixes): Split | undefined {
  if (!/\p{L}{2}|\p{L}\p{M}/u.test(word) || isLoneTitle(word)) return undefined;
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
