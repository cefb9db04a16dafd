import { sources } from '../sources/list';
import type { Domain } from '../sources/source';

/** Kinds of writing of the lines that come with the development data. */
const GIVEN: Readonly<Record<string, Domain>> = {
  tatoeba: 'speech',
  cocoa: 'speech',
  tydip: 'speech',
  'lingua-sentences': 'news',
  'lingua-word-pairs': 'news',
  'l10n-spree': 'interface',
};

const KINDS = new Map<string, Domain>([
  ...Object.entries(GIVEN),
  ...sources.map(({ name, domain }): [string, Domain] => [name, domain]),
]);

/**
 * How often each kind of writing is drawn. Software gives the most lines by far, and is the least like what
 * customers write.
 */
const SHARES: Readonly<Record<Domain, number>> = {
  speech: 0.36,
  news: 0.3,
  interface: 0.16,
  help: 0.08,
  documents: 0.07,
};

/** A kind with fewer lines of a language is drawn less often, so that they are not learned by heart. */
const ENOUGH = 1500;

/** How often each source of a language is drawn, in the order given: by its kind, and within it by its size. */
export function sharesOf(sizes: ReadonlyMap<string, number>): number[] {
  const all = [...sizes].map(([source, size]) => ({ kind: KINDS.get(source) ?? 'documents', size }));
  return all.map(({ kind, size }) => {
    const own = all.filter((other) => other.kind === kind);
    const lines = own.reduce((sum, other) => sum + other.size, 0);
    const roots = own.reduce((sum, other) => sum + Math.sqrt(other.size), 0);
    return SHARES[kind] * Math.min(1, Math.sqrt(lines / ENOUGH)) * (Math.sqrt(size) / roots);
  });
}
