import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from '../setup/browsers.mjs';
import { ensurePackages } from '../setup/debian.mjs';
import { noPolicies } from '../setup/policies.mjs';

const REQUEST_TRACKER = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'];
const RESULTS = 'artifacts/results';

/** Runs a command and gives its exit code. */
async function run(command, args, env = {}) {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const [status] = await once(child, 'close').catch(() => [1]);
  return status ?? 1;
}

/** One command that either holds or doesn't. */
async function step(name, command, args) {
  console.log(`\n── ${name} ──`);
  const held = (await run(command, args)) === 0;
  return { name, passed: held ? 1 : 0, failed: held ? 0 : 1, skipped: 0 };
}

/** A result file that is missing or broken means that the runner died: one failure, so that it can't pass unseen. */
function counted(name, file, status, read) {
  try {
    const result = { name, ...read(JSON.parse(readFileSync(file, 'utf8'))) };
    return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
  } catch {
    return { name, passed: 0, failed: 1, skipped: 0 };
  }
}

async function vitest(name, args = [], env = {}) {
  console.log(`\n── ${name} ──`);
  const file = `${RESULTS}/${name}.json`;
  const status = await run(
    'npx',
    ['vitest', 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    env,
  );
  return counted(name, file, status, (json) => ({
    passed: json.numPassedTests,
    failed:
      json.numFailedTests +
      json.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length,
    skipped: json.numPendingTests + (json.numTodoTests ?? 0),
  }));
}

async function playwright(name, env) {
  console.log(`\n── ${name} ──`);
  const file = `${RESULTS}/${name}.json`;
  const status = await run('npx', ['playwright', 'test', '--reporter=line,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return counted(name, file, status, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

const skip = (name, why) => {
  console.log(`\n── ${name}: skipped, ${why} ──`);
  return { name, passed: 0, failed: 0, skipped: 1, why };
};

/** Runs everything; prints what each suite came to and, last, the sum. Returns the exit code. */
export async function runSuites() {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const chromium = await ensureChromium();
  const firefox = ensureFirefox();
  const noHelpdesk = ensurePackages(REQUEST_TRACKER);
  const noPolicy = noPolicies() ?? (!chromium || !firefox ? 'there is no Chromium or no Firefox' : undefined);
  const browsers = { ...(chromium && { CHROMIUM: chromium }), ...(firefox && { FIREFOX: firefox }) };

  const policy = () =>
    noPolicy ? skip('policy', noPolicy) : vitest('policy', ['-c', 'test/policy/vitest.config.ts'], browsers);
  const helpdesk = () =>
    noHelpdesk.length || !chromium
      ? skip(
          'helpdesk',
          `Debian packages are missing and can't be installed: ${noHelpdesk.join(', ') || 'chromium'}`,
        )
      : vitest('helpdesk', ['-c', 'test/helpdesk/vitest.config.ts'], browsers);

  // What waits most for a browser or a server shares the time that it leaves idle.
  const suites = [
    step('lint', 'npx', ['biome', 'check', '.']),
    step('types', 'npx', ['tsc', '--noEmit']),
    step('knowledge', 'npx', ['tsx', 'scripts/knowledge.ts', 'check']),
  ];
  await Promise.all(suites);
  suites.push(vitest('unit'));
  await Promise.all(suites);
  suites.push(step('build', 'npx', ['wxt', 'build']));
  await Promise.all(suites);
  suites.push(step('build:firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']));
  await Promise.all(suites);
  suites.push(chromium ? playwright('e2e', browsers) : skip('e2e', 'there is no Chromium'), helpdesk());
  await Promise.all(suites);
  suites.push(
    firefox
      ? vitest('firefox', ['-c', 'test/firefox/vitest.config.ts'], browsers)
      : skip('firefox', 'there is no Firefox'),
    policy(),
  );
  const results = await Promise.all(suites);

  console.log('');
  for (const { name, passed, failed, skipped } of results)
    console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const { name, why } of results.filter((suite) => suite.why))
    console.log(`skipped suite: ${name} (${why})`);
  const sum = (key) => results.reduce((total, suite) => total + suite[key], 0);
  const failed = sum('failed');
  console.log(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
  return failed ? 1 : 0;
}
