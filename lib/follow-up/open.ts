import { refKey } from '@/lib/record/customer-record';
import { addressOf, type Locate } from './address';
import type { FollowUp } from './follow-up';

interface OpenTab {
  id?: number | undefined;
  windowId?: number | undefined;
  /** Only where Savoir has a permission for the page. */
  url?: string | undefined;
}

/** What opening a record needs of the browser. */
export interface OpenTools {
  locate(): Promise<Locate>;
  tabs: {
    query(filter: object): Promise<OpenTab[]>;
    update(tabId: number, changed: { active: boolean }): Promise<unknown>;
    create(tab: { url: string }): Promise<unknown>;
  };
  windows: { update(windowId: number, changed: { focused: boolean }): Promise<unknown> };
}

/** The tabs that show the record of a follow-up. */
export async function tabsOf({ ref }: FollowUp, { tabs, locate }: OpenTools): Promise<OpenTab[]> {
  const [open, find] = await Promise.all([tabs.query({}), locate()]);
  return open.filter(({ url }) => {
    const found = url && /^https?:/.test(url) ? find(new URL(url)) : undefined;
    return found && refKey(found) === refKey(ref);
  });
}

/** Brings the tab with the record to the front, or opens one. */
export async function openRecord(followUp: FollowUp, tools: OpenTools): Promise<void> {
  const [tab] = await tabsOf(followUp, tools);
  if (tab?.id === undefined) {
    await tools.tabs.create({ url: addressOf(followUp) });
    return;
  }
  await tools.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await tools.windows.update(tab.windowId, { focused: true });
}
