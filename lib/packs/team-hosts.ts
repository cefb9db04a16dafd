import { browser } from 'wxt/browser';
import { TEAM_HOSTS, teamHosts } from '@/lib/helpdesks/team-hosts';
import { addressPattern } from './sources/permission';

/** Item in `storage.session`. */
const ASKED = 'team-hosts-asked';
/** So long a page may take from the browser's question until the address is kept. */
const UNDECIDED_MS = 15 * 60_000;

/** What the agent said: `none` where no address needs a permission. */
export type HostAnswer = 'granted' | 'refused' | 'none';

/**
 * Asks the browser for the hosts of a team's addresses. To be called straight from a click: nothing is awaited before the
 * question. Hosts that were granted before, as for a helpdesk, are not noted as the team's.
 */
export async function requestTeamHosts(addresses: readonly string[]): Promise<HostAnswer> {
  const origins = [...new Set(addresses.flatMap((address) => addressPattern(address) ?? []))];
  if (!origins.length) return 'none';
  // Noted while the agent still reads the question: the worker must not take the host for a helpdesk in between.
  const noting = noteFresh(origins);
  const granted = await browser.permissions.request({ origins }).catch(() => false);
  const fresh = await noting.catch((): string[] => []);
  if (!granted) await keepHosts((hosts) => hosts.filter((host) => !fresh.includes(host)));
  return granted ? 'granted' : 'refused';
}

/** Gives back what was granted for the team alone. */
export async function forgetTeamHosts(): Promise<void> {
  await giveBack(await teamHosts(browser.storage.local));
}

/**
 * Gives back what was granted for an address that is none of the team's any more: a policy ended or changed the team, a
 * page was closed before it could tidy up, an address was only tried. What was asked for a moment ago stays: the page that
 * asked may not have kept the address yet.
 *
 * @param addresses  every address that is looked at
 * @param now        epoch milliseconds
 */
export async function forgetStrayHosts(addresses: readonly string[], now: number): Promise<void> {
  const used = addresses.map(addressPattern);
  const asked = await askedHosts();
  const hosts = await teamHosts(browser.storage.local);
  await giveBack(
    hosts.filter((host) => !used.includes(host) && !(Math.abs(now - (asked[host] ?? 0)) < UNDECIDED_MS)),
  );
}

async function giveBack(origins: readonly string[]): Promise<void> {
  // In this order: a host that is held and not noted is a helpdesk's.
  if (origins.length) await browser.permissions.remove({ origins: [...origins] });
  await keepHosts((hosts) => hosts.filter((host) => !origins.includes(host)));
}

/**
 * Asks for the hosts of a helpdesk, straight from a click. One that was granted for the team's address is the
 * helpdesk's from now on.
 */
export async function grantHelpdesk(origins: string[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins });
  if (granted) await keepHosts((hosts) => hosts.filter((host) => !origins.includes(host)));
  return granted;
}

/** Calls `claimed` with hosts that were granted for the team alone and are a helpdesk's now. */
export function watchTeamHosts(claimed: (patterns: string[]) => void): void {
  browser.storage.local.onChanged.addListener(async (changes) => {
    const change = changes[TEAM_HOSTS];
    if (!change) return;
    const after: unknown = change.newValue ?? [];
    const gone = Array.isArray(change.oldValue)
      ? change.oldValue.filter((host) => !Array.isArray(after) || !after.includes(host))
      : [];
    const held = await Promise.all(
      gone.map((origin) => browser.permissions.contains({ origins: [origin] }).catch(() => false)),
    );
    const kept = gone.filter((_, index) => held[index]);
    if (kept.length) claimed(kept);
  });
}

/** When hosts were asked for, until the browser is closed. */
async function askedHosts(): Promise<Record<string, number>> {
  const { [ASKED]: asked } = await browser.storage.session.get(ASKED);
  return typeof asked === 'object' && asked !== null ? (asked as Record<string, number>) : {};
}

async function noteAsked(origins: readonly string[]): Promise<void> {
  const moment = Object.fromEntries(origins.map((origin) => [origin, Date.now()]));
  await browser.storage.session.set({ [ASKED]: { ...(await askedHosts()), ...moment } });
}

async function noteFresh(origins: readonly string[]): Promise<string[]> {
  const there = (await browser.permissions.getAll()).origins ?? [];
  const fresh = origins.filter((origin) => !there.includes(origin));
  await Promise.all([noteAsked(origins), keepHosts((hosts) => [...new Set([...hosts, ...fresh])])]);
  return fresh;
}

async function keepHosts(change: (hosts: string[]) => string[]): Promise<void> {
  const before = await teamHosts(browser.storage.local);
  const after = change(before);
  if (!after.length) await browser.storage.local.remove(TEAM_HOSTS);
  else if (after.join() !== before.join()) await browser.storage.local.set({ [TEAM_HOSTS]: after });
}
