import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { PublishOutcome } from '@/lib/team/publishing/work';
import { publishProblemText } from './problem-text';

interface Props {
  outcome: PublishOutcome;
  /** Tries again what was not confirmed. */
  retry(): Promise<void>;
  save(text: string): string;
  allow?: { host: string; ask(): Promise<void> } | undefined;
}

/** What became of a publication, and what to do where it did not arrive. */
export function Outcome({ outcome, retry, save, allow }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState<string>();
  if (outcome.state === 'idle') return null;
  if (outcome.state === 'done') {
    const { pack, merged, file } = outcome.published;
    return (
      <div role="status" className="outcome">
        {pack && (
          <p>
            <b>
              {pack.proposal
                ? t('studio.life.done.proposed', { version: pack.version })
                : t('studio.life.done.published', { version: pack.version })}
            </b>{' '}
            {!pack.proposal && file === undefined && t('studio.life.done.soon')}
          </p>
        )}
        {pack?.version === 1 && (
          <p>
            {t('studio.life.done.first')} <a href="#team">{t('studio.life.done.invite')}</a>
          </p>
        )}
        {merged && <p>{t('studio.life.done.merged', merged)}</p>}
        {file !== undefined && (
          <p>
            {t('studio.life.done.file')}{' '}
            <LinkButton onClick={() => setName(save(file))}>{t('studio.life.done.saveAgain')}</LinkButton>{' '}
            {name && t('studio.life.done.saved', { name })}
          </p>
        )}
      </div>
    );
  }
  if (outcome.state === 'conflict')
    return (
      <p role="alert" className="notice">
        {t('studio.life.merge.needed', outcome.by)}
      </p>
    );
  const waiting = outcome.state === 'waiting';
  return (
    <div role="alert" className="notice">
      <p>{publishProblemText(outcome.problem, t)}</p>
      {waiting && (
        <p>
          {t('studio.life.waiting.kept')}{' '}
          <LinkButton onClick={() => void retry()}>{t('studio.life.waiting.again')}</LinkButton>
        </p>
      )}
      {waiting && outcome.problem.code === 'offline' && allow && (
        <p>
          {t('studio.life.waiting.allowWhy', { host: allow.host })}{' '}
          <LinkButton onClick={() => void allow.ask().then(retry)}>
            {t('studio.life.waiting.allow')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
