import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A profile in developer mode, without which Chromium keeps an unpacked extension switched off after it reloaded
 * itself. Packed ones, as agents have them, come back by themselves.
 */
export async function developerProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'savoir-developer-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  return profile;
}
