import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedItem } from '@/lib/storage/item';

beforeEach(() => fakeBrowser.reset());

describe('a stored item', () => {
  it('reads as its fallback until something is stored', async () => {
    const item = storedItem<readonly number[]>('local', 'numbers', []);
    expect(await item.getValue()).toEqual([]);
    await item.setValue([1]);
    expect(await item.getValue()).toEqual([1]);
    expect(await browser.storage.local.get(null)).toEqual({ numbers: [1] });
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('tells of changes to itself until nobody listens', async () => {
    const item = storedItem('local', 'mine', 0);
    const changed = vi.fn();
    const stop = item.watch(changed);
    await item.setValue(1);
    await storedItem('local', 'other', 0).setValue(1);
    await storedItem('session', 'mine', 0).setValue(2);
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    await item.setValue(3);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is silent about a write that changes nothing', async () => {
    const item = storedItem<unknown>('local', 'mine', {});
    await item.setValue({ a: [1] });
    const changed = vi.fn();
    item.watch(changed);
    await item.setValue({ a: [1] });
    expect(changed).not.toHaveBeenCalled();
  });

  it('passes on that there is no room', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(storedItem('local', 'mine', 0).setValue(1)).rejects.toThrow('QUOTA');
  });
});
