import { type InstalledPack, teamDatabase } from './database';

/** The packs that this browser has taken, pilots of other groups and retired ones too. Rejects without a database. */
export async function installed(): Promise<InstalledPack[]> {
  return (await teamDatabase()).getAll('packs');
}
