import type { PersonName } from '../finding';
import { parseLocale } from './cldr-data';
import type { CldrName } from './cldr-format';
import { formatCldr } from './cldr-format';
import { nameScript, writtenIn } from './cldr-script';
import { withoutAffixes } from './name-affixes';

/**
 * The full name, in the order and with the spacing that CLDR prescribes for names of that locale.
 *
 * @param locale BCP 47 locale of the customer, found elsewhere in the record; the name itself never tells it.
 * @returns `full` where the split is uncertain or does not cover the whole name.
 */
export function displayName(name: PersonName, locale: string): string {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  if (name.kind !== 'person' || !name.certain || !name.surname || !name.given || !coversFull(name, language))
    return name.full;
  const fields: CldrName = { given: name.given, surname: name.surname };
  // A Korean name in Hangul is Korean whatever language its owner writes; only Latin letters serve any language.
  const own = parseLocale(locale);
  const script = nameScript(name.surname);
  if (own && (script === 'Latn' || writtenIn(script, own))) fields.locale = locale;
  if (name.title) fields.title = name.title;
  if (name.surname2) fields.surname2 = name.surname2;
  if (name.suffix) fields.generation = name.suffix;
  const formatted = formatCldr(fields, { locale, length: 'long', usage: 'referring', formality: 'formal' });
  // Some locales' patterns leave parts out (a second surname); a name is never shown shortened.
  return parts(name).every((part) => formatted.includes(part)) ? formatted : name.full;
}

const parts = (name: PersonName) =>
  [name.title, name.given, name.surname, name.surname2, name.suffix].filter((part) => part !== undefined);

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '').length;

/** Whether given name and surnames hold every letter of the name without its titles and forms of address. */
function coversFull(name: PersonName, language: string): boolean {
  const held = [name.given, name.surname, name.surname2].reduce((sum, part) => sum + letters(part ?? ''), 0);
  return held === letters(withoutAffixes(name.full, language));
}
