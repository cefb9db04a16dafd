import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { damagedItems, repairItems } from '@/lib/storage/damage';
import { settings } from '@/lib/storage/settings';

const area = fakeBrowser.storage.local as unknown as Parameters<typeof repairItems>[0];
const correction = {
  id: 'a',
  at: '2026-11-20T10:00:00Z',
  helpdesk: 'zendesk',
  correction: { language: 'de' },
  names: { email: 'hash' },
};

beforeEach(() => fakeBrowser.reset());

describe('what is stored', () => {
  it('is whole where nothing, or what Savoir writes, is there', async () => {
    expect(await damagedItems(area)).toEqual([]);
    await settings.set({ agentLanguages: ['de'], home: 'side' });
    await area.set({
      activity: { sitesOff: ['https://acme.zendesk.com'], pausedUntil: 5 },
      'correction hash': correction,
    });
    expect(await damagedItems(area)).toEqual([]);
  });

  it('is named where it is damaged, and put back without losing what is whole', async () => {
    await area.set({
      settings: { agentLanguages: ['de'], teamLanguage: 7, home: 'roof' },
      activity: { sitesOff: ['https://acme.zendesk.com', 'nowhere'], pausedUntil: 'noon' },
      'correction hash': correction,
      'correction other': { id: 'b' },
    });
    expect((await damagedItems(area)).sort()).toEqual(['activity', 'corrections', 'home', 'teamLanguage']);
    await repairItems(area);
    expect(await damagedItems(area)).toEqual([]);
    expect(await settings.get()).toMatchObject({ agentLanguages: ['de'], teamLanguage: 'en', home: 'page' });
    expect(await area.get(null)).toMatchObject({
      activity: { sitesOff: ['https://acme.zendesk.com'] },
      'correction hash': correction,
    });
    expect(Object.keys(await area.get(null))).not.toContain('correction other');
  });

  it.each([
    ['settings', 'x', 'teamLanguage'],
    ['settings', [], 'home'],
    ['activity', 7, 'activity'],
    ['activity', { sitesOff: 'all' }, 'activity'],
  ])('%s as %j is damage', async (item, value, named) => {
    await area.set({ [item]: value });
    expect(await damagedItems(area)).toContain(named);
    await repairItems(area);
    expect(await damagedItems(area)).toEqual([]);
  });

  it('keeps two changes of the settings that are made at once', async () => {
    await Promise.all([settings.set({ agentRegion: 'AT' }), settings.set({ teamLanguage: 'de' })]);
    expect(await settings.get()).toMatchObject({ agentRegion: 'AT', teamLanguage: 'de' });
  });
});
