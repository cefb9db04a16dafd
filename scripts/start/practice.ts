import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startPracticeDesk } from '../../test/practice/desk';
import { paths, startHubSpotDesk } from '../../test/practice/hubspot/desk';
import { ACCOUNT } from '../../test/practice/hubspot/records/index';
import { launchChromium } from '../../test/support/chromium';
import { tour } from './tour';

/** Tickets that show the range: cultures, registers, scripts, an SLA; and what HubSpot's help desk and inbox show. */
const TICKETS = ['101', '112', '121', '150', '131'];
const HUBSPOT = [
  { path: paths.helpDesk(7701, 5501), record: `${ACCOUNT}/0-5/7701`, name: 'hubspot-7701' },
  { path: paths.inbox(5504), record: `${ACCOUNT}/inbox/5504`, name: 'hubspot-inbox-5504' },
] as const;
const SHOTS = 'artifacts/start';

/** A browser window can be shown: always on macOS and Windows, on Linux with a display server. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

console.log('Building Savoir …');
const build = spawnSync('npx', ['wxt', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (build.status !== 0) {
  console.error('The build failed: see above.');
  process.exit(1);
}

const [desk, hubSpot] = await Promise.all([
  startPracticeDesk({ latencyMs: 250, now: new Date() }),
  startHubSpotDesk({ latencyMs: 250, now: new Date() }),
]);
const context = await launchChromium({
  headless: !hasDisplay,
  ...(hasDisplay && { viewport: null, args: ['--start-maximized'] }),
});
const page = context.pages()[0] ?? (await context.newPage());

if (hasDisplay) {
  await page.goto(`${desk.url}/agent/tickets/${TICKETS[0]}`);
  console.log(`Savoir is open on the practice desk: ${desk.url}/agent/tickets/${TICKETS[0]}`);
  const other = await context.newPage();
  await other.goto(hubSpot.url + HUBSPOT[0].path);
  await page.bringToFront();
  console.log(`A second tab shows a practice desk in the shape of HubSpot: ${hubSpot.url}`);
  console.log('Close the browser window to end.');
  await new Promise<void>((resolve) => context.on('close', () => resolve()));
} else {
  console.log('There is no display, so this is a tour without a window.\n');
  await mkdir(SHOTS, { recursive: true });
  const stops = [
    ...TICKETS.map((id) => ({
      address: `${desk.url}/agent/tickets/${id}`,
      record: id,
      name: `ticket-${id}`,
    })),
    ...HUBSPOT.map(({ path, ...stop }) => ({ ...stop, address: hubSpot.url + path })),
  ];
  await tour(page, stops, (name) => join(SHOTS, `${name}.png`));
  await context.close();
}
await Promise.all([desk.close(), hubSpot.close()]);
