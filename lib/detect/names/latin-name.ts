import { latinCompoundGiven } from './arabic-name';
import { isHungarianGiven, isRomanSurname } from './east-asian-surnames';
import { isIberianGiven, isIberianSurname } from './iberian-names';
import type { Split, SplitHints } from './name-split';
import { customOf } from './name-split';
import { isCapitals, isParticle } from './word-case';

const INITIAL = /^\p{Lu}\.?$/u;
const PATRONYMIC = /(?:вич|вна|чна|ична|ovich|evich|ovna|evna|ichna)$/iu;
const SLAVIC_SURNAME = /(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|цкий|цкая|енко|чук|юк|ко|ян|ук)$/iu;

const join = (words: readonly string[]) => words.join(' ');

/** Words with their particles: ["Ludwig", "van Beethoven"], ["María", "de la Cruz", "Pérez"]. */
export function units(words: readonly string[], leading = false): string[] {
  const result: string[] = [];
  let pending = '';
  words.forEach((word, at) => {
    // Neither the first word of a name ("Al Gore") nor the last ("Sarah Ben") leads to another.
    const inside = (at > 0 || leading) && at < words.length - 1;
    if (inside && isParticle(word) && !INITIAL.test(word)) {
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
  const eastern = custom ? easternOrder(words, custom) : undefined;
  if (eastern) return eastern;
  const patronymic = words.length === 3 ? words.findIndex((word) => PATRONYMIC.test(word)) : -1;
  if (patronymic === 2) return ordered(words.slice(1), words.slice(0, 1), 'surname-first', true);
  if (patronymic === 1) return ordered(words.slice(0, 2), words.slice(2), 'given-first', true);
  if (words.length === 2 && /\p{sc=Cyrillic}/u.test(words[0] ?? '')) return slavicOrder(words);
  const compound = latinCompoundGiven(words);
  if (compound >= words.length) return { given: join(words), order: 'given-first', certain: false };
  if (compound) return afterGiven(words, compound);
  const parts = units(words);
  if (parts.length === 1) return { given: join(words), order: 'given-first', certain: true };
  const bin = words.findIndex((word, at) => at > 0 && /^(bin|ibn|bint|binti|ben)$/i.test(word));
  if (bin > 0) return afterGiven(words, bin);
  if (custom === 'es') return spanish(parts);
  if (custom === 'pt') return portuguese(parts);
  // A record without any hint may hold two surnames, or a Japanese name in its own order.
  const reversed = isRomanSurname(words[0] ?? '', 'ja') && !isRomanSurname(words.at(-1) ?? '', 'ja');
  const given = parts.slice(0, -1).filter((word, at) => at === 0 || !INITIAL.test(word));
  const plainMiddle = parts.length === 2 || given.length === 1 || custom !== undefined;
  return ordered(given, parts.slice(-1), 'given-first', plainMiddle && !reversed);
}

const ordered = (
  given: readonly string[],
  surname: readonly string[],
  order: Split['order'],
  certain: boolean,
): Split => ({ given: join(given), surname: join(surname), order, certain });

/** Japanese, Chinese, Korean, Vietnamese and Hungarian names: the lists of surnames say which end is which. */
function easternOrder(words: readonly string[], custom: string): Split | undefined {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const front = isRomanSurname(first, custom);
  const back = isRomanSurname(last, custom);
  const surnameFirst = (certain: boolean) =>
    ordered(custom === 'vi' ? [last] : words.slice(1), [first], 'surname-first', certain);
  const givenFirst = (certain: boolean) => ordered(words.slice(0, -1), [last], 'given-first', certain);
  switch (custom) {
    case 'hu': {
      if (front !== back) return front ? surnameFirst(true) : givenFirst(true);
      const givenBehind = isHungarianGiven(last);
      if (givenBehind !== isHungarianGiven(first)) return givenBehind ? surnameFirst(true) : givenFirst(true);
      return surnameFirst(false);
    }
    case 'vi':
      return front === back
        ? surnameFirst(front && words.length > 2)
        : front
          ? surnameFirst(true)
          : givenFirst(true);
    case 'ja':
    case 'zh':
    case 'ko':
      // In Latin letters both orders are in use; without a known surname the given name is taken to stand first.
      if (front === back) return givenFirst(false);
      return front ? surnameFirst(true) : givenFirst(true);
    default:
      return undefined;
  }
}

function slavicOrder(words: readonly string[]): Split {
  const [first = '', second = ''] = words;
  const front = SLAVIC_SURNAME.test(first);
  const back = SLAVIC_SURNAME.test(second);
  if (front && !back) return ordered([second], [first], 'surname-first', true);
  return ordered([first], [second], 'given-first', back && !front);
}

/** Arabic in Latin letters: after the given name the family name with its article, else the father's name. */
function afterGiven(words: readonly string[], length: number): Split {
  const given = words.slice(0, length);
  const rest = words.slice(length);
  const house = rest.findIndex((word) => /^(al|el|aal)([-‐'’]|$)/i.test(word));
  const from = house >= 0 ? house : /^(bin|ibn|bint|binti|ben)$/i.test(rest[0] ?? '') ? 0 : rest.length - 1;
  return ordered(given, rest.slice(from), 'given-first', true);
}

/** One or two given names, then the father's and the mother's surname. */
function spanish(parts: readonly string[]): Split {
  const [first = '', second = '', third = '', fourth = ''] = parts;
  const two = (given: string[], surname: string, surname2: string, certain: boolean): Split => ({
    given: join(given),
    surname,
    surname2,
    order: 'given-first',
    certain,
  });
  // "María del Carmen García": a particle after María belongs to the given name while a surname follows.
  const [, ...others] = parts;
  if (/^(maría|maria|ma\.?)$/i.test(first) && /^(del?|de (la|los|las)) \p{Lu}/u.test(second) && third)
    return spanish([`${first} ${second}`, ...others.slice(1)]);
  if (parts.length === 2) return ordered([first], [second], 'given-first', true);
  if (parts.length === 3) {
    if (isIberianGiven(second)) return ordered([first, second], [third], 'given-first', true);
    return two([first], second, third, isIberianSurname(second) || second.includes(' '));
  }
  if (parts.length === 4)
    return two([first, second], third, fourth, isIberianGiven(second) || isIberianSurname(third));
  return ordered(parts.slice(0, -1), parts.slice(-1), 'given-first', false);
}

/** The last surname is the one that counts; what stands between may be given or a mother's surname. */
function portuguese(parts: readonly string[]): Split {
  const [first = '', second = ''] = parts;
  const given = parts.length > 2 && isIberianGiven(second) ? [first, second] : [first];
  return ordered(given, parts.slice(-1), 'given-first', true);
}
