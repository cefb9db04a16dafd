import { z } from 'zod';
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

/** A CSS selector: data, checked for its characters here and for its grammar where there is a document. */
const selector = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^{}@;<\\]+$/, 'a CSS selector without { } @ ; < or \\');

/** Where a helpdesk that Savoir does not know keeps what a record holds. Read by `lib/helpdesks/custom`. */
export const site = z.looseObject({
  id: hide.shape.id,
  kind: z.literal('site'),
  ...common,
  title: z.string().min(1).max(80),
  /** Host names: "desk.example.com", "*.example.com" for all below. */
  hosts: z
    .array(
      z
        .string()
        .regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/, 'a host name, such as "desk.example.com"'),
    )
    .min(1)
    .max(10),
  /** Path of a record with `{id}` where its number stands, such as "/tickets/{id}"; "/ticket?number={id}" works too. */
  path: z
    .string()
    .max(200)
    .regex(/^\/[^{}]*\{id\}[^{}]*$/, 'a path with {id} once, such as "/tickets/{id}"'),
  /** Selectors of single fields; the element's text, value or `datetime` is read. */
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
  messages: z.strictObject({
    /** One message of the thread. */
    item: selector,
    /** Which of them the customer wrote. */
    customer: selector,
    /** Which of them are internal notes: never read. */
    internal: selector.optional(),
    /** Within a message; the whole message where left out. */
    text: selector.optional(),
    time: selector.optional(),
  }),
  /** The reply editor, and which of them is an internal note. */
  composer: selector.optional(),
  internalComposer: selector.optional(),
});

/** The kinds of entries that a team may write. */
export const teamEntrySchema = z.discriminatedUnion('kind', [
  tip.extend({ ...common, text: text(240), why: z.union([z.literal(''), text(400)]).default('') }),
  address.extend(common),
  phrase.extend({ ...common, meaning: text(200).optional() }),
  tone.extend({ ...common, text: text(160), why: z.union([z.literal(''), text(400)]).default('') }),
  channel.extend({ ...common, text: text(200) }),
  target.extend(common),
  site,
  hide.extend({
    when: teamWhen.optional(),
    owner: common.owner,
    from: common.from,
    until: common.until,
  }),
]);

export const teamKinds = ['tip', 'address', 'phrase', 'tone', 'channel', 'target', 'site', 'hide'] as const;
export type TeamKind = (typeof teamKinds)[number];
export type TeamEntry = z.infer<typeof teamEntrySchema>;
export type TeamEntryOf<K extends TeamKind> = Extract<TeamEntry, { kind: K }>;
export type SiteProfile = TeamEntryOf<'site'>;
export type TeamWhen = z.infer<typeof teamWhen>;
