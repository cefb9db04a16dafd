import { describe, expect, it } from 'vitest';
import { readPack } from '@/lib/packs/read-pack';
import { testPack, testTip } from '../../support/team';

const team = { id: 'A'.repeat(43) } as Parameters<typeof testPack>[0];
const refusal = (changed: Record<string, unknown>) => {
  const read = readPack(testPack(team, changed));
  if (!('refusal' in read)) throw new Error('was read');
  return read.refusal;
};
const withEntry = (changed: Record<string, unknown>) =>
  refusal({ entries: [testTip('a.good', 'Good.'), testTip('a.bad', 'Text.', changed)] });

/** A value within a value, this many deep. */
const nested = (depth: number): unknown => Array.from({ length: depth }).reduce((inner) => ({ inner }), 1);

describe('readPack', () => {
  it.each([
    [{ text: 'x'.repeat(241) }, 'text', 'must be at most 240 characters'],
    [{ text: '' }, 'text', 'must not be empty'],
    [{ text: 7 }, 'text', 'must be a text'],
    [{ text: { en: '' } }, 'text.en', 'must not be empty'],
    [{ priority: 4 }, 'priority', 'must be at most 3'],
    [{ priority: undefined }, 'priority', 'is missing'],
    [{ reviewed: '2026-02-30' }, 'reviewed', 'must be a date such as 2026-11-22'],
    [{ until: 'soon' }, 'until', 'must be a date such as 2026-11-22'],
    [{ when: { regions: ['Mexico'] } }, 'when.regions.0', 'must be an ISO 3166-1 alpha-2 code such as "MX"'],
    [{ when: { regions: [] } }, 'when.regions', 'must not be empty'],
    [{ when: { situations: 'delay' } }, 'when.situations', 'must be a list'],
    [{ when: 'always' }, 'when', 'must be an object'],
    [{ about: 'speed' }, 'about', 'must be one of directness, formality, warmth, pace, apology, negotiation'],
    [{ owner: 'x'.repeat(81) }, 'owner', 'must be at most 80 characters'],
    [
      { sources: [{ title: 'Book', publisher: 'House', url: 'javascript:alert(1)', checked: '2026-01-01' }] },
      'sources.0.url',
      'must be an address that begins with https://',
    ],
    [
      {
        sources: [
          { title: 'Book', publisher: 'House', url: 'https://a.example@b.example', checked: '2026-01-01' },
        ],
      },
      'sources.0.url',
      'an address without a user name',
    ],
    [
      { kind: 'channel', channel: 'fax', preference: 'avoid', text: 'No.' },
      'channel',
      /^must be one of email/,
    ],
    [{ kind: 'hide' }, 'hides', 'is missing'],
    [{ later: nested(20) }, /^later\.inner/, 'nested too deeply'],
    [{ later: 'x'.repeat(10_001) }, 'later', 'longer than 10000 characters'],
    [{ text: 'Refund \u202Eyad a ni' }, 'text', 'has control characters'],
    [{ text: 'a\u0000b' }, 'text', 'has control characters'],
    [
      { later: JSON.parse('{"__proto__": {"polluted": true}}') },
      'later',
      'a field with a name that is not allowed',
    ],
  ])('names entry and field of what is wrong: %j', (changed, field, detail) => {
    expect(withEntry(changed)).toEqual({
      code: 'invalid',
      pack: 'returns',
      version: 1,
      entry: 'a.bad',
      field: typeof field === 'string' ? field : expect.stringMatching(field),
      detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    [{ schema: 2 }, { field: 'schema', detail: 'must be 1' }],
    [{ title: '' }, { field: 'title', detail: 'must not be empty' }],
    [{ title: 'Returns\nby Ada' }, { field: 'title', detail: 'a line without control characters' }],
    [{ title: 'Returns \u2066x' }, { field: 'title' }],
    [{ language: 'english' }, { field: 'language' }],
    [{ stage: 'draft' }, { field: 'stage', detail: 'must be one of pilot, published, retired' }],
    [{ stage: 'pilot' }, { field: 'groups', detail: 'a pilot names its groups, nothing else does' }],
    [{ groups: ['nord'] }, { field: 'groups' }],
    [{ at: 'yesterday' }, { field: 'at', detail: 'must be a moment such as 2026-11-22T09:00:00Z' }],
    [{ entries: 'none' }, { field: 'entries', detail: 'must be a list' }],
    [{ entries: [null] }, { field: 'entries.0', detail: 'must be an object' }],
    [{ entries: [{ id: 'a.b' }] }, { entry: 'a.b', field: 'kind', detail: 'is missing' }],
    [{ entries: [testTip('a.b', 'One.'), testTip('a.b', 'Two.')] }, { entry: 'a.b', field: 'id' }],
    // An id that is used twice is wrong also where one of the two is passed over.
    [{ entries: [testTip('a.b', 'One.'), { id: 'a.b', kind: 'video' }] }, { entry: 'a.b', field: 'id' }],
  ])('names what is wrong in the pack itself: %j', (changed, expected) => {
    expect(refusal(changed)).toMatchObject({ code: 'invalid', pack: 'returns', version: 1, ...expected });
  });

  it('refuses more than 2,000 entries and takes exactly as many', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => testTip(`a.tip.${index}`, 'Text.'));
    expect(refusal({ entries })).toEqual({
      code: 'too-many',
      pack: 'returns',
      version: 1,
      detail: '10000 of at most 2000',
    });
    const read = readPack(testPack(team, { entries: entries.slice(0, 2_000) }));
    expect('pack' in read && read.pack.entries.length).toBe(2_000);
  });

  it('looks at no more than it would ever take', () => {
    const content = { much: new Array(2_000_000).fill(0) };
    expect(refusal(content)).toMatchObject({ code: 'invalid', field: 'much', detail: 'too much content' });
  });

  it.each([undefined, null, 'text', 7, [], { entries: {} }, { id: {}, version: 'x' }])(
    'refuses what is no pack at all: %j',
    (content) => {
      expect(readPack(content)).toMatchObject({ refusal: { code: 'invalid' } });
    },
  );

  it('takes right-to-left texts with their marks and isolates, and line breaks', () => {
    const text = 'נא לענות \u2067תוך יום\u2069\u200F\nתודה';
    const read = readPack(testPack(team, { entries: [testTip('a.tip', text)] }));
    expect('pack' in read && read.pack.entries[0]).toMatchObject({ text });
  });
});
