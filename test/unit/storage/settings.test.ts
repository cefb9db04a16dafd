import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { locks } from './locks';

/** The settings as another document of the extension has them. */
async function document() {
  vi.resetModules();
  return (await import('@/lib/storage/settings')).settings;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
});
afterEach(() => void vi.unstubAllGlobals());

describe('changing settings', () => {
  it('keeps each of two quick changes', async () => {
    const settings = await document();
    await Promise.all([settings.set({ home: 'side' }), settings.set({ hubspotApi: true })]);
    expect(await settings.get()).toMatchObject({ home: 'side', hubspotApi: true });
  });

  it('keeps what two documents change at the same moment', async () => {
    const [panel, options] = [await document(), await document()];
    await Promise.all([panel.set({ home: 'side' }), options.set({ hubspotApi: true })]);
    expect(await panel.get()).toMatchObject({ home: 'side', hubspotApi: true });
  });

  it('goes on after a change that could not be stored', async () => {
    const settings = await document();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(settings.set({ home: 'side' })).rejects.toThrow('QUOTA');
    set.mockRestore();
    await settings.set({ hubspotApi: true });
    expect(await settings.get()).toMatchObject({ home: 'page', hubspotApi: true });
  });
});

describe('the languages that an agent writes', () => {
  it('are those picked, else the browser’s, each once, with one name for Norwegian', async () => {
    vi.resetModules();
    const { DEFAULT_SETTINGS, writtenLanguages } = await import('@/lib/storage/settings');
    expect(writtenLanguages(DEFAULT_SETTINGS, ['no', 'nn-NO', 'en-GB', 'en'])).toEqual(['nb', 'en']);
    expect(writtenLanguages({ ...DEFAULT_SETTINGS, agentLanguages: ['de'] }, ['no'])).toEqual(['de']);
  });

  it('grow by one with each quick pick', async () => {
    const settings = await document();
    const pick = (tag: string) =>
      settings.set(({ agentLanguages }) => ({ agentLanguages: [...agentLanguages, tag] }));
    await Promise.all([pick('de'), pick('fr'), pick('zh')]);
    expect((await settings.get()).agentLanguages).toEqual(['de', 'fr', 'zh']);
  });
});
