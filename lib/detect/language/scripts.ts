/**
 * Which writing systems a text uses. A script that one language alone writes decides the language; the others
 * leave candidates (Unicode Script property; languages per script from CLDR's languageData).
 */

export type Script = keyof typeof LANGUAGES_OF;

/** Languages written in each script, the most widely written first. */
const LANGUAGES_OF = {
  Latin: [
    ...['ca', 'cs', 'da', 'de', 'en', 'es', 'et', 'fi', 'fr', 'hr', 'hu', 'id', 'it', 'lt', 'lv', 'ms', 'nb'],
    ...['nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sr', 'sv', 'tr', 'vi'],
  ],
  Cyrillic: ['ru', 'uk', 'bg', 'sr'],
  Arabic: ['ar', 'fa', 'ur'],
  Kana: ['ja'],
  Han: ['zh', 'ja'],
  Hangul: ['ko'],
  Thai: ['th'],
  Hebrew: ['he'],
  Greek: ['el'],
  Devanagari: ['hi'],
  Bengali: ['bn'],
  Tamil: ['ta'],
  Georgian: ['ka'],
  Armenian: ['hy'],
  Telugu: ['te'],
  Kannada: ['kn'],
  Malayalam: ['ml'],
  Gujarati: ['gu'],
  Gurmukhi: ['pa'],
  Sinhala: ['si'],
  Khmer: ['km'],
  Lao: ['lo'],
  Myanmar: ['my'],
  Ethiopic: ['am'],
} as const;

const LETTER = /\p{L}/gu;
const PATTERNS = Object.keys(LANGUAGES_OF).map((name): [Script, RegExp] => {
  const script = name === 'Kana' ? '[\\p{Script=Hiragana}\\p{Script=Katakana}ー]' : `\\p{Script=${name}}`;
  return [name as Script, new RegExp(`[\\p{L}&&${script}]`, 'gv')];
});

/** Scripts whose letters stand for a syllable or a word, so that few of them are already a sentence. */
const DENSE = new Set<Script>(['Han', 'Kana', 'Hangul']);

/** A letter of these scripts counts as so many Latin letters. */
export const letterWeight = (script: Script): number => (DENSE.has(script) ? 2.5 : 1);

/** Letters per script, weighted by `letterWeight`, most first. Empty where the text has no letter. */
export function scriptRuns(text: string): { script: Script; letters: number }[] {
  const runs: { script: Script; letters: number }[] = [];
  let left = text.match(LETTER)?.length ?? 0;
  for (const [script, pattern] of PATTERNS) {
    if (left <= 0) break;
    const count = text.match(pattern)?.length ?? 0;
    left -= count;
    if (count > 0) runs.push({ script, letters: count * letterWeight(script) });
  }
  return runs.sort((a, b) => b.letters - a.letters);
}

/**
 * The script that decides which languages come into question. Product names and English words are often Latin
 * inside another script, so another script wins from a third of the letters on. Kana among Han is Japanese.
 */
export function leadingScript(text: string): { script: Script; letters: number; share: number } | undefined {
  const runs = scriptRuns(text);
  const all = runs.reduce((sum, { letters }) => sum + letters, 0);
  const kana = runs.find(({ script }) => script === 'Kana');
  const han = runs.find(({ script }) => script === 'Han');
  let leading = runs[0];
  if (leading?.script === 'Latin') {
    const other = runs[1];
    if (other && other.letters >= all / 3) leading = other;
  }
  if (!leading) return undefined;
  if (kana && leading.script === 'Han' && kana.letters >= 0.1 * leading.letters) leading = kana;
  // Han and kana together are one writing.
  const letters =
    leading.script === 'Kana'
      ? leading.letters + (kana === leading ? (han?.letters ?? 0) : 0)
      : leading.letters;
  return { script: leading.script, letters, share: letters / all };
}

export const languagesOf = (script: Script): readonly string[] => LANGUAGES_OF[script];

/** The text without words in other scripts than its leading one: product names say nothing of the language. */
export function inScript(text: string, script: Script): string {
  if (script === 'Latin') return text;
  return text
    .replace(/\p{Script=Latin}+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
