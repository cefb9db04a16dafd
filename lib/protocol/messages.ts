import * as z from 'zod/mini';
import { helpdeskIds } from '@/lib/record/customer-record';

/** What a tab needs to know of the agent's choices; a tab's scripts read no settings themselves. */
const tabConfig = z.object({
  /** False while the agent has switched Savoir off for this site, for this tab or for an hour. */
  active: z.boolean(),
  /** Where the panel lives: in the helpdesk's page, or in the browser's own side panel. */
  home: z.enum(['page', 'side']),
  /** Whether the panel starts as the slim tab on a site where the agent has not chosen yet. */
  collapsed: z.boolean(),
});

/**
 * Every message that crosses `runtime.sendMessage` or `tabs.sendMessage`: name → request and response.
 * None has a field for free text: what a customer wrote cannot reach the worker by mistake.
 */
export const messages = {
  /** Detector → worker: this tab shows a record, put the record script into it (unless Savoir is off there). */
  'inject-record-script': { request: z.object({ helpdesk: z.enum(helpdeskIds) }), response: tabConfig },
  /** Record script → worker: the agent writes, put the composer's script into this tab. */
  'inject-composer': { request: z.object({}), response: z.object({}) },
  /** Panel → worker: show the options page. In Firefox a framed page can't open it by itself. */
  'open-options': { request: z.object({}), response: z.object({}) },
  /**
   * Any page → worker: look at the team's address now. `soon`: only where the last look is a while ago, as when a
   * helpdesk tab opens.
   */
  'check-team': { request: z.object({ soon: z.boolean() }), response: z.object({ checked: z.boolean() }) },
  /** Worker → tab: the agent pressed the keyboard command. */
  'toggle-panel': { request: z.object({}), response: z.object({ shown: z.boolean() }) },
  /** Worker → side panel: the agent pressed the keyboard command; the panel of that window closes. */
  'close-side-panel': { request: z.object({ windowId: z.number() }), response: z.object({}) },
  /** Worker → tab: the agent's choices changed. */
  'configure-tab': { request: tabConfig, response: z.object({}) },
} as const;

export type TabConfig = z.infer<typeof tabConfig>;
export type MessageType = keyof typeof messages;
export type Request<T extends MessageType> = z.infer<(typeof messages)[T]['request']>;
export type Response<T extends MessageType> = z.infer<(typeof messages)[T]['response']>;
