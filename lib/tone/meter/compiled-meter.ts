import { looseSource, openSource, wholeWords } from '../compiled-rule';
import { type MeterAxis, meterAxes } from './axes';
import type { MeterSource } from './meter-schema';

/** How far a marker moves directness, formality and warmth. */
export type Moves = [directness: number, formality: number, warmth: number];

/** The words of one search: the source of a regular expression with one group a marker, and the markers by number. */
export interface CompiledSearch {
  source: string;
  markers: number[];
}

/**
 * The meter of a language as it ships (public/drafts/meter-{language}.json). All phrases are one search, in small letters,
 * all regular expressions another where capitals count: two runs over a sentence find everything.
 */
export interface CompiledMeter {
  moves: Moves[];
  phrases: CompiledSearch;
  regex: CompiledSearch;
}

/** What a meter needs of the file that describes it; a part of its markers does too. */
export type MeterWords = Pick<MeterSource, 'language' | 'markers'>;

/** What "~" stands for: quicker to get ready than a class of all letters, and the same in running text. */
const ENDING = '[^\\s.,;:!?)"”»]*';

/** Makes a meter ready to ship. Throws where a pattern is no regular expression or has groups of its own. */
export function compileMeter({ language, markers }: MeterWords): CompiledMeter {
  const search = (parts: (string | undefined)[], complete: (source: string) => string): CompiledSearch => {
    const groups = parts.flatMap((part, marker) => (part === undefined ? [] : [{ part, marker }]));
    return {
      source: groups.length ? complete(groups.map(({ part }) => `(${part})`).join('|')) : '',
      markers: groups.map(({ marker }) => marker),
    };
  };
  const compiled = {
    moves: markers.map(
      ({ moves }): Moves => [moves.directness ?? 0, moves.formality ?? 0, moves.warmth ?? 0],
    ),
    phrases: search(
      markers.map(({ phrases }) => phrases && openSource(phrases.join('|').toLowerCase(), ENDING)),
      (source) => wholeWords(source, language),
    ),
    regex: search(
      markers.map(({ regex }) => regex?.join('|')),
      (source) => source,
    ),
  };
  for (const { source, markers: own } of [compiled.phrases, compiled.regex])
    if (groupsIn(source) !== own.length) throw new Error('a pattern has a group of its own: write (?:…)');
  return compiled;
}

/** The groups of a regular expression: it is tried on nothing, with nothing as an alternative. */
const groupsIn = (source: string): number =>
  source === '' ? 0 : (new RegExp(`${source}|`, 'u').exec('')?.length ?? 1) - 1;

/** Finds each match of the phrases in a sentence, or of the regular expressions. Places are those of the sentence. */
export function searching({ phrases, regex }: CompiledMeter): ((sentence: string) => Found[])[] {
  // A search in small letters is ready in a fifth of the time of one that ignores case.
  const found = ({ markers }: CompiledSearch, matches: Iterable<RegExpExecArray>): Found[] =>
    Array.from(matches, (match) => ({
      marker: markers[match.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? -1,
      start: match.index,
      end: match.index + match[0].length,
    }));
  const searches: ((sentence: string) => Found[])[] = [];
  if (phrases.source !== '') {
    const pattern = new RegExp(looseSource(phrases.source), 'gu');
    searches.push((sentence) => {
      const small = sentence.toLowerCase();
      // A few letters grow when they are made small; places would be wrong then.
      return found(phrases, (small.length === sentence.length ? small : sentence).matchAll(pattern));
    });
  }
  if (regex.source !== '') {
    const pattern = new RegExp(regex.source, 'gu');
    searches.push((sentence) => found(regex, sentence.matchAll(pattern)));
  }
  return searches;
}

export interface Found {
  marker: number;
  start: number;
  end: number;
}

export type AxisMoves = readonly { axis: MeterAxis; by: number }[];

/** The axes that a marker moves. */
export const axisMoves = (moves: Moves): AxisMoves =>
  meterAxes.flatMap((axis, at) => (moves[at] ? [{ axis, by: moves[at] }] : []));
