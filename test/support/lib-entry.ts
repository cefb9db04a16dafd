// Before every schema is made.
import '@/lib/jitless';
import { teamDatabase } from '@/lib/packs/database';
import { installed } from '@/lib/packs/installed';
import { openTeam } from '@/lib/packs/open-team';
import { receiveBundle } from '@/lib/packs/receive';
import { repairSignal } from '@/lib/packs/signal';
import { verified } from '@/lib/packs/signatures';
import { membership } from '@/lib/packs/team';
import { readTeamLayer } from '@/lib/packs/team-reader';
import { openBundle } from '@/lib/packs/verify';
import { encryptBackup, openBackup } from '@/lib/team/backup';
import { forgetKeys, heldKeys, holdKeys } from '@/lib/team/key-store';
import { generateKeys } from '@/lib/team/keys';

/** What a page of the extension can do with packs and keys, for tests that drive it there (`lib-in-page.ts`). */
const lib = {
  openBundle,
  openTeam,
  verified,
  teamDatabase,
  installed,
  receiveBundle,
  repairSignal,
  membership,
  readTeamLayer,
  encryptBackup,
  openBackup,
  forgetKeys,
  heldKeys,
  holdKeys,
  generateKeys,
};

export type LibInPage = typeof lib;
Object.assign(globalThis, { savoirLib: lib });
