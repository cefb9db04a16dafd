import type { TeamKind } from '@/lib/knowledge/team-entry';
import type { Draft, DraftEntry } from '@/lib/studio/draft';
import { newEntry } from '@/lib/studio/new-entry';

export const TODAY = '2026-11-22';

export const draftOf = (...entries: DraftEntry[]): Draft => ({
  pack: 'our-tips',
  title: 'Our tips',
  language: 'en',
  base: 0,
  entries,
  changedAt: 1,
});

/** What a lead writes into a new entry of each kind, and no more than that. */
export const WRITTEN: Readonly<Record<TeamKind, Record<string, unknown>>> = {
  tip: { text: 'Many customers there like a line of greeting first.', when: { regions: ['MX'] } },
  address: { replyLanguage: 'de', pattern: 'Frau {title} {surname}', gender: 'feminine', label: 'Frau' },
  phrase: { use: 'greeting', replyLanguage: 'es', text: 'Estimada {address}:', meaning: 'Dear …' },
  tone: { text: 'Friendly and patient.', when: { languages: ['es'] } },
  channel: { text: 'Many prefer a message over a call.', when: { regions: ['BR'] } },
  target: { minutes: 240 },
  site: {
    title: 'Order desk',
    hosts: ['desk.example.com'],
    path: '/tickets/{id}',
    messages: { item: '.message', customer: '.message.customer' },
  },
  dimensions: { edition: 'Made up, 2026', licence: 'Nobody: made up', scores: { MX: { pdi: 50, idv: 50 } } },
  hide: { hides: 'mx.tip.greeting' },
};

export const written = (kind: TeamKind): DraftEntry => ({
  ...newEntry(kind, draftOf(), { name: 'Ana', today: TODAY }),
  ...WRITTEN[kind],
});
