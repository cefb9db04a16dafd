import { json, pairs, po, yaml } from './formats';
import { github, npm } from './pins';
import type { Source } from './source';

/** Texts of help desks, chats, shops and other programs for everybody. */
export const desks: readonly Source[] = [
  {
    name: 'zendesk-theme',
    from: github('zendesk/copenhagen_theme', '39eb65ffc284b5c6a2cc35853d94375ba4701710'),
    licence: 'Apache-2.0',
    by: 'Zendesk, Inc.',
    domain: 'help',
    what: 'texts of a help centre',
    files: [
      {
        pattern:
          /^(?:src\/modules\/[^/]+\/)?translations(?:\/locales)?\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/,
        format: json(),
      },
    ],
  },
  {
    name: 'livehelperchat',
    from: github('LiveHelperChat/livehelperchat', 'c15cd17ddcb596b867fe9a81ad83839f175bd1bb'),
    licence: 'Apache-2.0',
    by: 'Remigijus Kiminas and contributors',
    domain: 'help',
    what: 'texts of a support chat',
    files: [
      {
        pattern: /^lhc_web\/translations\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/translation\.ts$/,
        format: pairs('source', 'translation'),
      },
    ],
    cap: 2500,
  },
  {
    name: 'chatwoot-app',
    from: github('chatwoot/chatwoot-mobile-app', '83328ba02590c621deb2c0c8910925d529ecc01f'),
    licence: 'MIT',
    by: 'Chatwoot Inc.',
    domain: 'help',
    what: 'texts of a help desk app',
    files: [{ pattern: /^src\/i18n\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/, format: json() }],
  },
  {
    name: 'django-helpdesk',
    from: github('django-helpdesk/django-helpdesk', '360bace463c78314adb07d6b8bffc4676b73be29'),
    licence: 'BSD-3-Clause',
    by: 'Ross Poulton and django-helpdesk contributors',
    domain: 'help',
    what: 'texts of a help desk',
    files: [
      { pattern: /\/locale\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/LC_MESSAGES\/django\.po$/, format: po },
    ],
  },
  {
    name: 'helpy',
    from: github('helpyio/helpy', '26aff0e485aee91f41098ee986cfe750746dcfee'),
    licence: 'MIT',
    by: 'Helpy.io, LLC, Scott Miller and contributors',
    domain: 'help',
    what: 'texts of a help desk',
    files: [
      {
        pattern: /^config\/locales\/(?:\w+\/)?(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.yml$/,
        format: yaml(/format|^i18n/),
      },
    ],
  },
  {
    name: 'rocketchat-app',
    from: github('RocketChat/Rocket.Chat.ReactNative', '2af4bda3e664c539f5ca5b042c7f1e84fb2e42c4'),
    licence: 'MIT',
    by: 'Rocket.Chat Technologies Corp.',
    domain: 'interface',
    what: 'texts of a chat app',
    files: [{ pattern: /^app\/i18n\/locales\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/, format: json() }],
  },
  {
    name: 'mattermost-app',
    from: github('mattermost/mattermost-mobile', '06ed862d222012d7c9d0d9fc6111399ad60cf7fa'),
    licence: 'Apache-2.0',
    by: 'Mattermost, Inc.',
    domain: 'interface',
    what: 'texts of a chat app',
    files: [{ pattern: /^assets\/base\/i18n\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/, format: json() }],
  },
  {
    name: 'zulip-app',
    from: github('zulip/zulip-mobile', 'd7cf6da79b4b9467e240b42f24330e97390a8aff'),
    licence: 'Apache-2.0',
    by: 'Kandra Labs, Inc. and contributors',
    domain: 'interface',
    what: 'texts of a chat app',
    files: [
      {
        pattern: /^static\/translations\/messages_(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/,
        format: json(),
      },
    ],
  },
  {
    name: 'webchat',
    from: npm('botframework-webchat-api', '4.19.1'),
    licence: 'MIT',
    by: 'Microsoft Corporation',
    domain: 'interface',
    what: 'texts of a chat window',
    files: [{ pattern: /^src\/localization\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/, format: json() }],
  },
  {
    name: 'bluewallet',
    from: github('BlueWallet/BlueWallet', '7dc4fc5b9c2ae85fc4d610814be9226bf5db1489'),
    licence: 'MIT',
    by: 'BlueWallet developers',
    domain: 'interface',
    what: 'texts of a wallet',
    files: [{ pattern: /^loc\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/, format: json() }],
    codes: { ua: 'uk', jp_jp: 'ja', hak: null, gug_PY: null, zar_afr: 'af', zar_xho: 'xh' },
  },
  {
    name: 'litecoin',
    from: github('litecoin-project/litecoin', 'd8c8adc0b46cf96cc713455ba4aeb135efabac86'),
    licence: 'MIT',
    by: 'The Bitcoin Core developers',
    domain: 'interface',
    what: 'texts of a wallet',
    files: [
      {
        pattern: /^src\/qt\/locale\/bitcoin_(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.ts$/,
        format: pairs('source', 'translation'),
      },
    ],
  },
  {
    name: 'monero-gui',
    from: github('monero-project/monero-gui', '56483fe1617be5f49507c2b89863a05a809aa4cb'),
    licence: 'BSD-3-Clause',
    by: 'The Monero Project',
    domain: 'interface',
    what: 'texts of a wallet',
    files: [
      {
        pattern: /^translations\/monero-core_(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.ts$/,
        format: pairs('source', 'translation'),
      },
    ],
    codes: { cat: 'ca', 'prt-br': 'pt' },
  },
  {
    name: 'uptime-kuma',
    from: github('louislam/uptime-kuma', '6398a9581d1c3c427a7536559f47ccf45dac08b4'),
    licence: 'MIT',
    by: 'Louis Lam and contributors',
    domain: 'interface',
    what: 'texts of a monitor',
    files: [{ pattern: /^src\/lang\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/, format: json() }],
  },
  {
    name: 'overseerr',
    from: github('sct/overseerr', '46a9b244efd81e0e70a16a851252114bc2d3c2ca'),
    licence: 'MIT',
    by: 'sct and contributors',
    domain: 'interface',
    what: 'texts of a media library',
    files: [{ pattern: /^src\/i18n\/locale\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/, format: json() }],
  },
  {
    name: 'grocy',
    from: github('grocy/grocy', 'acd061e2cde09fc5bc4e34673021039b25ab7067'),
    licence: 'MIT',
    by: 'Bernd Bestel and contributors',
    domain: 'interface',
    what: 'texts of a household manager',
    files: [{ pattern: /^localization\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\/[^/]+\.po$/, format: po }],
  },
  {
    name: 'sylius',
    from: github('Sylius/Sylius', '3466cbab1098367b7107e756714f9390bf5e4bf6'),
    licence: 'MIT',
    by: 'Sylius Sp. z o.o. and contributors',
    domain: 'interface',
    what: 'texts of a shop',
    files: [
      {
        pattern:
          /\/translations\/(?:messages|flashes|validators)\.(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.ya?ml$/,
        format: yaml(),
      },
    ],
  },
  {
    name: 'openfoodfacts',
    from: github('openfoodfacts/smooth-app', '3fde3e6f9386074ac14d14b8fced4792bb4ff0df'),
    licence: 'Apache-2.0',
    by: 'Open Food Facts contributors',
    domain: 'interface',
    what: 'texts of a food app',
    files: [{ pattern: /\/l10n\/app_(?<locale>[a-z]{2,3})\.arb$/, format: json(/^@/) }],
  },
  {
    name: 'etherpad',
    from: github('ether/etherpad-lite', 'b827f5b3d93bc79fc9014c7d9f8b900956b8af65'),
    licence: 'Apache-2.0',
    by: 'the Etherpad Foundation and translatewiki.net translators',
    domain: 'interface',
    what: 'texts of an editor',
    files: [{ pattern: /^src\/locales\/(?<locale>[a-zA-Z]{2,3}(?:[-_@]\w+)*)\.json$/, format: json(/^@/) }],
  },
];
