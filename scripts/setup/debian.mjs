import { spawnSync } from 'node:child_process';

const quiet = { stdio: 'ignore' };

/** True where packages can be installed: Debian or a descendant, as root. */
export function canInstall() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version'], quiet).status === 0
  );
}

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return stdout?.includes('install ok installed') ?? false;
}

/**
 * Installs the Debian packages that are missing, where that is possible. Returns those that are still missing.
 */
export function ensurePackages(names) {
  const missing = names.filter((name) => !isInstalled(name));
  if (!missing.length || !canInstall()) return missing;
  console.log(`Installing Debian packages: ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  run('update');
  run('install', '-y', '--no-install-recommends', ...missing);
  return missing.filter((name) => !isInstalled(name));
}
