import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChromiumOptions, extensionId, launchChromium } from './chromium';

interface Permissions {
  explicit_host?: string[];
}
interface Preferences {
  extensions: {
    settings: Record<string, { granted_permissions: Permissions; active_permissions: Permissions }>;
  };
}

/**
 * A profile in which the agent has granted `pattern` (such as `http://127.0.0.1/*`). The browser's own prompt
 * can't be answered without a window, so the grant is written where the browser keeps it, between two launches;
 * registering the scripts for it is then up to the extension itself.
 */
export async function profileWithHost(pattern: string, options: ChromiumOptions = {}): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'savoir-granted-'));
  const first = await launchChromium({ ...options, profile });
  const id = await extensionId(first);
  await first.close();
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as Preferences;
  const entry = preferences.extensions.settings[id];
  if (!entry) throw new Error('the extension is not in the profile');
  for (const permissions of [entry.granted_permissions, entry.active_permissions])
    permissions.explicit_host = [...new Set([...(permissions.explicit_host ?? []), pattern])];
  await writeFile(file, JSON.stringify(preferences));
  return profile;
}
