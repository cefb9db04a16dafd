/**
 * Subdivision codes (ISO 3166-2, the part after the hyphen) by GeoNames' own codes, where these are others. Told by
 * the largest town of each: a test of the files that are made names them.
 */
const ADMIN: Record<string, Record<string, string>> = {
  AT: { '01': '1', '02': '2', '03': '3', '04': '4', '05': '5', '06': '6', '07': '7', '08': '8', '09': '9' },
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
  BR: pairs(
    '01 AC, 02 AL, 03 AP, 04 AM, 05 BA, 06 CE, 07 DF, 08 ES, 11 MS, 13 MA, 14 MT, 15 MG, 16 PA, 17 PB, 18 PR, 20 PI, 21 RJ, 22 RN, 23 RS, 24 RO, 25 RR, 26 SC, 27 SP, 28 SE, 29 GO, 30 PE, 31 TO',
  ),
  CA: pairs('01 AB, 02 BC, 03 MB, 04 NB, 05 NL, 07 NS, 08 ON, 09 PE, 10 QC, 11 SK, 12 YT, 13 NT, 14 NU'),
  DE: pairs(
    '01 BW, 02 BY, 03 HB, 04 HH, 05 HE, 06 NI, 07 NW, 08 RP, 09 SL, 10 SH, 11 BB, 12 MV, 13 SN, 14 ST, 15 TH, 16 BE',
  ),
  ES: pairs(
    '07 IB, 27 RI, 29 MD, 31 MC, 32 NC, 34 AS, 39 CB, 51 AN, 52 AR, 53 CN, 54 CM, 55 CL, 56 CT, 57 EX, 58 GA, 59 PV, 60 VC',
  ),
  IN: pairs(
    '01 AN, 02 AP, 03 AS, 05 CH, 06 DN, 07 DL, 09 GJ, 10 HR, 11 HP, 12 JK, 13 KL, 14 LD, 16 MH, 17 MN, 18 ML, 19 KA, 20 NL, 21 OR, 22 PY, 23 PB, 24 RJ, 25 TN, 26 TR, 28 WB, 29 SK, 30 AR, 31 MZ, 32 DD, 33 GA, 34 BR, 35 MP, 36 UP, 37 CT, 38 JH, 39 UT, 40 TG',
  ),
  IT: { '17': '32' },
  MX: pairs(
    '01 AGU, 02 BCN, 03 BCS, 04 CAM, 05 CHP, 06 CHH, 07 COA, 08 COL, 09 CMX, 10 DUR, 11 GUA, 12 GRO, 13 HID, 14 JAL, 15 MEX, 16 MIC, 17 MOR, 18 NAY, 19 NLE, 20 OAX, 21 PUE, 22 QUE, 23 ROO, 24 SLP, 25 SIN, 26 SON, 27 TAB, 28 TAM, 29 TLA, 30 VER, 31 YUC, 32 ZAC',
  ),
  MY: pairs(
    '01 01, 02 02, 03 03, 04 04, 05 05, 06 06, 07 08, 08 09, 09 07, 11 13, 12 10, 13 11, 14 14, 15 15, 16 12, 17 16',
  ),
  NZ: pairs(
    '10 CIT, E7 AUK, E8 BOP, E9 CAN, F1 GIS, F2 HKB, F3 MWT, F4 MBH, F5 NSN, F6 NTL, F7 OTA, F8 STL, F9 TKI, G1 WKO, G2 WGN, G3 WTC, TAS TAS',
  ),
};

function pairs(text: string): Record<string, string> {
  return Object.fromEntries(text.split(', ').map((pair) => pair.split(' ') as [string, string]));
}

/** Territories whose GeoNames codes are the subdivision codes. */
const SAME = new Set(['CH', 'GB', 'US']);

/** Subdivisions that are smaller than GeoNames' first level. */
const BY_CITY: Record<string, Record<string, string>> = {
  FR: { Strasbourg: '67', Haguenau: '67', Mulhouse: '68', Colmar: '68', Metz: '57', Thionville: '57' },
};

/** The subdivision of a town; undefined where holidays and clocks don't go by it. */
export function partOf(territory: string, admin: string, city: string): string | undefined {
  if (SAME.has(territory)) return admin;
  return BY_CITY[territory]?.[city] ?? ADMIN[territory]?.[admin];
}

/** Names of subdivisions beside those of date-holidays, and subdivisions it does not know whose clocks differ. */
export const PARTS: Record<string, Record<string, string[]>> = {
  CA: { NL: ['Newfoundland'], QC: ['PQ'], YT: ['Yukon Territory'] },
  CH: {
    BL: ['Baselland', 'Baselbiet'],
    BS: ['Basel'],
    GR: ['Graubünden', 'Grisons', 'Bünden'],
    TI: ['Tessin'],
    VS: ['Wallis'],
    VD: ['Waadt'],
  },
  ES: {
    AN: ['Andalusia'],
    AR: ['Aragón'],
    CL: ['Castilla y León'],
    CM: ['Castilla-La Mancha'],
    CN: ['Canarias', 'Canary Islands'],
    CT: ['Catalunya', 'Cataluña'],
    IB: ['Islas Baleares', 'Balears', 'Baleares'],
    MC: ['Murcia', 'Región de Murcia'],
    NC: ['Navarra', 'Nafarroa', 'Navarre'],
    PV: ['Euskadi', 'Vizcaya', 'Bizkaia', 'Guipúzcoa', 'Gipuzkoa', 'Álava', 'Araba'],
    VC: ['Comunidad Valenciana'],
  },
  FR: { '57': ['Moselle'], '67': ['Bas-Rhin'], '68': ['Haut-Rhin'] },
  IT: { '32': ['Trentino-Alto Adige', 'Südtirol', 'Bolzano', 'BZ'] },
  MX: {
    AGU: ['Aguascalientes'],
    BCN: ['Baja California', 'BC'],
    BCS: ['Baja California Sur'],
    CAM: ['Campeche'],
    CHP: ['Chiapas'],
    CHH: ['Chihuahua'],
    COA: ['Coahuila', 'Coahuila de Zaragoza'],
    COL: ['Colima'],
    CMX: ['Ciudad de México', 'CDMX', 'Mexico City', 'Distrito Federal'],
    DUR: ['Durango'],
    GUA: ['Guanajuato'],
    GRO: ['Guerrero'],
    HID: ['Hidalgo'],
    JAL: ['Jalisco'],
    MEX: ['Estado de México', 'México', 'State of Mexico'],
    MIC: ['Michoacán', 'Michoacán de Ocampo'],
    MOR: ['Morelos'],
    NAY: ['Nayarit'],
    NLE: ['Nuevo León'],
    OAX: ['Oaxaca'],
    PUE: ['Puebla'],
    QUE: ['Querétaro'],
    ROO: ['Quintana Roo'],
    SLP: ['San Luis Potosí'],
    SIN: ['Sinaloa'],
    SON: ['Sonora'],
    TAB: ['Tabasco'],
    TAM: ['Tamaulipas'],
    TLA: ['Tlaxcala'],
    VER: ['Veracruz', 'Veracruz de Ignacio de la Llave'],
    YUC: ['Yucatán'],
    ZAC: ['Zacatecas'],
  },
};

/** Further names of subdivisions and towns, as people write them in a record. By the name in the data. */
export const ALSO: Record<string, Record<string, string[]>> = {
  AT: { Vienna: ['Wien'], 'Klagenfurt am Wörthersee': ['Klagenfurt'], 'Sankt Pölten': ['St. Pölten'] },
  CH: {
    Zürich: ['Zurich'],
    Genève: ['Geneva', 'Genf'],
    Luzern: ['Lucerne'],
    'Sankt Gallen': ['St. Gallen', 'St Gallen'],
    'Biel/Bienne': ['Biel', 'Bienne'],
    Basel: ['Basle', 'Bâle'],
    Bern: ['Berne'],
    Sitten: ['Sion'],
    Fribourg: ['Freiburg'],
  },
  CA: { Québec: ['Quebec City', 'Ville de Québec'], "St. John's": ['St John’s', 'Saint John’s'] },
  DE: {
    Munich: ['München', 'Muenchen'],
    Köln: ['Cologne', 'Koeln'],
    Nürnberg: ['Nuremberg', 'Nuernberg'],
    Hannover: ['Hanover'],
    Düsseldorf: ['Duesseldorf'],
    'Frankfurt am Main': ['Frankfurt', 'Frankfurt/Main', 'Frankfurt a. M.'],
    'Halle (Saale)': ['Halle'],
    Braunschweig: ['Brunswick'],
    Bayern: ['Bavaria', 'Freistaat Bayern'],
    'Baden-Württemberg': ['Baden-Wuerttemberg'],
    'Hansestadt Bremen': ['Bremen', 'Freie Hansestadt Bremen'],
    'Hansestadt Hamburg': ['Hamburg', 'Freie und Hansestadt Hamburg'],
    Hessen: ['Hesse'],
    'Mecklenburg Vorpommern': ['Mecklenburg-Western Pomerania'],
    Niedersachsen: ['Lower Saxony'],
    'Nordrhein-Westfalen': ['North Rhine-Westphalia', 'NRW'],
    'Rheinland-Pfalz': ['Rhineland-Palatinate'],
    Sachsen: ['Saxony', 'Freistaat Sachsen'],
    'Sachsen-Anhalt': ['Saxony-Anhalt'],
    Thüringen: ['Thuringia', 'Freistaat Thüringen', 'Thueringen'],
  },
  ES: { Sevilla: ['Seville'], Valencia: ['València'], 'Las Palmas de Gran Canaria': ['Las Palmas'] },
  GB: { 'Kingston upon Hull': ['Hull'] },
  IN: { Bengaluru: ['Bangalore'], Mumbai: ['Bombay'], Chennai: ['Madras'], Kolkata: ['Calcutta'] },
  KZ: { 'Nur-Sultan': ['Astana', 'Астана'], Almaty: ['Алматы'] },
  MX: {
    'Mexico City': ['Ciudad de México', 'CDMX', 'México D.F.', 'México, D.F.'],
    Juárez: ['Ciudad Juárez'],
    'León de los Aldama': ['León'],
    'Santiago de Querétaro': ['Querétaro'],
  },
  RU: {
    Moscow: ['Москва'],
    'Saint Petersburg': ['Санкт-Петербург', 'St. Petersburg', 'St Petersburg'],
    Novosibirsk: ['Новосибирск'],
    Yekaterinburg: ['Екатеринбург', 'Ekaterinburg'],
    'Nizhniy Novgorod': ['Нижний Новгород', 'Nizhny Novgorod'],
    Kazan: ['Казань'],
    Samara: ['Самара'],
    Omsk: ['Омск'],
    'Rostov-na-Donu': ['Ростов-на-Дону', 'Rostov-on-Don'],
    Chelyabinsk: ['Челябинск'],
    Ufa: ['Уфа'],
    Krasnoyarsk: ['Красноярск'],
    Perm: ['Пермь'],
    Voronezh: ['Воронеж'],
    Volgograd: ['Волгоград'],
    Krasnodar: ['Краснодар'],
    Irkutsk: ['Иркутск'],
    Vladivostok: ['Владивосток'],
    Khabarovsk: ['Хабаровск'],
    Kaliningrad: ['Калининград'],
  },
  US: { 'New York City': ['New York', 'NYC'], 'Washington, D.C.': ['Washington', 'Washington DC'] },
};
