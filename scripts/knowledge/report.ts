import { layerName } from '../../lib/knowledge/layers';
import type { Pack } from '../../lib/knowledge/schema';
import { type Coverage, isComplete, languageCoverage, territoryCoverage, unverifiedLines } from './coverage';

export interface Report {
  /** ISO 3166-1 alpha-2 → its parts. */
  territories: ReadonlyMap<string, Coverage>;
  /** Language → its parts. */
  languages: ReadonlyMap<string, Coverage>;
  /** Language → greetings and closings without an authority or a source in that language. */
  unverified: ReadonlyMap<string, readonly string[]>;
}

/** The coverage of every territory and language that has a layer. */
export function report(packs: readonly Pack[]): Report {
  const regions = new Set(packs.flatMap(({ layer }) => layer.region ?? []));
  const languages = new Set(
    packs.map((pack) => layerName(pack.layer)).filter((name) => /^[a-z]{2,3}$/.test(name)),
  );
  const each = <T>(names: ReadonlySet<string>, of: (name: string) => T) =>
    new Map([...names].sort().map((name) => [name, of(name)]));
  return {
    territories: each(regions, (region) => territoryCoverage(packs, region)),
    languages: each(languages, (language) => languageCoverage(packs, language)),
    unverified: each(languages, (language) => unverifiedLines(packs, language)),
  };
}

/** A language counts where every part is looked into and every greeting and closing is verified. */
export const completeLanguages = ({ languages, unverified }: Report): string[] =>
  [...languages]
    .filter(([name, parts]) => isComplete(parts) && !unverified.get(name)?.length)
    .map(([name]) => name);

export const completeTerritories = ({ territories }: Report): string[] =>
  [...territories].filter(([, parts]) => isComplete(parts)).map(([name]) => name);

/** How a cell is shown in the text form. */
export const MARKS = { sourced: '●', 'no evidence of difference': '○', 'not yet': '·' } as const;

/**
 * Lines for people: one a territory and language, with what is still missing; with every part where names are given.
 */
export function* reportLines(packs: readonly Pack[], only: readonly string[] = []): Generator<string> {
  const all = report(packs);
  yield '● sourced   ○ no evidence of difference   · not yet';
  for (const [title, table] of [
    ['Territories', all.territories],
    ['Languages', all.languages],
  ] as const) {
    yield '';
    yield title;
    for (const [name, parts] of table) {
      if (only.length && !only.includes(name)) continue;
      const missing = [...parts].filter(([, cell]) => cell === 'not yet').map(([part]) => part);
      yield `${name.padEnd(4)}${[...parts.values()].map((cell) => MARKS[cell]).join('')}`;
      if (only.length) for (const [part, cell] of parts) yield `    ${MARKS[cell]} ${part}`;
      if (missing.length) yield `    not yet: ${missing.join(', ')}`;
      const unverified = table === all.languages ? all.unverified.get(name) : undefined;
      if (unverified?.length)
        yield `    without an authority or a source in the language: ${unverified.join(', ')}`;
    }
  }
  yield '';
  yield `${completeTerritories(all).length} of ${all.territories.size} territories and ${completeLanguages(all).length} of ${all.languages.size} languages are complete`;
}
