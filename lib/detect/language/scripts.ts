/**
 * Which writing systems a text uses. A script that one language alone writes decides the language; the others
 * leave candidates (Unicode Script property; languages per script from CLDR's languageData).
 */

export type Script = keyof typeof LANGUAGES_OF;

/** Languages written in each script, the most widely written first. */
const LANGUAGES_OF = {
  Latin: [
    ...['ca', 'cs', 'da', 'de', 'en', 'es', 'et', 'fi', 'fr', 'gl', 'hr', 'hu', 'id', 'it', 'lt', 'lv', 'ms'],
    ...['nb', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sr', 'sv', 'tr', 'vi'],
  ],
  Cyrillic: ['ru', 'uk', 'bg', 'sr'],
  Arabic: ['ar', 'fa', 'ur'],
  Kana: ['ja'],
  Han: ['zh', 'ja'],
  Hangul: ['ko'],
  Thai: ['th'],
  Hebrew: ['he'],
  Greek: ['el'],
  Devanagari: ['hi', 'mr', 'ne'],
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

export const languagesOf = (script: Script): readonly string[] => LANGUAGES_OF[script];

const SCRIPTS = Object.keys(LANGUAGES_OF) as Script[];
const PATTERNS = SCRIPTS.map((name) =>
  name === 'Kana' ? /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u : new RegExp(`\\p{Script=${name}}`, 'u'),
);

/** Per UTF-16 unit, filled as units are met: 0 not yet met, 1 no letter of any of these, else index + 2. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  const index = /\p{L}/u.test(character) ? PATTERNS.findIndex((pattern) => pattern.test(character)) : -1;
  return index + 2;
}

/** Scripts whose letters stand for a syllable or a word, so that few of them are already a sentence. */
const DENSE = new Set<Script>(['Han', 'Kana', 'Hangul']);

/** Scripts that set no spaces between words. */
const UNSPACED = new Set<Script>(['Han', 'Kana', 'Thai', 'Lao', 'Khmer', 'Myanmar']);

/** A letter of these scripts counts as so many Latin letters. */
export const letterWeight = (script: Script): number => (DENSE.has(script) ? 2.5 : 1);

/** Letters per script, weighted by `letterWeight`, most first. Empty where the text has no letter. */
export function scriptRuns(text: string): { script: Script; letters: number }[] {
  const counts = new Uint32Array(SCRIPTS.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let kind = kinds[unit] as number;
    if (kind === 0) {
      kind = kindOf(unit);
      kinds[unit] = kind;
    }
    if (kind > 1) (counts[kind - 2] as number)++;
  }
  const runs: { script: Script; letters: number }[] = [];
  for (const [index, count] of counts.entries()) {
    const script = SCRIPTS[index];
    if (count > 0 && script) runs.push({ script, letters: count * letterWeight(script) });
  }
  return runs.sort((a, b) => b.letters - a.letters);
}

/** The writing of a text: its leading script, how many letters of it, and their share of all. */
export interface Writing {
  script: Script;
  letters: number;
  share: number;
}

/**
 * The script that decides which languages come into question. Product names and English words are often Latin
 * inside another script, so another script wins from a third of the letters on. Kana among Han is Japanese.
 */
export function leadingScript(text: string): Writing | undefined {
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

/** The text without words in other scripts than its leading one: product names say nothing of the language. */
export function inScript(text: string, script: Script): string {
  if (script === 'Latin') return text;
  return text
    .replace(/\p{Script=Latin}+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * The text's words in one script, without capitalised ones, which are often names. Without spaces between words,
 * two letters count as one.
 */
export function wordsIn(text: string, script: Script): string[] {
  const letter = script === 'Kana' ? '\\p{Script=Hiragana}\\p{Script=Katakana}ー' : `\\p{Script=${script}}`;
  const word = UNSPACED.has(script) ? `[${letter}]{1,2}` : `[${letter}][\\p{M}'’${letter}]*`;
  return (text.match(new RegExp(word, 'gu')) ?? []).filter((found) => !/^\p{Lu}/u.test(found));
}
