import { addressees, channels, registers, scales } from '@/lib/knowledge/schema-values';
import type { TeamKind } from '@/lib/knowledge/team-entry';
import type { DraftEntry } from './draft';

/** How a field is filled in. */
export type Control =
  | { type: 'text'; max: number; lines?: number; insert?: 'address'; data?: true }
  | { type: 'localised'; max: number; lines: number }
  | { type: 'choice'; options: readonly (string | number)[]; optional?: true }
  | { type: 'language' }
  | { type: 'pattern'; max: number }
  | { type: 'sliders' }
  | { type: 'minutes' }
  | { type: 'hosts' }
  | { type: 'paths' }
  | { type: 'hides' }
  | { type: 'matrix' };

/** One field of an entry. Its words are `studio.field.<kind>.<path>`: `label`, and `help` and `example` where it has them. */
export interface Field {
  /** Where it lies in the entry: "text", "messages.item". */
  path: string;
  control: Control;
  required?: true;
  /** What stands in the empty field, where it is the same in every interface language. */
  example?: string;
  /** Behind "More": most entries do without. */
  more?: true;
  /** Only where this holds. */
  shown?(entry: DraftEntry): boolean;
}

const register: Field = { path: 'register', control: { type: 'choice', options: registers }, required: true };
const replyLanguage: Field = { path: 'replyLanguage', control: { type: 'language' }, required: true };
const gender: Field = {
  path: 'gender',
  control: { type: 'choice', options: ['feminine', 'masculine'], optional: true },
};
const selector = (path: string, example: string, required?: true): Field => ({
  path,
  ...(example && { example }),
  control: { type: 'text', max: 200, data: true },
  ...(required ? { required } : { more: true }),
});
const why: Field = { path: 'why', control: { type: 'localised', max: 400, lines: 2 } };

/** The content of each kind, in the order in which it is asked for. */
export const FIELDS: Readonly<Record<TeamKind, readonly Field[]>> = {
  tip: [
    { path: 'text', control: { type: 'localised', max: 240, lines: 3 }, required: true },
    why,
    { path: 'priority', control: { type: 'choice', options: [1, 2, 3] }, required: true },
    { path: 'about', control: { type: 'choice', options: scales, optional: true }, more: true },
    { path: 'disputed', control: { type: 'localised', max: 200, lines: 2 }, more: true },
  ],
  address: [
    replyLanguage,
    register,
    {
      path: 'pattern',
      control: { type: 'pattern', max: 80 },
      required: true,
      example: 'Frau {title} {surname}',
    },
    gender,
    {
      path: 'label',
      control: { type: 'text', max: 20 },
      example: 'Frau',
      shown: (entry) => entry.gender !== undefined || entry.label !== undefined,
    },
  ],
  phrase: [
    { path: 'use', control: { type: 'choice', options: ['greeting', 'closing', 'phrase'] }, required: true },
    replyLanguage,
    register,
    {
      path: 'text',
      control: { type: 'text', max: 300, lines: 3, insert: 'address' },
      required: true,
      example: 'Quedamos atentos a sus comentarios.',
    },
    {
      path: 'meaning',
      control: { type: 'localised', max: 200, lines: 2 },
      shown: (entry) => entry.replyLanguage !== 'en' || entry.meaning !== undefined,
    },
    {
      path: 'to',
      control: { type: 'choice', options: addressees, optional: true },
      more: true,
      shown: (entry) => entry.use === 'greeting' || entry.to !== undefined,
    },
    { ...gender, shown: (entry) => entry.use === 'greeting' || entry.gender !== undefined },
    { path: 'priority', control: { type: 'choice', options: [1, 5, 9] }, more: true },
  ],
  tone: [
    { path: 'text', control: { type: 'localised', max: 160, lines: 2 }, required: true },
    { path: 'scales', control: { type: 'sliders' }, required: true },
    why,
  ],
  channel: [
    { path: 'channel', control: { type: 'choice', options: channels }, required: true },
    {
      path: 'preference',
      control: { type: 'choice', options: ['preferred', 'accepted', 'avoid'] },
      required: true,
    },
    { path: 'text', control: { type: 'localised', max: 200, lines: 2 }, required: true },
  ],
  target: [
    {
      path: 'metric',
      control: { type: 'choice', options: ['first-reply', 'next-reply', 'resolution'] },
      required: true,
    },
    { path: 'minutes', control: { type: 'minutes' }, required: true },
    {
      path: 'priority',
      control: { type: 'choice', options: ['low', 'normal', 'high', 'urgent'], optional: true },
    },
  ],
  site: [
    { path: 'title', control: { type: 'text', max: 80 }, required: true },
    { path: 'hosts', control: { type: 'hosts' }, required: true, example: 'desk.example.com' },
    {
      path: 'path',
      control: { type: 'text', max: 200, data: true },
      required: true,
      example: '/tickets/{id}',
    },
    selector('messages.item', '.message', true),
    selector('messages.customer', '.message.from-customer', true),
    selector('fields.name', '.customer-name'),
    selector('fields.email', '.customer-email'),
    selector('fields.subject', 'h1'),
    selector('composer', 'textarea.reply'),
    selector('messages.internal', '.message.internal'),
    selector('messages.agent', '.message.from-team'),
    selector('messages.text', '.body'),
    selector('messages.time', 'time'),
    {
      path: 'messages.order',
      control: { type: 'choice', options: ['oldest-first', 'newest-first'], optional: true },
      more: true,
    },
    selector('internalComposer', ''),
    selector('fields.phone', ''),
    selector('fields.organisation', ''),
    selector('fields.country', ''),
    selector('fields.language', ''),
    selector('fields.tags', ''),
    selector('area', ''),
    { path: 'otherPaths', control: { type: 'paths' }, more: true, example: '/tickets/{id}/reply' },
  ],
  dimensions: [
    { path: 'scores', control: { type: 'matrix' }, required: true },
    { path: 'edition', control: { type: 'text', max: 80 }, required: true },
    { path: 'licence', control: { type: 'text', max: 200, lines: 2 }, required: true },
  ],
  hide: [{ path: 'hides', control: { type: 'hides' }, required: true }],
};

/** Fields that can stand in the pattern of a form of address, with a person to try them on. */
export const PATTERN_FIELDS = ['title', 'given', 'surname', 'Surname', 'surname2', 'full'] as const;
