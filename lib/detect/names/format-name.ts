import type { PersonName } from '../finding';

type Field = 'title' | 'given' | 'surname' | 'Surname' | 'surname2' | 'suffix' | 'full';
const FIELDS = /\{(title|given|surname2|[sS]urname|suffix|full)\}/g;
const OPTIONAL = new Set<string>(['title', 'surname2', 'suffix']);

/**
 * Fills a pattern of an address entry: "Frau {title} {surname}", "{surname}様", "{title} {given} {surname}".
 *
 * An empty optional field ({title}, {surname2}, {suffix}) takes the space or ", " beside it along; literal words
 * stay. {Surname} is the surname with a capital first letter, as Dutch writes a prefix with no given name before it
 * ("de heer De Vries", but "Jan de Vries"). A mononym fills {given} or {surname}, whichever the pattern asks for, and once where it asks for both.
 *
 * @returns `undefined` where a required part ({given}, {surname}, {full}) is missing, where the field holds no
 * person's name, or where the pattern needs a split that is not certain.
 */
export function formatName(name: PersonName, pattern: string): string | undefined {
  if (name.kind === 'none') return undefined;
  const fields = [...pattern.matchAll(FIELDS)].map((match) => match[1] as Field);
  const needsSplit = fields.some((field) => /^(?:given|surname2?)$/i.test(field));
  if (needsSplit && !name.certain) return undefined;
  const values = new Map<Field, string>();
  for (const field of fields) {
    const value = fieldValue(name, field, fields);
    if (value === undefined) return undefined;
    values.set(field, value);
  }
  // The empty field goes first, with one neighbour, so that values can never be mistaken for fields.
  let text = pattern;
  for (const [field, value] of values) {
    if (value) continue;
    const slot = `\\{${field}\\}`;
    text = text.replaceAll(new RegExp(`,? ${slot}(?= |,|$)|${slot} |${slot}`, 'g'), '');
  }
  text = text.replace(FIELDS, (_, field: Field) => values.get(field) ?? '').trim();
  return text || undefined;
}

/** The value, '' for an empty optional field, `undefined` for a required part that the name lacks. */
function fieldValue(name: PersonName, field: Field, fields: readonly Field[]): string | undefined {
  if (field === 'Surname') {
    const surname = fieldValue(name, 'surname', fields);
    return surname && surname.charAt(0).toUpperCase() + surname.slice(1);
  }
  if (field === 'full') return name.full || undefined;
  if (OPTIONAL.has(field)) return name[field] ?? '';
  if (name.kind !== 'mononym') return name[field] || undefined;
  if (field === 'surname' && fields.includes('given')) return '';
  return name.given;
}
