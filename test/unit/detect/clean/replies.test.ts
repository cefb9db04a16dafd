import { describe, expect, it } from 'vitest';
import { replyText } from '@/lib/detect/clean/clean';
import { ownWords } from './own-words';
import { replies } from './replies';

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('mails with a quotation', () => {
  it.each(replies)('%s', (_, mail, reply) => {
    expect(folded(replyText(mail))).toBe(folded(reply));
  });
});

const forwards = (text: string) => /forwarded|Weitergeleitete|Пересылаемое/i.test(text);
const quoted = 'On Mon, 4 Mar 2024 at 10:12, Anna <anna@example.com> wrote:\n\nHi';

describe("a person's own words", () => {
  it.each(ownWords)('stay: %j', (text) => {
    expect(folded(replyText(text))).toBe(folded(text));
  });

  it.each(ownWords.filter((text) => !forwards(text)))('stay above a quotation: %j', (text) => {
    expect(folded(replyText(`${text}\n\n${quoted}`))).toBe(folded(text));
  });
});
