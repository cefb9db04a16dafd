import { inLowerCase } from '../any-case';
import { isHungarianGiven, isRomanSurname, plain } from './east-asian-surnames';
import { isCommonGiven } from './given-names';
import { isIberianGiven } from './iberian-names';
import type { Split } from './name-split';
import { ordered } from './name-split';

/** "Kovácsné": wife of Kovács. */
const HUNGARIAN_WIFE = inLowerCase(/né$/u);
const SLAVIC_SURNAME = inLowerCase(
  /(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|цкий|цкая|енко|чук|юк|ко|ян|ук)$/u,
);
/** Endings that are surnames' alone, in Greek and in Latin letters. */
const GREEK_SURNAME = /(?:πουλος|πουλου|ογλου)$/u;
const LATIN_SURNAME = inLowerCase(
  /.{2}(?:ová|escu|eanu|ović|ević|owicz|ewicz|czyk|owski|ewski|owska|ewska|poulos|opoulou|shvili|adze|enko|chuk)$/u,
);

export const hasSurnameEnding = (word: string): boolean =>
  LATIN_SURNAME.test(word) || GREEK_SURNAME.test(plain(word));

/** "Papadopoulos Giorgos", "Huber Anna": forms in many countries ask for the surname first. */
export function surnameBefore([first = '', last = '']: readonly string[]): boolean {
  if (hasSurnameEnding(first) !== hasSurnameEnding(last)) return hasSurnameEnding(first);
  return isCommonGiven(last) && !isCommonGiven(first) && !isIberianGiven(first);
}

/** Japanese, Chinese, Korean, Vietnamese and Hungarian names: the lists of surnames say which end is which. */
export function easternOrder(words: readonly string[], custom: string): Split | undefined {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const front = isRomanSurname(first, custom);
  const back = isRomanSurname(last, custom);
  const surnameFirst = (certain: boolean) =>
    ordered(custom === 'vi' ? [last] : words.slice(1), [first], 'surname-first', certain);
  const givenFirst = (certain: boolean) => ordered(words.slice(0, -1), [last], 'given-first', certain);
  switch (custom) {
    case 'hu': {
      // "Nagy Jánosné" is a wife by her husband's name: nobody is greeted with that.
      if (HUNGARIAN_WIFE.test(last) && front) return surnameFirst(false);
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

export function slavicOrder(words: readonly string[]): Split {
  const [first = '', second = ''] = words;
  const front = SLAVIC_SURNAME.test(first);
  const back = SLAVIC_SURNAME.test(second);
  if (front && !back) return ordered([second], [first], 'surname-first', true);
  return ordered([first], [second], 'given-first', back && !front);
}
