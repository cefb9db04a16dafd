import { packId } from '@/lib/studio/ids';

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
