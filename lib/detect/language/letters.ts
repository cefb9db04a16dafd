/**
 * Letters beyond the basic alphabet that each language writes, from the languages' orthographies (main exemplar
 * sets in CLDR). A letter that a language does not write speaks against it; its absence says nothing, because
 * many people write without diacritics.
 */
const LETTERS: Record<string, string> = {
  ca: 'àçéèíïóòúü',
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøåé',
  de: 'äöüß',
  en: '',
  es: 'áéíóúüñ',
  et: 'äöüõšž',
  fi: 'äöåšž',
  fr: 'àâæçéèêëîïôœùûüÿ',
  gl: 'áéíïñóúü',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  id: 'é',
  it: 'àèéìíîòóùú',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  ms: '',
  nb: 'æøåéòôó',
  nl: 'áéëíïóöúüèĳ',
  pl: 'ąćęłńóśźż',
  pt: 'áàâãçéêíóôõúü',
  ro: 'ăâîșțşţ',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sr: 'čćđšžабвгдђежзијклљмнњопрстћуфхцчџш',
  sv: 'åäöé',
  tr: 'çğıöşüâîû',
  vi: 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюяѝ',
  ar: 'ءآأؤإئابتثجحخدذرزسشصضطظعغفقكلمنهةوىي',
  fa: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنهوی',
  ur: 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوۂہۃھیےۓ',
};
const SETS = new Map(Object.entries(LETTERS).map(([language, letters]) => [language, new Set(letters)]));

/**
 * For each candidate, how many occurrences of a letter it does not write (at most 3 of one letter); how many there
 * are of letters that any of them writes; and the letters that tell the candidates apart, most telling first.
 */
export function foreignLetters(text: string, candidates: readonly string[]) {
  const counts = new Map<string, number>();
  for (const letter of text
    .toLowerCase()
    .normalize('NFC')
    .match(/[^\P{L}a-z]/gu) ?? [])
    counts.set(letter, Math.min(3, (counts.get(letter) ?? 0) + 1));
  const foreign = new Map<string, number>(candidates.map((language) => [language, 0]));
  const telling = new Map<string, number>();
  let all = 0;
  for (const [letter, count] of counts) {
    const without = candidates.filter((language) => !SETS.get(language)?.has(letter));
    if (without.length === candidates.length) continue;
    for (const language of without) foreign.set(language, (foreign.get(language) ?? 0) + count);
    if (without.length > 0) telling.set(letter, without.length);
    all += count;
  }
  const letters = [...telling].sort((a, b) => b[1] - a[1]).map(([letter]) => letter);
  return { foreign, all, letters };
}
