import { teamDatabase } from '../database';
import { type Joining, type Membership, type SourceState, sameJoining } from '../membership';

/** The team that this browser is in, and how looking for its file goes. */
export interface Joined {
  membership: Membership;
  state: SourceState;
}

/** Where this is kept between two looks; given, so that it can be tested. */
export interface SourceStore {
  /** Undefined where no team was joined. Rejects where the database can't be read. */
  read(): Promise<Joined | undefined>;
  /** Keeps how a look went, unless the agent has left the team meanwhile, whatever they joined then. */
  keep(joined: Joining, state: SourceState): Promise<void>;
}

export const sourceStore: SourceStore = { read, keep };

async function read(): Promise<Joined | undefined> {
  const stores = (await teamDatabase()).transaction(['membership', 'source']);
  const [membership, state] = await Promise.all([
    stores.objectStore('membership').get('current'),
    stores.objectStore('source').get('current'),
  ]);
  return membership && { membership, state: state ?? { failures: 0 } };
}

async function keep(joined: Joining, state: SourceState): Promise<void> {
  const stores = (await teamDatabase()).transaction(['membership', 'source'], 'readwrite');
  const membership = await stores.objectStore('membership').get('current');
  if (sameJoining(membership, joined)) await stores.objectStore('source').put(state, 'current');
  await stores.done;
}

/** How looking for the team's file goes, for showing; undefined without a team or where it can't be read. */
export const sourceState = (): Promise<SourceState | undefined> =>
  read().then(
    (joined) => joined?.state,
    () => undefined,
  );
