import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where each browser on Debian looks for the policies of the machine, and the file that it reads there. */
const PLACES = {
  chromium: { at: '/etc/chromium/policies/managed', file: 'savoir.json', program: '/usr/bin/chromium' },
  firefox: { at: '/etc/firefox/policies', file: 'policies.json', program: '/usr/bin/firefox-esr' },
};

/** A browser that sees policies which nobody else on this machine sees. */
export interface PolicySpace {
  /** Starts the browser: takes its place in a launcher. */
  executable: string;
  /** Sets the policies of the machine, all of them; undefined takes them away. */
  set(policies: object | undefined): Promise<void>;
  remove(): Promise<void>;
}

/**
 * A place for the policies of one browser. It starts in a mount namespace of its own, in which a folder of the test lies
 * over the machine's: `/etc` itself is never written to, other browsers see nothing of it, and when the browser ends, or
 * the test is killed, it is gone.
 */
export async function policySpace(name: keyof typeof PLACES): Promise<PolicySpace> {
  const { at, file, program } = PLACES[name];
  const root = await mkdtemp(join(tmpdir(), 'savoir-policy-'));
  const policies = join(root, 'policies');
  const layer = join(root, 'layer');
  const executable = join(root, name);
  await Promise.all([mkdir(policies), mkdir(layer)]);
  const browser = process.env[name.toUpperCase()] ?? program;
  const script = `#!/bin/sh
exec unshare --mount sh -ec '
mount -t tmpfs tmpfs ${layer}
mkdir ${layer}/upper ${layer}/work
mount -t overlay overlay -o lowerdir=/etc,upperdir=${layer}/upper,workdir=${layer}/work /etc
mkdir -p ${at}
mount --bind ${policies} ${at}
exec ${browser} "$@"' ${name} "$@"
`;
  await writeFile(executable, script, { mode: 0o755 });
  return {
    executable,
    set: (given) =>
      given
        ? writeFile(join(policies, file), JSON.stringify(given))
        : rm(join(policies, file), { force: true }),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
