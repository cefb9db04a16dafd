/** Where our tables and those of python-holidays differ after the corrections, and who is right. */
export interface Difference {
  territory: string;
  /** What differs, in words. */
  what: string;
  /**
   * The dates: one date (`2027-03-26`), a day of every year (`-12-24`), `weekend` for days on which nobody works
   * anyway, or `every` for the whole territory.
   */
  days: readonly string[];
  right: 'ours' | 'theirs' | 'open';
  why: string;
  source?: string;
}

const HALF_DAYS = 'half-days; the other list has whole days only';
const NO_WORK = 'falls on the weekend, so no working day changes';

export const DIFFERENCES: readonly Difference[] = [
  {
    territory: 'AT',
    what: 'Christmas Eve and New Year’s Eve',
    days: ['-12-24', '-12-31'],
    right: 'ours',
    why: HALF_DAYS,
  },
  {
    territory: 'AU',
    what: 'days made up for after Christmas, Boxing Day and New Year on a weekend',
    days: ['2026-12-28', '2027-12-27', '2027-12-28', '2028-01-03'],
    right: 'ours',
    why: 'every state and territory has them by its own law, only the Commonwealth has not',
    source: 'https://calendana.com/en-au/holidays/2026/boxing-additional/',
  },
  {
    territory: 'AU',
    what: 'Easter Saturday and Sunday',
    days: ['weekend'],
    right: 'open',
    why: `holidays in most states; ${NO_WORK}`,
  },
  {
    territory: 'BD',
    what: 'length of the Eid holidays',
    days: [
      '2026-03-18',
      '2026-03-19',
      '2026-05-26',
      '2026-05-27',
      '2026-05-31',
      '2027-03-08',
      '2027-03-09',
      '2027-05-16',
      '2027-05-20',
      '2028-05-03',
      '2028-05-04',
    ],
    right: 'ours',
    why: 'five days for Eid al-Fitr and six for Eid al-Adha since 2025, by executive order',
    source: 'https://en.prothomalo.com/bangladesh/government/u0alscbaqv',
  },
  {
    territory: 'BD',
    what: 'Durga Puja 2026',
    days: ['2026-10-20', '2026-10-21'],
    right: 'ours',
    why: 'on the list of the government',
    source: 'https://www.banglatipsandtricks.com/2025/11/2026-govt-holiday-calendar-bangladesh.html',
  },
  {
    territory: 'BD',
    what: "Mid-Sha'ban and the Night of Destiny from 2028",
    days: ['2028-01-12', '2028-01-13', '2028-02-23', '2028-02-24', '2028-12-31'],
    right: 'open',
    why: 'the crescent decides',
  },
  {
    territory: 'BD',
    what: 'days on Friday or Saturday',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'BE',
    what: 'Easter Sunday and Whit Sunday',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'BR',
    what: 'election days',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'CH',
    what: 'Good Friday, Easter Monday, Whit Monday and St Stephen’s Day',
    days: [
      '2026-04-03',
      '2026-04-06',
      '2026-05-25',
      '2027-03-26',
      '2027-03-29',
      '2027-05-17',
      '2028-04-14',
      '2028-04-17',
      '2028-06-05',
      '-12-26',
    ],
    right: 'ours',
    why: 'only 1 August is federal, but 21 to 25 of the 26 cantons have these days',
    source: 'http://www.liquisearch.com/public_holidays_in_switzerland/public_holidays',
  },
  {
    territory: 'CH',
    what: 'Easter, Whitsun and the Federal Day of Thanksgiving',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'CL',
    what: 'Easter Sunday',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'CO',
    what: 'Easter Sunday',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'DE',
    what: 'Christmas Eve and New Year’s Eve',
    days: ['-12-24', '-12-31'],
    right: 'ours',
    why: `no public holidays, but public offices are closed and many firms work at most until midday; ${HALF_DAYS}`,
    source: 'https://dbb.de/lexikon/themenartikel/f/feiertage.html',
  },
  {
    territory: 'EG',
    what: 'length of Eid al-Fitr',
    days: ['2026-03-19', '2026-03-22', '2026-03-23', '2027-03-11', '2028-02-28'],
    right: 'ours',
    why: 'three days of the feast; in 2026 from 19 to 23 March by decree',
    source: 'https://www.elbalad.news/6899168',
  },
  {
    territory: 'EG',
    what: 'Islamic New Year on its day or on the Thursday',
    days: ['2026-06-17', '2026-06-18', '2027-06-06', '2027-06-10'],
    right: 'open',
    why: 'decreed every year a few days before',
  },
  {
    territory: 'ES',
    what: 'national holidays on a Sunday, which some communities move to Monday',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'GB',
    what: 'Easter Monday',
    days: ['2026-04-06', '2027-03-29', '2028-04-17'],
    right: 'ours',
    why: 'a bank holiday in England, Wales and Northern Ireland; taken away again for Scotland',
    source: 'https://www.mountainviewsurgery.co.uk/page1.aspx?p=3&t=3',
  },
  {
    territory: 'GR',
    what: 'Easter Sunday and Whit Sunday',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'HK',
    what: 'Good Friday before 2028',
    days: ['2026-04-03', '2027-03-26'],
    right: 'ours',
    why: 'a general holiday, on which offices, banks and schools close; the other list has the statutory ones',
    source: 'https://design-easy.com/en/holiday/2024',
  },
  {
    territory: 'HK',
    what: 'general and statutory holidays on a Saturday or Sunday',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'ID',
    what: 'Nyepi 2028',
    days: ['weekend'],
    right: 'theirs',
    why: `not in our list yet; ${NO_WORK}`,
  },
  {
    territory: 'IN',
    what: 'Maha Shivaratri',
    days: ['2027-03-06', '2028-02-23'],
    right: 'open',
    why: 'one of the days among which the government chooses every year; it was not on the list of 2026',
    source: 'https://niepvd.nic.in/?p=9775',
  },
  {
    territory: 'IN',
    what: 'Mahavir Jayanti 2027',
    days: ['2027-04-18', '2027-04-19'],
    right: 'open',
    why: 'the thirteenth lunar day lasts from the 18th to the 19th, with sunrise on the 19th',
  },
  {
    territory: 'IN',
    what: 'Muharram 2027 and Id-ul-Zuha 2028',
    days: ['2027-06-15', '2027-06-16', '2028-05-05', '2028-05-06'],
    right: 'open',
    why: 'the crescent decides; by its height at Delhi the earlier day is likely',
  },
  {
    territory: 'IT',
    what: 'Day of National Unity, the first Sunday of November',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'KE',
    what: 'Idd-ul-Azha',
    days: ['2026-05-27', '2028-05-05'],
    right: 'ours',
    why: 'gazetted as a public holiday every year',
    source: 'https://www.kdrtv.co.ke/news/cs-murkomen-declares-friday-public-holiday/',
  },
  {
    territory: 'KE',
    what: 'Easter Sunday, Idd-ul-Azha 2027',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'KR',
    what: 'Monday after Labour Day 2027',
    days: ['2027-05-03'],
    right: 'open',
    why: 'holds if Labour Day has become a public holiday with substitute days; no source says so yet',
    source: 'https://www.koreaherald.com/article/10603103',
  },
  {
    territory: 'LT',
    what: 'Mother’s Day and Father’s Day',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'MA',
    what: 'Amazigh New Year on 13 or 14 January',
    days: ['-01-13', '-01-14'],
    right: 'ours',
    why: '14 January by instruction of the government',
    source:
      'https://www.maroc24.com/tag/%D8%A7%D9%84%D8%B9%D8%B7%D9%84%D8%A9-%D8%A7%D9%84%D8%B1%D8%B3%D9%85%D9%8A%D8%A9-%D9%84%D8%B1%D8%A3%D8%B3-%D8%A7%D9%84%D8%B3%D9%86%D8%A9-%D8%A7%D9%84%D8%A3%D9%85%D8%A7%D8%B2%D9%8A%D8%BA%D9%8A%D8%A9/',
  },
  {
    territory: 'MY',
    what: 'New Year’s Day, Nuzul al-Quran and Deepavali',
    days: ['-01-01', '2027-02-24', '2026-11-09', '2027-10-28', '2028-11-15'],
    right: 'ours',
    why: 'holidays in most states (Deepavali in all but Sarawak); taken away again where they are none',
    source: 'https://docslib.org/doc/290751/jadual-hari-kelepasan-am-persekutuan-2021',
  },
  {
    territory: 'MY',
    what: 'the same days on a weekend',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'NG',
    what: 'Id el Kabir and the Prophet’s birthday a day earlier or later',
    days: [
      '2026-05-27',
      '2026-05-29',
      '2026-08-25',
      '2026-08-26',
      '2028-05-05',
      '2028-05-09',
      '2028-08-03',
      '2028-08-04',
    ],
    right: 'open',
    why: 'the crescent decides and the Minister of Interior declares the days shortly before',
  },
  {
    territory: 'NG',
    what: 'Id el Kabir on a weekend',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'NL',
    what: 'Good Friday',
    days: ['2026-04-03', '2027-03-26', '2028-04-14'],
    right: 'ours',
    why: 'an official feast, but most firms work; civil servants and schools are off',
    source:
      'https://www.rijksoverheid.nl/onderwerpen/arbeidsovereenkomst-en-cao/vraag-en-antwoord/goede-vrijdag-vrije-dag',
  },
  {
    territory: 'NO',
    what: 'New Year’s Eve',
    days: ['-12-31'],
    right: 'ours',
    why: HALF_DAYS,
  },
  {
    territory: 'PH',
    what: 'All Souls’ Day 2028',
    days: ['2028-11-02'],
    right: 'open',
    why: 'an additional day that the President proclaims each year',
  },
  {
    territory: 'PH',
    what: 'Easter Sunday and Christmas Eve 2028',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'SE',
    what: 'every Sunday',
    days: ['weekend'],
    right: 'open',
    why: `the law counts Sundays among the holidays; ${NO_WORK}`,
    source: 'https://lagen.nu/1989:253',
  },
  {
    territory: 'TH',
    what: 'Buddhist days of May and July 2028',
    days: ['2028-05-08', '2028-07-06', '2028-07-07'],
    right: 'open',
    why: 'the full moon comes after midnight by Thai time; the cabinet has not listed 2028 yet',
  },
  {
    territory: 'TH',
    what: 'National Children’s Day',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'TW',
    what: 'weekend after Lunar New Year',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'VN',
    what: 'the day two days before Tết in 2027 and 2028',
    days: ['2027-02-04', '2028-01-24'],
    right: 'open',
    why: 'how many of the five days come before the new year is decided each autumn; in 2026 it was one',
    source:
      'https://vietnamnews.vn/politics-laws/1727514/ministry-of-home-affairs-announces-2026-holiday-schedule-for-lunar-new-year-national-day.html',
  },
  {
    territory: 'VN',
    what: 'Saturday of Tết 2028',
    days: ['weekend'],
    right: 'open',
    why: NO_WORK,
  },
  {
    territory: 'ZA',
    what: 'local elections on 4 November 2026',
    days: ['2026-11-04'],
    right: 'open',
    why: 'the date lies in the legal window, but no source that gives it was found',
    source:
      'https://dfa.co.za/south-african/2025-11-28-iec-prepares-for-august-2026-announcement-of-local-government-elections-date',
  },
];

/** The judgement on a date, if anybody gave one. */
export function judgement(territory: string, date: string, weekend: boolean): Difference | undefined {
  const own = DIFFERENCES.filter((it) => it.territory === territory);
  return (
    own.find(({ days }) => days.some((day) => date.endsWith(day))) ??
    own.find(({ days }) => days.includes('every') || (weekend && days.includes('weekend')))
  );
}
