import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripTokens } from '@/lib/detect/clean/tokens';

describe('what says nothing of the language', () => {
  it.each([
    [
      'codes and their labels',
      '#123 - Wo ist es? (Ref: SO-2024-1, IBAN GB29NWBK60161331926820)',
      'Wo ist es?',
    ],
    [
      'UUIDs and tracking numbers',
      'Paket 550e8400-e29b-41d4-a716-446655440000 und 1Z999AA10123456784',
      'Paket und',
    ],
    ['words with a number keep the word', 'das 24-stündige Angebot', 'das stündige Angebot'],
    ['accounts and topics', '@anna_b wann kommt es #paket', 'wann kommt es'],
    ['code', 'Was heißt `npm ERR! code` und ```\nfoo();\n``` bitte', 'Was heißt und bitte'],
    ['file names and identifiers', 'Die Datei order_id.json und lastName() fehlen', 'Die Datei und fehlen'],
    ['markup', 'Ich habe<br>nichts &nbsp; bekommen', 'Ich habe nichts bekommen'],
    ['brands', 'Mein iPhone verbindet sich nicht mit Bluetooth', 'Mein verbindet sich nicht mit'],
    [
      'products inside a sentence',
      "j'ai commandé Nike Air Max la semaine dernière",
      "j'ai commandé la semaine dernière",
    ],
    ['chat words', 'le colis est perdu thx', 'le colis est perdu'],
    ['a Chinese address', '请看www.example.com，谢谢', '请看 ，谢谢'],
  ])('%s', (_, text, plain) => {
    expect(stripTokens(text)).toBe(plain);
  });

  it.each([
    ['a brand alone', 'iPhone'],
    ['two words', 'Google Pay'],
    ['a title', 'Create New Ticket'],
    ['shouted words', 'MIT LED GEHT NICHTS'],
    ['a verb that is a brand elsewhere', 'Visa liknande artiklar'],
    ['words that hold a chat word', 'Dünyada birçok dil var'],
    ['German forms of address', 'Welcher ist Ihr Favorit?'],
  ])('keeps %s', (_, text) => {
    expect(stripTokens(text)).toBe(text);
  });
});

it('reads any text in bounded time', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('a Ab ', 'A', '.', '`', '<', '&', '@', '(', '1-'),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 400 }), (text) => {
      expect(stripTokens(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
  for (const part of ['a', 'A', 'Ab ', 'a.', '`', '(', '<a', '&a', '- ', '1-a', 'x Ab', '\ud800', 'ab.'])
    expect(stripTokens(part.repeat(20_000)).length).toBeLessThanOrEqual(20_000 * part.length);
});
