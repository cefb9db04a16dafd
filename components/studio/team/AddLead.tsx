import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { type LeadRequest, type LeadRequestProblem, readLeadRequest } from '@/lib/team/members';
import type { Lead } from '@/lib/team/team-document';
import { LeadRights, type Rights } from './LeadRights';

interface Props {
  packs: readonly { id: string; title: string }[];
  /** Keys of the leads that there are. */
  known: readonly string[];
  /** The key's thumbprint in groups that can be compared. */
  fingerprintOf(request: LeadRequest): Promise<string>;
  add(lead: Lead): void;
  cancel(): void;
}

/** Takes somebody's request: whose key it is, is compared by eye or ear before they are added. */
export function AddLead({ packs, known, fingerprintOf, add, cancel }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [read, setRead] = useState<{ request: LeadRequest; key: string }>();
  const [problem, setProblem] = useState<LeadRequestProblem>();
  const [rights, setRights] = useState<Rights>({ publishes: 'all', approves: true });

  if (read) {
    const { name, key } = read.request;
    return (
      <form
        className="add-lead"
        onSubmit={(event) => {
          event.preventDefault();
          add({ name, key, ...rights });
        }}
      >
        <h3>{t('studio.team.leads.who', { name })}</h3>
        <p>{t('studio.team.leads.compare', { name })}</p>
        <code className="fingerprint" dir="ltr">
          {read.key}
        </code>
        {known.includes(key.x) && <p className="notice">{t('studio.team.leads.already', { name })}</p>}
        <LeadRights rights={rights} packs={packs} change={setRights} />
        <p className="actions">
          <button type="submit" className="button primary">
            {t('studio.team.leads.addRun', { name })}
          </button>
          <LinkButton onClick={cancel}>{t('studio.team.cancel')}</LinkButton>
        </p>
      </form>
    );
  }
  return (
    <form
      className="add-lead"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const answer = readLeadRequest(text);
        if ('problem' in answer) setProblem(answer.problem);
        else void fingerprintOf(answer.request).then((key) => setRead({ request: answer.request, key }));
      }}
    >
      <div className="field">
        <label htmlFor="lead-request">{t('studio.team.leads.request')}</label>
        <textarea
          id="lead-request"
          rows={3}
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          value={text}
          aria-invalid={problem ? true : undefined}
          aria-describedby="lead-request-help lead-request-problem"
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
        />
        <p id="lead-request-help" className="soft small">
          {t('studio.team.leads.requestHelp')}
        </p>
        <p id="lead-request-problem" role="status" className="problem small">
          {problem && t(`studio.team.leads.problem.${problem}`)}
        </p>
      </div>
      <p className="actions">
        <button type="submit" className="button primary">
          {t('studio.team.leads.read')}
        </button>
        <LinkButton onClick={cancel}>{t('studio.team.cancel')}</LinkButton>
      </p>
    </form>
  );
}
