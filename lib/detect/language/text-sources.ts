import type { Source } from './fuse';
import { trusted } from './fuse';
import { hanLikelihood } from './han';
import { baseLanguage, isSupported, supportedLanguages } from './languages';
import { foreignLetters } from './letters';
import { languagesOf, type Script, type Writing } from './scripts';
import { highest, type Vote } from './voices';

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
/** Nats per letter that a language does not write. */
const FOREIGN_LETTER = 4;
const LETTERS_LIMIT = 9;
/** Nats per character against Japanese where a text of Han characters has no kana. */
const NO_KANA = 0.35;
/** How far any voice is believed, at most. */
const VOICE_TRUST = 0.995;
/** A language that the voices give less than this is no candidate for its own sake. */
const NAMED_AT_ALL = 0.002;

/** What a text can't tell apart from these, only the record can: Bosnian is read as Croatian or Serbian. */
const READ_AS: Readonly<Record<string, readonly string[]>> = { bs: ['hr', 'sr'] };
const readAs = (language: string): readonly string[] => READ_AS[language] ?? [language];

/** Everything a language could be written as: the supported set with Chinese in both scripts. */
export const baseCandidates: readonly string[] = [
  ...supportedLanguages.filter((language) => language !== 'zh'),
  'zh-Hans',
  'zh-Hant',
];

/** The supported languages with those that the text's script (Georgian, Khmer …) and the votes add. */
export function candidatesFor(writing: Writing | undefined, votes: readonly Vote[]): string[] {
  const found = new Set(baseCandidates);
  for (const language of writing ? languagesOf(writing.script) : []) found.add(language);
  for (const { distribution } of votes)
    for (const [language, probability] of distribution) if (probability >= NAMED_AT_ALL) found.add(language);
  found.delete('zh');
  return [...found];
}

/** Whether the script leaves nothing for a voice to say. Han characters tell Chinese from Japanese themselves. */
export const decidedByScript = ({ script }: Writing): boolean =>
  script === 'Han' || languagesOf(script).length === 1;

function scriptSource(text: string, { script, letters }: Writing, votes: readonly Vote[]): Source {
  const written = languagesOf(script);
  // Without a voice, a language that hardly any customer writes is not worth a doubt.
  const usual = written.some(isSupported) && votes.length === 0 ? written.filter(isSupported) : written;
  const languages = new Set(usual.flatMap((code) => (code === 'zh' ? ['zh-Hans', 'zh-Hant'] : code)));
  // Other languages that a voice finds in a text of this script are written in it.
  for (const { distribution } of votes)
    for (const language of distribution.keys()) if (!isSupported(language)) languages.add(language);
  const elsewhere = -Math.min(SCRIPT_LIMIT, PER_LETTER * letters);
  const han = script === 'Han' ? hanLikelihood(text) : undefined;
  const kana = han ? -Math.min(SCRIPT_LIMIT, NO_KANA * (text.match(/\p{Script=Han}/gu)?.length ?? 0)) : 0;
  return {
    code: 'script',
    decider: 'text',
    likelihood(candidate) {
      if (!readAs(candidate).some((language) => languages.has(language))) return elsewhere;
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

function letterSource(text: string, { script }: Writing, candidates: readonly string[]): Source | undefined {
  const written = candidates.filter((language) => languagesOf(script).includes(language));
  if (written.length < 2) return undefined;
  const { foreign, all, letters } = foreignLetters(text, written);
  if (letters.length === 0) return undefined;
  return {
    code: 'text.letters',
    decider: 'text',
    likelihood(candidate) {
      const [language = candidate] = readAs(candidate);
      // Of a language whose letters are not known, half may be its own.
      const unknown = isSupported(language) ? 0 : all / 2;
      return -Math.min(LETTERS_LIMIT, FOREIGN_LETTER * (foreign.get(language) ?? unknown));
    },
    values: () => ({ letters: letters.slice(0, 5).join(' ') }),
  };
}

function voteSource(
  { name, weight, distribution, knows, because }: Vote,
  candidates: readonly string[],
): Source {
  const likelihood = trusted(distribution, VOICE_TRUST, candidates.length);
  const isKnown = (candidate: string) => !knows || knows.has(candidate) || knows.has(baseLanguage(candidate));
  // The less one of its own fits, the likelier it is one of the languages that the voice does not know.
  const strange = candidates.filter((candidate) => !readAs(candidate).some(isKnown)).length;
  const unknown = Math.log(Math.max(1 - highest(distribution), 1 - VOICE_TRUST) / Math.max(strange, 1));
  const one = (candidate: string) => (isKnown(candidate) ? likelihood(candidate) : unknown);
  return {
    code: `text.${name}`,
    decider: 'text',
    likelihood: (candidate) => weight * Math.max(...readAs(candidate).map(one)),
    values(language) {
      const words = because?.(language);
      return words ? { words } : undefined;
    },
  };
}

/** What one text says of its language: its script, its letters and each voice's vote. */
export function textSources(
  text: string,
  writing: Writing,
  votes: readonly Vote[],
  candidates: readonly string[],
): Source[] {
  const script = scriptSource(text, writing, votes);
  if (decidedByScript(writing)) return [script];
  const letters = letterSource(text, writing, candidates);
  return [script, ...(letters ? [letters] : []), ...votes.map((vote) => voteSource(vote, candidates))];
}
