import { describe, expect, it } from 'vitest';
import type { TeamEntry } from '@/lib/knowledge/team-entry';
import { whyNot } from '@/lib/studio/preview/reasons';
import type { PreviewCircumstances } from '@/lib/studio/preview/stage';

const now: PreviewCircumstances = {
  language: 'ja',
  region: 'JP',
  register: 'formal',
  channel: 'email',
  situation: undefined,
  replyLanguage: 'en',
  customers: [],
  segments: [],
};
const TODAY = '2026-11-22';
const tip = (given: Partial<TeamEntry>) =>
  ({
    id: 'a.b',
    kind: 'tip',
    text: 'x',
    why: '',
    priority: 1,
    sources: [],
    reviewed: TODAY,
    ...given,
  }) as TeamEntry;

describe('why an entry does not show', () => {
  it('names each condition that does not hold, with what it wants and what is', () => {
    const entry = tip({
      when: {
        regions: ['MX', 'JP'],
        languages: ['es'],
        situations: ['delay'],
        segments: ['vip'],
        channels: ['email'],
      },
    });
    expect(whyNot(entry, now, TODAY)).toEqual([
      { code: 'languages', wanted: ['es'], is: 'ja' },
      { code: 'situations', wanted: ['delay'], is: undefined },
      { code: 'segments', wanted: ['vip'] },
    ]);
  });

  it('knows the language and the register of a line', () => {
    const line = {
      ...tip({}),
      kind: 'phrase',
      use: 'closing',
      replyLanguage: 'de',
      register: 'informal',
    } as TeamEntry;
    expect(whyNot(line, now, TODAY)).toEqual([
      { code: 'replyLanguages', wanted: ['de'], is: 'en' },
      { code: 'registers', wanted: ['informal'], is: 'formal' },
    ]);
  });

  it('counts both days of its time in', () => {
    expect(whyNot(tip({ from: TODAY, until: TODAY }), now, TODAY)).toEqual([{ code: 'outranked' }]);
    expect(whyNot(tip({ from: '2026-11-23' }), now, TODAY)).toEqual([{ code: 'from', day: '2026-11-23' }]);
    expect(whyNot(tip({ until: '2026-11-21' }), now, TODAY)).toEqual([{ code: 'until', day: '2026-11-21' }]);
  });
});
