import { resolve } from 'node:path';
import { holidayAgreement, meanOf, REFERENCE } from '../../../scripts/measure/holiday-agreement';
import { NotMeasured, type Suite } from '../suite';

/** Whether the shipped holidays are those of an independent list. */
export const calendarSuite: Suite = {
  about: 'public holidays beside an independent list: --data DIR',
  extension: false,
  async run(tell, { data }) {
    const folder = data === undefined ? undefined : resolve(data);
    const deep = folder && holidayAgreement(folder, 'deep');
    const next = folder && holidayAgreement(folder, 'next');
    if (!deep || !next)
      throw new NotMeasured(`There is no ${REFERENCE}: name the folder that holds it with --data DIR.`);
    const all = [...deep, ...next];
    for (const { territory, working, judged } of all)
      tell(`${territory}  working days ${(100 * working).toFixed(1)}  judged ${(100 * judged).toFixed(1)}`);
    const unjudged = all.reduce((sum, one) => sum + one.unjudged.length, 0);
    const territories = `${all.length} territories, ${deep.length} of them with reviewed tips`;
    return [
      {
        name: 'holidays.agreement',
        value: 100 * meanOf(all, 'judged'),
        atLeast: 98,
        what: `${territories}: days in both, or where ours are right by scripts/data/holidays/differences.ts, %`,
      },
      {
        name: 'holidays.agreement.plain',
        value: 100 * meanOf(all, 'all'),
        what: 'days in both among days in either, %',
      },
      {
        name: 'holidays.agreement.working',
        value: 100 * meanOf(all, 'working'),
        what: 'the same without weekends, %',
      },
      {
        name: 'holidays.agreement.deep',
        value: 100 * meanOf(deep, 'judged'),
        what: `${deep.length} territories with reviewed tips, judged, %`,
      },
      {
        name: 'holidays.unjudged',
        value: unjudged,
        budget: 0,
        what: 'differences on which nobody has judged',
      },
    ];
  },
};
