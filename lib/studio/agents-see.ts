import { byId, type Content } from './content';
import type { DraftEntry } from './draft';
import { type CustomerKind, layerReaches, speaksTo } from './kinds-of-customers';
import { sameData } from './same-data';

/** An entry that Savoir ships, and the layer that it is in. */
export interface ShippedEntry {
  entry: DraftEntry;
  layer: string;
}

/**
 * What changes for an agent because of one entry.
 * - `shown`, `gone`: is there from now on, is there no longer
 * - `replaces`: is there in place of a shipped entry; `restores`: the shipped one is there again
 * - `hides`: a shipped entry is there no longer
 * - `reworded`: says something else
 * - `now-for`: shows to other customers or at other times
 * - `details`: only reasons, sources, owner or dates of verification differ
 */
export interface Effect {
  code: 'shown' | 'gone' | 'replaces' | 'restores' | 'hides' | 'reworded' | 'now-for' | 'details';
  /** As it is from now on, or as it was where it goes. */
  entry: DraftEntry;
  before?: DraftEntry;
  /** The shipped entry that is replaced, hidden or back. */
  shipped?: DraftEntry;
  /** The kinds of customers where an agent sees a difference. */
  customers: CustomerKind[];
  /** ISO 8601 date from which it shows, where that is still to come. */
  from?: string;
}

export interface AgentsSee {
  effects: Effect[];
  /** All kinds of customers where something differs, and how many were tried. */
  customers: CustomerKind[];
  tried: number;
}

export interface AgentsSeeInput {
  /** What the agents concerned have now, and what they will have. */
  before: Content;
  after: Content;
  kinds: readonly CustomerKind[];
  shipped: ReadonlyMap<string, ShippedEntry>;
  /** ISO 8601 date where the lead is. */
  today: string;
}

const CONDITIONS = ['when', 'from', 'until'];
/** What stands behind "why", and who answers for it. */
const BEHIND = ['why', 'sources', 'owner', 'verifyBy', 'reviewed'];

/** What agents will see change, in the order of the entries; what is gone comes last. Pure. */
export function agentsSee({ before, after, kinds, shipped, today }: AgentsSeeInput): AgentsSee {
  const [earlier, later] = [byId(before), byId(after)];
  const over = ({ until }: DraftEntry) => typeof until === 'string' && until !== '' && until < today;
  const reached = (...entries: (DraftEntry | undefined)[]) =>
    kinds.filter((kind) => entries.some((entry) => entry && speaksTo(entry, kind)));
  const made = (
    code: Effect['code'],
    entry: DraftEntry,
    customers: CustomerKind[],
    more: { before?: DraftEntry | undefined; shipped?: DraftEntry | undefined } = {},
  ): Effect => ({
    code,
    entry,
    customers,
    ...(more.before && { before: more.before }),
    ...(more.shipped && { shipped: more.shipped }),
    ...(typeof entry.from === 'string' && entry.from > today && code !== 'gone' && { from: entry.from }),
  });

  /** An entry comes, or goes: which of the shipped ones it concerns. */
  function appears(entry: DraftEntry, comes: boolean): Effect {
    const under = shipped.get(entry.kind === 'hide' ? String(entry.hides) : entry.id);
    const customers = reached(entry).filter(
      (kind) => !under || entry.kind !== 'hide' || layerReaches(under.layer, kind),
    );
    if (!under) return made(comes ? 'shown' : 'gone', entry, customers);
    if (entry.kind === 'hide')
      return made(comes ? 'hides' : 'restores', entry, customers, { shipped: under.entry });
    return made(comes ? 'replaces' : 'restores', entry, customers, { shipped: under.entry });
  }

  const effects = after.entries.flatMap((entry): Effect[] => {
    const old = earlier.get(entry.id);
    if (!old || over(old)) return over(entry) ? [] : [appears(entry, true)];
    if (over(entry)) return [appears(old, false)];
    const differs = (fields: string[]) => fields.some((field) => !sameData(old[field], entry[field]));
    const said = Object.keys({ ...old, ...entry }).filter(
      (field) => ![...CONDITIONS, ...BEHIND].includes(field),
    );
    const found: Effect[] = [];
    if (old.kind === 'hide' && old.hides !== entry.hides) return [appears(entry, true), appears(old, false)];
    if (differs(said)) found.push(made('reworded', entry, reached(entry), { before: old }));
    if (differs(CONDITIONS)) found.push(made('now-for', entry, reached(old, entry), { before: old }));
    if (!found.length && differs(BEHIND)) found.push(made('details', entry, reached(entry), { before: old }));
    return found;
  });
  for (const entry of before.entries)
    if (!later.has(entry.id) && !over(entry)) effects.push(appears(entry, false));

  const seen = effects.filter(({ code }) => code !== 'details').flatMap(({ customers }) => customers);
  return { effects, customers: kinds.filter((kind) => seen.includes(kind)), tried: kinds.length };
}
