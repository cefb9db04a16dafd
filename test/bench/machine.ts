import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were measured on, in one line; a busy machine makes every time longer. */
export function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory}; load ${load}; Node ${process.version}; ${chromium()}`;
}

function chromium(): string {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .replace(/ built on.*/, '');
  } catch {
    return `no Chromium at ${path}`;
  }
}
