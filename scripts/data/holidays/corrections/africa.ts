import type { Correction, Rules } from './index';
import { dated } from './rules';

const thursdayAfter = (rule: string, name: string, english: string, since = ''): Rules => ({
  [`${rule} if sunday,monday,tuesday,wednesday then next thursday${since}`]: [name, english],
});

export const AFRICA: readonly Correction[] = [
  {
    territory: 'EG',
    why: 'official list for 2026: Arafah and three days of Eid al-Adha; the Islamic New Year on 17 June',
    source: 'https://www.almasryalyoum.com/news/details/4210847',
    remove: ['10 Dhu al-Hijjah P4D'],
    add: { '9 Dhu al-Hijjah P4D': ['عيد الأضحى', 'Feast of the Sacrifice (Eid al-Adha)'] },
    later: ['Muharram 2026'],
  },
  {
    territory: 'EG',
    why: 'Eid al-Fitr 2026 from 19 to 23 March by decree of the Prime Minister',
    source: 'https://www.elbalad.news/6899168',
    add: dated('عيد الفطر', 'End of Ramadan (Eid al-Fitr)', '2026-03-19', '2026-03-23'),
  },
  {
    territory: 'EG',
    why: '25 January 2026 was kept on Thursday 29 January by decree of the Prime Minister',
    source: 'https://www.vetogate.com/5576043',
    remove: ['01-25', '01-25 since 2011'],
    add: dated('عيد ثورة 25 يناير', '25 January Revolution', '2026-01-29'),
  },
  {
    territory: 'EG',
    why: 'civil holidays from Sunday to Wednesday are kept on the Thursday; the Prime Minister decrees each of them',
    source: 'https://www.elbalad.news/6714884',
    remove: ['04-25', '05-01', '06-30', '07-23', '10-06'],
    add: {
      ...thursdayAfter('01-25', 'عيد ثورة 25 يناير', '25 January Revolution', ' since 2027'),
      ...thursdayAfter('04-25', 'عيد تحرير سيناء', 'Sinai Liberation Day'),
      ...thursdayAfter('05-01', 'يوم العمال', 'Labour Day'),
      ...thursdayAfter('06-30', 'عيد ثورة 30 يونيو', '30 June Day'),
      ...thursdayAfter('07-23', 'يوم الثورة', 'Revolution Day'),
      ...thursdayAfter('10-06', 'عيد القوات المسلحة', 'Armed Forces Day'),
    },
    estimated: true,
  },
  {
    territory: 'MA',
    why: 'the Amazigh New Year on 14 January is a public holiday since 2024',
    source:
      'https://www.maroc24.com/tag/%D8%A7%D9%84%D8%B9%D8%B7%D9%84%D8%A9-%D8%A7%D9%84%D8%B1%D8%B3%D9%85%D9%8A%D8%A9-%D9%84%D8%B1%D8%A3%D8%B3-%D8%A7%D9%84%D8%B3%D9%86%D8%A9-%D8%A7%D9%84%D8%A3%D9%85%D8%A7%D8%B2%D9%8A%D8%BA%D9%8A%D8%A9/',
    add: { '01-14': ['رأس السنة الأمازيغية', 'Amazigh New Year'] },
  },
  {
    territory: 'MA',
    why: "both Eids and the Prophet's birthday are two days",
    source:
      'https://fr.le360.ma/societe/rappel-voici-le-calendrier-des-jours-feries-pour-le-reste-de-cette-annee-2020-206434',
    remove: ['1 Shawwal', '10 Dhu al-Hijjah', '12 Rabi al-awwal'],
    add: {
      '1 Shawwal P2D': ['عيد الفطر', 'End of Ramadan (Eid al-Fitr)'],
      '10 Dhu al-Hijjah P2D': ['عيد الأضحى', 'Feast of the Sacrifice (Eid al-Adha)'],
      '12 Rabi al-awwal P2D': ['المولد النبويّ', 'Birthday of Muhammad (Mawlid)'],
    },
  },
  {
    territory: 'NG',
    why: "Children's Day is for schools; Youth Day and the Islamic New Year are no federal holidays",
    source: 'https://wiki.riteme.site/wiki/Children%27s_Day_(Nigeria)',
    remove: ['05-27', '11-01 since 2020', '1 Muharram'],
  },
  {
    territory: 'NG',
    why: 'Eid al-Fitr 2026 on 19 and 20 March by declaration of the Minister of Interior; two days every year',
    source: 'https://www.kristinareports.com/fg-declares-public-holidays-for-eid-ul-fitr',
    remove: ['1 Shawwal P2D'],
    add: {
      ...dated('Id el Fitr', 'Id el Fitr', '2026-03-19', '2026-03-20'),
      '1 Shawwal P2D since 2027': ['Id el Fitr', 'Id el Fitr'],
    },
  },
  {
    territory: 'NG',
    why: 'months begin with the crescent, expected a day after the Umm al-Qura calendar',
    source:
      'https://dailybrief.ng/fg-declares-monday-tuesday-as-public-holidays-for-eid-el-fitr-celebration/?amp=1',
    later: ['Shawwal 2027', 'Dhu al-Hijjah 2027', 'Rabi al-awwal 2027', 'Shawwal 2028', 'Shawwal 2029'],
  },
  {
    territory: 'NG',
    why: 'holidays on a weekend were made up for on the next working days in 2021 and 2022',
    source: 'https://www.younewsng.com/2021/12/24/fg-declares-three-days-public-holidays/',
    add: {
      'substitutes 01-01 if saturday,sunday then next monday': ["New Year's Day", "New Year's Day"],
      'substitutes 10-01 if saturday,sunday then next monday': ['Independence Day', 'Independence Day'],
      'substitutes 12-25 if saturday then next monday if sunday then next tuesday': [
        'Christmas Day',
        'Christmas Day',
      ],
      'substitutes 12-26 if saturday then next monday if sunday then next tuesday': [
        'Boxing Day',
        'Boxing Day',
      ],
    },
  },
  {
    territory: 'NG',
    why: 'of the two days of Eid those on a weekend moved to the next working days in 2025; expected again',
    source: 'https://dailypost.ng/2025/06/02/sallah-nigerian-govt-declares-june-6-9-public-holidays/',
    add: {
      ...dated('Birthday of Muhammad (Mawlid)', 'Birthday of Muhammad (Mawlid)', '2027-08-16'),
      ...dated('Id el Fitr', 'Id el Fitr', '2028-02-29'),
      ...dated('Id el Kabir', 'Id el Kabir', '2028-05-08'),
    },
    estimated: true,
  },
  {
    territory: 'NG',
    why: 'the inauguration of a president, every four years, is a holiday',
    source: 'https://www.today.ng/news/nigeria/minister-29-june-12-public-holidays-221700',
    add: dated('Inauguration Day', 'Inauguration Day', '2027-05-29'),
  },
];
