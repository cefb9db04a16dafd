import { regions, versions } from './compute';

/** README.md beside the files: what, from where, under which licence. */
export const readme = (): string => `# Base facts of territories

Made by \`npx tsx scripts/data/territory-files.ts\`; don't edit by hand. What each field means is in
lib/territory/territory-file.ts, what the panel makes of it in docs/territories.md. \`index.json\` lists the
${regions.length} territories: ISO 3166-1, and XK.

| field | source |
|---|---|
| \`languages\` | CLDR ${versions.cldr} \`territoryInfo\` (npm \`cldr-core\`): official ones, regional ones from 1 % of the population, others from 10 % |
| \`names\` | CLDR ${versions.cldr} person names (npm \`cldr-person-names-full\`), of official languages that have rules of their own there |
| \`firstDay\`, \`currencies\`, \`units\`, \`temperature\` | CLDR ${versions.cldr} \`weekData\`, \`currencyData\`, \`measurementData\` |
| \`written\` | the CLDR data of the platform's \`Intl\`, in the most widely used official language for which CLDR describes formats in this territory (\`availableLocales\`) |
| \`callingCode\` | Google's libphonenumber metadata as published in libphonenumber-js ${versions.libphonenumber} |

CLDR data is copyright © 2004–2026 Unicode, Inc. and used under the
[Unicode License v3](https://www.unicode.org/license.txt) (SPDX \`Unicode-3.0\`); the files here are extracts of it.
libphonenumber's metadata is Apache-2.0, libphonenumber-js is MIT.

Left out: units of AS, FM, GU, MH, MP, PR, PW, UM and VI, for which CLDR has only the world's default.
`;
