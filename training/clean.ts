/** Scripts that a language is written in; languages that are not named are written in Latin. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ...{ ar: 'Arabic', fa: 'Arabic', ur: 'Arabic', ps: 'Arabic', ckb: 'Arabic', ug: 'Arabic', he: 'Hebrew' },
  ...{ ru: 'Cyrillic', uk: 'Cyrillic', bg: 'Cyrillic', be: 'Cyrillic', mk: 'Cyrillic', kk: 'Cyrillic' },
  ...{ ky: 'Cyrillic', mn: 'Cyrillic', tg: 'Cyrillic', el: 'Greek', hy: 'Armenian', ka: 'Georgian' },
  ...{ hi: 'Devanagari', mr: 'Devanagari', ne: 'Devanagari', bn: 'Bengali', ta: 'Tamil', te: 'Telugu' },
  ...{ gu: 'Gujarati', kn: 'Kannada', ml: 'Malayalam', pa: 'Gurmukhi', si: 'Sinhala', th: 'Thai', lo: 'Lao' },
  ...{ km: 'Khmer', my: 'Myanmar', am: 'Ethiopic', ko: 'Hangul', zh: 'Han' },
};

const OWN = new Map(
  Object.entries(SCRIPTS).map(([language, script]) => [language, new RegExp(`\\p{Script=${script}}`, 'gu')]),
);
OWN.set('ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
OWN.set('sr', /[\p{Script=Cyrillic}\p{Script=Latin}]/gu);
OWN.set('uz', /[\p{Script=Cyrillic}\p{Script=Latin}]/gu);
const LATIN = /\p{Script=Latin}/gu;

/** Letters that Chinese characters alone do not have: a Japanese line without any might be Chinese. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text is written in its language's script, but for a name or a loan word here and there. */
export function inScript(text: string, language: string): boolean {
  const own = count(text, OWN.get(language) ?? LATIN);
  const all = count(text, /\p{L}/gu);
  if (language === 'ja' && !KANA.test(text) && own > 6) return false;
  const dense = language === 'zh' || language === 'ja' || language === 'ko';
  return own >= 2 && own >= all * (dense ? 0.5 : 0.7);
}

const PLACEHOLDERS = [
  /\{\{[^{}]*\}\}|\$?\{[^{}]*\}|%\{[^{}]*\}|\[\[[^[\]]*\]\]|<%[^>]*%>/g, // {{name}} {0} ${x} %{x} [[x]]
  /%\([\w.]+\)[sdif]|%(?:\d+\$)?[-+#]?\d*(?:\.\d+)?(?:ld|lu|[sdifux@])(?![\p{L}])|%\d+\b|%[A-Za-z]\b/gu, // %s %1$s %(x)s
  /\$[A-Z_]{2,}\$|__\w+__|@@?\w+@@?(?=\s|$)|(?<![\p{L}\d]):[a-z_]{2,}\b/gu, // $NAME$ __x__ :name
  /\$t\([^)]*\)|\$\w+/g,
];
const MARKUP = /<\/?[a-zA-Z!][^<>]*>|&(?:#\d+|\w{2,8});|\\[ntr"']/g;
const LINK = /\[([^[\]]{1,200})\]\([^()\s]{0,400}\)/g;
const WEB =
  /\b(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|\b[\w-]+\.(?:com|org|net|io|json|html?|php|js|ts|txt|xml|exe)\b\S*/gi;
const TECHNICAL = /[{}<>|\\^~=]|\w_\w|\w::\w|\b[a-z]+[A-Z]\w*\(|--\w|\p{Ll}\.\p{Ll}\w+\.\p{Ll}/u;

const sentences = new Map<string, Intl.Segmenter>();

/** Cuts a long text into its sentences; short texts stay whole. */
function split(text: string, language: string): string[] {
  if (text.length <= 220) return [text];
  let segmenter = sentences.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language.split('-')[0], { granularity: 'sentence' });
    sentences.set(language, segmenter);
  }
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * The usable lines of a source's text: without placeholders, markup, addresses and keys, cut into sentences where
 * it is long, and only those that have letters of their language's script.
 */
export function clean(raw: string, language: string): string[] {
  const found: string[] = [];
  const text = raw.normalize('NFC').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
  for (const block of text.split(/\r?\n|<br\s*\/?>|<\/(?:p|li|div|h\d)>|\u2028/i)) {
    let rest = block.replace(LINK, '$1').replace(MARKUP, ' ').replace(WEB, ' ');
    let gaps = 0;
    for (const pattern of PLACEHOLDERS) {
      rest = rest.replace(pattern, () => {
        gaps += 1;
        return ' ';
      });
    }
    if (gaps > 3) continue;
    for (const part of split(rest, language)) {
      const line = tidy(part);
      if (!TECHNICAL.test(part) && usable(line, language)) found.push(line);
    }
  }
  return found;
}

const tidy = (text: string): string =>
  text
    .replace(/\*\*|__|`/g, '')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\(\s*\)|\[\s*\]|«\s*»|“\s*”|„\s*[“”]|"\s*"|'\s+'/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/ ([,.;!?…)](?=\s|$))/g, '$1')
    .replace(/([(]) /g, '$1')
    .replace(/^[\s•·*#>,;:.)\]–—|-]+|[\s•·*#>,;:([–—|/-]+$/gu, '')
    .trim();

function usable(line: string, language: string): boolean {
  if (line.length < 2 || line.length > 420) return false;
  const letters = count(line, /[\p{L}\p{M}]/gu);
  const visible = count(line, /\S/gu);
  if (letters < visible * 0.65 || !inScript(line, language)) return false;
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.every((word) => /^\p{Lu}{1,5}$/u.test(word))) return false; // USB, HTML, OK
  return OWN.has(language) ? letters >= 2 : letters >= 3;
}

/** A text with nothing but its letters, in lower case: what two copies of a line have in common. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
