import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLetter } from '@/lib/tone/computed/letter';
import { apologies, regrets } from '@/lib/tone/computed/words/apology';
import { waitingWords } from '@/lib/tone/computed/words/waiting';
import { readSources } from '../../../scripts/knowledge/sources';
import { about } from './computed-remarks';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja'];

/** The lines that ship, in the languages that the computed rules know. */
const files = await readSources(resolve('knowledge'));
const lines = files
  .flatMap(({ pack }) => pack?.entries ?? [])
  .filter((entry) => entry.kind === 'phrase')
  .filter(({ replyLanguage }) => LANGUAGES.includes(replyLanguage));
const of = (use: string) =>
  lines
    .filter((line) => line.use === use)
    .map(({ id, text, replyLanguage }) => [id, text, replyLanguage] as const);

/** What an agent gets by inserting our own lines must not draw a remark of ours. */
describe('the lines that ship', () => {
  it('are there in each language', () => {
    for (const language of LANGUAGES)
      expect(lines.filter(({ replyLanguage }) => replyLanguage === language).length).toBeGreaterThan(5);
  });

  it.each(of('greeting'))('%s greets', (_, text, language) => {
    const address: Record<string, string> = { ja: '田中様', fr: 'Monsieur Weber' };
    const greeting = text.replace('{address}', address[language] ?? 'Thomas Weber');
    const draft = { text: `${greeting} 1 2 3.\n4 5 6.` };
    expect(readLetter(draft, about({ language }))?.greeted).toBe(true);
  });

  it.each(of('closing'))('%s closes', (_, text, language) => {
    const body = '1 2 3 4. '.repeat(40);
    expect(readLetter({ text: `${body}${text}` }, about({ language }))?.closed).toBe(true);
  });

  it.each(
    lines
      .filter(({ when }) => when?.situations?.length === 1 && when.situations[0] === 'apology')
      .map(({ id, text, replyLanguage }) => [id, text, replyLanguage] as const),
  )('%s apologises', (_, text, language) => {
    expect(apologies.in(text, language) || regrets.in(text, language), text).toBe(true);
  });

  it.each(
    lines
      .filter(({ when }) => when?.situations?.length === 1 && when.situations[0] === 'delay')
      .map(({ id, text, replyLanguage }) => [id, text, replyLanguage] as const),
  )('%s speaks of the wait', (_, text, language) => {
    expect(waitingWords.in(text, language) || apologies.in(text, language), text).toBe(true);
  });
});
