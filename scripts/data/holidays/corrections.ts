/**
 * Where date-holidays 3.37.0 differs from what a territory's own rules say. Each correction names the source
 * that was read. Rules are in date-holidays' own grammar.
 */
export interface Correction {
  territory: string;
  why: string;
  source: string;
  /** Rules of date-holidays to leave out. */
  remove?: string[];
  /** Rules that date-holidays has with another type (`optional`, `bank`, `observance`) although offices close. */
  promote?: string[];
  /** New rules: rule → [name in the territory's language, English name]. */
  add?: Record<string, [name: string, english: string]>;
  /** Last year for which the source lists days that no rule computes. */
  listedTo?: number;
}

export const CORRECTIONS: readonly Correction[] = [
  {
    territory: 'AE',
    why: 'Cabinet list: Arafat Day and the second National Day are holidays, Isra and Miraj and the first of Ramadan are not',
    source:
      'https://www.zawya.com/en/press-release/government-news/uae-cabinet-approves-official-holidays-calendar-for-government-and-private-sectors-for-year-2024-jqcrj6fx',
    remove: ['27 Rajab', '1 Ramadan'],
    add: { '9 Dhu al-Hijjah': ['يوم عرفة', 'Arafat Day'], '12-03': ['اليوم الوطني', 'National Day'] },
  },
  {
    territory: 'BD',
    why: 'cancelled by the government in October 2024',
    source: 'https://en.prothomalo.com/bangladesh/government/ialn7oykq5',
    remove: ['bengali-revised 12-3', 'bengali-revised 4-31'],
  },
  {
    territory: 'BD',
    why: 'public holiday since July 2025',
    source: 'https://www.thedailystar.net/news/bangladesh/news/govt-makes-august-5-public-holiday-3930901',
    add: { '08-05': ['জুলাই গণঅভ্যুত্থান দিবস', 'July Mass Uprising Day'] },
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
    territory: 'IN',
    why: 'gazetted holidays of the central government for 2026; those of the Hijri calendar estimated from 2027',
    source: 'https://niepvd.nic.in/?p=9775',
    // date-holidays names India's holidays in English first.
    add: {
      '2026-03-04': ['Holi', 'Holi'],
      '2026-03-21': ['Id-ul-Fitr', 'Id-ul-Fitr'],
      '2026-03-26': ['Ram Navami', 'Ram Navami'],
      '2026-03-31': ['Mahavir Jayanti', 'Mahavir Jayanti'],
      '2026-05-01': ['Buddha Purnima', 'Buddha Purnima'],
      '2026-05-27': ['Id-ul-Zuha', 'Id-ul-Zuha'],
      '2026-06-26': ['Muharram', 'Muharram'],
      '2026-08-26': ['Milad-un-Nabi', 'Milad-un-Nabi'],
      '2026-09-04': ['Janmashtami', 'Janmashtami'],
      '2026-10-20': ['Dussehra', 'Dussehra'],
      '2026-11-08': ['Diwali', 'Diwali'],
      '2026-11-24': ["Guru Nanak's Birthday", "Guru Nanak's Birthday"],
      '1 Shawwal since 2027': ['Id-ul-Fitr', 'Id-ul-Fitr'],
      '10 Dhu al-Hijjah since 2027': ['Id-ul-Zuha', 'Id-ul-Zuha'],
      '10 Muharram since 2027': ['Muharram', 'Muharram'],
      '12 Rabi al-awwal since 2027': ['Milad-un-Nabi', 'Milad-un-Nabi'],
    },
    listedTo: 2026,
  },
  {
    territory: 'KR',
    why: 'Seollal is the day before, the day and the day after (Regulation on holidays of government offices, art. 2)',
    source: 'https://alphawiki.org/w/%EC%84%A4%EB%82%A0',
    remove: ['korean 01-0-01 P3D'],
    add: { '1 day before korean 01-0-01 P3D': ['설날', 'Korean New Year'] },
  },
  {
    territory: 'PH',
    why: 'special non-working days, declared every year (Proclamation 1006 for 2026)',
    source:
      'https://cebudailynews.inquirer.net/655667/2026-holidays-palace-releases-official-list-guidelines',
    promote: ['chinese 01-0-01', 'easter -1', '08-21', '11-01', '11-02', '12-08', '12-24', '12-31'],
  },
  {
    territory: 'TH',
    why: 'National Labour Day, a holiday of workers in private companies',
    source:
      'https://thethaiger.com/news/national/thai-cabinet-withdraws-plan-to-add-more-public-holidays-in-2026',
    add: { '05-01': ['วันแรงงานแห่งชาติ', 'National Labour Day'] },
  },
  {
    territory: 'TH',
    why: 'holidays on a weekend are made up for on the Monday after',
    source: 'https://www.nationthailand.com/thailand/general/40023100',
    add: {
      'substitutes 04-06 if saturday,sunday then next monday': ['วันจักรี', 'Chakri Memorial Day'],
      'substitutes 05-01 if saturday,sunday then next monday': ['วันแรงงานแห่งชาติ', 'National Labour Day'],
      'substitutes 05-04 if saturday,sunday then next monday': ['วันฉัตรมงคล', 'Coronation Day'],
      'substitutes 06-03 if saturday,sunday then next monday': [
        'วันเฉลิมพระชนมพรรษาสมเด็จพระราชินี',
        "Queen Suthida's Birthday",
      ],
      'substitutes 07-28 if saturday,sunday then next monday': [
        'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว',
        "King's Birthday",
      ],
      'substitutes 08-12 if saturday,sunday then next monday': ['วันแม่แห่งชาติ', "The Queen Mother's Birthday"],
      'substitutes 10-13 if saturday,sunday then next monday': [
        'วันนวมินทรมหาราช',
        'King Bhumibol Adulyadej Memorial Day',
      ],
      'substitutes 10-23 if saturday,sunday then next monday': ['วันปิยมหาราช', 'King Chulalongkorn Day'],
      'substitutes 12-05 if saturday,sunday then next monday': [
        'วันพ่อแห่งชาติ',
        "King Bhumibol Adulyadej's Birthday",
      ],
      'substitutes 12-10 if saturday,sunday then next monday': ['วันรัฐธรรมนูญ', 'Constitution Day'],
    },
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
    territory: 'US',
    why: 'federal holidays on a Saturday are observed on the Friday before (5 U.S.C. 6103)',
    source: 'https://www.law.cornell.edu/uscode/text/5/6103',
    promote: ['substitutes 11-11 if sunday then next monday if saturday then previous friday'],
  },
];
