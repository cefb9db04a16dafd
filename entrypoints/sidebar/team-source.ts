// A chunk of its own, loaded when somebody looks into the panel's menu or compares customs.
import { teamScores } from '@/lib/dimensions/team-scores';
import { readTeamLayer } from '@/lib/packs/team-reader';

export { sourceStore } from '@/lib/packs/sources/state';
export { unreachedSince } from '@/lib/panel/team-source';

/** What the team brought for two territories; undefined also where its database can't be opened: the rest is shown. */
export async function scoresOf(theirs: string | undefined, own: string | undefined) {
  const layer = await readTeamLayer().catch(() => undefined);
  return layer && teamScores(layer, theirs, own, Temporal.Now.plainDateISO().toString());
}
