import { needsLink, shortLink } from './address';
import { type FollowUp, recordNumber } from './follow-up';
import { type OpenTools, openRecord, tabsOf } from './open';
import type { FollowUpStore } from './store';

/** Name of the alarm at the next follow-up that is due. */
export const FOLLOW_UP_DUE = 'follow-up-due';

/** Ids of notifications: one of each follow-up, and one for several at once. */
const ONE = 'follow-up ';
const SEVERAL = 'follow-ups';

/** Words of the notifications, in the interface's language. */
export interface ReminderTexts {
  one(reminded: { name: string | undefined; kind: FollowUp['ref']['kind'] }): string;
  ticket(number: string): string;
  several(count: number): string;
  severalHelp: string;
}

export interface ReminderTools extends OpenTools {
  store: Pick<FollowUpStore, 'get' | 'remove' | 'note'>;
  alarms: { create(name: string, info: { when: number }): unknown; clear(name: string): unknown };
  notifications: {
    create(
      id: string,
      shown: { type: 'basic'; iconUrl: string; title: string; message: string },
    ): Promise<unknown>;
    clear(id: string): Promise<unknown>;
    getAll(): Promise<object>;
  };
  icon: string;
  texts(): Promise<ReminderTexts>;
  /** Shows the list of follow-ups. */
  showList(): Promise<unknown>;
  /** Epoch milliseconds. */
  now(): number;
}

/**
 * Reminds of follow-ups. Nothing is kept in between: the worker may end at any moment, and everything is worked out anew
 * from what is stored.
 */
export function reminders(tools: ReminderTools) {
  const { store, alarms, notifications, now } = tools;
  /** The list changes while it is worked through, by what is noted in it. */
  let working: Promise<unknown> = Promise.resolve();

  async function sync(): Promise<void> {
    const all = await store.get();
    const due = all.filter(({ told, dueAt }) => !told && Date.parse(dueAt) <= now());
    if (due.length) {
      await remind(due);
      // After the notification: who dies in between reminds again, in the place of the first.
      await store.note(
        due.map(({ id }) => id),
        { told: true },
      );
    }
    const next = all.find(({ dueAt }) => Date.parse(dueAt) > now());
    if (next) await alarms.create(FOLLOW_UP_DUE, { when: Date.parse(next.dueAt) });
    else await alarms.clear(FOLLOW_UP_DUE);
    await clearStale(all);
    await findLinks(all);
  }

  async function remind(due: readonly FollowUp[]): Promise<void> {
    const texts = await tools.texts();
    const [first] = due;
    if (!first) return;
    const { host } = new URL(first.ref.origin);
    const shown =
      due.length > 1
        ? { title: texts.several(due.length), message: texts.severalHelp }
        : {
            title: texts.one({ name: first.firstName, kind: first.ref.kind }),
            message: first.ref.kind === 'ticket' ? `${texts.ticket(recordNumber(first.ref))}, ${host}` : host,
          };
    await notifications.create(due.length > 1 ? SEVERAL : ONE + first.id, {
      type: 'basic',
      iconUrl: tools.icon,
      ...shown,
    });
  }

  /** What is done or deleted is not on screen any more. */
  async function clearStale(all: readonly FollowUp[]): Promise<void> {
    const past = all.filter(({ dueAt }) => Date.parse(dueAt) <= now());
    for (const id of Object.keys(await notifications.getAll())) {
      const gone =
        id === SEVERAL ? !past.length : id.startsWith(ONE) && !past.some((one) => ONE + one.id === id);
      if (gone) await notifications.clear(id);
    }
  }

  /** While the tab is open in which the follow-up was set. */
  async function findLinks(all: readonly FollowUp[]): Promise<void> {
    for (const followUp of all.filter(needsLink)) {
      const [tab] = await tabsOf(followUp, tools);
      const link = tab?.url && shortLink(tab.url, followUp.ref, await tools.locate());
      if (link) await store.note([followUp.id], { link });
    }
  }

  return {
    /** When the worker starts, at the alarm, and after each change of the list. */
    sync(): Promise<void> {
      const done = working.then(sync);
      working = done.catch(() => {});
      return done;
    },

    /** After a click on a notification: opens the record, which is then done, or the list. */
    async clicked(id: string): Promise<void> {
      if (id !== SEVERAL && !id.startsWith(ONE)) return;
      await notifications.clear(id);
      if (id === SEVERAL) {
        await tools.showList();
        return;
      }
      const followUp = (await store.get()).find((one) => ONE + one.id === id);
      if (!followUp) return;
      await openRecord(followUp, tools);
      await store.remove(followUp.id);
    },
  };
}
