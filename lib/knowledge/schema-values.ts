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
  'closing',
] as const;

/** The scales of tone, −2 … 2. */
export const scales = ['directness', 'formality', 'warmth'] as const;

export type Situation = (typeof situations)[number];
