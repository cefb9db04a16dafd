import { expect, it } from 'vitest';
import { type ReplyLanguageInput, replyLanguage } from '@/lib/guidance/reply-language';

const input = (more: Partial<ReplyLanguageInput>): ReplyLanguageInput => ({
  pick: undefined,
  draft: undefined,
  agentWrote: undefined,
  customer: undefined,
  agentLanguages: ['en', 'hi', 'zh'],
  team: 'en',
  ...more,
});

it.each([
  ['the customer’s, where the agent writes it', { customer: 'zh-Hant' }, 'zh-Hant', 'thread'],
  [
    'the same in its own script, for a customer who writes it in Latin letters',
    { customer: 'hi-Latn' },
    'hi',
    'thread',
  ],
  ['the team’s, where the agent does not write the customer’s', { customer: 'el-Latn' }, 'en', 'team'],
  ['the pick, whatever else', { customer: 'hi', draft: 'zh', pick: 'en' }, 'en', 'pick'],
] as const)('the reply is in %s', (_, given, tag, from) => {
  expect(replyLanguage(input(given))).toMatchObject({ tag, from });
});
