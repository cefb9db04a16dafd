import { inLowerCase } from '../any-case';
import { latinCompoundGiven } from './arabic-name';
import { isRomanSurname } from './east-asian-surnames';
import { portuguese, spanish } from './iberian-order';
import { childOfAt, isChildOf, splitLineage } from './lineage';
import type { Split, SplitHints } from './name-split';
import { customOf, join, ordered } from './name-split';
import { easternOrder, hasSurnameEnding, slavicOrder, surnameBefore } from './surname-first';
import { isCapitals, isParticle } from './word-case';

const INITIAL = /^\p{Lu}\.?$/u;
/** "И. И.", "J.R.R." */
const INITIALS = /^(?:\p{Lu}\.\s?){2,4}$/u;
const BULGARIAN_MIDDLE = inLowerCase(/(?:ов|ев)а?$/u);
const PATRONYMIC = inLowerCase(/(?:вич|вна|чна|ична|ovich|evich|ovna|evna|ichna)$/u);

/** "Mc Carthy", "O Brien": prefixes set apart. */
const CELTIC = /^(?:mc|mac|o['’])$/i;
/** Words with their particles: ["Ludwig", "van Beethoven"], ["María", "de la Cruz", "Pérez"]. */
export function units(words: readonly string[], leading = false): string[] {
  const result: string[] = [];
  let pending = '';
  words.forEach((word, at) => {
    // Neither the first word of a name ("Al Gore") nor the last ("Sarah Ben") leads to another.
    const inside = (at > 0 || leading) && at < words.length - 1;
    if (inside && (isParticle(word) || CELTIC.test(word)) && !INITIAL.test(word)) {
      pending += `${word} `;
      return;
    }
    result.push(pending + word);
    pending = '';
  });
  return result;
}

/** Surnames written in capitals beside other words: "TANAKA Yuki", "Claire DE LA TOUR". */
export function splitByCapitals(words: readonly string[], hints: SplitHints): Split | undefined {
  const loud = words.map((word) => isCapitals(word));
  if (loud.every((is, at) => is || isParticle(words[at] ?? ''))) return undefined;
  const first = loud.indexOf(true);
  const last = loud.lastIndexOf(true);
  if (first < 0 || (first > 0 && last < words.length - 1)) return undefined;
  const start = first === 0 ? 0 : first - leadingParticles(words, first);
  const end = first === 0 ? last + 1 : words.length;
  // "DE Souza Ana", or capitals with small words between that are no particles: not this habit.
  if (words.slice(start, end).some((word, at) => !loud[start + at] && !isParticle(word))) return undefined;
  const surname = words.slice(start, end);
  const given = words.filter((_, at) => at < start || at >= end);
  // Two capitals may be initials ("AJ Smith"), unless the surname comes first by custom.
  const initials = surname.length === 1 && surname[0]?.length === 2 && first === 0;
  if (initials && !isRomanSurname(surname[0] ?? '', customOf(hints) ?? '')) return undefined;
  return {
    given: join(given),
    ...surnames(surname, hints),
    order: start === 0 ? 'surname-first' : 'given-first',
    certain: true,
  };
}

function leadingParticles(words: readonly string[], at: number): number {
  let count = 0;
  while (at - count - 1 > 0 && isParticle(words[at - count - 1] ?? '')) count++;
  return count;
}

/** Splits what is known to be the surname part: Spanish names have two. */
export function surnames(
  words: readonly string[],
  hints: SplitHints,
): { surname: string; surname2?: string } {
  const parts = units(words, true);
  const [first = '', second] = parts;
  if (customOf(hints) === 'es' && second && parts.length === 2) return { surname: first, surname2: second };
  return { surname: join(words) };
}

/** Splits a name written with spaces in a script that has no order of its own. At least two words. */
export function splitSpacedName(words: readonly string[], hints: SplitHints): Split {
  const custom = customOf(hints);
  const lineage = splitLineage(words, hints);
  if (lineage) return lineage;
  const eastern = custom ? easternOrder(words, custom) : undefined;
  if (eastern) return eastern;
  const patronymic = words.length === 3 ? words.findIndex((word) => PATRONYMIC.test(word)) : -1;
  if (patronymic === 2) return ordered(words.slice(1), words.slice(0, 1), 'surname-first', true);
  // A Bulgarian father's name is no part of what people are called by.
  if (custom === 'bg' && words.length === 3 && BULGARIAN_MIDDLE.test(words[1] ?? ''))
    return ordered(words.slice(0, 1), words.slice(2), 'given-first', true);
  if (patronymic === 1) return ordered(words.slice(0, 2), words.slice(2), 'given-first', true);
  if (words.length === 2 && /\p{sc=Cyrillic}/u.test(words[0] ?? '')) return slavicOrder(words);
  if (words.length > 1 && INITIALS.test(words.slice(1).join(' ')) && !INITIAL.test(words[0] ?? ''))
    return ordered(words.slice(1), words.slice(0, 1), 'surname-first', false);
  const compound = latinCompoundGiven(words);
  if (compound >= words.length) return { given: join(words), order: 'given-first', certain: false };
  if (compound) return afterGiven(words, compound);
  const parts = units(words);
  if (parts.length === 1) return { given: join(words), order: 'given-first', certain: true };
  const bin = childOfAt(words);
  if (bin > 0) return afterGiven(words, bin);
  if (custom === 'es') return spanish(parts);
  if (custom === 'pt') return portuguese(parts);
  // A record without any hint may hold two surnames, or a Japanese name in its own order.
  const reversed = isRomanSurname(words[0] ?? '', 'ja') && !isRomanSurname(words.at(-1) ?? '', 'ja');
  const onlyInitials = parts.slice(0, -1).every((word) => INITIAL.test(word));
  const given = parts.slice(0, -1).filter((word, at) => at === 0 || onlyInitials || !INITIAL.test(word));
  if (parts.length === 2 && surnameBefore(parts))
    return ordered(parts.slice(1), parts.slice(0, 1), 'surname-first', hasSurnameEnding(parts[0] ?? ''));
  const plainMiddle = parts.length === 2 || given.length === 1 || custom !== undefined;
  return ordered(given, parts.slice(-1), 'given-first', plainMiddle && !reversed);
}

/** Arabic in Latin letters: after the given name the family name with its article, else the father's name. */
function afterGiven(words: readonly string[], length: number): Split {
  const given = words.slice(0, length);
  const rest = words.slice(length);
  const house = rest.findIndex((word) => /^(al|el|aal)([-‐'’]|$)/i.test(word));
  const from = house >= 0 ? house : isChildOf(rest[0] ?? '') ? 0 : rest.length - 1;
  return ordered(given, rest.slice(from), 'given-first', true);
}
