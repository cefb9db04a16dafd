/** Item in `storage.local`: match patterns that were granted for a team's address alone, and are no helpdesk's. */
export const TEAM_HOSTS = 'team-hosts';

/** The part of `storage.local` that this reads. */
export interface Readable {
  get(key: string): Promise<Record<string, unknown>>;
}

/** Match patterns that were granted for a team's address alone. What can't be read is none. */
export async function teamHosts(area: Readable): Promise<string[]> {
  const { [TEAM_HOSTS]: kept } = await area.get(TEAM_HOSTS).catch((): Record<string, unknown> => ({}));
  return Array.isArray(kept) ? kept.filter((pattern) => typeof pattern === 'string') : [];
}
