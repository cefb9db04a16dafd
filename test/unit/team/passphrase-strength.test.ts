import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passphraseStrength } from '@/components/studio/team/passphrase-strength';
import { passphraseProblem } from '@/lib/team/backup';

it.each([
  ['', { is: 'empty' }],
  ['kurz', { is: 'short', missing: 11 }],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', { is: 'simple' }],
  ['Zwölf rote Dächer', { is: 'fair' }],
  ['Zwölf rote Dächer am Hafen', { is: 'good' }],
  ['十二個の赤い屋根と青い海と白い', { is: 'fair' }],
])('"%s"', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toEqual(strength);
});

it('calls good only what a backup takes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (passphrase) => {
      const will = ['fair', 'good'].includes(passphraseStrength(passphrase).is);
      expect(will).toBe(passphraseProblem(passphrase) === undefined);
    }),
  );
});
