import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FOLLOW_UPS_KEY, followUps } from '@/lib/follow-up/store';
import { damagedItems, repairItems } from '@/lib/storage/damage';
import { locks } from '../storage/locks';
import { followUp, ticket } from './fixtures';

const area = fakeBrowser.storage.local as unknown as Parameters<typeof repairItems>[0];

beforeEach(() => fakeBrowser.reset());

describe('the list of follow-ups', () => {
  it('holds one for each record, the soonest first, until it is removed', async () => {
    await followUps.add(followUp());
    await followUps.add(followUp({ id: 'b', ref: ticket('102'), dueAt: '2026-11-24T09:10:00Z' }));
    await followUps.add(followUp({ id: 'c', dueAt: '2026-11-27T09:10:00Z' }));
    expect((await followUps.get()).map(({ id }) => id)).toEqual(['b', 'c']);
    await followUps.remove('b');
    expect((await followUps.get()).map(({ id }) => id)).toEqual(['c']);
    await followUps.clear();
    expect(await followUps.get()).toEqual([]);
  });

  it('loses nothing where several documents write at once', async () => {
    vi.stubGlobal('navigator', { locks: locks() });
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => followUps.add(followUp({ id: `${n}`, ref: ticket(`${n}`) }))),
    );
    await Promise.all([followUps.remove('3'), followUps.note(['2', '3'], { told: true })]);
    const all = await followUps.get();
    expect(all).toHaveLength(7);
    expect(all.filter(({ told }) => told).map(({ id }) => id)).toEqual(['2']);
    vi.unstubAllGlobals();
  });

  it('holds two hundred: those that were set first go', async () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      followUp({
        id: `${n}`,
        ref: ticket(`${n}`),
        setAt: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
      }),
    );
    await area.set({ [FOLLOW_UPS_KEY]: many });
    await followUps.add(followUp({ id: 'new', ref: ticket('new'), dueAt: '2026-11-23T10:10:00Z' }));
    const all = await followUps.get();
    expect(all).toHaveLength(200);
    expect(all[0]?.id).toBe('new');
    expect(all.some(({ id }) => id === '0')).toBe(false);
  });

  it('goes on with what is whole of a damaged item, which the settings name and repair', async () => {
    await area.set({ [FOLLOW_UPS_KEY]: [followUp(), { id: 'half' }] });
    expect((await followUps.get()).map(({ id }) => id)).toEqual(['a']);
    expect(await damagedItems(area)).toEqual(['follow-ups']);
    await repairItems(area);
    expect(await damagedItems(area)).toEqual([]);
    expect(await followUps.get()).toEqual([followUp()]);
    await area.set({ [FOLLOW_UPS_KEY]: 'x' });
    expect(await followUps.get()).toEqual([]);
    await followUps.add(followUp());
    expect(await damagedItems(area)).toEqual([]);
  });

  it('tells who watches', async () => {
    const changed = vi.fn();
    const stop = followUps.watch(changed);
    await followUps.add(followUp());
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    stop();
  });
});
