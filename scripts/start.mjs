// npm start: builds Savoir and opens it on the practice desk. Plain JavaScript, since it installs the rest.
import { spawnSync } from 'node:child_process';
import { ensureModules } from './setup/modules.mjs';

ensureModules();
const { ensureChromium } = await import('./setup/browsers.mjs');
const chromium = await ensureChromium();
if (!chromium) {
  console.error('No Chromium was found and none could be installed. Set CHROMIUM to the path of one.');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/start/practice.ts'], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: chromium },
});
process.exit(status ?? 1);
