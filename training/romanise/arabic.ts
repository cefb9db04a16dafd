import type { Habits, Romanise } from './habits';

/** Consonants of Arabizi: digits for sounds that Latin letters lack, or the nearest Latin letters. */
const CONSONANTS: Readonly<Record<string, readonly string[]>> = {
  ...{
    ب: ['b'],
    ت: ['t'],
    ث: ['th', 's', 't'],
    ج: ['g', 'j', 'j'],
    ح: ['7', '7', 'h'],
    خ: ['kh', '5', "7'"],
  },
  ...{
    د: ['d'],
    ذ: ['z', 'th', 'd'],
    ر: ['r'],
    ز: ['z'],
    س: ['s'],
    ش: ['sh', 'sh', 'ch'],
    ص: ['s', 's', '9'],
  },
  ...{
    ض: ['d', 'd', "9'"],
    ط: ['t', 't', '6'],
    ظ: ['z', 'z', 'th'],
    ع: ['3', '3', 'a'],
    غ: ['gh', 'gh', '8'],
  },
  ...{
    ف: ['f'],
    ق: ['2', 'q', 'k', '8'],
    ك: ['k'],
    ل: ['l'],
    م: ['m'],
    ن: ['n'],
    ه: ['h'],
    پ: ['p'],
    چ: ['ch'],
  },
  ...{ گ: ['g'], ڤ: ['v'], ء: ['2', ''], ؤ: ['2', 'o'], ئ: ['2', 'e'] },
};

/** Letters that stand for long vowels, and how they are written at the start of a word. */
const LONG: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  ا: ['a', ['a', 'a', 'aa']],
  أ: ['a', ['a']],
  إ: ['e', ['e', 'i']],
  آ: ['a', ['a', 'aa']],
  ى: ['a', ['a']],
  ة: ['a', ['a', 'a', 'eh', 'ah']],
  و: ['w', ['o', 'ou', 'u', 'oo']],
  ي: ['y', ['i', 'i', 'ee', 'y']],
};

/** Short vowels are not written in Arabic: this is what stands between two consonants, or nothing. */
function between(habits: Habits): string {
  const dropping = habits.choose('dropping', ['some', 'many']) === 'many' ? 0.45 : 0.2;
  if (habits.roll() < dropping) return '';
  const roll = habits.roll();
  return roll < 0.5
    ? 'a'
    : roll < 0.75
      ? habits.choose('kasra', ['e', 'i'])
      : roll < 0.9
        ? 'i'
        : habits.choose('damma', ['o', 'u']);
}

function word(text: string, habits: Habits): string {
  let written = '';
  let rest = text;
  if (/^ال./u.test(text) && text.length > 3) {
    written = habits.choose('article', ['el', 'al', 'l', 'el ', 'al-']);
    rest = text.slice(2);
  }
  let consonant = false;
  [...rest].forEach((letter, index, letters) => {
    const long = LONG[letter];
    const afterVowel = !consonant && index > 0;
    if (long && !((letter === 'و' || letter === 'ي') && afterVowel)) {
      written += index === 0 ? long[0] : habits.choose(letter, long[1]);
      consonant = index === 0 && (letter === 'و' || letter === 'ي');
      return;
    }
    const spelling = long ? long[0] : habits.choose(letter, CONSONANTS[letter] ?? [letter]);
    if (consonant && index < letters.length)
      written += index === letters.length - 1 && habits.roll() < 0.3 ? '' : between(habits);
    written += spelling;
    consonant = spelling !== '';
  });
  return written;
}

export const arabic: Romanise = (text, habits) =>
  text
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[ء-ي\u0671-\u06d3]+/g, (found) => word(found, habits))
    .replace(/،/g, ',')
    .replace(/؟/g, '?')
    .replace(/؛/g, ';');
