import type { Split } from './name-split';

const SERVANT = /^(عبد|عبيد)$/;
const KUNYA = /^(أبو|ابو|أبي|أم|ام)$/;
const OF_FAITH = /^(الدين|الإسلام|الله|الرحمن|الحق|الزهراء)$/;
const SON_OF = /^(بن|ابن|بنت|ابنة|ولد)$/;
const HOUSE_OF = /^(آل|ال)$/;

/** Takes the given name off the front: "عبد الله", "نور الدين", "أبو بكر" are one given name each. */
function givenLength(words: readonly string[]): number {
  const [first = '', second = ''] = words;
  if ((SERVANT.test(first) || KUNYA.test(first)) && second) return 2;
  return OF_FAITH.test(second) ? 2 : 1;
}

/**
 * Splits a name in Arabic script: the first name is the person's own, names of father and grandfather follow, a
 * family name (often with the article or آل) comes last. People are addressed by the given name, so the split is
 * certain even where the last name may be a grandfather's: then no surname is stated.
 */
export function splitArabic(words: readonly string[]): Split {
  const length = givenLength(words);
  const given = words.slice(0, length).join(' ');
  const after = words.slice(length);
  const last = after.at(-1);
  if (!last) return { given, order: 'given-first', certain: true };
  const before = after.at(-2) ?? '';
  if (HOUSE_OF.test(before) || SON_OF.test(before) || SERVANT.test(before) || KUNYA.test(before)) {
    const start = HOUSE_OF.test(before) || after.length === 2 ? -2 : undefined;
    return {
      given,
      ...(start ? { surname: after.slice(start).join(' ') } : {}),
      order: 'given-first',
      certain: true,
    };
  }
  const family = /^ال.{2,}/.test(last) || after.length === 1;
  return { given, ...(family ? { surname: last } : {}), order: 'given-first', certain: true };
}

const LATIN_SERVANT = /^(abd|abdu|abdul|abdel|abdal|abdur|abdoul|abou|abu|umm|oum)$/i;
const LATIN_ARTICLE = /^(al|el|ul|ur|ar|as|ad|an|ash)$/i;

/** Words at the start of a name in Latin letters that make one Arabic given name: "Abdul Rahman", "Abd al-Rahman". */
export function latinCompoundGiven(words: readonly string[]): number {
  const [first = '', second = '', third = ''] = words;
  if (!LATIN_SERVANT.test(first) || !second) return 0;
  return LATIN_ARTICLE.test(second) && third ? 3 : 2;
}
