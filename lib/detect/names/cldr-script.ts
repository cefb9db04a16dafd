/** Scripts that names are written in, by ISO 15924 code. Han stands for every Chinese-character script. */
const SCRIPTS = [
  ['Latn', /\p{sc=Latin}/u],
  ['Cyrl', /\p{sc=Cyrillic}/u],
  ['Hani', /\p{sc=Han}/u],
  ['Hira', /\p{sc=Hiragana}/u],
  ['Kana', /\p{sc=Katakana}/u],
  ['Hang', /\p{sc=Hangul}/u],
  ['Arab', /\p{sc=Arabic}/u],
  ['Hebr', /\p{sc=Hebrew}/u],
  ['Grek', /\p{sc=Greek}/u],
  ['Deva', /\p{sc=Devanagari}/u],
  ['Beng', /\p{sc=Bengali}/u],
  ['Taml', /\p{sc=Tamil}/u],
  ['Thai', /\p{sc=Thai}/u],
  ['Guru', /\p{sc=Gurmukhi}/u],
  ['Gujr', /\p{sc=Gujarati}/u],
  ['Telu', /\p{sc=Telugu}/u],
  ['Knda', /\p{sc=Kannada}/u],
  ['Mlym', /\p{sc=Malayalam}/u],
  ['Geor', /\p{sc=Georgian}/u],
  ['Armn', /\p{sc=Armenian}/u],
] as const;

/** Scripts that a locale's own script is composed of (ISO 15924: Jpan, Kore, Hans, Hant). */
const COMPOSED: Record<string, readonly string[]> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Script of the first character that has one; `Zyyy` where none is known. */
export function nameScript(text: string): string {
  for (const character of text.slice(0, 200))
    for (const [code, pattern] of SCRIPTS) if (pattern.test(character)) return code;
  return 'Zyyy';
}

/** Whether names in this script are native to the locale's writing. */
export function writtenIn(script: string, locale: Intl.Locale): boolean {
  if (script === 'Zyyy') return true;
  const own = locale.maximize().script ?? 'Latn';
  return own === script || (COMPOSED[own]?.includes(script) ?? false);
}
