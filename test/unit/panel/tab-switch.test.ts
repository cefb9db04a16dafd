import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiReading } from '@/lib/helpdesks/adapter';
import { keepAnswers } from '@/lib/panel/kept-answers';
import { memoryStorage } from '@/lib/panel/memory-storage';
import { createPanelSession } from '@/lib/panel/panel-session';
import { INITIAL } from '@/lib/panel/panel-state';
import { createPicks } from '@/lib/panel/picks';
import type { FromPanel, ToPanel } from '@/lib/protocol/record-channel';
import type { PanelLink } from '@/lib/protocol/record-link';
import type { CustomerRecord, RecordRef } from '@/lib/record/customer-record';

const ref = (tab: string, sequence: number): RecordRef => ({
  helpdesk: 'zendesk',
  origin: 'https://a.zendesk.com',
  kind: 'ticket',
  id: `${tab}${sequence}`,
});
const record = (tab: string, sequence: number): CustomerRecord => ({
  ref: ref(tab, sequence),
  customer: { name: `${tab}${sequence}` },
  messages: [],
});

/** A tab that the test plays. Its link goes on saying things after it was left, as a slow one might. */
function tab(name: string) {
  let hear: (message: ToPanel) => void = () => {};
  const sent: FromPanel[] = [];
  let open = true;
  const link: PanelLink = {
    send: (message) => void sent.push(message),
    listen: (listener) => {
      hear = listener;
    },
    close: () => {
      open = false;
    },
  };
  return { name, link, sent, say: (message: ToPanel) => hear(message), isOpen: () => open };
}

function session() {
  return createPanelSession({
    knowledge: { names: async () => new Set(), load: async () => [] },
    holidays: async () => undefined,
    place: async () => undefined,
    desk: () => ({ zone: 'Europe/London', region: '' }),
    detect: () => new Promise(() => {}),
    languageOf: async () => undefined,
    seen: async () => () => 0,
    own: async () => undefined,
    team: async () => undefined,
    corrections: { of: async () => undefined, keep: async () => {}, watch: () => {} },
    mayAsk: () => true,
    kept: keepAnswers(memoryStorage(), Date.now),
    languages: () => ({ agentLanguages: [], teamLanguage: 'en' }),
    now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
  });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(1);

describe('going from tab to tab', () => {
  it('shows nothing of the last tab from the moment it is left', async () => {
    const panel = session();
    const states: unknown[] = [];
    const first = tab('a');
    panel.connect(first.link, '');
    first.say({ type: 'opened', sequence: 4, ref: ref('a', 4) });
    first.say({ type: 'page', sequence: 4, record: record('a', 4), fields: [] });
    first.say({ type: 'draft', sequence: 4, text: 'Dear a4' });
    await settle();
    expect(JSON.stringify(panel.state())).toContain('a4');

    panel.subscribe(() => states.push(panel.state()));
    const second = tab('b');
    panel.connect(second.link, '');
    expect(panel.state()).toEqual({ ...INITIAL, sequence: expect.any(Number) });
    expect(first.isOpen()).toBe(false);
    second.say({ type: 'opened', sequence: 1, ref: ref('b', 1) });
    // What the first tab still says is nobody's.
    first.say({ type: 'page', sequence: 4, record: record('a', 4), fields: [] });
    first.say({ type: 'opened', sequence: 99, ref: ref('a', 99) });
    await settle();
    expect(panel.state().ref).toEqual(ref('b', 1));
    expect(JSON.stringify(states)).not.toContain('a4');
    panel.disconnect();
    expect(panel.state()).toEqual({ ...INITIAL, sequence: expect.any(Number) });
  });

  it('asks each tab about its own record, by the tab’s own number', async () => {
    const panel = session();
    const first = tab('a');
    panel.connect(first.link, '');
    first.say({ type: 'opened', sequence: 7, ref: ref('a', 7) });
    await settle();
    const second = tab('b');
    panel.connect(second.link, '');
    second.say({ type: 'opened', sequence: 2, ref: ref('b', 2) });
    await settle();
    const asked = (sent: FromPanel[]) => sent.filter(({ type }) => type === 'ask-api');
    expect(asked(first.sent)).toEqual([{ type: 'ask-api', sequence: 7 }]);
    expect(asked(second.sent)).toEqual([{ type: 'ask-api', sequence: 2 }]);
    void panel.insert('Hello', false);
    expect(second.sent.at(-1)).toMatchObject({ type: 'insert', sequence: 2 });
  });

  it('a pause that a helpdesk wanted in one tab asks nothing in another, though their numbers are the same', async () => {
    const panel = session();
    const first = tab('a');
    panel.connect(first.link, '');
    first.say({ type: 'opened', sequence: 1, ref: ref('a', 1) });
    first.say({ type: 'page', sequence: 1, record: record('a', 1), fields: [] });
    await settle();
    first.say({
      type: 'api',
      sequence: 1,
      answer: { ok: false, problem: 'rate-limited', retrySeconds: 10 },
    });
    await settle();
    const second = tab('b');
    panel.connect(second.link, '');
    second.say({ type: 'opened', sequence: 1, ref: null });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(second.sent.filter(({ type }) => type === 'ask-api')).toEqual([]);
    expect(first.sent.filter(({ type }) => type === 'ask-api')).toHaveLength(1);
  });

  it.each<ApiReading>([
    { ok: true, customer: { email: 'a@b.example' } },
    { ok: false, problem: 'forbidden' },
  ])('asks nothing where the tab says again what its helpdesk answered (ok: $ok)', async (answer) => {
    const panel = session();
    const back = tab('a');
    panel.connect(back.link, '');
    back.say({ type: 'opened', sequence: 3, ref: ref('a', 3) });
    back.say({ type: 'page', sequence: 3, record: record('a', 3), fields: [] });
    back.say({ type: 'api', sequence: 3, answer });
    await settle();
    expect(back.sent.filter(({ type }) => type === 'ask-api')).toEqual([]);
    expect(panel.state().api.state).toBe(answer.ok ? 'answered' : 'failed');
  });

  it('asks anew after a day, however often the tab said its answer again meanwhile', async () => {
    const panel = session();
    const asked = (sent: FromPanel[]) => sent.filter(({ type }) => type === 'ask-api').length;
    const answer: ToPanel = { type: 'api', sequence: 1, answer: { ok: true, customer: { name: 'a1' } } };
    const opened: ToPanel = { type: 'opened', sequence: 1, ref: ref('a', 1) };
    const page: ToPanel = { type: 'page', sequence: 1, record: record('a', 1), fields: [] };
    const first = tab('a');
    panel.connect(first.link, '');
    for (const message of [opened, page]) first.say(message);
    await settle();
    expect(asked(first.sent)).toBe(1);
    first.say(answer);
    await settle();
    for (const _ of Array.from({ length: 3 })) {
      await vi.advanceTimersByTimeAsync(9 * 60 * 60 * 1000);
      const back = tab('a');
      panel.connect(back.link, '');
      for (const message of [opened, page, answer]) back.say(message);
      await settle();
      expect(asked(back.sent)).toBe(0);
    }
    const anew = tab('a');
    panel.connect(anew.link, '');
    for (const message of [opened, page]) anew.say(message);
    await settle();
    expect(asked(anew.sent)).toBe(1);
  });

  it('an insert that waits when its tab is left has failed', async () => {
    const panel = session();
    panel.connect(tab('a').link, '');
    const outcome = panel.insert('Hello', false);
    panel.connect(tab('b').link, '');
    expect(await outcome).toEqual({ result: 'failed' });
  });

  it('never mixes tabs, in whatever order they are left and speak', async () => {
    const steps = fc.array(
      fc.record({
        tab: fc.constantFrom('a', 'b', 'c'),
        sequence: fc.integer({ min: 0, max: 3 }),
        act: fc.constantFrom('connect', 'opened', 'page', 'draft', 'disconnect'),
      }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const panel = session();
        let tabs = new Map<string, ReturnType<typeof tab>>();
        let front: string | undefined;
        for (const { tab: name, sequence, act } of script) {
          if (act === 'connect') {
            const next = tab(name);
            tabs = new Map(tabs).set(name, next);
            panel.connect(next.link, '');
            front = name;
          } else if (act === 'disconnect') {
            panel.disconnect();
            front = undefined;
          } else {
            const speaker = tabs.get(name);
            if (act === 'opened') speaker?.say({ type: 'opened', sequence, ref: ref(name, sequence) });
            if (act === 'page')
              speaker?.say({ type: 'page', sequence, record: record(name, sequence), fields: [] });
            if (act === 'draft') speaker?.say({ type: 'draft', sequence, text: `${name}${sequence}` });
          }
          await settle();
          const state = panel.state();
          const words = JSON.stringify([state.ref, state.page, state.draft]);
          for (const other of ['a', 'b', 'c']) {
            if (other !== front) expect(words).not.toMatch(new RegExp(`"${other}\\d"`));
          }
          // And within a tab, page and draft are of the record that is open.
          if (state.page) expect(state.page.ref).toEqual(state.ref);
          if (state.draft) expect(state.draft).toBe(state.ref?.id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what was picked for a record', () => {
  it('is there again when the record is', async () => {
    const panel = session();
    const first = tab('a');
    panel.connect(first.link, '');
    first.say({ type: 'opened', sequence: 1, ref: ref('a', 1) });
    panel.pickReplyLanguage('de');
    panel.pickSituation('apology');
    const second = tab('b');
    panel.connect(second.link, '');
    second.say({ type: 'opened', sequence: 1, ref: ref('b', 1) });
    expect(panel.state()).toMatchObject({ replyPick: undefined, situation: undefined });
    const again = tab('a');
    panel.connect(again.link, '');
    again.say({ type: 'opened', sequence: 5, ref: ref('a', 1) });
    expect(panel.state()).toMatchObject({ replyPick: 'de', situation: 'apology' });
    again.say({ type: 'opened', sequence: 6, ref: ref('a', 6) });
    expect(panel.state().replyPick).toBeUndefined();
    again.say({ type: 'opened', sequence: 7, ref: ref('a', 1) });
    panel.pickSituation(undefined);
    again.say({ type: 'opened', sequence: 8, ref: ref('a', 6) });
    again.say({ type: 'opened', sequence: 9, ref: ref('a', 1) });
    expect(panel.state()).toMatchObject({ replyPick: 'de', situation: undefined });
  });

  it('is bounded: the picks longest untouched go', () => {
    const picks = createPicks(2);
    const pick = (id: number) => picks.keep(ref('a', id), { replyPick: 'de', situation: undefined });
    pick(1);
    pick(2);
    pick(1);
    pick(3);
    expect([1, 2, 3].map((id) => picks.of(ref('a', id))?.replyPick)).toEqual(['de', undefined, 'de']);
    picks.keep(undefined, { replyPick: 'fr', situation: undefined });
    expect(picks.of(undefined)).toBeUndefined();
  });
});
