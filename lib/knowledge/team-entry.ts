import { z } from 'zod';
import { dimensions, MAX_SCORE } from '@/lib/dimensions/dimension';
import { address, channel, date, hide, phrase, source, target, tip, tone, when } from './schema';

/** Id of a pack, a group or a segment: small letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
  .max(60);

/** Conditions of a team's entry: those of the shipped ones, and whom in the team and among the customers it is for. */
export const teamWhen = when.extend({
  /** Ids of segments of customers that the team document describes. */
  segments: z.array(slug).min(1).optional(),
  /** Ids of groups of agents. */
  groups: z.array(slug).min(1).optional(),
});

/** A sentence in the pack's language, or one per BCP 47 language. */
const text = (max: number) =>
  z.union([
    z.string().min(1).max(max),
    z
      .record(z.string(), z.string().min(1).max(max))
      .refine((texts) => Object.keys(texts).length > 0, 'at least one text'),
  ]);

/** What every entry of a team has beside its content. Dates are calendar days where the agent is, both inclusive. */
const common = {
  when: teamWhen.optional(),
  /** A team may know without a source; where it has one, it is shown. */
  sources: z.array(source).max(3).default([]),
  /** When the owner last confirmed it. */
  reviewed: date,
  /** Who answers for it, by name. */
  owner: z.string().min(1).max(80).optional(),
  /** Until when it counts as verified. */
  verifyBy: date.optional(),
  from: date.optional(),
  until: date.optional(),
};

/**
 * A CSS selector: data, checked for its characters here and for its grammar where there is a document. Nothing that could
 * end a rule or hide what it says: no braces, no `@`, no `;`, no `<`, no backslash, no line break.
 */
const selector = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^{}@;<\\\p{Cc}]*$/u, 'a CSS selector without { } @ ; < or \\')
  .regex(/\S/, 'a CSS selector');

/**
 * Where the address of a ticket has its number: "/tickets/{id}", "/ticket.php?number={id}", "/#ticket/zoom/{id}". Compared
 * letter by letter (`lib/helpdesks/custom/template.ts`), never a regular expression; `*` stands for one part of the path.
 */
const addressTemplate = z
  .string()
  .max(200)
  .regex(/^\/[!-z|~]*\{id\}[!-z|~]*$/, 'a path with {id} once, such as "/tickets/{id}"');

/** Host names as people write them: small letters, digits, hyphens and dots, with a port where it has one. */
const hostName = z
  .string()
  .max(120)
  .regex(
    /^(\*\.(?=[^.]+\.))?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\d{1,5})?$/,
    'a host name, such as "desk.example.com"',
  );

/**
 * Where a helpdesk that Savoir does not know keeps what a record holds. Read by `lib/helpdesks/custom`, described for leads
 * in docs/site-profiles.md. On the hosts of a helpdesk that Savoir knows by itself it is passed over.
 */
export const site = z.looseObject({
  id: hide.shape.id,
  kind: z.literal('site'),
  ...common,
  /** Which agents it is for: no other condition can be known before a ticket was read. */
  when: z.strictObject({ groups: teamWhen.shape.groups }).optional(),
  /** What the team calls this helpdesk: shown wherever Zendesk would say "Zendesk". */
  title: z.string().min(1).max(80),
  /** Where it runs: "desk.example.com", "desk.example.com:8443", "*.example.com" for all hosts below example.com. */
  hosts: z.array(hostName).min(1).max(10),
  /** The address of a ticket, with {id} where its number stands. */
  path: addressTemplate,
  /** Further addresses of the same ticket, such as a reply form on a page of its own. */
  otherPaths: z.array(addressTemplate).max(5).optional(),
  /**
   * Where several tickets stay in the page at once: what holds one of them. Then everything is looked for inside the one
   * that is visible.
   */
  area: selector.optional(),
  /**
   * One value each: the first visible element that fits counts. Of a form field its value is read, of a `mailto:` or `tel:`
   * link its address, else the text. `language` and `country` are dropped where they are no code or name that Savoir knows;
   * `tags` may fit many elements, or one with commas.
   */
  fields: z.looseObject({
    name: selector.optional(),
    email: selector.optional(),
    phone: selector.optional(),
    organisation: selector.optional(),
    country: selector.optional(),
    language: selector.optional(),
    subject: selector.optional(),
    tags: selector.optional(),
  }),
  messages: z.looseObject({
    /** Each message of the thread, whoever wrote it. */
    item: selector,
    /** Which of them the customer wrote: the message itself must fit. */
    customer: selector,
    /** Which of them are public answers of the team; where left out, all that are neither the customer's nor internal. */
    agent: selector.optional(),
    /** Which of them are internal notes: never read. The message, something around it or something in it fits. */
    internal: selector.optional(),
    /** Within a message: what was written. The whole message where left out. */
    text: selector.optional(),
    /** Within a message: its time, read where it says an instant with its zone, in `datetime` or `title` or as text. */
    time: selector.optional(),
    /** Which message is on top; where left out, their times say it, else the oldest. */
    order: z.enum(['oldest-first', 'newest-first']).optional(),
  }),
  /** The editor of the reply, or what is around it. */
  composer: selector.optional(),
  /** An editor, or what is around it, while it holds an internal note: never read, and never filled without asking. */
  internalComposer: selector.optional(),
});

/**
 * Scores of territories on the dimensions after Hofstede, which a team that holds a licence brings along. None ship. Shown
 * in the compare view and in Studio, never beside a customer.
 */
export const dimensionScores = z.looseObject({
  id: hide.shape.id,
  kind: z.literal('dimensions'),
  ...common,
  /** Which edition: figures of different editions differ. */
  edition: z.string().min(2).max(80),
  /** Who holds the licence, and what it allows. */
  licence: z.string().min(5).max(200),
  /** Which agents it is for. */
  when: z.strictObject({ groups: teamWhen.shape.groups }).optional(),
  scores: z.record(
    z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as "MX"'),
    z.partialRecord(z.enum(dimensions), z.int().min(0).max(MAX_SCORE)),
  ),
});

/** The kinds of entries that a team may write. */
export const teamEntrySchema = z.discriminatedUnion('kind', [
  tip.extend({
    ...common,
    text: text(240),
    why: z.union([z.literal(''), text(400)]).default(''),
    disputed: text(200).optional(),
  }),
  address.extend(common),
  phrase.extend({ ...common, meaning: text(200).optional() }),
  tone.extend({
    ...common,
    sources: z.array(source).max(8).default([]),
    text: text(160),
    why: z.union([z.literal(''), text(400)]).default(''),
  }),
  channel.extend({ ...common, text: text(200) }),
  target.extend(common),
  site,
  dimensionScores,
  hide.extend({
    when: teamWhen.optional(),
    owner: common.owner,
    from: common.from,
    until: common.until,
  }),
]);

export const teamKinds = [
  'tip',
  'address',
  'phrase',
  'tone',
  'channel',
  'target',
  'site',
  'dimensions',
  'hide',
] as const;
export type TeamKind = (typeof teamKinds)[number];
export type TeamEntry = z.infer<typeof teamEntrySchema>;
export type TeamEntryOf<K extends TeamKind> = Extract<TeamEntry, { kind: K }>;
export type SiteProfile = TeamEntryOf<'site'>;
export type TeamWhen = z.infer<typeof teamWhen>;
