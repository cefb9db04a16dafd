import type { Customer } from '@/lib/record/customer-record';
import territories from './data/place-territories.json';
import { type CustomerPlace, locate } from './locate';
import type { PlaceFile } from './place-file';

/** Whether clocks or public holidays differ from place to place in a territory (ISO 3166-1 alpha-2). */
export const hasPlaces = (region: string): boolean => territories.includes(region);

/**
 * Reads where customers are in their territory. Files are read once each; one that can't be read tells nothing.
 *
 * @param readJson reads a file of the extension by its path
 * @param phoneDigits the digits of a number in international form; of a national one with the region's code
 */
export function createPlaces(
  readJson: (path: string) => Promise<unknown>,
  phoneDigits: (phone: string, region: string) => Promise<string | undefined>,
) {
  const files = new Map<string, Promise<PlaceFile | undefined>>();
  return async (customer: Customer, region: string): Promise<CustomerPlace | undefined> => {
    const { city, state, phone } = customer;
    if (!hasPlaces(region) || !(city || state || phone)) return undefined;
    const reading =
      files.get(region) ??
      readJson(`/places/${region}.json`).then(
        (file) => file as PlaceFile,
        () => undefined,
      );
    files.set(region, reading);
    const file = await reading;
    if (!file) return undefined;
    const digits = phone && file.phones.length > 0 ? await phoneDigits(phone, region) : undefined;
    return locate(customer, digits, file);
  };
}
