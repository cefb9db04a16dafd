import { LocalText } from '@/components/ui/LocalText';
import { Sources } from '@/components/ui/Sources';
import type { Advice } from '@/lib/guidance/guidance';
import { TeamOriginLine } from './TeamMark';

/** The reasoning behind advice and its sources; of the team's, what there is of these, and who stands behind it. */
export function Why({ entry }: { entry: Advice<'tip'> | Advice<'tone'> }) {
  const { why, sources, reviewed, team } = entry;
  return (
    <>
      {why && (
        <p>
          <LocalText text={why} language={team?.language} />
        </p>
      )}
      <Sources sources={sources} {...(!team && { reviewed })} />
      <TeamOriginLine team={team} />
    </>
  );
}
