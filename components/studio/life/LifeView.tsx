import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contentOf } from '@/lib/studio/content';
import type { Draft } from '@/lib/studio/draft';
import type { Proposal } from '@/lib/studio/life';
import { sameData } from '@/lib/studio/same-data';
import type { PublishOutcome } from '@/lib/team/publishing/work';
import { DraftCard } from './DraftCard';
import { HistoryList } from './HistoryList';
import type { LifeActions, PackLife } from './life-types';
import { MergeDialog, type MergeSides } from './MergeDialog';
import { Now } from './Now';
import { Outcome } from './Outcome';
import { PilotCard } from './PilotCard';
import { ProposalCard } from './ProposalCard';
import { PublishDialog } from './PublishDialog';
import { useDoing } from './use-doing';

interface Props extends PackLife {
  /** Name of the pack, where nothing else on the page says it. */
  title: string | undefined;
  proposals: readonly Proposal[];
  draft: Draft | undefined;
  /** Something in the draft must be put right first. */
  broken: boolean;
  /** Set where somebody published since the draft began. */
  sides: MergeSides | undefined;
  /** Takes what both sides changed differently: opens by itself where there is nothing to ask. */
  merge(sides: MergeSides): boolean;
  actions: LifeActions;
}

/** The life of one pack: what waits to go out, what is out, what was. */
export function LifeView(props: Props) {
  const { title, life, standing, history, proposals, draft, broken, sides, actions } = props;
  const { t } = useTranslation();
  const [publishing, setPublishing] = useState<Draft>();
  const [merging, setMerging] = useState<MergeSides>();
  const { busy, outcome, run } = useDoing();
  const names = { groups: life.document?.groups ?? [], segments: life.document?.segments ?? [] };
  const locked = life.lock !== undefined;
  const then = (work: () => Promise<PublishOutcome>) => run(work).then(() => {});
  // What was sent for approval and not changed since is shown once, as the proposal.
  const waits = proposals.some(
    ({ own, returned, behind, payload }) =>
      draft && own && !returned && !behind && sameData(contentOf(payload), contentOf(draft)),
  );
  const bringTogether = () => {
    if (sides && !props.merge(sides)) setMerging(sides);
  };
  return (
    <div className="life">
      {title !== undefined && (
        <h1>
          <bdi>{title}</bdi>
        </h1>
      )}
      {life.lock && (
        <p className="notice" role="status">
          {
            {
              'no-key': t('studio.life.lock.noKey'),
              'no-team': t('studio.life.lock.noTeam'),
              'not-a-lead': t('studio.life.lock.notALead'),
            }[life.lock]
          }{' '}
          <a href="#team">{t('studio.life.lock.toTeam')}</a>
        </p>
      )}
      {outcome && (
        <Outcome
          outcome={outcome}
          retry={() => then(actions.resume)}
          save={actions.save}
          allow={actions.allow}
        />
      )}
      {draft && !waits && (
        <DraftCard
          draft={draft}
          standing={standing}
          names={names}
          locked={locked || busy}
          broken={broken}
          sides={sides}
          merge={bringTogether}
          publish={() => setPublishing(draft)}
        />
      )}
      {proposals.map((proposal) => (
        <ProposalCard
          key={proposal.signed.payload}
          proposal={proposal}
          standing={standing}
          names={names}
          busy={busy}
          locked={locked}
          approve={() => void then(() => actions.approve(proposal))}
          handBack={(note) => void then(() => actions.handBack(proposal, note))}
          withdraw={() => void then(() => actions.withdraw(proposal))}
        />
      ))}
      {standing?.pilot && (
        <PilotCard
          // Another pilot is asked about anew.
          key={`pilot ${standing.pilot.version}`}
          standing={standing}
          names={names}
          busy={busy}
          locked={locked}
          publish={(note) => then(() => actions.publishPilot(note))}
          end={(note) => then(() => actions.endPilot(note))}
        />
      )}
      {standing && (
        <Now
          key={`now ${standing.newest.version}`}
          standing={standing}
          draft={draft !== undefined}
          locked={locked}
          busy={busy}
          retire={(note) => then(() => actions.retire(note))}
        />
      )}
      {history.length > 0 && (
        <HistoryList
          history={history}
          current={standing?.published?.stage === 'published' ? standing.published.version : undefined}
          newest={history[0]?.version ?? 0}
          names={names}
          locked={locked}
          busy={busy}
          rollBack={(line, note) => then(() => actions.rollBack(line, note))}
        />
      )}
      {publishing && (
        <PublishDialog
          {...props}
          draft={publishing}
          actions={actions}
          bringTogether={sides && bringTogether}
          close={() => setPublishing(undefined)}
        />
      )}
      {merging && (
        <MergeDialog
          {...merging}
          names={names}
          adopt={(content) => actions.adopt(content, merging.version)}
          close={() => setMerging(undefined)}
        />
      )}
    </div>
  );
}
