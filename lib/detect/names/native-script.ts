import { CHINESE, CHINESE_DOUBLE, JAPANESE, KOREAN, KOREAN_DOUBLE } from './east-asian-surnames';
import type { Split, SplitHints } from './name-split';
import { customOf } from './name-split';

const HAN = /^[\p{sc=Han}々〆ヶケノ之ヵ]+$/u;
const HANGUL = /^\p{sc=Hangul}+$/u;
const KANA_ONLY = /^[\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u;
const JAPANESE_WORD = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々〆ー]+$/u;

/** Whether a name is written in Han, kana or Hangul throughout (a middle dot between its words allowed). */
export const isEastAsian = (text: string) =>
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々〆ー・·\s]+$/u.test(text);

const surnameFirst = (surname: string, given: string, certain: boolean): Split => ({
  surname,
  given,
  order: 'surname-first',
  certain,
});
const surnameOnly = (surname: string, certain: boolean): Split => ({
  surname,
  order: 'surname-first',
  certain,
});
const whole = (given: string, certain: boolean): Split => ({ given, order: 'surname-first', certain });

/** Splits a name in its own East Asian script, where the surname stands first and spaces are optional. */
export function splitEastAsian(text: string, hints: SplitHints): Split {
  // A middle dot joins the words of a foreign name, given name first.
  const dotted = text.split(/\s*[・·]\s*/).filter(Boolean);
  if (dotted.length > 1)
    return {
      given: dotted.slice(0, -1).join('・'),
      surname: dotted.at(-1) ?? '',
      order: 'given-first',
      certain: dotted.length === 2,
    };
  const parts = text.split(/\s+/).filter(Boolean);
  const [first = '', second = ''] = parts;
  if (parts.length > 2) return whole(text, false);
  if (parts.length === 2) return splitSpaced(first, second);
  if (HANGUL.test(first)) return splitHangul(first);
  if (KANA_ONLY.test(first)) return whole(first, true);
  if (HAN.test(first)) return splitHan([...first], customOf(hints));
  return JAPANESE_WORD.test(first) ? splitAtKana(first) : whole(first, false);
}

function splitSpaced(first: string, second: string): Split {
  if (HANGUL.test(first) && HANGUL.test(second)) {
    const isSurname = (word: string) => KOREAN.has(word) || KOREAN_DOUBLE.has(word);
    if (!isSurname(first) && isSurname(second))
      return { given: first, surname: second, order: 'given-first', certain: true };
    return surnameFirst(first, second, isSurname(first));
  }
  // Programs that keep given name and surname apart often join them in the Western order, whatever the script.
  const isSurname = (word: string) => JAPANESE.has(word) || CHINESE.has(word) || CHINESE_DOUBLE.has(word);
  if (HAN.test(first + second) && !isSurname(first) && isSurname(second))
    return { given: first, surname: second, order: 'given-first', certain: true };
  // Katakana words may be a foreign name written given name first.
  const katakana = /^[\p{sc=Katakana}ー]+$/u.test(first + second);
  return surnameFirst(first, second, !katakana);
}

function splitHangul(word: string): Split {
  const syllables = [...word];
  const two = syllables.slice(0, 2).join('');
  if (KOREAN_DOUBLE.has(two) && syllables.length >= 3)
    return surnameFirst(two, syllables.slice(2).join(''), syllables.length <= 4);
  const [first = ''] = syllables;
  if (syllables.length < 2 || syllables.length > 4 || !KOREAN.has(first))
    return whole(word, syllables.length < 2);
  return surnameFirst(first, syllables.slice(1).join(''), syllables.length <= 3);
}

/** Japanese: a kanji surname followed by a kana given name; ノ, ヶ, 之 inside a surname stay with it. */
function splitAtKana(word: string): Split {
  const match =
    /^([\p{sc=Han}々〆]+(?:[ノヶケヵの][\p{sc=Han}々]+)?)([\p{sc=Hiragana}\p{sc=Katakana}ー]+)$/u.exec(word);
  if (match?.[1] && match[2]) return surnameFirst(match[1], match[2], true);
  return whole(word, false);
}

function splitHan(characters: string[], custom: string | undefined): Split {
  const head = (length: number) => characters.slice(0, length).join('');
  const rest = (length: number) => characters.slice(length).join('');
  const length = characters.length;
  const word = characters.join('');
  if (custom === 'ja') return splitJapanese(word, length, head, rest);
  const double = CHINESE_DOUBLE.has(head(2)) && length >= 3 && length <= 4;
  const single = CHINESE.has(head(1)) && length >= 2 && length <= 3;
  if (custom === 'zh' || custom === 'ko') {
    if (double) return surnameFirst(head(2), rest(2), true);
    if (length >= 2 && length <= 3) return surnameFirst(head(1), rest(1), true);
    if (length === 1) return surnameOnly(word, false);
    return length === 4 ? surnameFirst(head(1), rest(1), false) : whole(word, false);
  }
  // Nothing says which custom: only a split that the other custom's surnames don't contradict is certain.
  const japanese = [3, 2, 1].filter((size) => size < length && JAPANESE.has(head(size)));
  if (JAPANESE.has(word) && length >= 2) return surnameOnly(word, false);
  if (double) return surnameFirst(head(2), rest(2), true);
  if (single && !japanese.length) return surnameFirst(head(1), rest(1), true);
  if (japanese.length && !single) return splitJapanese(word, length, head, rest);
  if (single || japanese.length) {
    const size = japanese[0] ?? 1;
    return surnameFirst(head(size), rest(size), false);
  }
  return length === 4 ? surnameFirst(head(2), rest(2), false) : whole(word, false);
}

function splitJapanese(
  word: string,
  length: number,
  head: (length: number) => string,
  rest: (length: number) => string,
): Split {
  if (JAPANESE.has(word)) return surnameOnly(word, length >= 2);
  const known = [3, 2, 1].filter((size) => size < length && JAPANESE.has(head(size)));
  const [size] = known;
  // One and two characters may both be a surname (森 and 森田): the longer one is only likely.
  if (size) return surnameFirst(head(size), rest(size), known.length === 1 && length - size <= 3);
  if (length === 3 || length === 4) return surnameFirst(head(2), rest(2), false);
  if (length === 2) return surnameFirst(head(1), rest(1), false);
  return whole(word, false);
}
