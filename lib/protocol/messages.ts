import * as z from 'zod/mini';

/**
 * Every message that crosses `runtime.sendMessage` or `tabs.sendMessage`: name → request and response.
 * None has a field for free text: what a customer wrote cannot reach the worker by mistake.
 */
export const messages = {
  /** Detector → worker: this tab shows a record, put the record script into it. */
  'inject-record-script': {
    request: z.object({ helpdesk: z.enum(['zendesk', 'request-tracker']) }),
    response: z.object({}),
  },
  /** Panel → worker: show the options page. In Firefox a framed page can't open it by itself. */
  'open-options': { request: z.object({}), response: z.object({}) },
  /** Worker → tab: the agent pressed the keyboard command. */
  'toggle-panel': { request: z.object({}), response: z.object({ shown: z.boolean() }) },
} as const;

export type MessageType = keyof typeof messages;
export type Request<T extends MessageType> = z.infer<(typeof messages)[T]['request']>;
export type Response<T extends MessageType> = z.infer<(typeof messages)[T]['response']>;
