import { addressees, registers, scales, situations, topics } from '../../lib/knowledge/schema-values';

/** The two ways in which a line is written: as a letter (e-mail, web form), or in a conversation (chat, messengers). */
export const media = ['letter', 'chat'] as const;

/** What a territory is described by; ids as in `noEvidence`. */
export const territoryParts: readonly string[] = [
  ...scales.map((scale) => `tone.${scale}`),
  ...situations.map((situation) => `situation.${situation}`),
  'channels',
  ...topics,
];

/** What a language is described by; ids as in `noEvidence`. */
export const languageParts: readonly string[] = [
  ...registers.map((register) => `address.${register}`),
  'address.feminine',
  'address.masculine',
  ...registers.flatMap((register) =>
    media.flatMap((medium) => [
      ...addressees.map((to) => `greeting.${register}.${medium}.${to}`),
      `closing.${register}.${medium}`,
    ]),
  ),
  ...situations.flatMap((situation) => [`phrase.${situation}.formal`, `phrase.${situation}.informal`]),
];
