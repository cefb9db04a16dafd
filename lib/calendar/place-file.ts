import * as z from 'zod/mini';

const index = z.int().check(z.minimum(-1), z.maximum(200));

/** Shape of public/places/{CC}.json. Names are as `placeName` writes them. */
export const placeFileSchema = z.object({
  schema: z.literal(1),
  /** ISO 3166-1 alpha-2. */
  territory: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** IANA names; empty where the whole territory has one clock. */
  zones: z.array(z.string()),
  /** Subdivisions: ISO 3166-2 code without the territory, its names, its zones with the most people first. */
  parts: z.array(z.tuple([z.string(), z.array(z.string()), z.array(index)])),
  /** Towns: name, subdivision, zone; −1 where towns of that name lie in several. */
  cities: z.array(z.tuple([z.string(), index, index])),
  /** Telephone numbers: the digits of an international number that they begin with, and its zones. */
  phones: z.array(z.tuple([z.string().check(z.regex(/^\d+$/)), z.array(index)])),
});

export type PlaceFile = z.infer<typeof placeFileSchema>;
