import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { Life } from '@/lib/studio/life';
import type { PublishOutcome } from '@/lib/team/publishing/work';
import { Outcome } from './Outcome';
import { publishProblemText } from './problem-text';

/** A pack that somebody published while this lead has a draft of it. */
export interface Meanwhile {
  pack: string;
  title: string;
  version: number;
  author: string;
}

interface Props {
  life: Life;
  meanwhile: readonly Meanwhile[];
  /** What became of a publication that waited: also one of a day before, of which nothing else on the page tells. */
  outcome: PublishOutcome | undefined;
  save(text: string): string;
  dismiss(): void;
  open(pack: string): void;
  resume(): Promise<void>;
  giveUp(): Promise<void>;
}

/** What concerns every pack: a publication that is not confirmed, proposals to approve, what others published. */
export function StatusNotices({ life, meanwhile, outcome, open, resume, giveUp, ...told }: Props) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const run = (work: () => Promise<void>) => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  const mine = life.proposals.filter(({ own, returned }) => own && returned);
  const waiting = life.proposals.filter(({ approvable }) => approvable);
  const ended = !life.pending && outcome && tells(outcome) ? outcome : undefined;
  if (!life.pending && !ended && !meanwhile.length && !mine.length && !waiting.length) return null;
  return (
    <div className="status-notices">
      {life.pending && (
        <div className="notice" role="status">
          <p>
            {t('studio.life.waiting.notConfirmed')}{' '}
            {outcome &&
              (outcome.state === 'waiting' || outcome.state === 'stopped') &&
              publishProblemText(outcome.problem, t)}
          </p>
          <p>
            <LinkButton disabled={busy} onClick={() => run(resume)}>
              {busy ? t('studio.life.waiting.checking') : t('studio.life.waiting.check')}
            </LinkButton>{' '}
            ·{' '}
            <LinkButton disabled={busy} onClick={() => run(giveUp)}>
              {t('studio.life.waiting.giveUp')}
            </LinkButton>
          </p>
        </div>
      )}
      {ended && (
        <div className="notice quiet">
          <p>{t('studio.life.waiting.became')}</p>
          <Outcome outcome={ended} retry={resume} save={told.save} />
          <p>
            <LinkButton onClick={told.dismiss}>{t('studio.pack.understood')}</LinkButton>
          </p>
        </div>
      )}
      {waiting.map(({ payload, signed }) => (
        <p key={signed.payload} className="notice quiet" role="status">
          {t('studio.life.status.proposal', { author: payload.author, title: payload.title })}{' '}
          <LinkButton onClick={() => open(payload.id)}>{t('studio.life.status.look')}</LinkButton>
        </p>
      ))}
      {mine.map(({ payload, signed, returned }) => (
        <p key={signed.payload} className="notice quiet" role="status">
          {t('studio.life.status.returned', { by: returned?.by ?? '', title: payload.title })}{' '}
          <LinkButton onClick={() => open(payload.id)}>{t('studio.life.status.look')}</LinkButton>
        </p>
      ))}
      {meanwhile.map(({ pack, title, version, author }) => (
        <p key={pack} className="notice quiet" role="status">
          {t('studio.life.status.meanwhile', { author, version, title })}{' '}
          <LinkButton onClick={() => open(pack)}>{t('studio.life.status.look')}</LinkButton>
        </p>
      ))}
    </div>
  );
}

/** Whether there is anything to say of it: a change of the team that arrived is there to be seen. */
const tells = (outcome: PublishOutcome): boolean =>
  outcome.state === 'done'
    ? outcome.published.pack !== undefined || outcome.published.file !== undefined
    : outcome.state === 'stopped' || outcome.state === 'conflict';
