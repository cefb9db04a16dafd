/**
 * Names in the matrix that no other table has, folded (`fold`). An empty code: a part of a country or a group of several,
 * which no customer's territory stands for.
 */
const ODD: Readonly<Record<string, string>> = {
  'u s a': 'US',
  usa: 'US',
  'great britain': 'GB',
  'korea south': 'KR',
  'czech rep': 'CZ',
  'slovak rep': 'SK',
  'dominican rep': 'DO',
  'kyrgyz rep': 'KG',
  'macedonia rep': 'MK',
  macedonia: 'MK',
  bosnia: 'BA',
  trinidad: 'TT',
  turkey: 'TR',
  russia: 'RU',
  'hong kong': 'HK',
  'viet nam': 'VN',
  'africa east': '',
  'africa west': '',
  'arab countries': '',
  'belgium french': '',
  'belgium netherl': '',
  'canada french': '',
  'germany east': '',
  'south africa white': '',
  'switzerland french': '',
  'switzerland german': '',
};

/** "Côte d’Ivoire" → "cote d ivoire". */
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** English name → territory, for all of ISO 3166-1. */
const byName = (): Map<string, string> => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters)
    for (const second of letters) {
      const code = first + second;
      // The first code counts: later ones of the same name are no longer in use.
      const name = fold(names.of(code) ?? '');
      const canonical = new Intl.Locale('und', { region: code }).region;
      if (name && canonical === code && !found.has(name)) found.set(name, code);
    }
  return found;
};

let known: Map<string, string> | undefined;

/**
 * The territory that a row of the matrix speaks of.
 * @returns ISO 3166-1 alpha-2; empty for groups and parts of countries; undefined for a name that nobody knows.
 */
export function matrixRegion(country: string): string | undefined {
  known ??= byName();
  const name = fold(country);
  return ODD[name] ?? known.get(name);
}
