import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unknown } from '@/lib/detect/finding';
import { zendeskAdapter } from '@/lib/helpdesks/zendesk';
import { keepAnswers } from '@/lib/panel/kept-answers';
import { memoryStorage } from '@/lib/panel/memory-storage';
import { createPanelSession } from '@/lib/panel/panel-session';
import type { FromPanel, ToPanel } from '@/lib/protocol/record-channel';
import type { CustomerRecord, RecordRef } from '@/lib/record/customer-record';
import { answerApi } from '../../practice/api';

const ORIGIN = 'https://acme.zendesk.com';
const MINUTE = 60_000;
const MORNING = Date.parse('2026-11-20T08:00:00Z');

/** Zendesk's limit is the whole account's: Suite Growth, 400 a minute (developer.zendesk.com, "Rate limits"). */
const LIMIT = 400;

/** The account: counts this agent's requests, and what everybody else uses of the minute. */
function account(othersPerMinute: (minute: number) => number) {
  const asked: { at: number; id: string; remaining: number }[] = [];
  const used = new Map<number, number>();
  vi.stubGlobal('fetch', async (address: string) => {
    const url = new URL(address);
    const id = /tickets\/(\d+)/.exec(url.pathname)?.[1] ?? '';
    const minute = Math.floor(Date.now() / MINUTE);
    const mine = (used.get(minute) ?? 0) + 1;
    used.set(minute, mine);
    const remaining = LIMIT - Math.round(othersPerMinute(minute - MORNING / MINUTE)) - mine;
    asked.push({ at: Date.now(), id, remaining });
    const { body } = answerApi(new URL(url.href.replace(`tickets/${id}`, 'tickets/101')), new Date(MORNING));
    const given = structuredClone(body) as {
      ticket: { id: number; requester_id: number };
      users: { id: number }[];
    };
    given.ticket.id = Number(id);
    return new Response(JSON.stringify(given), {
      headers: {
        'X-Rate-Limit': String(LIMIT),
        'X-Rate-Limit-Remaining': String(remaining),
        'ratelimit-reset': String(60 - Math.floor((Date.now() / 1000) % 60)),
      },
    });
  });
  return asked;
}

/** One agent's tab: opens tickets as the page shows them; the panel decides what is asked. */
function agentsTab() {
  let say: (message: ToPanel) => void = () => {};
  let sequence = 0;
  let open: { ref: RecordRef; page: CustomerRecord } | undefined;
  const session = createPanelSession({
    knowledge: { names: async () => new Set(), load: async () => [] },
    holidays: async () => undefined,
    place: async () => undefined,
    desk: () => ({ zone: 'Europe/London', region: '' }),
    detect: async () => ({
      findings: {
        language: unknown(),
        region: unknown(),
        register: unknown(),
        name: { full: '', kind: 'none', order: 'given-first', certain: false },
      },
      shownName: '',
      intents: [],
    }),
    languageOf: async () => undefined,
    seen: async () => () => 0,
    own: async () => undefined,
    team: async () => undefined,
    corrections: { of: async () => undefined, keep: async () => {}, watch: () => {} },
    mayAsk: () => true,
    kept: keepAnswers(memoryStorage(), Date.now),
    languages: () => ({ agentLanguages: ['en'], teamLanguage: 'en' }),
    now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
  });
  const receive = async (message: FromPanel) => {
    if (message.type !== 'ask-api' || !open) return;
    const { ref, page } = open;
    const answer = await zendeskAdapter.readApi(ref, () => page, new AbortController().signal);
    say({ type: 'api', sequence: message.sequence, answer });
  };
  session.connect(
    {
      send: (message) => void receive(message),
      listen: (listener) => {
        say = listener;
      },
      close() {},
    },
    'Show',
  );
  return {
    async open(id: number, messages: number) {
      const ref: RecordRef = { helpdesk: 'zendesk', origin: ORIGIN, kind: 'ticket', id: String(id) };
      const page: CustomerRecord = {
        ref,
        customer: { id: `c${id}`, name: 'A Customer' },
        messages: Array.from({ length: messages }, (_, index) => ({
          author: 'customer' as const,
          text: 'Hello',
          at: new Date(MORNING - (9 - index) * MINUTE).toISOString(),
        })),
      };
      open = { ref, page };
      sequence += 1;
      say({ type: 'opened', sequence, ref });
      await vi.advanceTimersByTimeAsync(50);
      say({ type: 'page', sequence, record: page, fields: [] });
      await vi.advanceTimersByTimeAsync(500);
    },
  };
}

/** Eight hours, twelve records an hour, three of ten opened before; nothing drawn by chance. */
async function workingDay() {
  const tab = agentsTab();
  const opened: number[] = [];
  for (let turn = 0; turn < 96; turn += 1) {
    const again = turn % 10 > 6;
    const id = again ? (opened[(turn * 7) % opened.length] ?? 1000) : 1000 + turn;
    opened.push(id);
    await tab.open(id, 2);
    await vi.advanceTimersByTimeAsync(MORNING + (turn + 1) * 5 * MINUTE - Date.now());
  }
  return opened;
}

beforeEach(() => void vi.useFakeTimers({ now: MORNING }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a working day of one agent', () => {
  it('takes one request for each record, none for those opened again', async () => {
    const asked = account(() => 0);
    const opened = await workingDay();
    const distinct = new Set(opened);
    expect(opened).toHaveLength(96);
    expect(opened.length - distinct.size).toBeGreaterThan(25);
    expect(asked.map(({ id }) => Number(id)).sort()).toEqual([...distinct].sort());
  });

  it('asks once in a window that others have used, and goes on when the account is free again', async () => {
    // Between the second and the fourth hour everybody else uses most of the limit.
    const busy = (minute: number) => minute >= 120 && minute < 240;
    const asked = account((minute) => (busy(minute) ? LIMIT * 0.7 : 10));
    const opened = await workingDay();
    const minuteOf = ({ at }: { at: number }) => Math.floor((at - MORNING) / MINUTE);
    // How much is left is only learnt from an answer; that it is too little then holds for the rest of its window.
    const windows = asked.filter((one) => one.remaining < LIMIT / 2).map(minuteOf);
    expect(windows.length).toBeGreaterThan(5);
    expect(new Set(windows).size).toBe(windows.length);
    expect(asked.filter((one) => minuteOf(one) >= 240).length).toBeGreaterThan(20);
    const ids = asked.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(new Set(opened).size);
  });

  it('leaves an account alone whose window is used, however fast tickets are opened', async () => {
    const asked = account((minute) => (minute < 3 ? LIMIT * 0.7 : 10));
    const tab = agentsTab();
    for (let id = 1; id <= 20; id += 1) {
      await tab.open(id, 1);
      await vi.advanceTimersByTimeAsync(2_000);
    }
    expect(asked).toHaveLength(1);
    // The ticket that stays on screen is asked about once the window starts anew.
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(asked.map(({ id }) => id)).toEqual(['1', '20']);
  });
});
