import { android } from './formats';
import { github } from './pins';
import type { Source } from './source';

/** Texts of Android apps. */
export const apps: readonly Source[] = [
  {
    name: 'wikipedia-app',
    from: github('wikimedia/apps-android-wikipedia', 'aa428fa31b6f9fac1129116cdae5a32e8774809b'),
    licence: 'Apache-2.0',
    by: 'Wikimedia Foundation and translatewiki.net translators',
    domain: 'interface',
    what: 'texts of an app',
    files: [
      { pattern: /^app\/src\/main\/res\/values(?:-(?<locale>[\w+-]+))?\/strings\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
  {
    name: 'commons-app',
    from: github('commons-app/apps-android-commons', 'c5d5b227caec6d45595d57202a3c38ac18ab2270'),
    licence: 'Apache-2.0',
    by: 'Commons app developers and translatewiki.net translators',
    domain: 'interface',
    what: 'texts of an app',
    files: [
      { pattern: /(?:^|\/)res(?:-\w+)?\/values(?:-(?<locale>[\w+-]+))?\/[^/]*\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
  {
    name: 'contacts-app',
    from: github('LineageOS/android_packages_apps_Contacts', '41570c7a7ae33052338af7730c7c64f871dc391d'),
    licence: 'Apache-2.0',
    by: 'The Android Open Source Project and The LineageOS Project',
    domain: 'interface',
    what: 'texts of an app',
    files: [
      { pattern: /(?:^|\/)res(?:-\w+)?\/values(?:-(?<locale>[\w+-]+))?\/[^/]*\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
  {
    name: 'dialer-app',
    from: github('LineageOS/android_packages_apps_Dialer', 'f7033c1046818cfbe395b29e8ed1db53776953a2'),
    licence: 'Apache-2.0',
    by: 'The Android Open Source Project and The LineageOS Project',
    domain: 'interface',
    what: 'texts of an app',
    files: [
      { pattern: /(?:^|\/)res(?:-\w+)?\/values(?:-(?<locale>[\w+-]+))?\/[^/]*\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
  {
    name: 'messaging-app',
    from: github('LineageOS/android_packages_apps_Messaging', '46d8c06e4aedb90d1f77ffca9e6b513fe3414051'),
    licence: 'Apache-2.0',
    by: 'The Android Open Source Project and The LineageOS Project',
    domain: 'interface',
    what: 'texts of an app',
    files: [
      { pattern: /(?:^|\/)res(?:-\w+)?\/values(?:-(?<locale>[\w+-]+))?\/[^/]*\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
  {
    name: 'telephony',
    from: github('LineageOS/android_packages_services_Telephony', '782e27cddb8afec806b22e8fcd95312bbd1e2ee1'),
    licence: 'Apache-2.0',
    by: 'The Android Open Source Project and The LineageOS Project',
    domain: 'interface',
    what: 'texts of an app',
    files: [
      { pattern: /(?:^|\/)res(?:-\w+)?\/values(?:-(?<locale>[\w+-]+))?\/[^/]*\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
  {
    name: 'email-app',
    from: github('LineageOS/android_packages_apps_Email', 'f67ba43a3af2a57d75b96ba68c274453ab5ac70c'),
    licence: 'Apache-2.0',
    by: 'The Android Open Source Project and The LineageOS Project',
    domain: 'interface',
    what: 'texts of an app',
    files: [
      { pattern: /(?:^|\/)res(?:-\w+)?\/values(?:-(?<locale>[\w+-]+))?\/[^/]*\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
  {
    name: 'calendar-app',
    from: github('aosp-mirror/platform_packages_apps_calendar', 'aaa8ec6e4aeea00708d1637376f04c5b7391ec46'),
    licence: 'Apache-2.0',
    by: 'The Android Open Source Project',
    domain: 'interface',
    what: 'texts of an app',
    files: [
      { pattern: /(?:^|\/)res(?:-\w+)?\/values(?:-(?<locale>[\w+-]+))?\/[^/]*\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
  {
    name: 'player',
    from: github('google/ExoPlayer', '243e6c292ac88307263e3974152d125345c3e5c4'),
    licence: 'Apache-2.0',
    by: 'The Android Open Source Project',
    domain: 'interface',
    what: 'texts of a media player',
    files: [
      { pattern: /(?:^|\/)res(?:-\w+)?\/values(?:-(?<locale>[\w+-]+))?\/[^/]*\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
  {
    name: 'duckduckgo',
    from: github('duckduckgo/Android', '9a68a510f49c49cf87d59aae6255ad68f71cb081'),
    licence: 'Apache-2.0',
    by: 'Duck Duck Go, Inc.',
    domain: 'interface',
    what: 'texts of a browser',
    files: [
      { pattern: /(?:^|\/)res(?:-\w+)?\/values(?:-(?<locale>[\w+-]+))?\/[^/]*\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
  {
    name: 'thunderbird',
    from: github('thunderbird/thunderbird-android', 'a59bd679859d369c9a39be147e536b825ffd0a6b'),
    licence: 'Apache-2.0',
    by: 'MZLA Technologies Corporation and contributors',
    domain: 'interface',
    what: 'texts of a mail app',
    files: [
      { pattern: /(?:^|\/)res(?:-\w+)?\/values(?:-(?<locale>[\w+-]+))?\/[^/]*\.xml$/, format: android },
    ],
    codes: { '': 'en' },
  },
];
