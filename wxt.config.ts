import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { NAMED_HOSTS, NAMED_PAGES } from './lib/helpdesks/hosts';
import { DETECTOR } from './lib/helpdesks/registration';
import { buildKnowledge } from './scripts/knowledge/build';
import { buildDraftRules } from './scripts/knowledge/draft-rules';
import { notices } from './scripts/notices';

/** Public half of the development signing key: it fixes the extension's id, so that resource URLs hold. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvQB8XRHtPexpFFixO27zIj1vYJqW5z+7rrdm06fVJaifPVLd5hpOj6Jt7oT/qfFcygJC2aXnAeZBq00Rm8urj86YCJSyagTUYxJ3ktOLNQbe6wZPtOOhRA+2kPZhu3OF87fv0FBuaCQcRzErE1ABrwm70YhuNSoHOGSYkW2F5VXIbY4bb9KFB1PCxb1tkPEB05taBMf0848ZvHTspsYgcvR8eXTgonFqoHFR9WT0x3vHfJAKXtimG+/YwElVXh8fqcyfZ5fBQ540lLF5qXKZfg1xwLY5XgNabvZ8Fkim+Kphmlrj6+Vmpx0Zop+PvGHhnRCyj5brNFz3SO8o257u/QIDAQAB';

/** Only our own files; the panel page narrows this further with a meta tag. */
const EXTENSION_PAGES_CSP = "script-src 'self'; object-src 'none'; base-uri 'none'";

/** While developing, scripts come from Vite's server, which the panel page's policy forbids; builds keep it. */
const withoutPagePolicy = {
  name: 'savoir:without-page-policy',
  apply: 'serve' as const,
  transformIndexHtml: (html: string) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** Generated tables, and lists of words, domains and surnames. */
const TABLES =
  /lib\/(?:detect|calendar)\/(?:data\/|clean\/(?:words\/|told)|(?:clean|region|names|intent)\/(?:[a-z-]+-(?:words|domains|surnames)|(?:iberian|given)-names|titles|towns|local-things|currency-signs|postal-shapes|name-affixes|not-a-person)\.ts$)/;

/** What the pages of the extension have in common. */
const SHARED = new RegExp(
  [
    'node_modules/(?:react|react-dom|scheduler|i18next|react-i18next|webextension-polyfill|@wxt-dev|wxt)/',
    'preload-helper',
    'components/(?:ui/(?!Sources)|pages/ago|sidebar/(?:use-correcting|TeamMark|LazyWhy|TerritoryFacts|reasons-context))',
    'lib/(?:i18n|corrections(?!/export))/',
    'lib/storage/(?:alone|item|settings|problem)',
    'lib/protocol/(?:send|record-link)',
    'lib/record/customer-(?:record|kinds)',
    'lib/calendar/(?:working-calendar|weekend|customer-zones)',
    'lib/detect/region/(?:phone|phone-ranges|region-source|base-rate)\\.ts$',
    'lib/detect/language/(?:languages|distribution|region-languages)\\.ts$',
    'lib/detect/register/rule\\.ts$',
    'lib/follow-up/(?:follow-up|store)',
    'lib/knowledge/(?:conditions|layers|load|schema-values|shipped)',
    'lib/guidance/(?:rank|register|segments|standing|team-items)',
    'lib/detect/names/(?:fill-pattern|format-name)',
    'lib/packs/team-layer',
    'lib/panel/(?:api-consent|kept-answers|memory-storage|side-panel)',
  ].join('|'),
);

/**
 * Tables and the interface texts of each language as chunks of their own: data beside the script, loaded in
 * parallel with it. What the pages share is one file instead of two dozen: read at once, and compressed as a whole.
 */
const dataChunk = {
  name: 'savoir:data-chunk',
  apply: 'build' as const,
  // Scripts for tabs and the worker are one file each.
  config: ({ build }: { build?: { lib?: unknown } }) =>
    build?.lib
      ? undefined
      : {
          build: {
            modulePreload: { polyfill: false },
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'tables', test: TABLES, priority: 1 },
                    { name: 'shared', test: SHARED },
                  ],
                },
                // "texts-de": measuring tells data from scripts by the name.
                chunkFileNames: ({ facadeModuleId }: { facadeModuleId?: string | null }) =>
                  `chunks/${facadeModuleId?.includes('/locales/') ? 'texts-' : ''}[name]-[hash].js`,
              },
            },
          },
        },
};

/** What WXT wraps around a tab's script only logs, in builds not even that, and each tab would carry it twice. */
const bareScripts = {
  name: 'savoir:bare-scripts',
  apply: 'build' as const,
  enforce: 'pre' as const,
  load(id: string) {
    const [, path] = /^\0virtual:wxt-unlisted-script-entrypoint\?(.*)$/.exec(id) ?? [];
    return path && `import script from ${JSON.stringify(path)}; export default script.main();`;
  },
};

/**
 * For tests of the interface alone: made-up texts in place of the languages that ship. A build without it holds
 * nothing of them.
 */
const pseudoTexts = {
  name: 'savoir:pseudo-texts',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source.endsWith('/lib/i18n/languages') ||
    (source === './languages' && importer?.endsWith('/lib/i18n/i18n.ts'))
      ? resolve(import.meta.dirname, 'test/support/pseudo-languages.ts')
      : undefined,
};

export default defineConfig({
  // Tests of one part can build beside those of another.
  outDir: process.env.SAVOIR_OUT ?? '.output',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [withoutPagePolicy, bareScripts, dataChunk, ...(process.env.SAVOIR_PSEUDO ? [pseudoTexts] : [])],
    // The oldest browsers of the manifests: what they understand, such as `light-dark()`, stays as it is written.
    build: { cssTarget: ['chrome137', 'firefox129'] },
  }),
  hooks: {
    'build:before': async () => {
      await Promise.all([buildKnowledge(), buildDraftRules()]);
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'NOTICES.txt', contents: notices(import.meta.dirname) });
    },
  },
  zip: {
    includeSources: [
      '*.{json,ts,md}',
      'LICENSE',
      'NOTICE',
      'components/**',
      'deploy/**',
      'docs/**',
      'entrypoints/**',
      'knowledge/**',
      'lib/**',
      'locales/**',
      'public/**',
      'scripts/**',
      'test/**',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      // Reminders of follow-ups that the agent set.
      'notifications',
      'scripting',
      'storage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: [...NAMED_HOSTS],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    content_scripts: [{ matches: [...NAMED_PAGES], js: [DETECTOR] }],
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandTogglePanel__',
      },
    },
    web_accessible_resources: [
      // Static for named hosts: a host with COEP blocks a dynamic URL.
      { resources: ['sidebar.html'], matches: [...NAMED_HOSTS] },
      // Dynamic for hosts granted later, so that other sites cannot probe for the extension.
      { resources: ['sidebar.html'], matches: ['*://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'chrome' && {
      key: CHROME_KEY,
      // The first that know Ed25519 in WebCrypto: Chrome 137, Firefox 129 (Igalia, 2025-08-25).
      minimum_chrome_version: '137',
      side_panel: { default_path: 'sidebar.html' },
      storage: { managed_schema: 'managed-schema.json' },
    }),
    ...(browser === 'firefox' && {
      sidebar_action: {
        default_panel: 'sidebar.html',
        default_title: '__MSG_extensionName__',
        default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
        open_at_install: false,
      },
      browser_specific_settings: {
        gecko: {
          id: 'savoir@savoir.example',
          strict_min_version: '129.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
