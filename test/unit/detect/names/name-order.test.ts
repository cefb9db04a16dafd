import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenInEither, inOrder, type NameHints, readName } from '@/lib/detect/names';

const japan: NameHints = { language: 'ja', region: 'JP' };

describe('putting the parts of a name right', () => {
  it('swaps what was read the wrong way round', () => {
    const name = readName('Dr. Anna Müller', { language: 'de' });
    expect(inOrder(name, 'surname-first')).toMatchObject({
      title: 'Dr.',
      given: 'Müller',
      surname: 'Anna',
      order: 'surname-first',
      certain: true,
    });
    expect(inOrder(name, 'given-first')).toEqual(name);
  });

  it('makes certain what was a guess', () => {
    const guess = readName('Mori Aoi', japan);
    for (const order of ['given-first', 'surname-first'] as const)
      expect(inOrder(guess, order)).toMatchObject({ order, certain: true });
    expect(inOrder(guess, 'given-first').given).toBe('Mori');
    expect(inOrder(guess, 'surname-first').given).toBe('Aoi');
  });

  it('takes both surnames as one part', () => {
    const name = readName('Lucía García Márquez', { language: 'es' });
    expect(name.surname2).toBe('Márquez');
    expect(inOrder(name, 'surname-first')).toMatchObject({ given: 'García Márquez', surname: 'Lucía' });
    expect(inOrder(name, 'surname-first')).not.toHaveProperty('surname2');
  });

  it.each(['Tanaka, Yuki', 'Madonna', 'Anna & Ben Weber', '', 'orders@example.com'])(
    'has nothing to choose in “%s”',
    (text) => {
      const name = readName(text, {});
      expect(givenInEither(name)).toBeUndefined();
      expect(inOrder(name, 'surname-first')).toEqual(name);
    },
  );

  it('gives the same name whatever was read before, and never loses a letter', () => {
    const word = fc.constantFrom('Yuki', 'Tanaka', 'Kim', 'Ana', 'de la Cruz', 'Nguyễn', 'Szabó', 'Dr.');
    const letters = (text: string) => [...text.toLowerCase().replace(/[^\p{L}]/gu, '')].sort().join('');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 4 }),
        fc.constantFrom<NameHints>({}, japan, { language: 'es' }, { language: 'hu' }, { language: 'de' }),
        (words, hints) => {
          const name = readName(words.join(' '), hints);
          const either = givenInEither(name);
          if (!either) return;
          for (const order of ['given-first', 'surname-first'] as const) {
            const read = inOrder(name, order);
            expect(read).toMatchObject({ given: either[order], order, certain: true });
            expect(inOrder(read, order)).toEqual(read);
            if (name.given && name.surname)
              expect(letters(`${read.given}${read.surname}${read.surname2 ?? ''}`)).toBe(
                letters(`${name.given}${name.surname}${name.surname2 ?? ''}`),
              );
          }
        },
      ),
    );
  });
});
