import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '@/components/packs/OutcomeText';
import { sourceProblemText } from '@/components/packs/refusal';
import { Check } from '@/components/ui/icons';
import type { JoinResult, Proposal } from './join-types';

interface Props {
  result: JoinResult;
  proposal: Proposal;
  busy: boolean;
  allow(): void;
  openSettings(): void;
  close(): void;
}

/** The agent is in the team: what came, and what is still missing. */
export function JoinDone({ result, proposal, busy, allow, openSettings, close }: Props) {
  const { t, i18n } = useTranslation();
  const { tips, permission, problem, outcome } = result;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const host = new Intl.ListFormat(i18n.language).format(proposal.hosts);
  const trouble = problem && problem.code !== 'refused';
  return (
    <div className="page join">
      <main>
        <section className="card join-done" aria-labelledby="done-title">
          <h1 id="done-title" ref={heading} tabIndex={-1}>
            <Check /> {t('studio.join.done', { team: result.team })}
          </h1>
          <p>
            {tips > 0
              ? t('studio.join.came', { count: tips })
              : !trouble && t(proposal.hosts.length ? 'studio.join.cameNone' : 'studio.join.cameNoneFile')}
          </p>
          {permission === 'refused' && (
            <div className="notice">
              <p>{t('studio.join.refused', { host })}</p>
              <p>
                <button type="button" className="text-button" disabled={busy} onClick={allow}>
                  {t('studio.join.ask', { host })}
                </button>
              </p>
            </div>
          )}
          {trouble && (
            <p className="problem">
              {t('studio.join.trouble')} {sourceProblemText(problem, t)} {t('studio.join.again')}
            </p>
          )}
          {outcome && outcome.refused.length > 0 && <Refusals outcome={outcome} />}
          <p className="actions">
            <button type="button" className="button primary" onClick={close}>
              {t('studio.join.close')}
            </button>
            <button type="button" className="link-button" onClick={openSettings}>
              {t('studio.join.settings')}
            </button>
          </p>
        </section>
      </main>
    </div>
  );
}
