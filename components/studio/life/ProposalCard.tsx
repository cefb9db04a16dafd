import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import { formatDateTime } from '@/components/ui/format';
import { contentOf, EMPTY } from '@/lib/studio/content';
import { difference } from '@/lib/studio/diff';
import type { Proposal } from '@/lib/studio/life';
import type { Standing } from '@/lib/studio/publications';
import { DifferenceView } from './DifferenceView';
import { NoteForm } from './NoteForm';
import { StageName } from './StageName';
import type { TeamNames } from './use-field-text';

interface Props {
  proposal: Proposal;
  standing: Standing | undefined;
  names: TeamNames;
  busy: boolean;
  locked: boolean;
  approve(): void;
  handBack(note: string): void;
  withdraw(): void;
}

/** A version that waits for a second lead: what it changes, and the decision. */
export function ProposalCard({ proposal, standing, names, busy, locked, ...actions }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [returning, setReturning] = useState(false);
  const { payload, own, approvable, behind, returned } = proposal;
  const { author, version, at, note, stage, groups, language } = payload;
  const before = standing ? contentOf(standing.newest) : EMPTY;
  return (
    <section className="card proposal" aria-labelledby={id}>
      <div className="version-head">
        <h2 id={id}>
          {own
            ? t('studio.life.proposal.own', { version })
            : t('studio.life.proposal.of', { author, version })}
        </h2>
        <StageName stage={stage} groups={groups} names={names} past={false} />
        <span className="soft small">{formatDateTime(at, i18n.language)}</span>
      </div>
      {note && (
        <p className="version-note">
          <bdi>{note}</bdi>
        </p>
      )}
      {returned && (
        <p className="notice">
          {t('studio.life.proposal.returned', { by: returned.by, note: returned.note })}
        </p>
      )}
      {behind && (
        <p className="notice">
          {own
            ? t('studio.life.proposal.behindOwn', behind)
            : t('studio.life.proposal.behind', { ...behind, name: author })}
        </p>
      )}
      <DifferenceView difference={difference(before, contentOf(payload))} language={language} names={names} />
      {returning ? (
        <NoteForm
          note=""
          label={t('studio.life.proposal.handBackNote', { author })}
          required
          action={t('studio.life.proposal.handBack')}
          busy={busy}
          run={actions.handBack}
          cancel={() => setReturning(false)}
        >
          {t('studio.life.proposal.handBackAsk', { author })}
        </NoteForm>
      ) : (
        <div className="button-row">
          {approvable && !behind && (
            <button
              type="button"
              className="button primary"
              disabled={busy || locked}
              onClick={actions.approve}
            >
              {busy ? t('studio.life.dialog.busy') : t('studio.life.proposal.approve')}
            </button>
          )}
          {approvable && (
            <TextButton disabled={busy || locked} onClick={() => setReturning(true)}>
              {t('studio.life.proposal.handBackOpen')}
            </TextButton>
          )}
          {own && (
            <TextButton disabled={busy || locked} onClick={actions.withdraw}>
              {t('studio.life.proposal.withdraw')}
            </TextButton>
          )}
        </div>
      )}
    </section>
  );
}
