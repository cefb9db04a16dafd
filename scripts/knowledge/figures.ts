import type { Pack } from '../../lib/knowledge/schema';
import { baseTerritories } from './base';
import { completeLanguages, completeTerritories, report } from './report';
import { sizes } from './sizes';

/** Names and values of `report --json`. Sizes in kB of 1,000 bytes. */
export type Figures = Readonly<Record<string, number>>;

/** The figures that the knowledge is held to. */
export function figures(packs: readonly Pack[], findings: number): Figures {
  const all = report(packs);
  const { all: total, openings } = sizes(packs);
  const kilobytes = (value: number) => Math.round(value * 10) / 10;
  return {
    'territories.base': baseTerritories().length,
    'territories.complete': completeTerritories(all).length,
    'languages.complete': completeLanguages(all).length,
    'tips.unsourced': packs.flatMap(({ entries }) => entries).filter(isUnsourcedTip).length,
    'check.findings': findings,
    'size.gzip.kB': kilobytes(total),
    'size.opening.gzip.kB': kilobytes(Math.max(0, ...openings.values())),
  };
}

const isUnsourcedTip = (entry: Pack['entries'][number]): boolean =>
  (entry.kind === 'tip' || entry.kind === 'tone' || entry.kind === 'channel') && !entry.sources.length;
