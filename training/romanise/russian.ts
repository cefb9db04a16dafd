import { type Romanise, spell } from './habits';

/** Chat transliteration: English, German or keyboard habits, digits for letters that look or sound like them. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  ...{
    а: ['a'],
    б: ['b'],
    в: ['v', 'v', 'w'],
    г: ['g'],
    д: ['d'],
    е: ['e'],
    ё: ['e', 'yo', 'jo'],
    ж: ['zh', 'j', 'g'],
  },
  ...{
    з: ['z'],
    и: ['i'],
    й: ['y', 'i', 'j'],
    к: ['k'],
    л: ['l'],
    м: ['m'],
    н: ['n'],
    о: ['o'],
    п: ['p'],
    р: ['r'],
  },
  ...{ с: ['s'], т: ['t'], у: ['u'], ф: ['f'], х: ['h', 'kh', 'x'], ц: ['c', 'ts'], ч: ['ch', 'ch', '4'] },
  ...{ ш: ['sh', 'sh', 'w'], щ: ['sch', 'shch', 'sh'], ъ: [''], ы: ['y', 'i'], ь: ['', "'"], э: ['e'] },
  ...{ ю: ['yu', 'ju', 'u'], я: ['ya', 'ja', 'ia'], ый: ['iy', 'y', 'yi', 'yj'], ий: ['iy', 'i', 'ij', 'y'] },
  ...{
    кс: ['ks', 'x'],
    тся: ['tsya', 'tsja', 'cya'],
    ться: ['tsya', 'tsja', 'cya'],
    его: ['ego', 'ego', 'evo'],
  },
};

export const russian: Romanise = (text, habits) =>
  spell(text, /ться|тся|его|ый|ий|кс|[а-яё]/giu, SPELLINGS, habits);
