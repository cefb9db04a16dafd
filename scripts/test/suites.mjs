import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from '../setup/browsers.mjs';
import { ensurePackages } from '../setup/debian.mjs';
import { noPolicies } from '../setup/policies.mjs';

const REQUEST_TRACKER = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'];
const RESULTS = 'artifacts/results';

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  }).status ?? 1;

/** One command that either holds or doesn't. */
const step = (name, command, args) => {
  console.log(`\n── ${name} ──`);
  const held = run(command, args) === 0;
  return { name, passed: held ? 1 : 0, failed: held ? 0 : 1, skipped: 0 };
};

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
  const runner = spawn(
    'npx',
    ['vitest', 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' },
  );
  const [status] = await once(runner, 'close').catch(() => [1]);
  return counted(name, file, status, (json) => ({
    passed: json.numPassedTests,
    failed:
      json.numFailedTests +
      json.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length,
    skipped: json.numPendingTests + (json.numTodoTests ?? 0),
  }));
}

function playwright(name, env) {
  console.log(`\n── ${name} ──`);
  const file = `${RESULTS}/${name}.json`;
  const status = run('npx', ['playwright', 'test', '--reporter=line,json'], {
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

  async function policyAndHelpdesk() {
    const policy = noPolicy
      ? skip('policy', noPolicy)
      : await vitest('policy', ['-c', 'test/policy/vitest.config.ts'], browsers);
    const why =
      noHelpdesk.length || !chromium
        ? `Debian packages are missing and can't be installed: ${noHelpdesk.join(', ') || 'chromium'}`
        : undefined;
    const helpdesk = why
      ? skip('helpdesk', why)
      : await vitest('helpdesk', ['-c', 'test/helpdesk/vitest.config.ts'], browsers);
    return [policy, helpdesk];
  }

  const suites = [
    step('lint', 'npx', ['biome', 'check', '.']),
    step('types', 'npx', ['tsc', '--noEmit']),
    step('knowledge', 'npx', ['tsx', 'scripts/knowledge.ts', 'check']),
    await vitest('unit'),
    step('build', 'npx', ['wxt', 'build']),
    chromium ? playwright('e2e', browsers) : skip('e2e', 'there is no Chromium'),
    step('build:firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  ];
  // One browser at a time each: these two share the time that the other would leave idle.
  const [inFirefox, others] = await Promise.all([
    firefox
      ? vitest('firefox', ['-c', 'test/firefox/vitest.config.ts'], browsers)
      : skip('firefox', 'there is no Firefox'),
    policyAndHelpdesk(),
  ]);
  suites.push(inFirefox, ...others);

  console.log('');
  for (const { name, passed, failed, skipped } of suites)
    console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const { name, why } of suites.filter((suite) => suite.why))
    console.log(`skipped suite: ${name} (${why})`);
  const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0);
  const failed = sum('failed');
  console.log(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
  return failed ? 1 : 0;
}
