import { json, yaml } from './formats';
import { github, npm } from './pins';
import { lines, markdown } from './prose';
import type { Source } from './source';

/** Articles, lessons, help pages. */
export const documents: readonly Source[] = [
  {
    name: 'opensource-guide',
    from: github('github/opensource.guide', 'ebc9678e39b55ff5e5c8801d1960904692188e90'),
    licence: 'CC-BY-4.0',
    by: 'GitHub, Inc. and contributors to the Open Source Guides',
    domain: 'documents',
    what: 'articles',
    files: [
      { pattern: /^_articles\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/[^/]+\.md$/, format: markdown },
      { pattern: /^_articles\/[^/]+\.md$/, format: markdown, language: 'en' },
    ],
  },
  {
    name: 'tldr',
    from: github('tldr-pages/tldr', '08e345f42639f67d99282813247ac670dc6e87cb'),
    licence: 'CC-BY-4.0',
    by: 'the tldr-pages team and contributors',
    domain: 'help',
    what: 'one-line explanations',
    files: [
      {
        pattern: /^pages(?:\.(?<locale>[a-zA-Z_]+))?\/[^/]+\/[^/]+\.md$/,
        format: lines(/^(?:>|-)\s+([^`<]*)$/),
      },
    ],
    codes: { '': 'en' },
    cap: 2500,
  },
  {
    name: 'edgeai-lessons',
    from: github('microsoft/edgeai-for-beginners', '05d7c7ef90ac647ff3afc3a878281a848d5ca47a'),
    licence: 'MIT',
    by: 'Microsoft Corporation',
    domain: 'documents',
    what: 'lessons (translated by machine)',
    files: [
      {
        pattern:
          /^translations\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/(?:README|STUDY_GUIDE|Module0[12]\/.*|introduction)\.md$/,
        format: markdown,
      },
      {
        pattern: /^(?:README|STUDY_GUIDE|Module0[12]\/.*|introduction)\.md$/,
        format: markdown,
        language: 'en',
      },
    ],
    codes: { pcm: null, mo: 'zh', hk: 'zh', tw: 'zh', br: 'pt' },
    cap: 2000,
  },
  {
    name: 'azd-lessons',
    from: github('microsoft/AZD-for-beginners', 'ee9762cd155e2f31d503f97f3d6999f6a0f65b80'),
    licence: 'MIT',
    by: 'Microsoft Corporation',
    domain: 'documents',
    what: 'lessons (translated by machine)',
    files: [
      {
        pattern:
          /^translations\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/(?:README|resources\/.*|docs\/(?:getting-started|chapter-0[12]).*)\.md$/,
        format: markdown,
      },
      {
        pattern: /^(?:README|resources\/.*|docs\/(?:getting-started|chapter-0[12]).*)\.md$/,
        format: markdown,
        language: 'en',
      },
    ],
    codes: { pcm: null, mo: 'zh', hk: 'zh', tw: 'zh', br: 'pt' },
    cap: 1500,
  },
  {
    name: 'security-lessons',
    from: github('microsoft/Security-101', '2e6e0f30cd6914594640191a5bdd14c6914ebeab'),
    licence: 'CC0-1.0',
    by: 'Microsoft Corporation',
    domain: 'documents',
    what: 'lessons (translated by machine)',
    files: [
      { pattern: /^translations\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/.*\.md$/, format: markdown },
      { pattern: /^[^/]+\.md$/, format: markdown, language: 'en' },
    ],
    codes: { pcm: null, mo: 'zh', hk: 'zh', tw: 'zh', br: 'pt' },
    cap: 1500,
  },
  {
    name: 'iot-lessons',
    from: github('microsoft/IoT-For-Beginners', '8bd535533b39c8b70e2b027f69e18ac842812968'),
    licence: 'MIT',
    by: 'Microsoft Corporation',
    domain: 'documents',
    what: 'lessons (translated by machine)',
    files: [
      { pattern: /^translations\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/\d-.*README\.md$/, format: markdown },
      { pattern: /^\d-[^/]+\/.*README\.md$/, format: markdown, language: 'en' },
    ],
    codes: { pcm: null, mo: 'zh', hk: 'zh', tw: 'zh', br: 'pt', ph: 'fil' },
    cap: 3000,
  },
  {
    name: 'contributor-covenant',
    from: github('EthicalSource/contributor_covenant', 'c104cdff077e33e62320f47fb98958e15fd15f1b'),
    licence: 'CC-BY-4.0',
    by: 'Coraline Ada Ehmke and the Organization for Ethical Source',
    domain: 'documents',
    what: 'a code of conduct',
    files: [
      {
        pattern: /^content\/version\/.*\/code[-_]of[-_]conduct\.(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.md$/,
        format: markdown,
      },
      { pattern: /^content\/version\/.*\/code[-_]of[-_]conduct\.md$/, format: markdown, language: 'en' },
    ],
  },
  {
    name: 'cncf-glossary',
    from: github('cncf/glossary', 'ca1dc4034529de4dbcef91f75978aeffd1a12b14'),
    licence: 'CC-BY-4.0',
    by: 'the CNCF Glossary contributors',
    domain: 'documents',
    what: 'explained terms',
    files: [{ pattern: /^content\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/.*\.md$/, format: markdown }],
  },
  {
    name: 'programming-books',
    from: github('EbookFoundation/free-programming-books', '5b277d20f623ce5b2889b16fc9dd5e266536f521'),
    licence: 'CC-BY-4.0',
    by: 'Free Ebook Foundation and contributors',
    domain: 'documents',
    what: 'how to contribute',
    files: [
      { pattern: /^docs\/[A-Z_]+-(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.md$/, format: markdown },
      { pattern: /^docs\/[A-Z_]+\.md$/, format: markdown, language: 'en' },
    ],
  },
  {
    name: 'bitcoin-org',
    from: github('bitcoin-dot-org/Bitcoin.org', '333dd5fb121be31216657c61ce2b2d48fff7f71e'),
    licence: 'MIT',
    by: 'Bitcoin.org',
    domain: 'documents',
    what: 'articles and help',
    files: [
      { pattern: /^_translations\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.yml$/, format: yaml(/url|^lang/) },
    ],
  },
  {
    name: 'scratch',
    from: npm('scratch-l10n', '3.18.0'),
    licence: 'BSD-3-Clause',
    by: 'Massachusetts Institute of Technology',
    domain: 'help',
    what: 'website, help and interface texts',
    files: [
      {
        pattern: /^(?:www|editor)\/[^/]+(?:\/[^/]+)?\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/,
        format: json(),
      },
    ],
  },
];
