import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, replyText } from '@/lib/detect/clean/clean';
import { stripQuotes } from '@/lib/detect/clean/quotes';
import { mailWords } from '@/lib/detect/clean/words/mail-words';
import { supportedLanguages } from '@/lib/detect/language/languages';
import { headers } from './headers';
import { introductions } from './introductions';

/** With a date and a time of its own, so that nothing is taken off for those. */
const own = 'My order of 03/03/2024 is missing, 10:15 still nothing.';

describe('introductions of mail programs', () => {
  it.each(introductions)('%s', (_, introduction) => {
    expect(stripQuotes(`${own}\n\n${introduction}\n\nWe shipped it.`)).toBe(own);
    expect(stripQuotes(`${own}\n${introduction}\n> We shipped it.`)).toBe(own);
    expect(stripQuotes(`${own}\n\n${introduction}\n\n> We shipped it.\n> > Where?\n`)).toBe(own);
  });

  it.each(introductions.filter(([program]) => !/GroupWise/.test(program)))(
    '%s, reply below',
    (_, introduction) => {
      expect(stripQuotes(`${introduction}\n> We shipped it.\n\n${own}`)).toBe(own);
    },
  );

  it('needs no word where the date stands above quoted lines', () => {
    expect(stripQuotes(`${own}\n\n4 Martio 2024 hora 10:12 Anna scripsit:\n> We shipped it.`)).toBe(own);
  });

  it.each([
    'Yes, thanks! On Mon, Mar 4, 2024 at 10:12 AM Anna Berg <anna@example.com> wrote: Is it there?',
    'Yes, thanks! Am Mo., 4. März 2024 um 10:12 Uhr schrieb Anna Berg <anna@example.com>: Ist es da? Ja: oder?',
    'Yes, thanks! From: Anna Berg <anna@example.com> Sent: Monday, March 4, 2024 To: Ben Subject: Order Is it there?',
  ])('is found where the line breaks were lost: %s', (text) => {
    expect(stripQuotes(text)).toBe('Yes, thanks!');
  });

  it('leaves the end of a link that was wrapped', () => {
    const text = 'See <https://example.com/a/b\n> for the picture.';
    expect(stripQuotes(text)).toBe(text);
  });

  it('is told from the reply on its own line', () => {
    expect(stripQuotes('Yes On Wed, Apr 3, 2024 at 3:59 PM, anna@example.com wrote:\n> Is it there?')).toBe(
      'Yes',
    );
    expect(stripQuotes('Ja. Am 3. April 2024 um 15:59 schrieb Anna:\n> Ist es da?')).toBe('Ja.');
  });

  it.each([
    'The driver wrote:\nNobody at home',
    'In 2023 you wrote:\nIt will last ten years. It did not.',
    'Please ship on 4 March 2024 between 10:00 and 12:00:\nHauptstr. 5',
    'On Monday I wrote to you, and on 4 March as well.',
    'I called. On Monday at 10:12 you said: it is in stock. On Tuesday you wrote: it is not.',
    'From: Berlin\nTo: Paris\nDate: 12 May\nPlease rebook.',
    'Date: Wednesday 3 May\nTime: 7:00\nPlace: Fox Street 130',
    '>5 days now, and no answer',
    '>>> Look here <<<',
    '| size | colour |\n| 42 | blue |',
    'The line above this line is wrong.',
    'The original message was: no parcel.',
  ])('leaves what only looks like one: %s', (text) => {
    expect(stripQuotes(text)).toBe(text);
    expect(clean(text).reply).toBe(text);
  });
});

describe('headers of mail programs', () => {
  const quoted = ([, header]: readonly [string, string]) => header.startsWith('>');

  it.each(headers.filter((entry) => !quoted(entry)))('%s', (_, header) => {
    expect(stripQuotes(`${own}\n\n${header}\n\nWe shipped it.`)).toBe(own);
    expect(stripQuotes(`${own}\n${header}\nWe shipped it.`)).toBe(own);
  });

  it.each(headers.filter(quoted))('%s', (_, header) => {
    expect(stripQuotes(`${own}\n\n${header}\n>\n> We shipped it.`)).toBe(own);
  });

  it('have words in every supported language', () => {
    for (const language of supportedLanguages) {
      const words = mailWords[language];
      expect(words, language).toBeDefined();
      for (const kind of [
        'wrote',
        'from',
        'sent',
        'to',
        'subject',
        'original',
        'forwarded',
        'above',
      ] as const)
        expect(words?.[kind], `${language} ${kind}`).toMatch(/\p{L}/u);
    }
  });
});

describe('forwarded mails', () => {
  const forwarded =
    '---------- Forwarded message ---------\nFrom: Anna <anna@example.com>\nSubject: Order\n\nWhere is it?';

  it('stay in the reply text: they answer nothing', () => {
    expect(replyText(`See below\n\n${forwarded}`)).toBe(`See below\n\n${forwarded}`);
  });

  it('are not the words of who passes them on', () => {
    expect(clean(`Siehe unten\n\n${forwarded}`).reply).toBe('Siehe unten');
    expect(
      clean(`Bitte prüfen\n\nAnfang der weitergeleiteten Nachricht:\n\n> Von: Anna\n>\n> Wo?`).reply,
    ).toBe('Bitte prüfen');
  });

  it('are read where there is nothing else', () => {
    expect(clean(forwarded).reply).toBe('Where is it?');
    expect(
      clean('Begin forwarded message:\n\n> From: Anna <a@example.com>\n> Subject: Hi\n>\n> Where is it?')
        .reply,
    ).toBe('Where is it?');
  });
});

const anything = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom(
      '\n',
      '> ',
      '\ud800',
      'On 4 Mar 2024, ',
      ' wrote:',
      'From: ',
      'To: ',
      'a@b.c',
      '| ',
      '---',
      ':',
    ),
    fc.constantFrom(...introductions.map(([, text]) => text), ...headers.map(([, text]) => text)),
  ),
});

describe('any text', () => {
  it('is the same when it is cleaned twice, where nothing is forwarded', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(own, 'Danke!', '', '> quoted', 'ありがとう')), (lines) => {
        const once = stripQuotes(lines.join('\n'));
        expect(stripQuotes(once)).toBe(once);
      }),
    );
  });

  it('loses only what is there, without an exception', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reply = replyText(text);
        expect(reply.isWellFormed()).toBe(true);
        expect(reply.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'a',
    '\n',
    '> ',
    '-',
    ' ',
    '<',
    'a@b.c ',
    'From: a\n',
    'From: a To: ',
    ':\n',
    '4:12:\n',
    '| a\n',
    '&gt;',
    '\u200f',
    '\ud83d',
    'On Mon, 4 Mar 2024\n',
    '---------- Forwarded message ---------\n',
    ...introductions.slice(0, 3).map(([, text]) => `${text}\n`),
  ])('costs bounded work: a million characters of %j', (part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(replyText(text).length).toBeLessThanOrEqual(text.length);
  });
});
