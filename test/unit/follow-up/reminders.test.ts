import { describe, expect, it, vi } from 'vitest';
import type { FollowUp } from '@/lib/follow-up/follow-up';
import { wordsIn } from '@/lib/follow-up/reminder-texts';
import { FOLLOW_UP_DUE, reminders } from '@/lib/follow-up/reminders';
import { locateRecord } from '@/lib/helpdesks/locate';
import type { RecordRef } from '@/lib/record/customer-record';
import { followUp, ticket } from './fixtures';

const DUE = Date.parse('2026-11-26T09:10:00Z');
const at = (minutes: number) => new Date(DUE + minutes * 60_000).toISOString();

/** A worker in a browser with these follow-ups and tabs; `clock` is its time. */
function worker(given: FollowUp[], open: { id: number; windowId: number; url?: string }[] = []) {
  let list = given;
  const shown = new Map<string, { title: string; message: string }>();
  const clock = { now: DUE - 60_000 };
  const tools = {
    store: {
      get: async () => list,
      remove: async (id: string) => {
        list = list.filter((one) => one.id !== id);
      },
      note: async (ids: readonly string[], noted: object) => {
        list = list.map((one) => (ids.includes(one.id) ? { ...one, ...noted } : one));
      },
    },
    alarms: { create: vi.fn(), clear: vi.fn() },
    notifications: {
      create: vi.fn(async (id: string, { title, message }: { title: string; message: string }) => {
        shown.set(id, { title, message });
      }),
      clear: async (id: string) => shown.delete(id),
      getAll: async () => Object.fromEntries(shown),
    },
    tabs: { query: async () => open, update: vi.fn(async () => {}), create: vi.fn(async () => {}) },
    windows: { update: vi.fn(async () => {}) },
    locate: async () => locateRecord,
    icon: '/icon/128.png',
    texts: async () => wordsIn('en'),
    showList: vi.fn(async () => {}),
    now: () => clock.now,
  };
  return { ...tools, shown, clock, list: () => list, reminder: reminders(tools) };
}

describe('reminding', () => {
  it('sets one alarm, for the next that is due, and none where there is none', async () => {
    const one = worker([
      followUp(),
      followUp({ id: 'b', dueAt: at(60) }),
      followUp({ id: 'past', dueAt: at(-60), told: true }),
    ]);
    await one.reminder.sync();
    expect(one.alarms.create.mock.calls).toEqual([[FOLLOW_UP_DUE, { when: DUE }]]);
    expect(one.shown.size).toBe(0);
    const none = worker([]);
    await none.reminder.sync();
    expect(none.alarms.create).not.toHaveBeenCalled();
    expect(none.alarms.clear).toHaveBeenCalledWith(FOLLOW_UP_DUE);
  });

  it('shows one that is due, once, and goes on to the next', async () => {
    const one = worker([followUp(), followUp({ id: 'b', dueAt: at(60) })]);
    one.clock.now = DUE;
    await one.reminder.sync();
    expect([...one.shown]).toEqual([
      ['follow-up a', { title: 'Follow up with Katrin', message: 'Ticket 101, acme.zendesk.com' }],
    ]);
    expect(one.alarms.create).toHaveBeenLastCalledWith(FOLLOW_UP_DUE, { when: DUE + 3_600_000 });
    await one.reminder.sync();
    expect(one.notifications.create).toHaveBeenCalledTimes(1);
    // Ignored, it stays in the list.
    expect(one.list()).toHaveLength(2);
  });

  it('shows several that came due in sleep as one, which opens the list', async () => {
    const one = worker([1, 2, 3].map((n) => followUp({ id: `${n}`, ref: ticket(`${n}`), dueAt: at(-n) })));
    await Promise.all([one.reminder.sync(), one.reminder.sync()]);
    expect(one.notifications.create).toHaveBeenCalledTimes(1);
    expect([...one.shown.values()]).toEqual([{ title: 'Follow-ups due: 3', message: 'Click to see them.' }]);
    await one.reminder.clicked('follow-ups');
    expect(one.showList).toHaveBeenCalledTimes(1);
    expect(one.list()).toHaveLength(3);
    expect(one.shown.size).toBe(0);
  });

  it('takes back what was deleted or done meanwhile, and leaves other notifications', async () => {
    const one = worker([followUp()]);
    one.clock.now = DUE;
    await one.reminder.sync();
    one.shown.set('other', { title: '', message: '' });
    await one.store.remove('a');
    await one.reminder.sync();
    expect([...one.shown.keys()]).toEqual(['other']);
  });

  it('reminds again where noting failed, in the place of the first', async () => {
    const one = worker([followUp()]);
    one.clock.now = DUE;
    vi.spyOn(one.store, 'note').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(one.reminder.sync()).rejects.toThrow('QUOTA_BYTES');
    await one.reminder.sync();
    expect(one.shown.size).toBe(1);
    expect(one.list()[0]?.told).toBe(true);
  });

  it('has words for everybody, without a word of theirs', () => {
    for (const language of ['en', 'de']) {
      const words = wordsIn(language);
      expect(words.one({ name: 'Katrin', kind: 'ticket' })).toContain('Katrin');
      for (const text of [
        words.one({ name: undefined, kind: 'ticket' }),
        words.one({ name: undefined, kind: 'customer' }),
        words.ticket('101'),
        words.several(3),
        words.severalHelp,
      ])
        expect(text).toMatch(/^[^{}]{5,}$/);
    }
  });
});

describe('a click on a reminder', () => {
  const url = 'https://acme.zendesk.com/agent/tickets/101';

  it('opens the record, which is done then', async () => {
    const one = worker(
      [followUp()],
      [{ id: 3, windowId: 1, url: 'https://acme.zendesk.com/agent/tickets/9' }],
    );
    await one.reminder.clicked('follow-up a');
    expect(one.tabs.create).toHaveBeenCalledWith({ url });
    expect(one.list()).toEqual([]);
  });

  it('goes to the tab where the record is open', async () => {
    const one = worker(
      [followUp()],
      [
        { id: 2, windowId: 1 },
        { id: 3, windowId: 5, url },
      ],
    );
    await one.reminder.clicked('follow-up a');
    expect(one.tabs.update).toHaveBeenCalledWith(3, { active: true });
    expect(one.windows.update).toHaveBeenCalledWith(5, { focused: true });
    expect(one.tabs.create).not.toHaveBeenCalled();
  });

  it('does nothing for one that is gone, or of others', async () => {
    const one = worker([followUp()]);
    await one.reminder.clicked('follow-up z');
    await one.reminder.clicked('else');
    expect(one.tabs.create).not.toHaveBeenCalled();
    expect(one.list()).toHaveLength(1);
  });
});

it('notes where a record of a self-hosted helpdesk lies while its tab is open', async () => {
  const url = 'https://desk.example/rt/Ticket/Display.html?id=12&q=Weber';
  const ref = locateRecord(new URL(url)) as RecordRef;
  const one = worker([followUp({ ref })], [{ id: 3, windowId: 5, url }]);
  await one.reminder.sync();
  expect(one.list()[0]?.link).toBe('https://desk.example/rt/Ticket/Display.html?id=12');
});
