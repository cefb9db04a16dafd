import { browser } from 'wxt/browser';
import { REVISION_KEY, type TeamLayer } from '@/lib/packs/team-layer';

/** Loaded where there is a team: without one nothing of it is needed. */
const read = async () => (await import('@/lib/packs/team-reader')).readTeamLayer();

/**
 * What the agent's team lays over the shipped knowledge: read once, while everything else starts, and again with each
 * change. Without a team there is nothing to wait for; what can't be read is as though there were none.
 */
export function followTeam() {
  let reading = 0;
  let changed: ((layer: TeamLayer | undefined) => void) | undefined;
  const { local, onChanged } = browser.storage;
  let first = local
    .get(REVISION_KEY)
    .then((stored) => (REVISION_KEY in stored ? read() : undefined))
    .catch(() => undefined);

  onChanged.addListener((changes, area) => {
    const change = changes[REVISION_KEY];
    if (area !== 'local' || !change) return;
    const own = ++reading;
    const next = change.newValue === undefined ? Promise.resolve(undefined) : read();
    const before = first;
    if (changed)
      next.then(
        (layer) => own === reading && changed?.(layer),
        // The next change tries again; until then the panel stays as it is.
        () => {},
      );
    else first = next.catch(() => before);
  });

  return {
    /** What there was when the page started. */
    first: () => first,
    /** From now on, what comes. */
    watch(tell: (layer: TeamLayer | undefined) => void): void {
      changed = tell;
    },
  };
}
