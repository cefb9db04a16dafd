import { MIN_PASSPHRASE, passphraseProblem } from '@/lib/team/backup';

/** A passphrase of this many characters is called strong. */
const STRONG = 22;

export type Strength = { is: 'empty' | 'simple' | 'fair' | 'good' } | { is: 'short'; missing: number };

/** How good a passphrase is, for the words beside the field. `fair` and `good` will do. */
export function passphraseStrength(passphrase: string): Strength {
  const length = [...passphrase.normalize('NFKC')].length;
  if (!length) return { is: 'empty' };
  const problem = passphraseProblem(passphrase);
  if (problem === 'short') return { is: 'short', missing: MIN_PASSPHRASE - length };
  if (problem) return { is: 'simple' };
  return { is: length >= STRONG ? 'good' : 'fair' };
}
