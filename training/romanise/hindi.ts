import type { Habits, Romanise } from './habits';

const LETTERS: Readonly<Record<string, readonly string[]>> = {
  ...{
    क: ['k'],
    ख: ['kh'],
    ग: ['g'],
    घ: ['gh'],
    ङ: ['n'],
    च: ['ch'],
    छ: ['chh', 'ch'],
    ज: ['j'],
    झ: ['jh'],
    ञ: ['n'],
  },
  ...{
    ट: ['t'],
    ठ: ['th'],
    ड: ['d'],
    ढ: ['dh'],
    ण: ['n'],
    त: ['t'],
    थ: ['th'],
    द: ['d'],
    ध: ['dh'],
    न: ['n'],
  },
  ...{
    प: ['p'],
    फ: ['ph', 'f'],
    ब: ['b'],
    भ: ['bh'],
    म: ['m'],
    य: ['y'],
    र: ['r'],
    ल: ['l'],
    ळ: ['l'],
    व: ['v', 'w'],
  },
  ...{
    श: ['sh', 'sh', 's'],
    ष: ['sh', 's'],
    स: ['s'],
    ह: ['h'],
    क़: ['q', 'k'],
    ख़: ['kh'],
    ग़: ['gh', 'g'],
    ज़: ['z', 'j'],
  },
  ...{ ड़: ['d', 'r'], ढ़: ['dh', 'rh'], फ़: ['f'], य़: ['y'] },
};

/** A letter with a dot below is always two characters, however this file was saved. */
const CONSONANTS = Object.fromEntries(
  Object.entries(LETTERS).map(([letter, spellings]) => [letter.normalize('NFC'), spellings]),
);

const VOWELS: Readonly<Record<string, readonly string[]>> = {
  ...{
    अ: ['a'],
    आ: ['aa', 'a'],
    इ: ['i'],
    ई: ['ee', 'i', 'ii'],
    उ: ['u'],
    ऊ: ['oo', 'u'],
    ऋ: ['ri'],
    ए: ['e'],
  },
  ...{ ऐ: ['ai', 'e', 'ae'], ओ: ['o'], औ: ['au', 'o'], ऑ: ['o'], ऍ: ['e'] },
};

const SIGNS: Readonly<Record<string, string>> = {
  ...{
    'ा': 'आ',
    'ि': 'इ',
    'ी': 'ई',
    'ु': 'उ',
    'ू': 'ऊ',
    'ृ': 'ऋ',
    'े': 'ए',
    'ै': 'ऐ',
    'ो': 'ओ',
    'ौ': 'औ',
    'ॉ': 'ऑ',
    'ॅ': 'ऍ',
  },
};

/** Little words that everybody writes, each in its usual spellings. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ...{
    है: ['hai', 'hai', 'h', 'he'],
    हैं: ['hain', 'hai', 'h'],
    हूँ: ['hu', 'hoon', 'hun'],
    हूं: ['hu', 'hoon', 'hun'],
  },
  ...{
    मैं: ['main', 'mai', 'me'],
    में: ['mein', 'me', 'main'],
    नहीं: ['nahi', 'nahin', 'nhi'],
    और: ['aur', 'or'],
  },
  ...{
    क्या: ['kya'],
    यह: ['yeh', 'ye'],
    वह: ['woh', 'wo', 'vo'],
    ये: ['ye'],
    वे: ['ve'],
    को: ['ko'],
    से: ['se'],
  },
  ...{
    पर: ['par', 'pe'],
    हम: ['hum', 'ham'],
    बहुत: ['bahut', 'bohot', 'bhot'],
    मुझे: ['mujhe', 'muje'],
    कृपया: ['kripya', 'kripaya'],
  },
  ...{
    आप: ['aap', 'ap'],
    आपका: ['aapka', 'apka'],
    आपके: ['aapke', 'apke'],
    आपकी: ['aapki', 'apki'],
    करें: ['kare', 'karen', 'karein'],
  },
};

interface Sound {
  readonly consonant: string;
  /** The vowel after it; `undefined` is the one that is not written, '' is none. */
  readonly vowel: string | undefined;
  readonly nasal: boolean;
}

/** Takes a word apart into consonants with the vowels that follow them. */
function sounds(word: string): Sound[] {
  const found: { consonant: string; vowel: string | undefined; nasal: boolean }[] = [];
  for (const [letter] of word.matchAll(/[क-हळ]़|./gu)) {
    const last = found.at(-1);
    if (CONSONANTS[letter]) found.push({ consonant: letter, vowel: undefined, nasal: false });
    else if (VOWELS[letter]) found.push({ consonant: '', vowel: letter, nasal: false });
    else if (last && SIGNS[letter]) last.vowel = SIGNS[letter];
    else if (last && letter === '्') last.vowel = '';
    else if (last && /[ंँ]/.test(letter)) last.nasal = true;
  }
  return found;
}

function write(word: string, habits: Habits): string {
  const usual = WORDS[word];
  if (usual) return habits.choose(word, usual);
  const parts = sounds(word);
  let dropped = false;
  return parts
    .map(({ consonant, vowel, nasal }, index) => {
      const next = parts[index + 1];
      const before = parts[index - 1];
      // The unwritten vowel falls silent at the end, and inside between two syllables that have a vowel.
      const silent: boolean =
        vowel === undefined &&
        !nasal &&
        index > 0 &&
        (!next ||
          (!dropped &&
            before?.vowel !== '' &&
            next.consonant !== '' &&
            next.vowel !== '' &&
            (next.vowel !== undefined || index + 2 < parts.length)));
      dropped = silent;
      const sound =
        vowel === undefined ? (silent ? '' : 'a') : vowel && habits.choose(vowel, VOWELS[vowel] ?? ['']);
      const long = !next && vowel === 'आ' ? 'a' : !next && vowel === 'ई' ? 'i' : sound;
      const nose = nasal ? (next && /[पफबभम]/.test(next.consonant) ? 'm' : 'n') : '';
      return (consonant && habits.choose(consonant, CONSONANTS[consonant] ?? [''])) + long + nose;
    })
    .join('');
}

export const hindi: Romanise = (text, habits) =>
  text
    .normalize('NFC')
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[\u0900-\u0963\u0971-\u097f]+/g, (word) => write(word, habits))
    .replace(/।/g, '.');
