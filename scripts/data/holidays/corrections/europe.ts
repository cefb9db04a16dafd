import type { Correction } from './index';
import { dated } from './rules';

export const EUROPE: readonly Correction[] = [
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
    territory: 'UA',
    why: 'the day of remembrance and victory is 8 May; 2 January and 9 May are no holidays any more',
    source:
      'https://www.volynpost.com/news/260324-ne-propustit-derzhavni-sviata-v-ukraini-2026-roku-z-tochnymy-datamy--chy-budut-dodatkovi-vyhidni-dni',
    remove: [
      '01-02 and if saturday, sunday then next monday',
      '05-09 and if saturday, sunday then next monday',
    ],
    add: {
      '05-08': [
        "День пам'яті та перемоги над нацизмом у Другій світовій війні",
        'Day of Remembrance and Victory over Nazism',
      ],
    },
  },
  {
    territory: 'UA',
    why: 'under martial law (law 2136-IX) no day off is moved to a working day',
    source:
      'https://wrt.sud.ua/ru/news/ukraine/337557-den-nezavisimosti-2025-budet-li-dopolnitelno-vykhodnoy',
    remove: [
      '01-01 and if saturday, sunday then next tuesday',
      '03-08 and if saturday, sunday then next monday',
      'orthodox and if sunday then next monday since 2000',
      '05-01 and if saturday, sunday then next tuesday',
      'orthodox 49 and if sunday then next monday since 2000',
      '06-28 and if saturday, sunday then next monday',
      '07-15 and if saturday, sunday then next monday since 2023',
      '08-24 and if saturday, sunday then next monday',
      '10-01 and if saturday, sunday then next monday since 2023',
      '12-25 and if saturday, sunday then next monday since 2017',
    ],
    add: {
      '01-01': ['Новий рік', 'New Year'],
      '03-08': ['Міжнародний жіночий день', "International Women's Day"],
      orthodox: ['Великдень', 'Orthodox Easter'],
      '05-01': ['День праці', 'Labour Day'],
      'orthodox 49': ['Трійця', 'Pentecost'],
      '06-28': ['День Конституції', 'Constitution Day'],
      '07-15': ['День Української Державності', 'Statehood Day'],
      '08-24': ['День Незалежності', 'Independence Day'],
      '10-01': ['День захисників і захисниць України', 'Defenders of Ukraine Day'],
      '12-25': ['Різдво Христове', 'Christmas Day'],
    },
  },
];
