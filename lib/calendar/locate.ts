import type { Customer } from '@/lib/record/customer-record';
import type { PlaceFile } from './place-file';
import { placeName } from './place-name';

/** Where in its territory a record places the customer. */
export interface CustomerPlace {
  /** ISO 3166-2 code without the territory. */
  subdivision?: string;
  /** IANA names of the clocks there, that of most people first. */
  zones?: string[];
  /** What the zones rest on. A telephone keeps its number when people move. */
  zonesBy?: 'city' | 'state' | 'phone';
}

/**
 * Reads the place off a record's city, state and telephone number. A town that lies elsewhere than the state says is
 * passed over. Unknown places give nothing: a guess would be worse than the territory's own clocks.
 *
 * @param digits the customer's number in international form, digits alone
 * @param file the places of the territory that the customer is in
 */
export function locate(
  customer: Pick<Customer, 'city' | 'state'>,
  digits: string | undefined,
  file: PlaceFile,
): CustomerPlace {
  const [town = '', behind] = (customer.city ?? '').split(',');
  const stated = partIndex(customer.state ?? behind, file);
  const name = placeName(town);
  const city = name ? file.cities.find(([known]) => known === name) : undefined;
  const fits = city && (stated === undefined || city[1] === stated) ? city : undefined;

  const index = stated ?? (fits && fits[1] >= 0 ? fits[1] : undefined);
  const part = index === undefined ? undefined : file.parts[index];
  const zones = zonesOf(fits, part, digits, file);
  return { ...(part && { subdivision: part[0] }), ...zones };
}

/** A state by its code ("BY", "DE-BY") or by its name; a province by the town that it is called after. */
function partIndex(state: string | undefined, { territory, parts, cities }: PlaceFile): number | undefined {
  const name = placeName(state ?? '');
  if (!name) return undefined;
  const code = name.toUpperCase().replace(`${territory} `, '');
  const byCode = parts.findIndex(([own]) => own === code);
  const byName = byCode >= 0 ? byCode : parts.findIndex(([, names]) => names.includes(name));
  const index = byName >= 0 ? byName : cities.find(([town]) => town === name)?.[1];
  return index !== undefined && index >= 0 ? index : undefined;
}

function zonesOf(
  city: PlaceFile['cities'][number] | undefined,
  part: PlaceFile['parts'][number] | undefined,
  digits: string | undefined,
  { zones: names, phones }: PlaceFile,
): Pick<CustomerPlace, 'zones' | 'zonesBy'> {
  const named = (indexes: readonly number[]) => indexes.flatMap((index) => names[index] ?? []);
  if (city && city[2] >= 0) return { zones: named([city[2]]), zonesBy: 'city' };
  if (part && part[2].length > 0) return { zones: named(part[2]), zonesBy: 'state' };
  const [longest] = digits
    ? phones
        .filter(([prefix]) => digits.startsWith(prefix))
        .toSorted(([one], [other]) => other.length - one.length)
    : [];
  return longest ? { zones: named(longest[1]), zonesBy: 'phone' } : {};
}
