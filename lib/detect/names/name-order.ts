import type { PersonName } from '../finding';
import { TWO_PEOPLE } from './additions';
import { units } from './latin-name';
import { withoutAffixes } from './name-affixes';

/** With a comma the order is written out: "Tanaka, Yuki". */
const INVERTED = /[,،]/;
/** Longer names are whole phrases, or several people's. */
const MOST_WORDS = 6;

type Parts = Pick<PersonName, 'given' | 'surname' | 'surname2'>;

/**
 * What the given name is when the name is read in either order, for somebody who knows the person to choose from.
 * Undefined where there are not two parts, or where the order is written out.
 */
export function givenInEither(name: PersonName): Record<PersonName['order'], string> | undefined {
  const given = partsOf(name, 'given-first')?.given;
  const other = partsOf(name, 'surname-first')?.given;
  return given && other && given !== other ? { 'given-first': given, 'surname-first': other } : undefined;
}

/**
 * The name with its parts told apart as `order` says: what was taken for the given name becomes the surname where
 * they were read the other way round. From then on the split is certain. Unchanged where there are no two parts.
 */
export function inOrder(name: PersonName, order: PersonName['order']): PersonName {
  const parts = partsOf(name, order);
  if (!parts) return name;
  const { given: _, surname: __, surname2: ___, ...rest } = name;
  return { ...rest, ...parts, order, certain: true };
}

function partsOf(name: PersonName, order: PersonName['order']): Parts | undefined {
  const { full, kind, given, surname, surname2 } = name;
  if (kind !== 'person' || INVERTED.test(full) || TWO_PEOPLE.test(full)) return undefined;
  if (given && surname) {
    if (order === name.order) return { given, surname, ...(surname2 && { surname2 }) };
    return { given: surname2 ? `${surname} ${surname2}` : surname, surname: given };
  }
  if (given || surname) return undefined;
  // Nothing told the parts apart: one surname, and the rest is the given name.
  const words = units(withoutAffixes(full, undefined).split(' '));
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const at = order === 'surname-first' ? 1 : words.length - 1;
  const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  return order === 'surname-first' ? { surname: head, given: tail } : { given: head, surname: tail };
}
