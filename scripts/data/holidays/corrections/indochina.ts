import type { Correction } from './index';
import { dated, mondayAfter } from './rules';

/** Thailand and Vietnam. */
export const INDOCHINA: readonly Correction[] = [
  {
    territory: 'TH',
    why: 'cabinet list for 2026: National Labour Day, and 2 January as an extra day',
    source:
      'https://thethaiger.com/news/national/thai-cabinet-withdraws-plan-to-add-more-public-holidays-in-2026',
    add: {
      '05-01': ['วันแรงงานแห่งชาติ', 'National Labour Day'],
      ...dated('วันหยุดพิเศษ', 'Special holiday', '2026-01-02'),
    },
    listedTo: 2026,
  },
  {
    territory: 'TH',
    why: 'holidays on a weekend are made up for on the Monday after',
    source: 'https://www.nationthailand.com/thailand/general/40023100',
    add: {
      ...mondayAfter({
        '01-01': ['วันขึ้นปีใหม่', "New Year's Day"],
        '04-15': ['วันสงกรานต์', 'Songkran Festival'],
        '04-06': ['วันจักรี', 'Chakri Memorial Day'],
        '05-01': ['วันแรงงานแห่งชาติ', 'National Labour Day'],
        '05-04': ['วันฉัตรมงคล', 'Coronation Day'],
        '06-03': ['วันเฉลิมพระชนมพรรษาสมเด็จพระราชินี', "Queen Suthida's Birthday"],
        '07-28': ['วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว', "King's Birthday"],
        '08-12': ['วันแม่แห่งชาติ', "The Queen Mother's Birthday"],
        '10-13': ['วันนวมินทรมหาราช', 'King Bhumibol Adulyadej Memorial Day'],
        '10-23': ['วันปิยมหาราช', 'King Chulalongkorn Day'],
        '12-05': ['วันพ่อแห่งชาติ', "King Bhumibol Adulyadej's Birthday"],
        '12-10': ['วันรัฐธรรมนูญ', 'Constitution Day'],
      }),
      ...dated('วันวิสาขบูชา', 'Vesak Day', '2026-06-01'),
    },
  },
  {
    territory: 'TH',
    why: 'Buddhist days at the full moon by Thai time, and the Mondays after those on a weekend, as far as expected',
    source: 'https://www.worlddata.info/asia/thailand/public-holidays.php',
    add: {
      ...dated('วันมาฆบูชา', 'Makha Bucha', '2027-02-21', '2027-02-22', '2028-02-10'),
      ...dated('วันวิสาขบูชา', 'Vesak Day', '2027-05-20'),
      ...dated('วันอาสาฬหบูชา', 'Asalha Puja', '2027-07-18', '2027-07-20'),
      ...dated('วันเข้าพรรษา', 'Buddhist Lent', '2027-07-19'),
    },
    estimated: true,
  },
  {
    territory: 'VN',
    why: 'a holiday on a weekly day off is made up for on the next working day (Labour Code)',
    source:
      'https://vietnamnews.vn/society/1763609/viet-nam-s-remaining-public-holidays-in-2026-to-span-21-days.html',
    add: {
      ...mondayAfter({
        '01-01': ['Tết Dương lịch', "New Year's Day"],
        'vietnamese 3-0-10': ['Giỗ tổ Hùng Vương', 'Hung Kings Commemorations'],
        '09-02': ['Quốc khánh', 'National Day'],
      }),
      'substitutes 04-30 if saturday then next monday if sunday then next tuesday': [
        'Ngày Giải phóng miền Nam',
        'Day of liberating the South for national reunification',
      ],
      'substitutes 05-01 if saturday then next monday if sunday then next tuesday': [
        'Quốc tế Lao động',
        'Labour Day',
      ],
    },
  },
  {
    territory: 'VN',
    why: 'National Day is two days: 1 and 2 September in 2026',
    source:
      'https://vietnamnews.vn/politics-laws/1727514/ministry-of-home-affairs-announces-2026-holiday-schedule-for-lunar-new-year-national-day.html',
    add: dated('Quốc khánh', 'National Day', '2026-09-01'),
    listedTo: 2026,
  },
  {
    territory: 'VN',
    why: 'the second day of National Day beside the weekend and the day for Tết on a weekend, expected until the Prime Minister decides',
    source:
      'https://vietnamnews.vn/society/1763609/viet-nam-s-remaining-public-holidays-in-2026-to-span-21-days.html',
    add: {
      ...dated('Quốc khánh', 'National Day', '2027-09-03', '2028-09-01', '2029-09-04'),
      ...dated('Tết Nguyên Đán', 'Vietnamese New Year Holidays', '2027-02-10'),
    },
    estimated: true,
  },
];
