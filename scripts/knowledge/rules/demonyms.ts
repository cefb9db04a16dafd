const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
/** Continents and their parts (UN M.49): Europeans, Asians, Americans, Africans. */
const WIDER = ['002', '019', '142', '150', '009', '419'];
/** Peoples whose word can't be derived from the English name of their territory or language. */
const IRREGULAR =
  'Brits?|British|Britons?|Scots|Scottish|Danes?|Poles?|Finns?|Swedes?|Turks?|Spaniards?|Arabs?|Saudis?|Emiratis?|Kiwis?|Swiss|Dutch|Dutchmen|French(?:wo)?men|Filipin[oa]s?|Westerners?|Easterners?|Latin Americans?|Latinos?|Asians?|Britishers?|Argentines?|Quebec(?:ers|ois)|Québécois';
const SUFFIX = /(?:[aei]?an|[aei]?ans|ese|i|is|ish|ers?|ines?|ch|eans?|os?|as)$/;

/** English names of every territory and of the main language of each, from CLDR. */
function names(): { territories: string[]; languages: string[] } {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const spoken = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const known = codes.filter((code) => regions.of(code));
  const tongues = new Set(
    known.map((region) => new Intl.Locale('und', { region }).maximize().language).filter(Boolean),
  );
  return {
    territories: [...known, ...WIDER].flatMap((code) => regions.of(code) ?? []),
    languages: [...tongues].flatMap((code) => spoken.of(code) ?? []),
  };
}

const { territories, languages } = names();
const NAMES = new Set(territories.flatMap((name) => name.split(/[^\p{L}]+/u)));
const TONGUES = new Set(languages.flatMap((name) => name.split(/[^\p{L}]+/u)));
const STEMS = new Set(territories.filter((name) => name.length > 3).map((name) => name.slice(0, 4)));
const WORDS = new RegExp(`^(?:${IRREGULAR})$`);

/**
 * True for a word for a people or for what is theirs: "Germans", "Japanese", "Bhutanese", "Paraguayans". A capital
 * letter, the beginning of a territory's name and the ending of such words; or the name of a language; or a known one.
 */
export function isDemonym(word: string): boolean {
  if (WORDS.test(word)) return true;
  if (!/^[A-Z]/.test(word)) return false;
  if (TONGUES.has(word) || TONGUES.has(word.replace(/s$/, ''))) return true;
  return !NAMES.has(word) && STEMS.has(word.slice(0, 4)) && SUFFIX.test(word);
}

/** True where the word names a language as well: "Portuguese" may be either. */
export const isTongue = (word: string): boolean => TONGUES.has(word);
