import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localClock } from '@/lib/calendar/local-clock';
import { responseTarget } from '@/lib/calendar/response-target';
import type { EntryOf } from '@/lib/knowledge/schema';
import type { Author, Message, Sla } from '@/lib/record/customer-record';
import { local, shippedCalendar } from './fixtures';

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
const ago = (minutes: number) => now.subtract({ minutes }).toString();
const ahead = (minutes: number) => now.add({ minutes }).toString();
const message = (author: Author, minutesAgo: number): Message => ({ author, at: ago(minutesAgo), text: 'x' });
const target = (metric: EntryOf<'target'>['metric'], minutes: number, more = {}): EntryOf<'target'> => ({
  id: `team.${metric}-${minutes}`,
  kind: 'target',
  sources: [],
  reviewed: '2026-11-01',
  metric,
  minutes,
  ...more,
});
const sla = (metric: Sla['metric'], minutesAhead: number): Sla => ({ metric, dueAt: ahead(minutesAhead) });
const asked = { messages: [message('customer', 90), message('customer', 60)] };
const answered = { messages: [message('customer', 90), message('agent', 60)] };

describe('responseTarget with an SLA', () => {
  it("takes the helpdesk's earliest due instant before the team's", () => {
    const record = { ...asked, sla: [sla('resolution', 600), sla('first-reply', 200)] };
    expect(responseTarget({ record, now, targets: [target('first-reply', 95)] })).toMatchObject({
      kind: 'sla',
      metric: 'first-reply',
      dueAt: ahead(200),
      startedAt: ago(90),
      remaining: 200,
      state: 'on-track',
      answered: false,
    });
  });

  it('leaves out reply metrics once answered, and keeps the resolution', () => {
    const record = { ...answered, sla: [sla('first-reply', -10), sla('resolution', 600)] };
    expect(responseTarget({ record, now, targets: [] })).toMatchObject({
      kind: 'sla',
      metric: 'resolution',
      answered: true,
      state: 'on-track',
    });
  });

  it('runs over', () => {
    const record = { ...asked, sla: [sla('next-reply', -1)] };
    expect(responseTarget({ record, now, targets: [] })).toMatchObject({ state: 'overdue', remaining: -1 });
  });

  it('passes over due instants that can not be read', () => {
    const record = { ...asked, sla: [{ metric: 'due' as const, dueAt: 'tomorrow' }] };
    expect(responseTarget({ record, now, targets: [] }).kind).toBe('none');
  });

  it('counts half an hour as soon where no start is known', () => {
    const at = (minutes: number) =>
      responseTarget({ record: { messages: [], sla: [sla('due', minutes)] }, now, targets: [] }).state;
    expect([at(31), at(29), at(0)]).toEqual(['on-track', 'due-soon', 'overdue']);
  });
});

describe("responseTarget with a team's target", () => {
  it('counts from the earliest unanswered message', () => {
    const record = { messages: [message('customer', 500), message('agent', 400), ...asked.messages] };
    const result = responseTarget({
      record,
      now,
      targets: [target('first-reply', 10), target('next-reply', 240)],
    });
    expect(result).toMatchObject({
      kind: 'team',
      metric: 'next-reply',
      startedAt: ago(90),
      dueAt: ahead(150),
    });
    expect(result.kind === 'team' && result.entry.id).toBe('team.next-reply-240');
  });

  it('prefers the target of the priority, else the shortest', () => {
    const targets = [
      target('first-reply', 480, { priority: 'urgent' }),
      target('first-reply', 240),
      target('first-reply', 120),
    ];
    const due = (priority?: 'urgent' | 'low') => {
      const result = responseTarget({ record: { ...asked, ...(priority && { priority }) }, now, targets });
      return result.kind === 'team' ? result.entry.minutes : undefined;
    };
    expect([due('urgent'), due('low'), due()]).toEqual([480, 120, 120]);
  });

  it('stops when the record is solved', () => {
    const record = { ...asked, status: 'solved' as const };
    expect(responseTarget({ record, now, targets: [target('resolution', 10)] })).toMatchObject({
      kind: 'none',
      state: 'closed',
    });
  });

  it('is due soon in the last quarter, at most two hours ahead', () => {
    const state = (promised: number, left: number) => {
      const record = { messages: [message('customer', promised - left)] };
      return responseTarget({ record, now, targets: [target('first-reply', promised)] }).state;
    };
    expect([state(16, 4), state(16, 3)]).toEqual(['on-track', 'due-soon']);
    expect([state(240, 61), state(240, 59)]).toEqual(['on-track', 'due-soon']);
    expect([state(2880, 121), state(2880, 119)]).toEqual(['on-track', 'due-soon']);
  });
});

describe('responseTarget without a promise', () => {
  it('gives waiting time and the published figure, no due instant', () => {
    const result = responseTarget({ record: { ...asked, channel: 'email' }, now, targets: [] });
    expect(result).toMatchObject({
      kind: 'none',
      state: 'waiting',
      startedAt: ago(90),
      waited: 90,
      published: { channel: 'email', good: 720, better: 240, best: 60 },
    });
    expect(result).not.toHaveProperty('dueAt');
    expect(result).not.toHaveProperty('remaining');
  });

  it('has no figure for channels that the source does not name', () => {
    expect(responseTarget({ record: { ...asked, channel: 'phone' }, now, targets: [] })).not.toHaveProperty(
      'published',
    );
  });

  it('is answered, or empty', () => {
    expect(responseTarget({ record: answered, now, targets: [] })).toMatchObject({
      state: 'answered',
      answered: true,
    });
    expect(responseTarget({ record: { messages: [message('bot', 5)] }, now, targets: [] })).toMatchObject({
      state: 'empty',
    });
  });

  it('does not take a bot for an answer, nor an unreadable time for a date', () => {
    const record = {
      messages: [
        { author: 'customer' as const, text: 'x', at: 'yesterday' },
        message('bot', 80),
        message('customer', 30),
      ],
    };
    expect(responseTarget({ record, now, targets: [] })).toMatchObject({ state: 'waiting', waited: 30 });
    const undated = { messages: [{ author: 'customer' as const, text: 'x' }] };
    expect(responseTarget({ record: undated, now, targets: [] })).not.toHaveProperty('waited');
  });
});

describe('the advice when an answer will be read', () => {
  const advice = (dateTime: string, zone: string, territory: string, wroteMinutesAgo = 600) => {
    const at = local(dateTime, zone);
    const messages: Message[] = [
      { author: 'customer', text: 'x', at: at.subtract({ minutes: wroteMinutesAgo }).toString() },
    ];
    const clock = localClock(at, [zone], shippedCalendar(territory));
    return responseTarget({ record: { messages }, now: at, targets: [target('first-reply', 30)], clock });
  };

  it.each([
    ['2026-11-24T11:00', 'Europe/Berlin', 'DE', { when: 'now', because: 'working-hours' }],
    [
      '2026-11-24T23:40',
      'Europe/Berlin',
      'DE',
      { when: 'later', from: '2026-11-25T08:00:00Z', reason: 'night' },
    ],
    [
      '2026-11-20T19:40',
      'America/Mexico_City',
      'MX',
      { when: 'later', from: '2026-11-23T15:00:00Z', reason: 'weekend' },
    ],
    [
      '2026-11-20T12:00',
      'Asia/Riyadh',
      'SA',
      { when: 'later', from: '2026-11-22T06:00:00Z', reason: 'weekend' },
    ],
    [
      '2026-11-20T20:00',
      'Asia/Tokyo',
      'JP',
      { when: 'later', from: '2026-11-24T00:00:00Z', reason: 'holiday' },
    ],
    [
      '2026-12-24T20:00',
      'Europe/Berlin',
      'DE',
      { when: 'later', from: '2026-12-28T08:00:00Z', reason: 'holiday' },
    ],
  ])('%s in %s', (dateTime, zone, territory, expected) => {
    const result = advice(dateTime, zone, territory);
    expect(result.readAdvice).toMatchObject(expected);
    // The promise stands, whatever the hour.
    expect(result).toMatchObject({ kind: 'team', state: 'overdue' });
  });

  it('names the holiday', () => {
    expect(advice('2026-11-20T20:00', 'Asia/Tokyo', 'JP').readAdvice).toMatchObject({
      holiday: { name: '勤労感謝の日' },
    });
  });

  it('is "now" for who wrote just before, at any hour', () => {
    expect(advice('2026-11-24T23:40', 'Europe/Berlin', 'DE', 20).readAdvice).toEqual({
      when: 'now',
      because: 'just-wrote',
    });
  });

  it('depends where only some of the zones are at work, and spans the starts where none is', () => {
    const zones = ['America/New_York', 'America/Los_Angeles'];
    const at = (dateTime: string) => {
      const instant = local(dateTime, 'America/New_York');
      const clock = localClock(instant, zones, shippedCalendar('US'));
      return responseTarget({ record: { messages: [] }, now: instant, targets: [], clock }).readAdvice;
    };
    expect(at('2026-11-24T10:00')).toEqual({ when: 'depends' });
    expect(at('2026-11-24T22:00')).toEqual({
      when: 'later',
      from: '2026-11-25T14:00:00Z',
      until: '2026-11-25T17:00:00Z',
      reason: 'night',
    });
  });

  it('is unknown without a clock', () => {
    expect(responseTarget({ record: { messages: [] }, now, targets: [] }).readAdvice).toEqual({
      when: 'unknown',
    });
  });
});

describe('responseTarget with anything', () => {
  const instants = fc.integer({ min: -10_000, max: 10_000 }).map(ago);
  const text = fc.oneof(instants, fc.string());
  const messages = fc.array(
    fc.record(
      { author: fc.constantFrom<Author>('customer', 'agent', 'bot'), text: fc.string(), at: text },
      { requiredKeys: ['author', 'text'] },
    ),
  );
  const slas = fc.array(
    fc.record({
      metric: fc.constantFrom<Sla['metric']>('first-reply', 'next-reply', 'resolution', 'due'),
      dueAt: text,
    }),
  );

  it('never throws, and the clock moves no due instant', () => {
    fc.assert(
      fc.property(messages, slas, fc.integer({ min: 1, max: 5000 }), (thread, sla, minutes) => {
        const targets = [target('first-reply', minutes), target('next-reply', minutes)];
        const record = { messages: thread, sla };
        const clock = localClock(now, ['Asia/Tokyo'], shippedCalendar('JP'));
        const { readAdvice: _with, ...withClock } = responseTarget({ record, now, targets, clock });
        const { readAdvice: _without, ...without } = responseTarget({ record, now, targets });
        expect(withClock).toEqual(without);
        if (withClock.kind === 'none') expect(withClock).not.toHaveProperty('dueAt');
      }),
    );
  });
});
