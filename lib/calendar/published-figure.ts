import type { Channel } from '@/lib/record/customer-record';

/** A published expectation of first reply time, in minutes. Guidance of a vendor, not a promise to anybody. */
export interface PublishedFigure {
  /** The channel the source speaks of. */
  channel: 'email' | 'social' | 'chat';
  metric: 'first-reply';
  good: number;
  better: number;
  best: number;
  source: { title: string; publisher: string; year: number; url: string; checked: string };
}

const source = {
  title: 'First reply time: 6 tips to deliver faster customer service',
  publisher: 'Zendesk',
  year: 2023,
  url: 'https://www.zendesk.co.uk/blog/first-reply-time/',
  checked: '2026-11-22',
};

const email = { channel: 'email', good: 12 * 60, better: 4 * 60, best: 60 } as const;
const social = { channel: 'social', good: 2 * 60, better: 60, best: 15 } as const;
const chat = { channel: 'chat', good: 60, better: 5, best: 1 } as const;

/** A web form is answered by e-mail. The source says nothing of the other channels. */
const BY_CHANNEL: Partial<Record<Channel, typeof email | typeof social | typeof chat>> = {
  email,
  web: email,
  social,
  chat,
};

/** The published guidance for a channel; `undefined` where the source names none. */
export function publishedFigure(channel: Channel | undefined): PublishedFigure | undefined {
  const figure = channel && BY_CHANNEL[channel];
  return figure && { ...figure, metric: 'first-reply', source };
}
