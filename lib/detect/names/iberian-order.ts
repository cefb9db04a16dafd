import { isIberianGiven, isIberianSurname } from './iberian-names';
import type { Split } from './name-split';
import { join, ordered } from './name-split';

const isSurnameOnly = (word: string): boolean => isIberianSurname(word) && !isIberianGiven(word);

/** One or two given names, then the father's and the mother's surname. */
export function spanish(parts: readonly string[]): Split {
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
  // "García López María José": both surnames, then what is a given name.
  if (isSurnameOnly(first) && isIberianSurname(second) && isIberianGiven(third))
    return {
      ...two(parts.slice(2), first, second, parts.slice(2).every(isIberianGiven)),
      order: 'surname-first',
    };
  if (parts.length === 3) {
    if (isIberianGiven(second)) return ordered([first, second], [third], 'given-first', true);
    return two([first], second, third, isIberianSurname(second) || second.includes(' '));
  }
  if (parts.length === 4)
    return two([first, second], third, fourth, isIberianGiven(second) || isIberianSurname(third));
  return ordered(parts.slice(0, -1), parts.slice(-1), 'given-first', false);
}

/** The last surname is the one that counts; what stands between may be given or a mother's surname. */
export function portuguese(parts: readonly string[]): Split {
  const [first = '', second = ''] = parts;
  const given = parts.length > 2 && isIberianGiven(second) ? [first, second] : [first];
  return ordered(given, parts.slice(-1), 'given-first', true);
}
