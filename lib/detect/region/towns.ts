/**
 * Large towns as their own people write them, for the countries whose postal codes are four or five digits before the town:
 * "1010 Wien" is Austria's, "8001 Zürich" Switzerland's. Only names that one of these countries has.
 */
const TOWNS: Record<string, string> = {
  AT: 'wien, graz, linz, salzburg, innsbruck, klagenfurt, villach, wels, dornbirn, bregenz, eisenstadt, leoben, steyr, krems',
  BE: 'bruxelles, brussel, antwerpen, anvers, gent, gand, liège, luik, charleroi, namur, namen, leuven, mechelen, brugge, hasselt',
  BG: 'sofia, софия, пловдив, варна, бургас',
  CH: 'zürich, bern, basel, genève, genf, lausanne, luzern, winterthur, lugano, biel, thun, zug, chur, fribourg, neuchâtel, sion',
  DE: 'berlin, hamburg, münchen, köln, stuttgart, düsseldorf, leipzig, dortmund, essen, bremen, dresden, hannover, nürnberg, duisburg, bochum, wuppertal, bielefeld, bonn, mannheim, karlsruhe, augsburg, wiesbaden, mainz, kassel, kiel, rostock',
  DK: 'københavn, aarhus, århus, odense, aalborg, esbjerg',
  EE: 'tallinn, tartu',
  ES: 'madrid, barcelona, sevilla, zaragoza, málaga, murcia, palma, bilbao, alicante, vigo, gijón, a coruña, donostia',
  FI: 'helsinki, espoo, tampere, turku, oulu, vantaa, jyväskylä, lahti',
  FR: 'paris, marseille, lyon, toulouse, nice, nantes, montpellier, strasbourg, bordeaux, lille, rennes, reims, grenoble, dijon, nîmes, angers',
  HR: 'zagreb, rijeka, osijek, zadar',
  HU: 'budapest, debrecen, szeged, pécs, győr, miskolc',
  IT: 'roma, milano, napoli, torino, palermo, genova, bologna, firenze, bari, catania, verona, venezia, padova, trieste, brescia',
  LT: 'vilnius, kaunas, klaipėda',
  LU: 'luxembourg, esch-sur-alzette',
  MX: 'méxico, guadalajara, monterrey, puebla, tijuana, mérida, querétaro',
  MY: 'kuala lumpur, petaling jaya, shah alam, johor bahru',
  NO: 'oslo, bergen, trondheim, stavanger, kristiansand, tromsø',
  RS: 'beograd, београд, novi sad, niš',
  SI: 'ljubljana, maribor, celje, kranj',
  TR: 'istanbul, ankara, izmir, bursa, antalya',
  UA: 'київ, kyiv, харків, одеса, дніпро, львів',
};

const regions = new Map(
  Object.entries(TOWNS).flatMap(([region, names]) =>
    names.split(', ').map((name): [string, string] => [name, region]),
  ),
);

/** The country of a large town, by the first words of what stands behind a postal code. */
export function regionOfTown(name: string): string | undefined {
  const words = name.toLowerCase().split(/[\s,/]+/);
  return regions.get(words.slice(0, 2).join(' ')) ?? regions.get(words[0] ?? '');
}
