import type { TeamLayer } from '@/lib/packs/team-layer';
import { activeSites } from './active';
import { grantedPages } from './hosts';
import { readSites, SITES_KEY, type SiteData } from './site-data';

/** Name of the alarm at which the day changes: profiles begin and end with days. */
export const SITES_DUE = 'sites-due';
/** Item in `storage.local` with the match patterns that the agent granted for a team's helpdesk. */
export const SITE_GRANTS_KEY = 'site-grants';

/** What the worker gives. */
export interface SiteTools {
  /** What is accepted from the team; undefined without one. */
  layer(): Promise<TeamLayer | undefined>;
  /** `storage.local`. */
  area: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
  alarms: { create(name: string, info: { when: number }): unknown; clear(name: string): unknown };
  /** Registers and injects scripts for these profiles, as far as the agent granted their hosts. */
  register(sites: readonly SiteData[]): Promise<void>;
  /** Gives permissions back. */
  revoke(patterns: string[]): Promise<unknown>;
  now(): Date;
}

/**
 * Keeps what tabs know of the team's site profiles in step with its packs. Runs when packs change, at midnight and whenever
 * the worker starts; nothing is kept in between.
 */
export function siteKeeper({ layer, area, alarms, register, revoke, now }: SiteTools) {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two that read at once would register twice. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const stored = async () => readSites((await area.get([SITES_KEY]))[SITES_KEY]);

  return {
    /** Takes over what the packs say now. Rejects, and leaves everything as it was, where they can't be read. */
    sync: () =>
      inTurn(async () => {
        const team = await layer();
        const sites = team ? activeSites(team, localDate(now())) : [];
        const before = (await area.get([SITES_KEY]))[SITES_KEY];
        if (!sites.length) await area.remove([SITES_KEY]);
        else if (JSON.stringify(before) !== JSON.stringify(sites)) await area.set({ [SITES_KEY]: sites });
        if (team?.entries.some(({ kind }) => kind === 'site'))
          await alarms.create(SITES_DUE, { when: nextMidnight(now()).getTime() });
        else await alarms.clear(SITES_DUE);
        await register(sites);
        if (!team) await giveBack();
      }),

    /** After permissions changed: the profiles are the same, their hosts may not be. */
    permissionsChanged: () => inTurn(async () => register(await stored())),

    /** Notes what the agent granted while the team has a profile for it: it goes with the team. */
    granted: (patterns: readonly string[]) =>
      inTurn(async () => {
        const hosts = (await stored()).flatMap((site) => site.hosts);
        const own = patterns.filter((pattern) => grantedPages(hosts, [pattern]).length);
        const { [SITE_GRANTS_KEY]: kept } = await area.get([SITE_GRANTS_KEY]);
        const all = [...new Set([...texts(kept), ...own])];
        if (own.length) await area.set({ [SITE_GRANTS_KEY]: all });
      }),
  };

  async function giveBack(): Promise<void> {
    const { [SITE_GRANTS_KEY]: kept } = await area.get([SITE_GRANTS_KEY]);
    const patterns = texts(kept);
    // One by one: what the agent has taken back already, or an administrator holds, does not keep the others.
    for (const pattern of patterns) await revoke([pattern]).catch(() => {});
    if (kept !== undefined) await area.remove([SITE_GRANTS_KEY]);
  }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** ISO 8601 date where the agent is. */
const localDate = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The next beginning of a day where the agent is. */
function nextMidnight(at: Date): Date {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1);
}
