import { startPracticeDesk } from '../../practice/desk';
import { libPage } from '../../support/lib-in-page';
import { testTeam } from '../../support/team';
import type { Suite } from '../suite';
import { measureReceiving } from './packs/receive';
import { measureShown } from './packs/shown';
import { inBrowser, openTicket } from './page/open';

/** A ticket of the practice desk with an ordinary thread. */
const TICKET = '103';
/** Versions of the large pack go on from here. */
const NEXT = 1_000;

/**
 * What a team's packs cost. The code runs in a page of the extension, with the browser's own database and signatures; a
 * team with review, so that each pack carries two of them.
 */
export const packsSuite: Suite = {
  about: 'taking the packs of a team, and how soon an open panel shows them',
  extension: true,
  async run(progress) {
    const desk = await startPracticeDesk({ rateLimit: 1_000_000 });
    try {
      return await inBrowser(async (context) => {
        const team = await testTeam(2, { review: true });
        const page = await libPage(context);
        const invitation = { team: team.id, name: 'Support Nord', addresses: [], groups: [] };
        await page.evaluate((given) => savoirLib.membership.join(given, 'agent'), invitation);
        const received = await measureReceiving(page, team, progress);
        const tab = await context.newPage();
        const panel = await openTicket(tab, desk, TICKET);
        return [...received, ...(await measureShown(page, panel, team, NEXT, progress))];
      });
    } finally {
      await desk.close();
    }
  },
};
