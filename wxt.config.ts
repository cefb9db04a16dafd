import { defineConfig } from 'wxt';
import { NAMED_HOSTS } from './lib/helpdesks/hosts';
import { buildKnowledge } from './scripts/knowledge/build';

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

/** Tables and interface texts as a chunk of their own: data beside the script, loaded in parallel with it. */
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
                  groups: [{ name: 'tables', test: /lib\/(detect|calendar)\/data\/|locales\// }],
                },
              },
            },
          },
        },
};

export default defineConfig({
  // Tests of one part can build beside those of another.
  outDir: process.env.SAVOIR_OUT ?? '.output',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [withoutPagePolicy, dataChunk] }),
  hooks: {
    'build:before': () => buildKnowledge(),
  },
  zip: {
    includeSources: [
      '*.{json,ts,md}',
      'LICENSE',
      'NOTICE',
      'components/**',
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
    name: 'Savoir',
    description: 'How to address this customer, what tone to take and when an answer is due on their clock.',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: [...NAMED_HOSTS],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Show or hide the panel beside the ticket',
      },
    },
    web_accessible_resources: [
      // Static for named hosts: a host with COEP blocks a dynamic URL.
      { resources: ['sidebar.html'], matches: [...NAMED_HOSTS] },
      // Dynamic for hosts granted later, so that other sites cannot probe for the extension.
      { resources: ['sidebar.html'], matches: ['*://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'chrome' && { key: CHROME_KEY, minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'savoir@savoir.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
