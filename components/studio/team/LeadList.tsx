import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Section } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { LinkButton } from '@/components/ui/buttons';
import { fingerprint } from '@/lib/team/fingerprint';
import { addLead, type LeadRequest, removalProblem, removeLead } from '@/lib/team/members';
import { AddLead } from './AddLead';
import { EditLead } from './EditLead';
import { keepsOf } from './names';
import { RemoveLead } from './RemoveLead';
import type { LeadView, TeamChange } from './team-types';

interface Props {
  leads: readonly LeadView[];
  packs: readonly { id: string; title: string }[];
  /** Who holds the team's own key may change the list. */
  founder: boolean;
  /** A second lead must approve. */
  review: boolean;
  fingerprintOf(request: LeadRequest): Promise<string>;
  change(change: TeamChange): Promise<unknown>;
  /** Looks at the address: what a lead has published is to be shown as it is now. */
  refresh(): void;
}

/** Who may publish what. */
export function LeadList(props: Props) {
  const { leads, packs, founder, review, fingerprintOf, change } = props;
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState<{ task: 'edit' | 'remove' | 'add'; id?: string }>();
  const [result, run] = useSaving();
  const save = (next: TeamChange) => {
    setOpen(undefined);
    run(() => change(next));
  };
  const look = (task: NonNullable<typeof open>) => {
    props.refresh();
    setOpen(task);
  };
  const close = () => setOpen(undefined);
  const title = (id: string) => packs.find((pack) => pack.id === id)?.title ?? id;
  const what = ({ publishes, approves }: LeadView['lead']) =>
    [
      publishes === 'all'
        ? t('studio.team.leads.all')
        : publishes.length
          ? t('studio.team.leads.some', {
              packs: new Intl.ListFormat(i18n.language).format(publishes.map(title)),
            })
          : t('studio.team.leads.none'),
      approves && t('studio.team.leads.approves'),
    ]
      .filter(Boolean)
      .join(', ');

  return (
    <Section
      id="leads"
      title={t('studio.team.leads.title')}
      lead={t('studio.team.leads.lead')}
      status={<SaveStatus result={result} />}
    >
      <ul className="rows">
        {leads.map((view) => {
          const { lead, id } = view;
          const task = open?.id === id ? open.task : undefined;
          return (
            <li key={id} className="lead-row">
              <span>
                <b>
                  <bdi>{lead.name}</bdi>
                </b>{' '}
                {view.you && <span className="soft">({t('studio.team.leads.you')})</span>}
                <span className="soft small"> {what(lead)}</span>
                <code className="fingerprint small" dir="ltr">
                  {fingerprint(id)}
                </code>
              </span>
              {founder && !task && (
                <span className="actions">
                  <LinkButton
                    aria-label={t('studio.team.leads.editFor', { name: lead.name })}
                    onClick={() => look({ task: 'edit', id })}
                  >
                    {t('studio.team.leads.edit')}
                  </LinkButton>
                  {leads.length > 1 && (
                    <LinkButton
                      aria-label={t('studio.team.leads.removeFor', { name: lead.name })}
                      onClick={() => look({ task: 'remove', id })}
                    >
                      {t('studio.team.remove')}
                    </LinkButton>
                  )}
                </span>
              )}
              {task === 'edit' && (
                <EditLead
                  lead={lead}
                  packs={packs}
                  save={(next) =>
                    save({ knowing: (document, out) => addLead(document, next, keepsOf(out, id)) })
                  }
                  cancel={close}
                />
              )}
              {task === 'remove' && (
                <RemoveLead
                  view={view}
                  problem={removalProblem({ leads: leads.map((one) => one.lead), review }, lead.key)}
                  remove={(keep) =>
                    save({
                      knowing: (document, out) =>
                        removeLead(document, lead.key, keep ? keepsOf(out, id) : []),
                    })
                  }
                  cancel={close}
                />
              )}
            </li>
          );
        })}
      </ul>
      {founder &&
        (open?.task === 'add' ? (
          <AddLead
            packs={packs}
            known={leads.map(({ lead }) => lead.key.x)}
            fingerprintOf={fingerprintOf}
            add={(lead) => save((document) => addLead(document, lead))}
            cancel={close}
          />
        ) : (
          <p>
            <button type="button" className="button" onClick={() => setOpen({ task: 'add' })}>
              {t('studio.team.leads.add')}
            </button>
          </p>
        ))}
    </Section>
  );
}
