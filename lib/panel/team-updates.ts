import type { TeamLayer } from '@/lib/packs/team-layer';
import { refKey } from '@/lib/record/customer-record';
import type { Prepared } from './advise';
import { differs, newTips, type TeamNews } from './holding';

/** The session's side of it. */
export interface TeamHost {
  /** What is on screen; undefined where no advice is. */
  prepared(): Prepared | undefined;
  /** The same record's advice with this layer, without showing it; undefined where the record is another by then. */
  preview(layer: TeamLayer | undefined): Promise<Prepared | undefined>;
  /** Works everything out anew and shows it. */
  advise(): Promise<void>;
  news(news: TeamNews | undefined): void;
  /** The agent is about to click or to press something in the panel. */
  busy(): boolean;
}

/**
 * What the team sends while the panel is open. It is shown at once, unless that could move what the agent is about to
 * click: then it waits until the agent is done, asks for it, or opens another record.
 */
export function teamUpdates(first: () => Promise<TeamLayer | undefined>, host: TeamHost) {
  /** In use, where one came since the panel was opened. */
  let current: { layer: TeamLayer | undefined } | undefined;
  let waiting: typeof current;

  async function show(): Promise<void> {
    if (!waiting) return;
    current = waiting;
    waiting = undefined;
    const before = host.prepared();
    await host.advise();
    const after = host.prepared();
    const same = before && after && refKey(before.record.ref) === refKey(after.record.ref);
    const tips = same ? newTips(before.guidance, after.guidance) : 0;
    host.news(tips ? { held: false, tips } : undefined);
  }

  return {
    layer: (): Promise<TeamLayer | undefined> => (current ? Promise.resolve(current.layer) : first()),

    /** Something else came; undefined: the agent left the team. */
    async arrived(layer: TeamLayer | undefined): Promise<void> {
      const own = { layer };
      waiting = own;
      if (!host.busy()) return show();
      const before = host.prepared();
      const after = await host.preview(layer);
      if (waiting !== own) return;
      // What changes nothing on screen can move nothing either; and the agent may be done meanwhile.
      if (!before || !after || !differs(before, after) || !host.busy()) return show();
      host.news({ held: true, tips: newTips(before.guidance, after.guidance) });
    },

    show,

    /** Another record is on screen next: what waited is part of it. */
    moveOn(): void {
      current = waiting ?? current;
      waiting = undefined;
    },
  };
}
