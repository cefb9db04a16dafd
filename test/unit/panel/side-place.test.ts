import { describe, expect, it } from 'vitest';
import { ALL_ON } from '@/lib/activity/choices';
import type { FollowedTab } from '@/lib/panel/follow-tab';
import { sidePlace } from '@/lib/panel/side-place';

const NOW = 1_780_000_000_000;
const tab = (state: FollowedTab['state']): FollowedTab => ({
  state,
  tabId: 3,
  origin: 'https://a.zendesk.com',
});

describe('what the side panel has to say', () => {
  it('nothing while it shows a tab, or is about to', () => {
    expect(sidePlace('side', undefined, ALL_ON, NOW)).toEqual({ at: 'tab' });
    expect(sidePlace('side', tab('connecting'), ALL_ON, NOW)).toEqual({ at: 'tab' });
    expect(sidePlace('side', tab('connected'), ALL_ON, NOW)).toEqual({ at: 'tab' });
  });

  it('that the panel is in the page, whatever the tab', () => {
    expect(sidePlace('page', tab('connected'), ALL_ON, NOW)).toEqual({ at: 'page' });
  });

  it('that no helpdesk is in the tab, rather than that it is off there', () => {
    expect(sidePlace('side', tab('none'), { ...ALL_ON, pausedUntil: NOW + 1 }, NOW)).toEqual({
      at: 'elsewhere',
    });
  });

  it('what switched it off in a helpdesk', () => {
    const at = (choices: Partial<typeof ALL_ON>) =>
      sidePlace('side', tab('connected'), { ...ALL_ON, ...choices }, NOW);
    expect(at({ pausedUntil: NOW + 5 })).toMatchObject({ at: 'off', off: { by: 'pause', until: NOW + 5 } });
    expect(at({ sitesOff: ['https://a.zendesk.com'] })).toMatchObject({ at: 'off', off: { by: 'site' } });
    expect(at({ tabsOff: [3] })).toMatchObject({ at: 'off', off: { by: 'tab' }, tab: { tabId: 3 } });
    expect(at({ tabsOff: [4], sitesOff: ['https://b.zendesk.com'] })).toEqual({ at: 'tab' });
  });
});
