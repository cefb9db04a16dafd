import { json, pairs, resw, script, yaml } from './formats';
import { github, npm } from './pins';
import { fields } from './prose';
import type { Source } from './source';

/** Texts of tools for people who build things, and of parts that programs share. */
export const tools: readonly Source[] = [
  {
    name: 'windows-terminal',
    from: github('microsoft/terminal', '20588130d8ef2ba40eb56bdae88e04cce7fc5b5d'),
    licence: 'MIT',
    by: 'Microsoft Corporation',
    domain: 'interface',
    what: 'texts of a terminal',
    files: [{ pattern: /\/Resources\/(?<locale>[a-z]{2,3}(?:-\w+)+)\/[^/]+\.resw$/, format: resw }],
  },
  {
    name: 'calculator',
    from: github('microsoft/calculator', '9f186049101f9a26e99a6e6cdff614d5558b5d27'),
    licence: 'MIT',
    by: 'Microsoft Corporation',
    domain: 'interface',
    what: 'texts of a calculator',
    files: [{ pattern: /\/Resources\/(?<locale>[a-z]{2,3}(?:-\w+)+)\/[^/]+\.resw$/, format: resw }],
  },
  {
    name: 'windows-controls',
    from: github('microsoft/microsoft-ui-xaml', '3cae15f071f1ab8565f9a7592dbf27f04bafe651'),
    licence: 'MIT',
    by: 'Microsoft Corporation',
    domain: 'interface',
    what: 'texts of controls',
    files: [{ pattern: /\/Strings\/(?<locale>[a-z]{2,3}(?:-\w+)+)\/[^/]+\.resw$/, format: resw }],
  },
  {
    name: 'wsl',
    from: github('microsoft/WSL', '3e27a6a50177ce4e32e72f7b957aef5db5768062'),
    licence: 'MIT',
    by: 'Microsoft Corporation',
    domain: 'interface',
    what: 'texts of a system tool',
    files: [
      { pattern: /^localization\/strings\/(?<locale>[a-z]{2,3}(?:-\w+)+)\/[^/]+\.resw$/, format: resw },
    ],
  },
  {
    name: 'devtools',
    from: npm('chrome-devtools-frontend', '1.0.922924'),
    licence: 'BSD-3-Clause',
    by: 'The Chromium Authors',
    domain: 'interface',
    what: 'texts and help of developer tools',
    files: [
      { pattern: /^front_end\/core\/i18n\/locales\/(?<locale>[a-z]{2,3}(?:-\w+)?)\.json$/, format: json() },
    ],
    codes: { 'en-XL': null, 'en-XA': null, 'ar-XB': null },
    cap: 2000,
  },
  {
    name: 'map-editor',
    from: npm('@openstreetmap/id', '2.42.2'),
    licence: 'ISC',
    by: 'iD contributors',
    domain: 'interface',
    what: 'texts and help of a map editor',
    files: [
      {
        pattern: /^dist\/locales\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.min\.json$/,
        format: json(/\.(?:terms|aliases|domain)|languageNames|scriptNames/),
      },
    ],
  },
  {
    name: 'map-tags',
    from: npm('@openstreetmap/id-tagging-schema', '7.2.0'),
    licence: 'ISC',
    by: 'id-tagging-schema contributors',
    domain: 'interface',
    what: 'names of things on maps',
    files: [
      {
        pattern: /^dist\/translations\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/,
        format: json(/\.(?:terms|aliases)/),
      },
    ],
    cap: 1500,
  },
  {
    name: 'blockly',
    from: npm('blockly', '13.3.0'),
    licence: 'Apache-2.0',
    by: 'Google LLC and translatewiki.net translators',
    domain: 'interface',
    what: 'texts of a programming game',
    files: [{ pattern: /^msg\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.js$/, format: script }],
    codes: { ab: null },
  },
  {
    name: 'lighthouse',
    from: npm('lighthouse', '13.5.0'),
    licence: 'Apache-2.0',
    by: 'Google LLC',
    domain: 'help',
    what: 'explained findings',
    files: [
      {
        pattern: /^shared\/localization\/locales\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/,
        format: json(),
      },
    ],
    codes: { 'en-XL': null, 'en-XA': null, 'ar-XB': null },
    cap: 1500,
  },
  {
    name: 'rails-i18n',
    from: github('svenfuchs/rails-i18n', '34be758a2748b0a7c99c90838d387276c4d97bf2'),
    licence: 'MIT',
    by: 'Sven Fuchs and contributors',
    domain: 'interface',
    what: 'messages, dates, amounts',
    files: [
      {
        pattern: /^rails\/locale\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.yml$/,
        format: yaml(/format\.|order|^i18n/),
      },
    ],
  },
  {
    name: 'laravel-lang',
    from: github('Laravel-Lang/lang', 'bd286f095bdfa2ec4607994af45f1a9f037de112'),
    licence: 'MIT',
    by: 'Laravel Lang Team',
    domain: 'interface',
    what: 'messages',
    files: [{ pattern: /^locales\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/[^_][^/]*\.json$/, format: json() }],
  },
  {
    name: 'symfony-validator',
    from: github('symfony/validator', '370b9375b011f71f451c4049a78a4548f362370f'),
    licence: 'MIT',
    by: 'Fabien Potencier',
    domain: 'interface',
    what: 'messages',
    files: [
      {
        pattern: /^Resources\/translations\/validators\.(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.xlf$/,
        format: pairs('source', 'target'),
      },
    ],
  },
  {
    name: 'uppy',
    from: npm('@uppy/locales', '5.2.0'),
    licence: 'MIT',
    by: 'Transloadit',
    domain: 'interface',
    what: 'texts of an upload form',
    files: [{ pattern: /^lib\/(?<locale>[a-z]{2}_[A-Z]{2})\.js$/, format: script }],
  },
  {
    name: 'primelocale',
    from: npm('primelocale', '2.5.0'),
    licence: 'MIT',
    by: 'PrimeTek Informatics',
    domain: 'interface',
    what: 'texts of controls',
    files: [{ pattern: /^(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/, format: json() }],
    codes: { package: null, tsconfig: null },
  },
  {
    name: 'oojs-ui',
    from: npm('oojs-ui', '0.54.2'),
    licence: 'MIT',
    by: 'OOUI Team and translatewiki.net translators',
    domain: 'interface',
    what: 'texts of controls',
    files: [{ pattern: /^dist\/i18n\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/, format: json(/^@/) }],
  },
  {
    name: 'cldr-annotations',
    from: npm('cldr-annotations-full', '48.2.0'),
    licence: 'Unicode-3.0',
    by: 'Unicode, Inc.',
    domain: 'interface',
    what: 'names of signs and emoji',
    files: [
      {
        pattern: /^annotations\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/annotations\.json$/,
        format: fields(/\.tts\.\d+$/),
      },
    ],
    cap: 1500,
  },
];
