import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXTENSION } from '../../test/support/chromium';
import { person } from '../../test/support/lead';
import { LeadWalk } from '../../test/support/lead-walk';
import { startTeamServer } from '../../test/support/team-server';

/** Walks a lead's first tip through the built extension and leaves the pictures of docs/leads.md. */
const images = resolve('docs/images/leads');
await mkdir(images, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), 'savoir-leads-'));
const server = await startTeamServer({ plain: true, port: 8443 });
const lead = await person(EXTENSION);
try {
  const page = await lead.open('/studio.html');
  await page.setViewportSize({ width: 1200, height: 760 });
  const walk = new LeadWalk({
    page,
    address: server.url,
    backup: join(folder, 'backup.json'),
    async shown(step) {
      // The preview follows what was typed a moment later.
      await page.waitForTimeout(step === 'tip' ? 2_500 : 300);
      await page.screenshot({ path: join(images, `${step}.png`) });
    },
  });
  await walk.writeTipAndMakeTeam();
  await walk.setAddressAndInvite();
  await walk.publish();
  console.log(`${images}\n${walk.effort.report()}`);
} finally {
  await Promise.all([lead.close(), server.close()]);
  await rm(folder, { recursive: true, force: true });
}
