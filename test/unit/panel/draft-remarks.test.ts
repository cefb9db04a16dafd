import { describe, expect, it } from 'vitest';
import { localClock } from '@/lib/calendar/local-clock';
import type { ResponseTarget } from '@/lib/calendar/response-target';
import { workingCalendar } from '@/lib/calendar/working-calendar';
import type { Correction } from '@/lib/corrections/correction';
import type { Line } from '@/lib/guidance/guidance';
import { draftRemarks } from '@/lib/panel/draft-remarks';
import type { Advised } from '@/lib/panel/panel-state';
import type { CustomerRecord } from '@/lib/record/customer-record';
import type { DraftContext } from '@/lib/tone/draft-finding';
import { local, shippedTable } from '../calendar/fixtures';

interface Situation {
  from?: 'pick' | 'draft';
  reply?: string;
  register?: Advised['guidance']['register'];
  zones?: string[];
  record?: Partial<CustomerRecord>;
  target?: Partial<ResponseTarget>;
  greeting?: Partial<Line>;
  stated?: 'feminine';
  gender?: 'masculine';
}

const RECORD: CustomerRecord = {
  ref: { helpdesk: 'zendesk', origin: 'https://a.zendesk.com', kind: 'ticket', id: '1' },
  customer: {},
  messages: [{ author: 'customer', at: '2026-11-21T12:00:00Z', text: 'It is broken.' }],
  channel: 'email',
};

/** As much of what is advised as remarks ask for: a customer in Riyadh, an agent in Berlin. */
function advised({
  from = 'draft',
  reply = 'en',
  register,
  zones = ['Asia/Riyadh'],
  record,
  target,
  greeting,
  stated,
}: Situation): Advised {
  const calendar = workingCalendar('SA', undefined, shippedTable('SA'));
  const now = local('2026-11-23T12:00', 'Europe/Berlin');
  return {
    findings: {
      language: { value: 'ar' },
      region: { value: 'SA' },
      name: { full: 'Noura Al-Harbi', kind: 'person', stated },
    },
    record: { ...RECORD, ...record },
    target: { kind: 'none', state: 'waiting', waited: 90, ...target },
    guidance: {
      replyLanguage: { tag: reply, from, others: [] },
      register: register ?? { value: 'formal', from: 'culture' },
      address: { greeting: { text: 'Dear Noura Al-Harbi,', language: 'en', ...greeting } },
      closings: [{ text: 'Kind regards,', language: 'en' }],
      tone: { scales: { directness: -1, apology: 1 } },
    },
    clock: localClock(now, zones, calendar),
    theirs: zones.map((zone) => ({ zone, calendar })),
    desk: { zone: 'Europe/Berlin', calendar: workingCalendar('DE') },
  } as unknown as Advised;
}

/** What the check is asked, and what comes back. */
async function asked(given: Situation, draft = 'Dear Ms Al-Harbi, we call on Friday.', quiet: string[] = []) {
  let context: DraftContext | undefined;
  const remarks = await draftRemarks(
    {
      draft,
      advised: advised(given),
      situation: undefined,
      ...(given.gender && { correction: { gender: given.gender } as Correction }),
    },
    new Set(quiet),
    {
      check: async (_, about) => {
        context = about;
        return [{ rule: 'a.b', about: 'clarity', weight: 1, words: 'x', start: 0, end: 1 }];
      },
      languageOf: async (text) =>
        text.startsWith('Sehr') ? 'de' : text.startsWith('Dear') ? 'en' : undefined,
    },
  );
  return { context, rules: remarks.map(({ rule }) => rule) };
}

describe('draftRemarks', () => {
  it('tells the check who reads, on which clock and when they are off', async () => {
    const { context } = await asked({});
    expect(context).toMatchObject({
      language: 'en',
      customerLanguage: 'ar',
      region: 'SA',
      name: 'Noura Al-Harbi',
    });
    expect(context?.calendar).toMatchObject({ today: '2026-11-23', clocksDiffer: true });
    // Friday is weekend in Riyadh and not in Berlin; Sunday the other way round; Saturday is both.
    expect(context?.calendar?.dayOff('2026-11-27')).toBe('weekend');
    expect(context?.calendar?.dayOff('2026-11-28')).toBeUndefined();
    expect(context?.calendar?.dayOff('2026-11-29')).toBeUndefined();
    expect(context?.calendar?.dayOff('2027-09-23')).toMatch(/National Day/);
  });

  it('knows no calendar where several clocks are possible', async () => {
    expect((await asked({ zones: ['Asia/Riyadh', 'Asia/Dubai'] })).context?.calendar).toBeUndefined();
  });

  it.each([
    [{ value: 'formal', from: 'culture' }, 'formal'],
    [{ value: 'informal', from: 'culture' }, undefined],
    [{ value: 'informal', from: 'customer' }, 'informal'],
    [{ value: 'formal', from: 'agent' }, 'formal'],
    [{ value: 'neutral', from: 'none' }, undefined],
  ] as const)('takes %j for %s', async (register, expected) => {
    expect((await asked({ register })).context?.register).toBe(expected);
  });

  it('leaves the form of address to a machine that translates the draft', async () => {
    const register = { value: 'formal', from: 'customer' } as const;
    const record = { translated: true } as const;
    expect((await asked({ register, record })).context?.register).toBeUndefined();
    // In the customer's own language nothing is translated.
    expect((await asked({ register, record, reply: 'ar' })).context?.register).toBe('formal');
  });

  it('says one thing of a draft in another language than the picked one', async () => {
    const draft = 'Sehr geehrte Frau Al-Harbi, wir rufen am Freitag an.';
    expect(await asked({ from: 'pick' }, draft)).toEqual({
      context: undefined,
      rules: ['address.other-language'],
    });
    expect((await asked({ from: 'pick', reply: 'de-AT' }, draft)).rules).toEqual(['a.b']);
    // Too short to tell: no remark.
    expect((await asked({ from: 'pick' }, 'Hm, moment please')).rules).toEqual(['a.b']);
  });

  it('leaves out what the agent silenced, and a draft that has hardly begun', async () => {
    expect((await asked({}, undefined, ['a.b'])).rules).toEqual([]);
    expect((await asked({}, 'Dear')).rules).toEqual([]);
  });

  it('tells what is advised, where the answer goes and how their culture apologises', async () => {
    const { context } = await asked({});
    expect(context).toMatchObject({
      greeting: 'Dear Noura Al-Harbi,',
      closing: 'Kind regards,',
      channel: 'email',
      tones: { apology: 1 },
      person: { full: 'Noura Al-Harbi' },
    });
  });

  it('offers no lines in another language than the draft', async () => {
    const { context } = await asked({ greeting: { language: 'de' } });
    expect(context).toMatchObject({ language: 'en', closing: 'Kind regards,' });
    expect(context?.greeting).toBeUndefined();
    expect((await asked({ reply: 'en-GB' })).context?.greeting).toBe('Dear Noura Al-Harbi,');
  });

  it('takes the gender from the agent before the greeting, and from that before the record', async () => {
    expect((await asked({})).context?.gender).toBeUndefined();
    expect((await asked({ stated: 'feminine' })).context?.gender).toBe('feminine');
    expect((await asked({ greeting: { gender: 'feminine' } })).context?.gender).toBe('feminine');
    expect((await asked({ stated: 'feminine', gender: 'masculine' })).context?.gender).toBe('masculine');
  });

  it('tells how long they wait, and whether a promise was missed', async () => {
    expect((await asked({})).context).toMatchObject({ firstAnswer: true, waitingHours: 1.5 });
    const due = {
      kind: 'team',
      metric: 'first-reply',
      startedAt: '2026-11-21T12:00:00Z',
      dueAt: '2026-11-22T12:00:00Z',
      remaining: -24 * 60,
      state: 'overdue',
    } as const;
    expect((await asked({ target: due })).context).toMatchObject({ waitingHours: 48, overdue: true });
    expect((await asked({ target: { ...due, state: 'due-soon' } })).context?.overdue).toBe(false);
    const resolution = (await asked({ target: { ...due, metric: 'resolution' } })).context;
    expect(resolution?.overdue).toBeUndefined();
    expect(resolution?.waitingHours).toBeUndefined();
  });

  it('knows that nobody waits for an answer that was given', async () => {
    const messages = [...RECORD.messages, { author: 'agent', text: 'We look into it.' } as const];
    const { context } = await asked({ record: { messages }, target: { answered: true } });
    expect(context).toMatchObject({ firstAnswer: false });
    expect(context?.waitingHours).toBeUndefined();
    expect(context?.overdue).toBeUndefined();
    expect((await asked({ record: { messages: [] } })).context?.firstAnswer).toBeUndefined();
  });

  it('tells what the customer wrote since the last answer, without what they quote', async () => {
    const says = async (...messages: CustomerRecord['messages']) =>
      (await asked({ record: { messages } })).context?.customerSays;
    const earlier = { author: 'customer', text: 'My father died.' } as const;
    const answer = { author: 'agent', text: 'Our condolences.' } as const;
    const quoting = {
      author: 'customer',
      text: 'Thank you.\n\nOn Mon, 23 Nov 2026 at 10:12, Anna <a@example.com> wrote:\n> Our condolences.',
    } as const;
    expect(await says(earlier)).toBe('My father died.');
    expect(await says(earlier, answer)).toBeUndefined();
    expect((await says(earlier, answer, quoting))?.trim()).toBe('Thank you.');
    expect(await says(earlier, { ...earlier, text: 'Are you there?' })).toBe(
      'My father died.\nAre you there?',
    );
    expect(await says()).toBeUndefined();
  });
});
