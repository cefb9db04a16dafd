import { ranked } from './distribution';
import { posterior } from './fuse';
import { baseLanguage, isExcluded } from './languages';
import { inScript, leadingScript, letterWeight, type Script, scriptRuns } from './scripts';
import { candidatesFor, decidedByScript, textSources } from './text-sources';
import { askVoices, type WeightedVoice } from './voices';

/** Sentences looked at, and letters from which one can be told by itself. */
const SENTENCES = 40;
const LETTERS = 25;
/** A second language has at least this share of the letters, told apart this surely. */
const SHARE = 0.15;
const SURE = 0.95;
/** Probability that a sentence goes on in the language of the one before. */
const SAME = 0.85;

/** Sentences and lines; short ones are joined to the next, so that each piece has something to go by. */
function pieces(text: string): string[] {
  const parts = text.split(/(?<=[.!?。！？؟।])\s+|\n+/u);
  const joined: string[] = [];
  let script: Script | undefined;
  for (const part of parts) {
    const own = leadingScript(part);
    const last = joined.at(-1);
    const short = last !== undefined && [...last].length < LETTERS;
    if (last !== undefined && (own === undefined || (short && own.script === script)))
      joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
    script = own?.script ?? script;
  }
  return joined.slice(0, SENTENCES);
}

/**
 * A second language in which whole sentences of the text are written, beside its main one. Single words and
 * names in another language are not enough.
 */
export async function secondLanguage(
  text: string,
  main: string,
  voices: readonly WeightedVoice[],
  excluded: readonly string[] = [],
): Promise<string | undefined> {
  const letters = new Map<string, number>();
  let all = 0;
  for (const piece of pieces(text)) {
    const leading = leadingScript(piece);
    if (!leading) continue;
    const count = scriptRuns(piece).reduce((sum, run) => sum + run.letters, 0);
    all += count;
    if (count < LETTERS * Math.min(1, letterWeight(leading.script))) continue;
    const candidates = candidatesFor(piece).filter((language) => !isExcluded(language, excluded));
    const votes = decidedByScript(piece) ? [] : await askVoices(inScript(piece, leading.script), voices);
    const sources = textSources(piece, votes, candidates);
    const stay = Math.log((SAME * (candidates.length - 1)) / (1 - SAME));
    const result = posterior(
      [
        ...sources,
        { code: '', decider: 'prior', likelihood: (candidate) => (candidate === main ? stay : 0) },
      ],
      candidates,
    );
    const [language, probability] = ranked(result)[0] ?? ['', 0];
    if (probability >= SURE) letters.set(language, (letters.get(language) ?? 0) + count);
  }
  const second = ranked(letters).find(([language]) => baseLanguage(language) !== baseLanguage(main));
  return second && second[1] >= SHARE * all ? second[0] : undefined;
}
