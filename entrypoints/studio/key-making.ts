import type { KeyProblem } from '@/components/studio/team/team-types';
import { jsonName } from '@/lib/studio/file-name';
import { encryptBackup, openBackup } from '@/lib/team/backup';
import { holdKeys } from '@/lib/team/key-store';
import { generateKeys, type OpenKeys } from '@/lib/team/keys';
import { saveText } from './save-text';

/** No backup is as long: of a larger file, opened by mistake, no more is read. */
const MAX_BYTES = 200_000;

/**
 * Keys between being made and being kept. Until their backup was opened again, that encrypted backup is all there is of
 * them: who leaves before has lost nothing that was in use.
 */
export function keyMaking(kind: 'found' | 'lead') {
  let made: { ids: string; team: string; file: string; name: string } | undefined;
  return {
    /** Makes the keys and their backup; resolves with the name of its file. */
    async make({ team, name }: { team: string; name: string }, passphrase: string): Promise<string> {
      const keys = await generateKeys(name, kind === 'found' ? ['root', 'lead'] : ['lead']);
      const file = await encryptBackup(keys, passphrase);
      made = { ids: idsOf(keys), team, file, name: jsonName(team || name, 'savoir-keys-') };
      return made.name;
    },
    save(): void {
      if (made) saveText(made.name, made.file);
    },
    /** Opens the backup as on a new computer. Only what came out of the file is kept, never what is in memory. */
    async prove(file: File, passphrase: string): Promise<KeyProblem | undefined> {
      const read = await openBackup(await textOf(file), passphrase);
      if ('problem' in read) return read.problem;
      if (!made || idsOf(read.keys) !== made.ids) return 'not-these';
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
  const read = await openBackup(await textOf(file), passphrase);
  if ('problem' in read) return read.problem;
  const held = await holdKeys(read.keys, replace);
  return 'problem' in held ? held.problem : undefined;
}

const idsOf = ({ keys }: OpenKeys): string => keys.map(({ id }) => id).join();
const textOf = (file: File): Promise<string> => file.slice(0, MAX_BYTES).text();
