import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, inScript, normalised } from '../../../training/clean';

describe('clean', () => {
  it('takes out placeholders, markup and addresses', () => {
    expect(clean('Guten Tag {{name}}, Ihre <b>Bestellung</b> ist da.', 'de')).toEqual([
      'Guten Tag, Ihre Bestellung ist da.',
    ]);
    expect(clean('Du har %1$d nye beskeder fra %s', 'da')).toEqual(['Du har nye beskeder fra']);
    expect(clean('Mehr dazu auf https://example.org/hilfe?x=1', 'de')).toEqual(['Mehr dazu auf']);
    expect(clean('Læs [hele vejledningen](https://example.org/x) her', 'da')).toEqual([
      'Læs hele vejledningen her',
    ]);
    expect(clean('Vous avez écrit à jean@example.org hier', 'fr')).toEqual(['Vous avez écrit à hier']);
  });

  it('keeps text that only looks like a placeholder', () => {
    expect(clean('100 % sicher und 50 %dieser Ware', 'de')[0]).toContain('sicher');
    expect(clean('Otvorite: postavke telefona', 'hr')).toEqual(['Otvorite: postavke telefona']);
  });

  it('drops what is no language: keys, paths, code, abbreviations', () => {
    for (const text of ['settings.account.title', 'user_name', 'USB', 'fn(x) => y', '42 %', 'OK', '--help']) {
      expect(clean(text, 'de'), text).toEqual([]);
    }
  });

  it('drops lines in another script, but not names in a foreign script', () => {
    expect(clean('Открыть настройки', 'de')).toEqual([]);
    expect(clean('Open settings', 'ru')).toEqual([]);
    expect(clean('Откройте приложение Wikipedia ещё раз', 'ru')).toHaveLength(1);
    expect(inScript('Отвори подешавања', 'sr')).toBe(true);
    expect(inScript('Otvori podešavanja', 'sr')).toBe(true);
    expect(inScript('請重新輸入您的密碼後再試', 'ja')).toBe(false);
  });

  it('cuts long texts into sentences and leaves short ones whole', () => {
    const sentence = 'Das ist ein Satz, der nur dafür da ist, dass es lang genug wird.';
    expect(clean(`${sentence} ${sentence}`, 'de')).toHaveLength(1);
    expect(clean(Array.from({ length: 5 }, () => sentence).join(' '), 'de')).toHaveLength(5);
    expect(clean('Erste Zeile\nZweite Zeile<br>Dritte Zeile', 'de')).toHaveLength(3);
  });

  it('ends for any text, and gives lines that fit one row of a table', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2000 }),
        fc.constantFrom('de', 'ja', 'ar', 'hi-Latn'),
        (text, language) => {
          for (const line of clean(text, language)) expect(line).not.toMatch(/[\t\n\r]/);
        },
      ),
    );
  });
});

describe('normalised', () => {
  it('sees copies of a line through case, punctuation and digits', () => {
    expect(normalised('  Wo ist meine Bestellung #42?! ')).toBe(normalised('wo ist meine bestellung'));
    expect(normalised('Straße')).not.toBe(normalised('Strasse'));
  });
});
