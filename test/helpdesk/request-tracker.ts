import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import desk from './tickets.json' with { type: 'json' };

const run = promisify(execFile);

const SERVER = '/usr/share/request-tracker5/libexec/rt-server';
const SETUP = '/usr/sbin/rt-setup-database-5';
const APT_GET = '/usr/bin/apt-get';
const PACKAGES = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'];
/** Compiled page templates, kept between runs: they only make the first visit of each page faster. */
const TEMPLATES = resolve('artifacts/request-tracker/templates');
const START_LIMIT_MS = 60_000;

export interface RequestTracker {
  /** Origin of the server, without a slash at its end. */
  url: string;
  /** Number of each seeded ticket by its key in tickets.json (`es-MX`, `ja-JP`, `de-DE`, `ar-SA`). */
  tickets: Record<string, number>;
  /** The agent who may see everything of a customer. */
  login: Login;
  /** An agent without the right AdminUsers, who uses Request Tracker in German. */
  junior: Login;
  /** Ends the server and removes its files. */
  close(): Promise<void>;
}

export interface Login {
  user: string;
  password: string;
}

export type Availability = { available: true } | { available: false; reason: string };

/** Whether a Request Tracker is installed here or can be: from Debian's packages, as root. */
export function available(): Availability {
  if (existsSync(SERVER) && existsSync(SETUP)) return { available: true };
  if (!existsSync(APT_GET))
    return { available: false, reason: 'Request Tracker 5 is not installed and there is no apt' };
  if (process.getuid?.() !== 0)
    return { available: false, reason: 'installing Request Tracker 5 with apt needs root' };
  return { available: true };
}

/**
 * Serves a Request Tracker of its own on a free loopback port: fresh SQLite database, seeded from tickets.json,
 * no mail sent. Everything but the program lies in a temporary folder; the system's configuration and database
 * are never touched.
 */
export async function startRequestTracker(): Promise<RequestTracker> {
  await install();
  const folder = await mkdtemp(join(tmpdir(), 'savoir-request-tracker-'));
  const port = await freePort();
  const env = { ...process.env, ...(await configure(folder, port)) };
  let server: ChildProcess | undefined;
  const close = async () => {
    await stop(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const tickets = await seed(folder, env);
    server = spawn(SERVER, ['--host', '127.0.0.1', '--port', String(port), '--max-workers', '4'], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own: the server's workers end with it.
      detached: true,
    });
    const { pid } = server;
    process.once('exit', () => pid && signal(pid));
    const url = `http://127.0.0.1:${port}`;
    await answering(`${url}/NoAuth/Login.html`, server);
    const [login, junior] = desk.agents.map(({ login: user, password }) => ({ user, password }));
    if (!login || !junior) throw new Error('tickets.json names fewer than two agents');
    return { url, tickets, login, junior, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function install(): Promise<void> {
  const can = available();
  if (!can.available) throw new Error(can.reason);
  if (existsSync(SERVER)) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run(APT_GET, ['update'], { env });
  await run(APT_GET, ['install', '-y', '--no-install-recommends', ...PACKAGES], { env, maxBuffer: 1 << 26 });
}

/** Writes the configuration and answers the environment that makes Request Tracker read it, and only it. */
async function configure(folder: string, port: number): Promise<Record<string, string>> {
  const at = (name: string) => join(folder, name);
  for (const name of ['sessions', 'config.d']) await mkdir(at(name));
  await mkdir(TEMPLATES, { recursive: true });
  // Takes the mail that Request Tracker wants to send and drops it.
  await writeFile(at('sendmail'), '#!/bin/sh\ncat >/dev/null\n');
  await chmod(at('sendmail'), 0o755);
  const config = `
Set($rtname, 'support.example');
Set($Organization, 'support.example');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${at('rt.sqlite')}');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($WebPath, '');
Set($Timezone, 'UTC');
Set($LogToFile, undef);
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
Set($MailCommand, 'sendmailpipe');
Set($SendmailPath, '${at('sendmail')}');
$RT::MasonDataDir = '${TEMPLATES}';
$RT::MasonSessionDir = '${at('sessions')}';
1;
`;
  await writeFile(at('RT_SiteConfig.pm'), config);
  return { RT_SITE_CONFIG: at('RT_SiteConfig.pm'), RT_SITE_CONFIG_DIR: at('config.d') };
}

async function seed(folder: string, env: NodeJS.ProcessEnv): Promise<Record<string, number>> {
  const password = join(folder, 'root-password');
  await writeFile(password, 'practice-desk-root');
  await run(SETUP, ['--action', 'init', '--skip-create', '--root-password-file', password], { env });
  const seeding = ['seed.pl', 'tickets.json'].map((name) => resolve('test/helpdesk', name));
  const { stdout } = await run('perl', seeding, { env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said = (said + chunk).slice(-4_000);
  });
  const until = Date.now() + START_LIMIT_MS;
  while (Date.now() < until && server.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`Request Tracker does not answer at ${url}: ${said}`);
}

async function stop(server: ChildProcess | undefined): Promise<void> {
  if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  signal(server.pid);
  await ended;
}

/** Ends the server's process group, if it still runs. */
function signal(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended.
  }
}

/** What was seeded, for tests to compare with. */
export const seeded = desk;
