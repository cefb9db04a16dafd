import type { Correction } from './index';
import { dated } from './rules';

/** East and West Asia. */
export const ASIA: readonly Correction[] = [
  {
    territory: 'AE',
    why: 'Cabinet list: Arafat Day and the second National Day are holidays, Isra and Miraj and the first of Ramadan are not',
    source:
      'https://www.zawya.com/en/press-release/government-news/uae-cabinet-approves-official-holidays-calendar-for-government-and-private-sectors-for-year-2024-jqcrj6fx',
    remove: ['27 Rajab', '1 Ramadan'],
    add: { '9 Dhu al-Hijjah': ['يوم عرفة', 'Arafat Day'], '12-03': ['اليوم الوطني', 'National Day'] },
  },
  {
    territory: 'CN',
    why: 'State Council order 795: Spring Festival from the eve to the third day, Labour Day two days',
    source: 'https://www.ctaweb.org.cn/en/redianpinglun/10086.html',
    add: { 'chinese 01-0-03': ['春节', 'Spring Festival'], '05-02': ['劳动节', 'Labour Day'] },
  },
  {
    territory: 'CN',
    why: 'holidays for women, the young, children and soldiers only, by the same regulations',
    source: 'https://www.ctaweb.org.cn/en/redianpinglun/10086.html',
    remove: ['06-01', '03-08 12:00', '05-04 12:00', '08-01 12:00'],
  },
  {
    territory: 'CN',
    why: 'bridge days of 2026 (notice of the State Council, 4 November 2025)',
    source: 'https://politics.gmw.cn/2025-11/04/content_38391083.htm',
    add: {
      ...dated('元旦', "New Year's Day", '2026-01-02'),
      ...dated('春节', 'Spring Festival', '2026-02-20', '2026-02-23'),
      ...dated('清明节', 'Qingming Festival', '2026-04-06'),
      ...dated('劳动节', 'Labour Day', '2026-05-04', '2026-05-05'),
      ...dated('国庆节', 'National Day', '2026-10-05', '2026-10-06', '2026-10-07'),
    },
    listedTo: 2026,
  },
  {
    territory: 'CN',
    why: 'days on a weekend are made up for on working days (article 6); expected on the next ones until the notice for the year comes',
    source:
      'http://shandan.gov.cn/zfxxgk/xzzfxgk/hcz_7411/xzswgk3/ggflfw_7422/fzxcjy_7424/202412/t20241225_1334930.html',
    add: {
      ...dated('元旦', "New Year's Day", '2028-01-03'),
      ...dated('春节', 'Spring Festival', '2027-02-09', '2027-02-10'),
      ...dated('劳动节', 'Labour Day', '2027-05-03', '2027-05-04'),
      ...dated('端午节', 'Dragon Boat Festival', '2028-05-29', '2029-06-18'),
      ...dated('中秋节', 'Mid-Autumn Festival', '2029-09-24'),
      ...dated('国庆节', 'National Day', '2027-10-04', '2027-10-05', '2028-10-04'),
    },
    estimated: true,
  },
  {
    territory: 'KR',
    why: 'Seollal is the day before, the day and the day after (Regulation on holidays of government offices, art. 2)',
    source: 'https://alphawiki.org/w/%EC%84%A4%EB%82%A0',
    remove: ['korean 01-0-01 P3D'],
    add: { '1 day before korean 01-0-01 P3D': ['설날', 'Korean New Year'] },
  },
  {
    territory: 'KR',
    why: 'Labour Day is a paid holiday for employees by law; from 2026 meant for everybody',
    source: 'https://www.koreaherald.com/article/10603103',
    add: { '05-01': ['노동절', 'Labour Day'] },
  },
  {
    territory: 'KR',
    why: 'election days are holidays (Public Official Election Act, art. 34): the first Wednesday 30 days before the term of local councils ends',
    source: 'https://d.mir.pe/wiki/%EC%A7%80%EB%B0%A9%EC%84%A0%EA%B1%B0%EC%9D%BC',
    add: dated('지방선거일', 'Local elections', '2026-06-03'),
  },
  {
    territory: 'KR',
    why: 'election days are holidays: the first Wednesday 50 days before the term of the National Assembly ends',
    source: 'https://mir.pe/wiki/%EA%B5%AD%ED%9A%8C%EC%9D%98%EC%9B%90%20%EC%84%A0%EA%B1%B0%EC%9D%BC',
    add: dated('국회의원 선거일', 'National Assembly election', '2028-04-12'),
  },
  {
    territory: 'SA',
    why: 'National Day and Founding Day on a Saturday are kept on the Sunday after, on a Friday on the Thursday before',
    source:
      'https://gulfnews.com/world/gulf/saudi/official-holiday-rules-amended-for-state-employees-in-saudi-arabia-1.93618921',
    add: {
      'substitutes 02-22 if saturday then next sunday if friday then previous thursday': [
        'يوم التأسيس',
        'Founding Day',
      ],
      'substitutes 09-23 if saturday then next sunday if friday then previous thursday': [
        'اليوم الوطني',
        'National Day',
      ],
    },
  },
  {
    territory: 'SA',
    why: 'days of Eid on a Friday or Saturday are made up for (labour regulations, art. 24); expected on the next working days',
    source:
      'https://fxschool.co.in/32455/%d8%a7%d9%84%d9%81%d9%82%d8%b1%d8%a9-%d8%a7%d9%84%d8%ab%d8%a7%d9%86%d9%8a%d8%a9-%d9%85%d9%86-%d8%a7%d9%84%d9%85%d8%a7%d8%af%d8%a9-24-%d9%85%d9%86-%d8%a7%d9%84%d9%84%d8%a7%d8%a6%d8%ad%d8%a9-%d8%a7',
    add: {
      ...dated(
        'عيد الفطر',
        'End of Ramadan (Eid al-Fitr)',
        '2026-03-23',
        '2026-03-24',
        '2027-03-14',
        '2028-03-01',
        '2029-02-18',
        '2029-02-19',
      ),
      ...dated(
        'عيد الأضحى',
        'Feast of the Sacrifice (Eid al-Adha)',
        '2026-05-31',
        '2027-05-19',
        '2028-05-08',
        '2028-05-09',
      ),
    },
    estimated: true,
  },
  {
    territory: 'TW',
    why: 'Act on memorial days and holidays of May 2025: five more days off for everybody',
    source:
      'https://ttt.hsnews.com.tw/lifestyle-and-community/quan-guo-jia-ri-xin-zeng5tian-ji-nian-ri-ji-jie-ri-shi-shi-tiao-li-jin-tian-san-du-tong-guo.html',
    promote: [
      '05-01 and if Saturday then previous Friday if Sunday then next Monday',
      '09-28',
      '10-25',
      '12-25',
    ],
    add: { '2 days before chinese 01-0-01': ['小年夜', "Day before Lunar New Year's Eve"] },
  },
  {
    territory: 'TW',
    why: 'days on a Saturday are made up for on the working day before, on a Sunday on the one after',
    source: 'https://hnps.chc.edu.tw/posts/987',
    add: {
      'substitutes 02-28 if saturday then previous friday': ['和平紀念日', 'Peace Memorial Day'],
      'substitutes 04-04 if saturday then previous friday': ['兒童節', "Children's Day"],
      'substitutes 09-28 if saturday then previous friday if sunday then next monday': [
        '孔子誕辰紀念日',
        "Teachers' Day",
      ],
      'substitutes 10-10 if saturday then previous friday': ['國慶日', 'National Day / Double Tenth Day'],
      'substitutes 10-25 if saturday then previous friday if sunday then next monday': [
        '臺灣光復節',
        'Taiwan Retrocession Day',
      ],
      'substitutes 12-25 if saturday then previous friday if sunday then next monday': [
        '行憲紀念日',
        'Constitution Day',
      ],
      'substitutes chinese 05-0-05 if saturday then previous friday': ['端午節', 'Dragon Boat Festival'],
      'substitutes chinese 08-0-15 if saturday then previous friday': ['中秋節', 'Mid-Autumn Festival'],
    },
  },
  {
    territory: 'TW',
    why: "Children's Day gives way to Qingming: to the day before, or on a Thursday to the day after",
    source: 'https://udn.com/news/story/7266/7879024',
    add: dated('兒童節', "Children's Day", '2027-04-06', '2028-04-03', '2029-04-03'),
  },
];
