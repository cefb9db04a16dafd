import * as z from 'zod';
import { registers, situations } from '../knowledge/schema-values';
import { draftTopics } from './draft-finding';

const sentence = z.string().min(3).max(300);

/** Words that call for a remark. One of `match` and `regex`. */
const pattern = z.union([
  z.strictObject({
    match: z
      .string()
      .min(2)
      .describe(
        'Whole words as written, in any case; "~" at the end of a word stands for any ending, "(a|b)" for either, "(a)?" for what may be left out: "touch(ed|ing)? base", "drop~ the ball".',
      ),
    fix: z.string().min(1).optional().describe('What to write instead, where one answer is right.'),
  }),
  z.strictObject({
    regex: z
      .string()
      .min(2)
      .describe('A regular expression in the flavour of JavaScript, flags g and u: capitals count.'),
    fix: z.string().min(1).optional(),
  }),
]);

const examples = z.strictObject({
  match: z.array(sentence).min(2).describe('Sentences of support replies that the rule must remark on.'),
  not: z.array(sentence).min(2).describe('Sentences that look alike and are fine.'),
});

/** A remark that words alone call for: one file below knowledge/drafts/. */
export const draftRuleSchema = z.strictObject({
  id: z.string().regex(/^(address|clarity|stance|courtesy)\.[a-z-]+$/),
  about: z.enum(draftTopics),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  why: z.strictObject({ en: z.string().max(160), de: z.string().max(180) }),
  when: z
    .strictObject({
      /** `second-language`: only where the draft is not in the customer's language. */
      readers: z.enum(['second-language', 'own-language']).optional(),
      registers: z.array(z.enum(registers)).min(1).optional(),
      situations: z.array(z.enum(situations)).min(1).optional(),
      notSituations: z.array(z.enum(situations)).min(1).optional(),
    })
    .optional(),
  /** Languages that the rule is about, where it makes no sense in others: the check asks for these alone. */
  only: z.array(z.string().min(2)).min(1).optional(),
  /** By BCP 47 language; "*" for words and signs of any language. */
  patterns: z.record(z.string(), z.array(pattern).min(1)),
  examples: z.record(z.string(), examples),
});

export type DraftRule = z.infer<typeof draftRuleSchema>;
