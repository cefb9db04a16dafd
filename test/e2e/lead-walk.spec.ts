import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { panelFor } from '../support/chromium';
import { profileWithHost } from '../support/granted-host';
import { heldOfTeam, letTimePass } from '../support/joined-team';
import { type Person, person } from '../support/lead';
import { LeadWalk, WALK } from '../support/lead-walk';
import { startTeamServer } from '../support/team-server';
import { expect, test } from './fixtures';
import { t, view } from './view';

// Two browsers, one of them started twice.
test.setTimeout(120_000);

/** How long the lead may take, by the model: two minutes. */
const LIMIT_SECONDS = 120;

/** Opens a ticket in a tab of its own, in front, with its panel. */
async function openTicket(who: Person, url: string, id: number): Promise<Page> {
  const page = await who.context.newPage();
  await page.goto(`${url}/agent/tickets/${id}`);
  await panelFor(page, id);
  return page;
}
const tipsOf = async (page: Page, id: number) => view(await panelFor(page, id)).tips;

test('a lead without help publishes a first tip, and open panels show it', async ({ build, desk }) => {
  const folder = await mkdtemp(join(tmpdir(), 'savoir-walk-'));
  const server = await startTeamServer({ plain: true });
  const granted = await profileWithHost('http://127.0.0.1/*', { extension: build });
  const lead = await person(build);
  const agent = await person(build, { profile: granted });
  try {
    const studio = await lead.open('/studio.html');
    const walk = new LeadWalk({ page: studio, address: server.url, backup: join(folder, 'backup.json') });
    await walk.writeTipAndMakeTeam();
    const link = await walk.setAddressAndInvite();

    const joining = await agent.open('/join.html');
    await joining.getByLabel(t('studio.join.paste')).fill(link);
    await joining.getByRole('button', { name: t('studio.join.next') }).click();
    await joining.getByRole('button', { name: t('studio.join.join'), exact: true }).click();
    await expect(
      joining.getByRole('heading', { name: t('studio.join.done', { team: WALK.team }) }),
    ).toBeVisible();
    await expect(joining.getByText(t('studio.join.cameNone'))).toBeVisible();

    // The ticket is open in both browsers, and stays.
    const agentsTicket = await openTicket(agent, desk.url, 101);
    const leadsTicket = await openTicket(lead, desk.url, 101);
    for (const page of [agentsTicket, leadsTicket]) {
      await expect(await tipsOf(page, 101)).not.toContainText(WALK.tip);
      await page.evaluate(() => Object.assign(globalThis, { same: true }));
    }
    await studio.bringToFront();
    await walk.publish();

    // In the lead's own browser at once.
    await expect(await tipsOf(leadsTicket, 101)).toContainText(WALK.tip);

    // In the agent's: as soon as another helpdesk tab opens, half a minute after the last look or later.
    await expect(await tipsOf(agentsTicket, 101)).not.toContainText(WALK.tip);
    await letTimePass(joining, 31_000);
    const another = await openTicket(agent, desk.url, 112);
    await agentsTicket.bringToFront();
    const tip = view(await panelFor(agentsTicket, 101)).tip.filter({ hasText: WALK.tip });
    await expect(tip).toContainText(t('team.fresh'));
    await expect(tip.locator('.team-mark')).toHaveAttribute(
      'title',
      new RegExp(`${WALK.team}.*${WALK.name}`),
    );
    for (const page of [agentsTicket, leadsTicket])
      expect(await page.evaluate(() => 'same' in globalThis)).toBe(true);
    // It is for Germany alone.
    await expect(await tipsOf(another, 112)).not.toContainText(WALK.tip);
    expect((await heldOfTeam(joining)).packs).toHaveLength(1);

    console.log(walk.effort.report());
    expect(walk.effort.seconds).toBeLessThanOrEqual(LIMIT_SECONDS);
  } finally {
    await Promise.all([lead.close(), agent.close(), server.close()]);
    await Promise.all([folder, granted].map((path) => rm(path, { recursive: true, force: true })));
  }
});
