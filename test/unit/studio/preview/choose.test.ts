import { describe, expect, it } from 'vitest';
import type { DraftEntry } from '@/lib/studio/draft';
import { customerFor, picksFor, sampleFor } from '@/lib/studio/preview/choose';
import { samples } from '@/lib/studio/samples/samples';

const tip = (when: unknown): DraftEntry => ({ id: 'a.b', kind: 'tip', text: 'x', when });

describe('whom the preview shows', () => {
  it.each([
    [{ regions: ['MX'] }, 'guadalupe'],
    [{ languages: ['ja'] }, 'tanaka'],
    [{ registers: ['informal'], languages: ['de'] }, 'jonas'],
    [{ channels: ['chat'], regions: ['US', 'GB'] }, 'tasha'],
    [{ situations: ['delay'], replyLanguages: ['fr'] }, 'camille'],
  ])('is the sample that %j fits', (when, id) => {
    expect(customerFor(tip(when), samples)).toEqual({ sample: id });
  });

  it('is somebody made up where no sample fits', () => {
    const when = { regions: ['KR'], languages: ['ko'], channels: ['messaging'] };
    expect(sampleFor(tip(when), samples)).toBeUndefined();
    expect(customerFor(tip(when), samples)).toEqual({
      made: { language: 'ko', region: 'KR', channel: 'messaging' },
    });
  });

  it('is somebody of the language and the register of a line', () => {
    const closing: DraftEntry = {
      id: 'a.c',
      kind: 'phrase',
      use: 'closing',
      replyLanguage: 'de',
      register: 'informal',
      text: 'Bis bald',
    };
    expect(customerFor(closing, samples)).toEqual({ sample: 'jonas' });
    expect(picksFor(closing).replyLanguage).toBe('de');
  });

  it('is anybody while conditions are half written or wrong', () => {
    for (const when of [
      undefined,
      {},
      { regions: [] },
      { regions: ['Mexico'] },
      'nonsense',
      { registers: 5 },
    ])
      expect(customerFor(tip(when), samples)).toHaveProperty('sample');
    expect(customerFor(undefined, samples)).toHaveProperty('sample');
  });

  it('picks what the agent would have to pick', () => {
    expect(
      picksFor(
        tip({
          situations: ['delay', 'refusal'],
          segments: ['vip'],
          groups: ['berlin'],
          replyLanguages: ['ja'],
        }),
      ),
    ).toEqual({ situation: 'delay', replyLanguage: 'ja', segment: 'vip', groups: ['berlin'] });
  });
});
