import { spawnSync } from 'node:child_process';

/** Why no browser can be shown enterprise policies of its own here (`test/support/policy-space.ts`), if so. */
export function noPolicies() {
  if (process.platform !== 'linux') return 'it is written for Linux';
  const { status } = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {
    stdio: 'ignore',
  });
  return status === 0 ? undefined : 'it needs root, to show browsers policies of their own';
}
