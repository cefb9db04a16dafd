import { favourite, ranked } from './distribution';
import { posterior } from './fuse';
import { hear } from './hear';
import { baseLanguage, isExcluded, isSupported } from './languages';
import { languagesOf, leadingScript, letterWeight, type Script, scriptRuns, wordsIn } from './scripts';
import { candidatesFor, textSources } from './text-sources';
import type { WeightedVoice } from './voices';

/** Sentences looked at, and letters from which one can be told by itself. */
const SENTENCES = 40;
const LETTERS = 25;
/** A second language has at least this share of the letters, told apart this surely. */
const SHARE = 0.15;
const SURE = 0.95;
/** Probability that a sentence goes on in the language of the one before. */
const SAME = 0.85;
/**
 * Words in another writing that are no name: of one that several languages share, and of one that a single language
 * writes. There a word alone counts, too, where it makes up a good part of the text.
 */
const WORDS = { shared: 3, own: 2 };
const ONE_WORD = 0.08;

/** Sentences and lines; short ones are joined to the next, so that each piece has something to go by. */
function pieces(text: string): string[] {
  const parts = text.split(/(?<=[.!?。！？؟।])\s+|\n+/u);
  const joined: string[] = [];
  let script: Script | undefined;
  for (const part of parts) {
    const own = leadingScript(part);
    const last = joined.at(-1);
    const short = last !== undefined && last.length < LETTERS;
    if (last !== undefined && (own === undefined || (short && own.script === script)))
      joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
    script = own?.script ?? script;
  }
  return joined.slice(0, SENTENCES);
}

type Told = (text: string, main?: string) => Promise<[language: string, probability: number]>;

/** Tells the language of a piece; where `main` is given, it probably goes on in that. */
const telling =
  (voices: readonly WeightedVoice[], excluded: readonly string[]): Told =>
  async (text, main) => {
    const heard = await hear(text, voices);
    if (!heard) return ['', 0];
    // Nothing can be more probable than the language that goes on and is the favourite anyway.
    const [vote] = heard.votes;
    if (main && vote && favourite(vote.distribution)?.[0] === main) return [main, 1];
    const candidates = candidatesFor(heard.writing, heard.votes).filter(
      (language) => !isExcluded(language, excluded),
    );
    const sources = textSources(text, heard.writing, heard.votes, candidates);
    const stay = Math.log((SAME * (candidates.length - 1)) / (1 - SAME));
    if (main) sources.push({ decider: 'prior', likelihood: (candidate) => (candidate === main ? stay : 0) });
    return favourite(posterior(sources, candidates)) ?? ['', 0];
  };

/** The language of whole sentences beside the main one. */
async function inSentences(text: string, main: string, told: Told): Promise<string | undefined> {
  const parts = pieces(text);
  if (parts.length < 2) return undefined;
  const letters = new Map<string, number>();
  let all = 0;
  for (const piece of parts) {
    const runs = scriptRuns(piece);
    const count = runs.reduce((sum, run) => sum + run.letters, 0);
    all += count;
    if (!runs[0] || count < LETTERS * Math.min(1, letterWeight(runs[0].script))) continue;
    const [language, probability] = await told(piece, main);
    if (probability >= SURE) letters.set(language, (letters.get(language) ?? 0) + count);
  }
  const second = ranked(letters).find(([language]) => baseLanguage(language) !== baseLanguage(main));
  return second && second[1] >= SHARE * all ? second[0] : undefined;
}

/**
 * The language of words in another writing between those of the main one, as where English is mixed into Hindi.
 * Capitalised words may be names and do not count.
 */
async function inWords(text: string, main: string, told: Told): Promise<string | undefined> {
  const runs = scriptRuns(text);
  if (runs.length < 2) return undefined;
  const leading = leadingScript(text)?.script;
  const all = runs.reduce((sum, { letters }) => sum + letters, 0);
  for (const { script, letters } of runs) {
    // Han and kana are one writing.
    if (script === leading || (leading === 'Kana' && script === 'Han')) continue;
    const words = wordsIn(text, script);
    const written = languagesOf(script);
    const [only = '', ...others] = written.some(isSupported) ? written.filter(isSupported) : written;
    const needed = others.length ? WORDS.shared : letters >= ONE_WORD * all ? 1 : WORDS.own;
    if (words.length < needed) continue;
    const [language, probability] = others.length ? await told(words.join(' ')) : [only, 1];
    if (probability >= SURE && baseLanguage(language) !== baseLanguage(main)) return language;
  }
  return undefined;
}

/**
 * A second language in which whole sentences of the text are written, or a good part of its words in another
 * writing. Single words and names in another language are not enough.
 */
export async function secondLanguage(
  text: string,
  main: string,
  voices: readonly WeightedVoice[],
  excluded: readonly string[] = [],
): Promise<string | undefined> {
  // A piece that has to be looked at twice is not sure enough.
  const told = telling(
    voices.filter(({ below }) => below === undefined),
    excluded,
  );
  return (await inSentences(text, main, told)) ?? (await inWords(text, main, told));
}
