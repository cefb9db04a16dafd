import { describe, expect, it } from 'vitest';
import { localClock } from '@/lib/calendar/local-clock';
import { workingCalendar } from '@/lib/calendar/working-calendar';
import { draftRemarks } from '@/lib/panel/draft-remarks';
import type { Advised } from '@/lib/panel/panel-state';
import type { DraftContext } from '@/lib/tone/draft-finding';
import { local, shippedTable } from '../calendar/fixtures';

interface Situation {
  from?: 'pick' | 'draft';
  reply?: string;
  register?: Advised['guidance']['register'];
  zones?: string[];
}

/** As much of what is advised as remarks ask for: a customer in Riyadh, an agent in Berlin. */
function advised({ from = 'draft', reply = 'en', register, zones = ['Asia/Riyadh'] }: Situation): Advised {
  const calendar = workingCalendar('SA', undefined, shippedTable('SA'));
  const now = local('2026-11-23T12:00', 'Europe/Berlin');
  return {
    findings: {
      language: { value: 'ar' },
      region: { value: 'SA' },
      name: { full: 'Noura Al-Harbi', kind: 'person' },
    },
    guidance: {
      replyLanguage: { tag: reply, from, others: [] },
      register: register ?? { value: 'formal', from: 'culture' },
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
    { draft, advised: advised(given), situation: undefined },
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
});
