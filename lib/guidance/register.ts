import type { Finding, Register } from '@/lib/detect/finding';
import type { Advice, Guidance } from './guidance';

/** The customer's own register is followed from this probability on. */
const SURE = 0.7;
/** A culture whose tone is at least this formal (or informal) on the −2…2 scale has that register as its custom. */
const CLEAR = 1;

/**
 * The register to write in. The customer's own words come first; where they don't tell, what is customary
 * (the tone's formality); else neutral.
 */
export function adviseRegister(
  found: Finding<Register>,
  tone: Advice<'tone'> | undefined,
): Guidance['register'] {
  if (found.decidedBy === 'agent' && found.value) return { value: found.value, from: 'agent' };
  if (found.value && found.value !== 'neutral' && found.probability >= SURE)
    return { value: found.value, from: 'customer' };
  const formality = tone?.scales.formality;
  if (formality === undefined) return { value: 'neutral', from: 'none' };
  if (formality >= CLEAR) return { value: 'formal', from: 'culture' };
  if (formality <= -CLEAR) return { value: 'informal', from: 'culture' };
  return { value: 'neutral', from: 'culture' };
}
