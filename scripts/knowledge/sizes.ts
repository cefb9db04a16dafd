import { gzipSync } from 'node:zlib';
import { layerName, layersFor } from '../../lib/knowledge/layers';
import type { Pack } from '../../lib/knowledge/schema';
import { split } from '../../lib/knowledge/shipped';

/** Budgets: every built file together, and what is loaded when a customer of one culture is opened. */
export const ALL_KILOBYTES = 600;
export const OPENING_KILOBYTES = 12;

/** Gzipped size of one built file, kB of 1,000 bytes. */
const kilobytes = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length / 1000;

export interface Sizes {
  /** Every file, kB gzip. */
  all: number;
  /** Culture ("de-DE") → what opening it loads first: its layers without what stands behind them, kB gzip. */
  openings: ReadonlyMap<string, number>;
}

/** Sizes of what the build writes. */
export function sizes(packs: readonly Pack[]): Sizes {
  const files = packs.map((pack) => {
    const { shown, reasons } = split(pack);
    return { name: layerName(pack.layer), shown: kilobytes(shown), reasons: kilobytes(reasons) };
  });
  const index = kilobytes({ layers: files.map(({ name }) => name).sort() });
  const first = new Map(files.map(({ name, shown }) => [name, shown]));
  const opening = (language: string, region: string) =>
    layersFor({ language, region }).reduce((sum, name) => sum + (first.get(name) ?? 0), index);
  return {
    all: files.reduce((sum, { shown, reasons }) => sum + shown + reasons, index),
    openings: new Map(
      packs.flatMap(({ layer: { language, region } }) =>
        language && region ? [[`${language}-${region}`, opening(language, region)] as const] : [],
      ),
    ),
  };
}
