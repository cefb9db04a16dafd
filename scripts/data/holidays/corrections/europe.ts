import type { Correction } from './index';
import { dated } from './rules';

export const EUROPE: readonly Correction[] = [
  {
    territory: 'BG',
    why: 'Holy Saturday and 26 December are holidays; a holiday on a weekend, Easter aside, gives the first working days after it (labour code, article 154)',
    source:
      'https://mnogoznaiko.com/%D1%87%D0%BB-154-%D0%BA%D0%BE%D0%B4%D0%B5%D0%BA%D1%81-%D0%BD%D0%B0-%D1%82%D1%80%D1%83%D0%B4%D0%B0/',
    add: {
      'orthodox -1': ['Велика събота', 'Holy Saturday'],
      '12-26': ['Рождество Христово', 'Christmas Day'],
      // By the cabinet, once, for the euro: https://www.vesti.bg/bulgaria/oficialno-31-dekemvri-i-2-ianuari-shte-sa-nerabotni-dni-6244510
      '2026-01-02': ['Неработен ден', 'Day off for the change to the euro'],
      ...dated(
        'Почивен ден за празник в почивен ден',
        'Day off for a holiday on a weekend',
        '2026-05-25',
        '2026-09-07',
        '2026-12-28',
        '2027-05-04',
        '2027-12-27',
        '2027-12-28',
        '2028-01-03',
        '2028-05-08',
        '2028-12-27',
        '2029-03-05',
        '2029-05-07',
        '2029-09-24',
      ),
    },
  },
  {
    territory: 'FI',
    why: 'Midsummer Eve and Christmas Eve are paid days off in most collective agreements',
    source: 'https://yle.fi/uutiset/3-12562785',
    promote: ['friday after 06-19', '12-24'],
  },
  {
    territory: 'GR',
    why: 'May Day on Holy Saturday moves to the Tuesday after Easter by ministerial decision, as in 2021; expected for 2027',
    source: 'https://www.hba.gr/News/Details/1980',
    add: { '2027-05-04': ['Εργατική Πρωτομαγιά', 'Labour Day'] },
    estimated: true,
  },
  {
    territory: 'HU',
    why: 'days off in exchange for three Saturdays of 2026 (decree 10/2025 of the Minister for National Economy)',
    source: 'https://tamogatoweb.hu/10-2025-iv-30-ngm-rendelet/',
    add: dated('Pihenőnap', 'Day off in exchange for a Saturday', '2026-01-02', '2026-08-21', '2026-12-24'),
    listedTo: 2026,
  },
  {
    territory: 'SK',
    why: '8 May and 15 September are working days in 2026 only; 17 November for good',
    source:
      'https://news.refresher.sk/196259-TABULKA-Zmena-sviatkov-v-roku-2026-Kedy-budu-zatvorene-obchody-a-kedy-nepojdem-do-prace',
    add: {
      ...dated(
        'Deň víťazstva nad fašizmom',
        'Day of Victory over Fascism',
        '2027-05-08',
        '2028-05-08',
        '2029-05-08',
      ),
      ...dated('Sedembolestná Panna Mária', 'Our Lady of Sorrows', '2027-09-15', '2028-09-15', '2029-09-15'),
    },
  },
  {
    territory: 'UA',
    why: 'no holiday is a day off while martial law lasts (law 2136-IX, article 6); to be taken back when it ends',
    source:
      'https://wrt.sud.ua/ru/news/ukraine/337557-den-nezavisimosti-2025-budet-li-dopolnitelno-vykhodnoy',
    remove: [
      '01-01 and if saturday, sunday then next tuesday',
      '01-02 and if saturday, sunday then next monday',
      '03-08 and if saturday, sunday then next monday',
      'orthodox and if sunday then next monday since 2000',
      '05-01 and if saturday, sunday then next tuesday',
      'orthodox 49 and if sunday then next monday since 2000',
      '05-09 and if saturday, sunday then next monday',
      '06-28 and if saturday, sunday then next monday',
      '07-15 and if saturday, sunday then next monday since 2023',
      '08-24 and if saturday, sunday then next monday',
      '10-01 and if saturday, sunday then next monday since 2023',
      '12-25 and if saturday, sunday then next monday since 2017',
    ],
  },
];
