import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startPracticeDesk } from '../../test/practice/desk';
import { launchChromium } from '../../test/support/chromium';
import { tour } from './tour';

/** Tickets that show the range: cultures, registers, scripts, an SLA. */
const TICKETS = ['101', '112', '121', '150', '131'];
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

const desk = await startPracticeDesk({ latencyMs: 250, now: new Date() });
const context = await launchChromium({
  headless: !hasDisplay,
  ...(hasDisplay && { viewport: null, args: ['--start-maximized'] }),
});
const page = context.pages()[0] ?? (await context.newPage());

if (hasDisplay) {
  await page.goto(`${desk.url}/agent/tickets/${TICKETS[0]}`);
  console.log(`Savoir is open on the practice desk: ${desk.url}/agent/tickets/${TICKETS[0]}`);
  console.log('Close the browser window to end.');
  await new Promise<void>((resolve) => context.on('close', () => resolve()));
} else {
  console.log('There is no display, so this is a tour without a window.\n');
  await mkdir(SHOTS, { recursive: true });
  await tour(page, desk.url, TICKETS, (id) => join(SHOTS, `ticket-${id}.png`));
  await context.close();
}
await desk.close();
