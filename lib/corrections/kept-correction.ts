import { type HelpdeskId, helpdeskIds } from '@/lib/record/customer-record';
import type { Correction } from './correction';
import { parseCorrection } from './parse';

/** A hash under which a customer is kept, with what it was made of ("id …" names the helpdesk by a hash as well). */
export interface Alias {
  kind: string;
  hash: string;
}

/** What is stored of one customer, under every alias. Holds codes and hashes: no name, address or number. */
export interface KeptCorrection {
  /** Random. Says which items belong together. */
  id: string;
  /** When the agent last decided something, RFC 3339 in UTC. */
  at: string;
  /** Where. */
  helpdesk: HelpdeskId;
  correction: Correction;
  /** Hash per kind of alias. */
  names: Readonly<Record<string, string>>;
}

/** Reads a stored item; a damaged one counts as none. */
export function parseKept(value: unknown): KeptCorrection | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, at, helpdesk, correction, names } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof at !== 'string' || !id || Number.isNaN(Date.parse(at)))
    return undefined;
  if (!helpdeskIds.includes(helpdesk as HelpdeskId)) return undefined;
  const parsed = parseCorrection(correction);
  if (Object.keys(parsed).length === 0) return undefined;
  const hashes = Object.entries(names ?? {}).filter(([, hash]) => typeof hash === 'string');
  return {
    id,
    at,
    helpdesk: helpdesk as HelpdeskId,
    correction: parsed,
    names: Object.fromEntries(hashes) as Record<string, string>,
  };
}

/**
 * Whether what is kept belongs to the customer with these aliases (strongest first): the strongest kind that both have
 * decides. Two people behind one switchboard share a number, but not their id or their address.
 */
export function belongsTo({ names }: KeptCorrection, aliases: readonly Alias[]): boolean {
  const shared = aliases.find(({ kind }) => names[kind] !== undefined);
  return shared !== undefined && names[shared.kind] === shared.hash;
}

/** Newest first; the id decides between two of the same moment, so that every document says the same. */
export const newestFirst = (one: KeptCorrection, other: KeptCorrection): number =>
  other.at.localeCompare(one.at) || one.id.localeCompare(other.id);

/** One entry per customer of items found under several aliases, newest first. */
export function distinct(kept: readonly KeptCorrection[]): KeptCorrection[] {
  const byId = new Map<string, KeptCorrection>();
  for (const entry of [...kept].sort(newestFirst)) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known ? { ...known, names: { ...entry.names, ...known.names } } : entry);
  }
  return [...byId.values()];
}

/**
 * What was decided about one customer under several names (newest first): the newest decision on each matter. Which
 * language it is and which it is not are one matter.
 */
export function joined(kept: readonly KeptCorrection[]): Correction {
  return kept.reduceRight<Correction>((earlier, { correction }) => {
    const { language, notLanguages, ...others } = earlier;
    const told = 'language' in correction || 'notLanguages' in correction;
    return { ...(told ? others : earlier), ...correction };
  }, {});
}

/** All names of one customer: what `aliases` say now, before what is kept, before what was kept earlier. */
export function namesOf(
  kept: readonly KeptCorrection[],
  aliases: readonly Alias[],
): Readonly<Record<string, string>> {
  const earlier = distinct(kept)
    .reverse()
    .map(({ names }) => names);
  return Object.assign({}, ...earlier, Object.fromEntries(aliases.map(({ kind, hash }) => [kind, hash])));
}
