/** The closed lists of the pack schema, apart from zod, so that the panel can use them without its bytes. */
export const registers = ['formal', 'informal', 'neutral'] as const;
export const channels = ['email', 'web', 'chat', 'messaging', 'phone', 'sms', 'social', 'other'] as const;
export const situations = [
  'first-contact',
  'apology',
  'refusal',
  'delay',
  'chasing',
  'escalation',
  'complaint',
  'follow-up',
  'closing',
  'thanks',
] as const;

/**
 * The scales of tone, five steps from −2 to 2: hints … plain words; casual … formal; matter-of-fact … warm; unhurried …
 * brisk; a word of apology … a deep and repeated one; terms are final … room to negotiate.
 */
export const scales = ['directness', 'formality', 'warmth', 'pace', 'apology', 'negotiation'] as const;

/** What a tip is about where no situation says it: the parts of the coverage report. */
export const topics = [
  'address',
  'time.deadlines',
  'time.hours',
  'time.breaks',
  'time.seasons',
  'writing.dates',
  'writing.numbers',
  'writing.units',
  'writing.addresses',
  'writing.wording',
  'writing.humour',
  'writing.marks',
  'writing.names',
  'law.language',
  'law.privacy',
  'law.withdrawal',
] as const;

/** Whom a line greets: somebody named, an organisation, somebody whose name is not known. */
export const addressees = ['person', 'company', 'unknown'] as const;

/** Kinds of customers that a record can show (`lib/record/customer-kinds.ts`). */
export const customerKinds = ['consumer', 'business', 'new', 'long-standing', 'key-account'] as const;

export type Scale = (typeof scales)[number];
export type Topic = (typeof topics)[number];
export type CustomerKind = (typeof customerKinds)[number];
export type Situation = (typeof situations)[number];
