import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeedbackEvent, NOTE_LIMIT } from '@/lib/feedback/event';
import { toCsv, toJson } from '@/lib/feedback/export';
import { scrub } from '@/lib/feedback/scrub';

describe('scrub', () => {
  const customer = {
    name: 'María José García Márquez',
    email: 'mj.garcia@correo.example',
    organisation: 'Flores SA',
  };

  it.each([
    ['García was happy', '… was happy'],
    ['call +52 55 1234 5678 tomorrow', 'call … tomorrow'],
    ['see https://desk.example/t/5?x=1 please', 'see … please'],
    ['mail mj.garcia@correo.example', 'mail …'],
    ['order 123-4567-890 late', 'order … late'],
    ['maría JOSÉ thanked us', '… … thanked us'],
    ['greeting fitted, closing too formal', 'greeting fitted, closing too formal'],
  ])('%s', (note, scrubbed) => {
    expect(scrub(note, customer)).toBe(scrubbed);
  });

  it('finds names in scripts without spaces', () => {
    expect(scrub('田中太郎さんは喜んだ', { name: '田中太郎' })).toBe('…さんは喜んだ');
  });

  it('holds no part of the name, whatever is written around it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (before, after) => {
        const text = scrub(`${before} García ${after}`, customer);
        expect(text).not.toMatch(/(?<![\p{L}\p{N}])García(?![\p{L}\p{N}])/iu);
        expect(text.length).toBeLessThanOrEqual(NOTE_LIMIT);
      }),
    );
  });
});

describe('export', () => {
  const events: FeedbackEvent[] = [
    {
      id: 'a',
      at: '2026-11-20T10:00:00Z',
      kind: 'tip',
      entryId: 'de-DE.tip.sie-first',
      vote: 'helped',
      context: { helpdesk: 'zendesk', language: 'de', region: 'DE' },
    },
    {
      id: 'b',
      at: '2026-11-20T11:00:00Z',
      kind: 'reply',
      outcome: 'mixed',
      note: '=1+1, "so so"',
      context: { helpdesk: 'request-tracker' },
    },
  ];

  it('writes one CSV row per event, and no formula', () => {
    const [head, first, second, end] = toCsv(events).split('\r\n');
    expect(head).toMatch(/^\ufeffid,at,kind,/);
    expect(first).toBe('a,2026-11-20T10:00:00Z,tip,de-DE.tip.sie-first,,helped,,,zendesk,de,DE,,,,');
    expect(second).toContain(`mixed,"'=1+1, ""so so""",request-tracker`);
    expect(end).toBe('');
  });

  it("names the pack of a team's tip", () => {
    const [tip] = events;
    if (tip?.kind !== 'tip') throw new Error('no tip');
    expect(toCsv([{ ...tip, pack: 'house' }])).toContain(',de-DE.tip.sie-first,house,helped,');
  });

  it('writes JSON that reads back as it was', () => {
    expect(JSON.parse(toJson(events)).events).toEqual(events);
  });
});
