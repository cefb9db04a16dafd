import { parseLocale } from '../../../lib/detect/names/cldr-data';
import { type CldrName, formatCldr } from '../../../lib/detect/names/cldr-format';
import { InputError, type Line, type Task, textOf } from '../task';

/** A field that has one of these values, or is left out. */
function oneOf<Value extends string>(line: Line, field: string, values: readonly Value[]): Value | undefined {
  if (line[field] == null) return undefined;
  const value = textOf(line, field);
  const known = values.find((one) => one === value);
  if (!known) throw new InputError(`"${field}" must be one of ${values.join(', ')}`);
  return known;
}

const ORDERS = ['givenFirst', 'surnameFirst', 'sorting'] as const;
const LENGTHS = ['long', 'medium', 'short'] as const;
const FORMALITIES = ['formal', 'informal'] as const;

const isName = (value: unknown): value is CldrName =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((part) => typeof part === 'string');

/**
 * {id, locale, name, order, length, usage, formality} → {id, answer}: the name as CLDR formats it for that locale.
 * What is left out has the panel's default. A locale without data of its own is formatted by the root's. Null for
 * a monogram: Savoir has none.
 */
export const task: Task = (line) => {
  const locale = textOf(line, 'locale');
  if (!parseLocale(locale)) throw new InputError(`"locale" is no locale: ${locale}`);
  if (!isName(line.name)) throw new InputError('"name" must be an object of texts');
  const order = oneOf(line, 'order', ORDERS);
  const length = oneOf(line, 'length', LENGTHS);
  const usage = oneOf(line, 'usage', ['referring', 'addressing', 'monogram']);
  const formality = oneOf(line, 'formality', FORMALITIES);
  if (usage === 'monogram') return { id: line.id, answer: null };
  const options = {
    locale,
    ...(order && { order }),
    ...(length && { length }),
    ...(usage && { usage }),
    ...(formality && { formality }),
  };
  return { id: line.id, answer: formatCldr(line.name, options) };
};
