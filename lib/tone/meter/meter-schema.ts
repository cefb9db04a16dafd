import * as z from 'zod';

const sentence = z.string().min(2).max(300);
const move = z.number().min(-2).max(2);

/** Words that move a draft the same way. At least one of `phrases` and `regex`. */
const marker = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
    moves: z
      .strictObject({ directness: move, formality: move, warmth: move })
      .partial()
      .refine((moves) => Object.values(moves).some((value) => value !== 0), 'moves nothing')
      .describe(
        'How far one sentence with such words moves each scale: 1 is a usual sign, 2 a very strong one.',
      ),
    phrases: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe(
        'Whole words as written, in any case; "~" stands for any ending, "(a|b)" for either, "(a)?" for what may be left out.',
      ),
    regex: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Regular expressions in the flavour of JavaScript, flags g and u: capitals count.'),
    examples: z.strictObject({
      match: z.array(sentence).min(2).describe('Sentences of support replies that have such words.'),
      not: z.array(sentence).min(1).describe('Sentences that look alike and say nothing of the kind.'),
    }),
  })
  .refine(({ phrases, regex }) => phrases || regex, 'needs phrases or regex');

/** The tone meter's words of one language: one file below knowledge/drafts/meter/. */
export const meterSchema = z.strictObject({
  language: z.string().min(2),
  markers: z.array(marker).min(3),
  plain: z
    .array(sentence)
    .min(5)
    .describe('Matter-of-fact sentences of support replies that no marker may find anything in.'),
});

export type MeterSource = z.infer<typeof meterSchema>;
