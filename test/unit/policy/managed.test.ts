import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getPolicy, watchPolicy } from '@/lib/policy/managed';
import { NO_POLICY } from '@/lib/policy/policy';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

describe('reading the policy', () => {
  const managed = fakeBrowser.storage.managed as unknown as { get(): Promise<Record<string, unknown>> };

  it('gives what the browser has', async () => {
    vi.spyOn(managed, 'get').mockResolvedValue({ settings: { home: 'side' } });
    expect((await getPolicy()).presets).toEqual({ home: 'side' });
  });

  it('knows how Firefox says that there is none', async () => {
    vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await getPolicy()).toEqual(NO_POLICY);
  });

  it('takes nothing away where it fails', async () => {
    vi.spyOn(managed, 'get').mockRejectedValue(new Error('disk error'));
    expect(await getPolicy()).toMatchObject({
      teamUnreadable: true,
      problems: [{ field: '', wanted: 'readable' }],
    });
  });

  it('is told of changes of the policy alone', async () => {
    const changed = vi.fn();
    const stop = watchPolicy(changed);
    await fakeBrowser.storage.local.set({ a: 1 });
    expect(changed).not.toHaveBeenCalled();
    await fakeBrowser.storage.managed.set({ a: 1 });
    expect(changed).toHaveBeenCalledOnce();
    stop();
  });
});
