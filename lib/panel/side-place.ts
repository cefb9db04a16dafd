import { type Activity, activityIn, type Choices } from '@/lib/activity/choices';
import type { PanelHome } from '@/lib/storage/settings';
import type { FollowedTab } from './follow-tab';

/** What the side panel has to say where it does not show the record of the tab in front. */
export type SidePlace =
  /** It shows the tab in front, or is about to. */
  | { at: 'tab' }
  /** No helpdesk is in the tab in front. */
  | { at: 'elsewhere' }
  | { at: 'off'; off: Exclude<Activity, { active: true }>; tab: FollowedTab }
  /** The agent keeps the panel in the helpdesk's page. */
  | { at: 'page' }
  /** The page was opened in a tab, where it follows nothing. */
  | { at: 'own-tab' };

/** Where the side panel is at `now` (epoch milliseconds); `tab` is undefined until the first is known. */
export function sidePlace(
  home: PanelHome,
  tab: FollowedTab | undefined,
  choices: Choices,
  now: number,
): SidePlace {
  if (home === 'page') return { at: 'page' };
  if (!tab || tab.state === 'connecting') return { at: 'tab' };
  if (tab.state === 'none') return { at: 'elsewhere' };
  const off = activityIn(choices, tab, now);
  return off.active ? { at: 'tab' } : { at: 'off', off, tab };
}
