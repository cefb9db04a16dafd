import type { Correction } from './index';
import { dated } from './rules';

const MABIMS =
  'https://en.minanews.net/ministry-of-religion-maintains-to-use-mabims-criteria-to-determine-beginning-of-hijri-year/';
const CRESCENT =
  'the month begins after a sunset with the moon 3° high and 6.4° from the sun (MABIMS), often a day after Umm al-Qura';

/** Indonesia, Malaysia, the Philippines and Singapore. */
export const SOUTH_EAST_ASIA: readonly Correction[] = [
  {
    territory: 'ID',
    why: 'joint decree of three ministers for 2026: Idul Fitri on 21 and 22 March, Easter Sunday a holiday',
    source:
      'https://pembelajaranbermaknaid.blogspot.com/2025/11/skb-3-menteri-rilis-daftar-cuti-bersama.html',
    remove: ['27 Rajab'],
    add: {
      '27 Rajab': ['Isra Mikraj Nabi Muhammad', "Laylat al-Mi'raj"],
      easter: ['Kebangkitan Yesus Kristus', 'Easter Sunday'],
    },
    later: ['Shawwal 2026'],
  },
  {
    territory: 'ID',
    why: CRESCENT,
    source: MABIMS,
    later: [
      'Shawwal 2027',
      'Dhu al-Hijjah 2027',
      'Rabi al-awwal 2027',
      'Rajab 2027-12',
      'Shawwal 2028',
      'Muharram 2028',
      'Rabi al-awwal 2028',
      'Shawwal 2029',
      'Muharram 2029',
      'Rajab 2029',
    ],
  },
  {
    territory: 'ID',
    why: 'Waisak is the full moon of May, on 9 May 2028 and 27 May 2029 by Indonesian time',
    source: 'https://www.indonesiatour.nl/en/faq/public-holidays-java-bali-indonesia/',
    add: dated('Hari Raya Waisak', 'Vesak Day', '2028-05-09', '2029-05-27'),
    estimated: true,
  },
  {
    territory: 'MY',
    why: CRESCENT,
    source: MABIMS,
    later: [
      'Shawwal 2027',
      'Dhu al-Hijjah 2027',
      'Rabi al-awwal 2027',
      'Shawwal 2028',
      'Muharram 2028',
      'Rabi al-awwal 2028',
      'Shawwal 2029',
      'Dhu al-Hijjah 2029',
      'Muharram 2029',
    ],
  },
  {
    territory: 'MY',
    why: 'an extra day for Hari Raya 2026, on Friday 20 March, since the feast is on Saturday',
    source: 'https://www.kosmo.com.my/?p=917020',
    add: dated('Hari Raya Aidil Fitri', 'End of Ramadan (Eid al-Fitr)', '2026-03-20'),
  },
  {
    territory: 'MY',
    why: 'holidays on a Sunday are made up for on the next day that is none',
    source: 'https://pinocchiopedia.com/wiki/List_of_festivals_in_Malaysia',
    add: {
      ...dated('Hari Raya Aidil Fitri', 'End of Ramadan (Eid al-Fitr)', '2026-03-23'),
      ...dated('Hari Wesak', 'Vesak Day', '2026-06-02'),
    },
    listedTo: 2026,
  },
  {
    territory: 'MY',
    why: 'Vesak at the full moon of May, and days made up for after a Sunday, as far as they can be expected',
    source: 'https://pinocchiopedia.com/wiki/List_of_festivals_in_Malaysia',
    add: {
      ...dated('Hari Wesak', 'Vesak Day', '2027-05-20', '2028-05-09', '2029-05-27', '2029-05-28'),
      ...dated('Hari Keputeraan Nabi Muhammad S.A.W.', 'Birthday of Muhammad (Mawlid)', '2027-08-16'),
      ...dated('Hari Raya Aidil Fitri', 'End of Ramadan (Eid al-Fitr)', '2028-02-29'),
    },
    estimated: true,
  },
  {
    territory: 'PH',
    why: 'special non-working days, declared every year (Proclamation 1006 for 2026)',
    source:
      'https://cebudailynews.inquirer.net/655667/2026-holidays-palace-releases-official-list-guidelines',
    promote: ['chinese 01-0-01', 'easter -1', '08-21', '11-01', '11-02', '12-08', '12-24', '12-31'],
  },
  {
    territory: 'SG',
    why: CRESCENT,
    source: MABIMS,
    later: ['Shawwal 2027', 'Dhu al-Hijjah 2027', 'Shawwal 2028', 'Shawwal 2029', 'Dhu al-Hijjah 2029'],
    listedTo: 2026,
  },
  {
    territory: 'SG',
    why: 'Vesak at the full moon of May; a holiday on a Sunday moves to the next day that is none (Holidays Act, section 4)',
    source: 'https://sg-arturio.cancode.codes/legislation/act-1998-ha',
    add: {
      ...dated('Vesak Day', 'Vesak Day', '2027-05-20', '2028-05-09', '2029-05-27', '2029-05-28'),
      ...dated('Hari Raya Puasa', 'Hari Raya Puasa', '2028-02-28'),
    },
    estimated: true,
  },
];
