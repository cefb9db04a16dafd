import { packId } from '@/lib/studio/ids';
import type { Keep } from '@/lib/team/team-document';
import type { OutVersion } from './team-types';

interface Named {
  id: string;
  name: string;
}

/** An id of its own for something new, made from its name. */
export const newId = (name: string, there: readonly Named[]): string =>
  packId(name, new Set(there.map(({ id }) => id)));

/** Whether something else than `own` bears the name: small and capital letters are one. */
export const isNameTaken = (name: string, there: readonly Named[], own?: string): boolean =>
  there.some((one) => one.id !== own && one.name.toLocaleLowerCase() === name.toLocaleLowerCase());

/** What the document lists so that these versions stay good; with `signer`, a key, only what it signed. */
export const keepsOf = (out: readonly OutVersion[], signer?: string): Keep[] =>
  out
    .filter(({ signers }) => signer === undefined || signers.includes(signer))
    .map(({ pack, version, sha256 }) => ({ pack, version, sha256 }));
