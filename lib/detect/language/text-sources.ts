import type { Source } from './fuse';
import { trusted } from './fuse';
import { hanLikelihood } from './han';
import { supportedLanguages } from './languages';
import { foreignLetters } from './letters';
import { languagesOf, leadingScript, type Script } from './scripts';
import type { Vote } from './voices';

/** ISO 15924 codes, which evidence names a script by. */
const ISO_15924: Record<Script, string> = {
  Latin: 'Latn',
  Cyrillic: 'Cyrl',
  Arabic: 'Arab',
  Kana: 'Jpan',
  Han: 'Hani',
  Hangul: 'Kore',
  Thai: 'Thai',
  Hebrew: 'Hebr',
  Greek: 'Grek',
  Devanagari: 'Deva',
  Bengali: 'Beng',
  Tamil: 'Taml',
  Georgian: 'Geor',
  Armenian: 'Armn',
  Telugu: 'Telu',
  Kannada: 'Knda',
  Malayalam: 'Mlym',
  Gujarati: 'Gujr',
  Gurmukhi: 'Guru',
  Sinhala: 'Sinh',
  Khmer: 'Khmr',
  Lao: 'Laoo',
  Myanmar: 'Mymr',
  Ethiopic: 'Ethi',
};

/** Nats per letter against languages of other scripts: few letters ("OK") can be anybody's. */
const PER_LETTER = 0.8;
const SCRIPT_LIMIT = 9;
/** Nats per letter that a language does not write. Fitted by scripts/data/language-fusion.ts. */
export const LETTERS_FIT = { foreign: 4 };
const LETTERS_LIMIT = 9;
/** Nats per character against Japanese where a text of Han characters has no kana. */
const NO_KANA = 0.35;
/** How far any voice is believed, at most. */
const VOICE_TRUST = 0.97;

/** Everything a language could be written as: the supported set with Chinese in both scripts. */
export const baseCandidates: readonly string[] = [
  ...supportedLanguages.filter((language) => language !== 'zh'),
  'zh-Hans',
  'zh-Hant',
];

/** Languages that the text's script adds to the supported ones: Georgian, Khmer … */
export function candidatesFor(text: string): string[] {
  const script = leadingScript(text)?.script;
  const extra = script ? languagesOf(script).filter((language) => language !== 'zh') : [];
  return [...new Set([...baseCandidates, ...extra])];
}

/** Whether the script leaves nothing for a voice to say. Han characters tell Chinese from Japanese themselves. */
export function decidedByScript(text: string): boolean {
  const script = leadingScript(text)?.script;
  return script !== undefined && (script === 'Han' || languagesOf(script).length === 1);
}

function scriptSource(text: string): Source | undefined {
  const leading = leadingScript(text);
  if (!leading) return undefined;
  const { script, letters } = leading;
  const languages = new Set(
    languagesOf(script).flatMap((code) => (code === 'zh' ? ['zh-Hans', 'zh-Hant'] : code)),
  );
  const elsewhere = -Math.min(SCRIPT_LIMIT, PER_LETTER * letters);
  const han = script === 'Han' ? hanLikelihood(text) : undefined;
  const kana = -Math.min(SCRIPT_LIMIT, NO_KANA * (text.match(/\p{Script=Han}/gu)?.length ?? 0));
  return {
    code: 'script',
    decider: 'text',
    likelihood(candidate) {
      if (!languages.has(candidate)) return elsewhere;
      if (!han) return 0;
      const variants = [han['zh-Hans'], han['zh-Hant'], han.ja + kana];
      const best = Math.max(...variants);
      if (candidate === 'ja') return Math.max(elsewhere, han.ja + kana - best);
      return Math.max(elsewhere, han[candidate === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'] - best);
    },
    values(language) {
      const written = han && language.startsWith('zh-') ? language.slice(3) : ISO_15924[script];
      return { script: written };
    },
  };
}

function letterSource(text: string, candidates: readonly string[]): Source | undefined {
  const script = leadingScript(text)?.script;
  const written = script ? candidates.filter((language) => languagesOf(script).includes(language)) : [];
  if (written.length < 2 || script === 'Han') return undefined;
  const { foreign, letters } = foreignLetters(text, written);
  if (letters.length === 0) return undefined;
  return {
    code: 'text.letters',
    decider: 'text',
    likelihood: (candidate) => -Math.min(LETTERS_LIMIT, LETTERS_FIT.foreign * (foreign.get(candidate) ?? 0)),
    values: () => ({ letters: letters.slice(0, 5).join(' ') }),
  };
}

/** What one text says of its language: its script, its letters and each voice's vote. */
export function textSources(text: string, votes: readonly Vote[], candidates: readonly string[]): Source[] {
  const script = scriptSource(text);
  const letters = letterSource(text, candidates);
  if (decidedByScript(text)) return script ? [script] : [];
  return [
    ...(script ? [script] : []),
    ...(letters ? [letters] : []),
    ...votes.map(({ name, weight, distribution, because }): Source => {
      const likelihood = trusted(distribution, VOICE_TRUST, candidates.length);
      return {
        code: `text.${name}`,
        decider: 'text',
        likelihood: (candidate) => weight * likelihood(candidate),
        values(language) {
          const reason = because?.(language);
          return reason ? { [name]: reason } : undefined;
        },
      };
    }),
  ];
}
