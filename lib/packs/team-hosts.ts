import { browser } from 'wxt/browser';
import { TEAM_HOSTS, teamHosts } from '@/lib/helpdesks/team-hosts';
import { addressPattern } from './sources/permission';

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
  const origins = await teamHosts(browser.storage.local);
  // In this order: a host that is held and not noted is a helpdesk's.
  if (origins.length) await browser.permissions.remove({ origins });
  await browser.storage.local.remove(TEAM_HOSTS);
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

async function noteFresh(origins: readonly string[]): Promise<string[]> {
  const there = (await browser.permissions.getAll()).origins ?? [];
  const fresh = origins.filter((origin) => !there.includes(origin));
  await keepHosts((hosts) => [...new Set([...hosts, ...fresh])]);
  return fresh;
}

async function keepHosts(change: (hosts: string[]) => string[]): Promise<void> {
  const before = await teamHosts(browser.storage.local);
  const after = change(before);
  if (!after.length) await browser.storage.local.remove(TEAM_HOSTS);
  else if (after.join() !== before.join()) await browser.storage.local.set({ [TEAM_HOSTS]: after });
}
