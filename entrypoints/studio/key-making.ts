import type { KeyProblem } from '@/components/studio/team/team-types';

import { encryptBackup, openBackup } from '@/lib/team/backup';
import { holdKeys } from '@/lib/team/key-store';
import { generateKeys, type OpenKeys } from '@/lib/team/keys';
import { saveText } from './save-text';

/**
 * Keys between being made and being kept. They lie in memory alone until their backup was opened again: who leaves
 * before has lost nothing that was in use.
 */
export function keyMaking(kind: 'found' | 'lead') {
  let made: { keys: OpenKeys; team: string; file: string; name: string } | undefined;
  return {
    /** Makes the keys and their backup; resolves with the name of its file. */
    async make({ team, name }: { team: string; name: string }, passphrase: string): Promise<string> {
      const keys = await generateKeys(name, kind === 'found' ? ['root', 'lead'] : ['lead']);
      made = { keys, team, file: await encryptBackup(keys, passphrase), name: fileName(team || name) };
      return made.name;
    },
    save(): void {
      if (made) saveText(made.name, made.file);
    },
    /** Opens the backup as on a new computer. Only what came out of the file is kept, never what is in memory. */
    async prove(file: File, passphrase: string): Promise<KeyProblem | undefined> {
      const read = await openBackup(await file.text(), passphrase);
      if ('problem' in read) return read.problem;
      const ids = (keys: OpenKeys) => keys.keys.map(({ id }) => id).join();
      if (!made || ids(read.keys) !== ids(made.keys)) return 'not-these';
      const held = await holdKeys(read.keys);
      return 'problem' in held ? held.problem : undefined;
    },
    get team() {
      return made?.team ?? '';
    },
  };
}

/** Takes keys from their backup, on a new computer. */
export async function restoreKeys(
  file: File,
  passphrase: string,
  replace: boolean,
): Promise<KeyProblem | undefined> {
  const read = await openBackup(await file.text(), passphrase);
  if ('problem' in read) return read.problem;
  const held = await holdKeys(read.keys, replace);
  return 'problem' in held ? held.problem : undefined;
}

/** "savoir-keys-acme-support.json": a name without signs that file systems refuse. */
const fileName = (name: string): string =>
  `savoir-keys-${
    name
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase() || 'team'
  }.json`;
