import { z } from 'zod';
import { addressees, channels, customerKinds, registers, scales, situations, topics } from './schema-values';

export const date = z.iso.date();
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'a BCP 47 language such as "de" or "zh-Hant"');
const regionCode = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as "MX"');
export const entryId = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-zA-Z0-9]+)*$/, 'dot-separated words, such as "de-DE.tip.dates"')
  .max(80);

/** A sentence in English, or one per interface language with English required. */
const localised = (max: number) =>
  z.union([
    z.string().min(1).max(max),
    z
      .record(z.string(), z.string().min(1).max(max))
      .refine((texts) => 'en' in texts, 'an English text is required'),
  ]);

/** No name and password of anybody, and no host in their place that looks like another one's. */
function namesNobody(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return !username && !password;
}

export const source = z.looseObject({
  title: z.string().min(3).max(200),
  publisher: z.string().min(2).max(120),
  year: z.int().min(1900).max(2100).optional(),
  url: z.url({ protocol: /^https?$/ }).refine(namesNobody, 'an address without a user name'),
  checked: date,
  /** The language it is written in, where that is not English. */
  language: languageTag.optional(),
  /** True for who sets the rule: a standard, a ministry, a language academy, a law. */
  authority: z.boolean().optional(),
});

/** Every condition given must hold; a list holds when any member does. */
export const when = z.strictObject({
  languages: z.array(languageTag).min(1).optional(),
  regions: z.array(regionCode).min(1).optional(),
  registers: z.array(z.enum(registers)).min(1).optional(),
  channels: z.array(z.enum(channels)).min(1).optional(),
  situations: z.array(z.enum(situations)).min(1).optional(),
  replyLanguages: z.array(languageTag).min(1).optional(),
  /** Holds where the record shows at least one of these. */
  customers: z.array(z.enum(customerKinds)).min(1).optional(),
});

const common = {
  id: entryId,
  when: when.optional(),
  sources: z.array(source).min(1).max(3),
  /** For reviewers: what each source says, in the order of `sources`, shortly quoted or retold. Does not ship. */
  passages: z.array(z.string().min(5).max(400)).max(8).optional(),
  reviewed: date,
};

export const tip = z.looseObject({
  ...common,
  kind: z.literal('tip'),
  /** Advice for the reply at hand. */
  text: localised(240),
  /** The reasoning, shown with the sources behind "why". */
  why: localised(400),
  /** 1 matters in nearly every reply, 3 is good to know. */
  priority: z.int().min(1).max(3),
  /** The scale of tone that the tip speaks of: it matters more to an agent whose own customs differ there. */
  about: z.enum(scales).optional(),
  topic: z.enum(topics).optional(),
  /** What speaks against it, where sources or reviewers disagree: the panel marks such a tip. */
  disputed: localised(200).optional(),
});

const gender = z.enum(['feminine', 'masculine']);

/**
 * How to name the person within a reply written in `replyLanguage`. `pattern` has the fields {title} {given}
 * {surname} {Surname} {surname2} {full} and literal words: "Frau {title} {surname}", "{surname}様". An empty field takes
 * the space beside it along. An entry whose pattern needs a part that the name lacks is passed over.
 */
export const address = z.looseObject({
  ...common,
  kind: z.literal('address'),
  replyLanguage: languageTag,
  register: z.enum(registers),
  pattern: z.string().min(1).max(80),
  /** Set where the form states the person's gender: then it is offered as a choice, never the default. */
  gender: gender.optional(),
  /** The word that tells choices apart, in its own language: "Frau", "Mr". Required with `gender`. */
  label: z.string().max(20).optional(),
});

/**
 * A line to insert, in `replyLanguage`. Greetings hold {address}; closings and phrases usually hold nothing.
 * `gender` on a greeting says that its grammar fits only an address of that gender ("Sehr geehrte {address},").
 */
export const phrase = z.looseObject({
  ...common,
  kind: z.literal('phrase'),
  use: z.enum(['greeting', 'closing', 'phrase']),
  replyLanguage: languageTag,
  register: z.enum(registers),
  text: z.string().min(1).max(300),
  gender: gender.optional(),
  /** Whom a greeting is for; somebody named where it holds {address}, else somebody whose name is not known. */
  to: z.enum(addressees).optional(),
  /** The native speaker who has read the line and signs for it. */
  native: z.strictObject({ name: z.string().min(2).max(80), date }).optional(),
  /** What the line means, for agents who don't read it. Required unless `replyLanguage` is English. */
  meaning: localised(200).optional(),
  /** 1 is the first choice in its use and register. */
  priority: z.int().min(1).max(9).default(5),
});

const scale = z.number().min(-2).max(2);
export const tone = z.looseObject({
  ...common,
  kind: z.literal('tone'),
  /** One sentence that completes the agent's picture: "Formal and direct: facts first, warmth in the closing." */
  text: localised(160),
  why: localised(400),
  /** −2 … 2, 0 is the middle of the cultures described here; reviewers' judgement from the sources. */
  scales: z.strictObject({
    directness: scale,
    formality: scale,
    warmth: scale,
    pace: scale.optional(),
    apology: scale.optional(),
    negotiation: scale.optional(),
  }),
  /** Why it is at that step, one sentence a scale. */
  because: z.partialRecord(z.enum(scales), localised(200)).optional(),
  sources: z.array(source).min(1).max(8),
});

export const channel = z.looseObject({
  ...common,
  kind: z.literal('channel'),
  channel: z.enum(channels),
  preference: z.enum(['preferred', 'accepted', 'avoid']),
  text: localised(200),
});

/** A team's promise. Never shipped with the base pack: no published figure says what a culture expects. */
export const target = z.looseObject({
  ...common,
  kind: z.literal('target'),
  sources: z.array(source).max(3),
  metric: z.enum(['first-reply', 'next-reply', 'resolution']),
  minutes: z
    .int()
    .min(1)
    .max(60 * 24 * 30),
  priority: z.enum(['low', 'normal', 'high', 'urgent']).optional(),
});

export const hide = z.looseObject({ id: entryId, kind: z.literal('hide'), hides: entryId });

export const entrySchema = z.discriminatedUnion('kind', [tip, address, phrase, tone, channel, target, hide]);

/** Which customers a file speaks of; neither field: everybody. */
export const layerSchema = z.strictObject({
  language: languageTag.optional(),
  region: regionCode.optional(),
});

export const packSchema = z.looseObject({
  schema: z.literal(1),
  id: z.string().min(1).max(60),
  version: z.int().min(1),
  title: z.string().min(1).max(120),
  layer: layerSchema,
  /** Usual office hours there, local time, where a source states them. */
  hours: z
    .strictObject({
      start: z.iso.time({ precision: -1 }),
      end: z.iso.time({ precision: -1 }),
      sources: z.array(source).min(1),
    })
    .optional(),
  /**
   * Parts of the report for which somebody looked and found nothing that differs from what holds everywhere: where they
   * looked, so that the next one need not. Does not ship.
   */
  noEvidence: z
    .array(
      z.strictObject({ part: z.string().min(3).max(60), looked: z.string().min(20).max(400), checked: date }),
    )
    .optional(),
  entries: z.array(entrySchema).max(2000),
});

export type { Scale, Situation } from './schema-values';
export type Source = z.infer<typeof source>;
export type When = z.infer<typeof when>;
export type Entry = z.infer<typeof entrySchema>;
export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>;
export type Pack = z.infer<typeof packSchema>;
export type Localised = string | Record<string, string>;
