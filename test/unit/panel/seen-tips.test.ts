import { describe, expect, it } from 'vitest';
import { seenTips } from '@/lib/panel/seen-tips';
import type { RecordRef } from '@/lib/record/customer-record';

const ref = (id: string): RecordRef => ({
  helpdesk: 'zendesk',
  origin: 'https://a.zendesk.com',
  kind: 'ticket',
  id,
});
const tip = { id: 'de.tip.a', reviewed: '2026-11-22' };

function setup(items: Record<string, unknown> = {}) {
  const area = {
    get: async (keys: string[]) =>
      Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, structuredClone(items[key])])),
    set: async (added: Record<string, unknown>) => void Object.assign(items, structuredClone(added)),
  };
  return { items, area, memory: seenTips(area) };
}

describe('how often tips were seen', () => {
  it('counts a tip once per record, and per culture', async () => {
    const { memory } = setup();
    for (const id of ['1', '1', '2']) await memory.note(ref(id), 'de-DE', [tip]);
    expect((await memory.of(ref('3'), 'de-DE'))(tip)).toBe(2);
    expect((await memory.of(ref('3'), 'de-AT'))(tip)).toBe(0);
  });

  it('stays as it was while a record is on screen', async () => {
    const { memory } = setup();
    expect((await memory.of(ref('1'), 'de-DE'))(tip)).toBe(0);
    await memory.note(ref('1'), 'de-DE', [tip]);
    expect((await memory.of(ref('1'), 'de-DE'))(tip)).toBe(0);
    expect((await memory.of(ref('2'), 'de-DE'))(tip)).toBe(1);
  });

  it("counts a team's tip once for all cultures, and anew when other words came", async () => {
    const { memory, items } = setup();
    const team = { ...{ name: 'N', pack: 'p', title: 'P', language: 'en' }, standing: 'verified' } as const;
    const ours = { ...tip, team: { ...team, arrivedAt: 7 } };
    await memory.note(ref('1'), 'de-DE', [ours, tip]);
    // The culture became another when the helpdesk had answered.
    await memory.note(ref('1'), 'de-AT', [ours]);
    const seen = await memory.of(ref('2'), 'es-MX');
    expect([seen(ours), seen(tip)]).toEqual([1, 0]);
    expect(seen({ ...ours, team: { ...team, arrivedAt: 8 } })).toBe(0);
    expect(Object.keys(items)).toEqual(['seen-tips de-DE', 'seen-tips team']);
  });

  it('counts a tip anew that was rewritten', async () => {
    const { memory } = setup();
    await memory.note(ref('1'), 'de-DE', [tip]);
    const rewritten = { ...tip, reviewed: '2027-01-01' };
    expect((await memory.of(ref('2'), 'de-DE'))(rewritten)).toBe(0);
    await memory.note(ref('2'), 'de-DE', [rewritten]);
    expect((await memory.of(ref('3'), 'de-DE'))(rewritten)).toBe(1);
  });

  it('remembers a bounded number of records: one seen very long ago counts once more', async () => {
    const { memory } = setup();
    const see = (id: string) => memory.note(ref(id), 'de-DE', [tip]);
    const count = async (now: string) => (await memory.of(ref(now), 'de-DE'))(tip);
    await see('first');
    await see('first');
    expect(await count('second')).toBe(1);
    for (let id = 0; id < 2_000; id += 1) await memory.note(ref(String(id)), 'fr-FR', [tip]);
    await see('first');
    expect(await count('third')).toBe(2);
  });

  it('keeps what other tabs counted meanwhile', async () => {
    const { area, memory } = setup();
    const other = seenTips(area);
    await memory.note(ref('1'), 'de-DE', [tip]);
    await other.note(ref('2'), 'de-DE', [tip]);
    expect((await seenTips(area).of(ref('3'), 'de-DE'))(tip)).toBe(2);
  });

  it('reads damaged counts, and an area that fails, as never seen', async () => {
    const { memory } = setup({ 'seen-tips de-DE': { [tip.id]: 'many', other: [1] } });
    expect((await memory.of(ref('1'), 'de-DE'))(tip)).toBe(0);
    const failing = seenTips({ get: () => Promise.reject(new Error('disk')), set: async () => {} });
    expect((await failing.of(ref('1'), 'de-DE'))(tip)).toBe(0);
  });
});
