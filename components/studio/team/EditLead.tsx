import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { Lead } from '@/lib/team/team-document';
import { LeadRights } from './LeadRights';

interface Props {
  lead: Lead;
  packs: readonly { id: string; title: string }[];
  save(lead: Lead): void;
  cancel(): void;
}

/** Changes what a lead may do from now on. */
export function EditLead({ lead, packs, save, cancel }: Props) {
  const { t } = useTranslation();
  const [rights, setRights] = useState({ publishes: lead.publishes, approves: lead.approves });
  return (
    <form
      className="add-lead"
      aria-label={t('studio.team.leads.editFor', { name: lead.name })}
      onSubmit={(event) => {
        event.preventDefault();
        save({ ...lead, ...rights });
      }}
    >
      <LeadRights rights={rights} packs={packs} change={setRights} />
      <p className="actions">
        <button type="submit" className="button primary">
          {t('studio.team.save')}
        </button>
        <LinkButton onClick={cancel}>{t('studio.team.cancel')}</LinkButton>
      </p>
    </form>
  );
}
