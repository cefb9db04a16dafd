import type { Channel } from '@/lib/record/customer-record';

/**
 * Zendesk's names of channels (`via.channel`, developer.zendesk.com "Via types"; and the English "via …" of a
 * message), as far as they say how the customer writes. The first that matches counts.
 */
const CHANNELS: [RegExp, Channel][] = [
  [/rule|system|api|service/, 'other'],
  [/mail/, 'email'],
  [/messag|whatsapp|line\b|telegram/, 'messaging'],
  [/chat/, 'chat'],
  [/sms|\btext/, 'sms'],
  [/voice|phone|call/, 'phone'],
  [/facebook|twitter|instagram|any_channel/, 'social'],
  [/web|help_center/, 'web'],
];

/** Savoir's channel for Zendesk's name of it; undefined where the name says nothing. */
export function channelOf(name: unknown): Channel | undefined {
  if (typeof name !== 'string') return undefined;
  const lower = name.toLowerCase();
  return CHANNELS.find(([pattern]) => pattern.test(lower))?.[1];
}

/** Far more than anybody puts on a ticket, its customer and their organisation. */
const MAX_TAGS = 200;

/** Tags as a record has them: texts alone, each once; undefined where there are none. */
export function tagsOf(tags: readonly unknown[]): string[] | undefined {
  const known = [...new Set(tags)].filter((tag): tag is string => typeof tag === 'string' && tag !== '');
  return known.length ? known.slice(0, MAX_TAGS) : undefined;
}
