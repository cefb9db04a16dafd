import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/components/pages/ConfirmButton';
import { IconButton, LinkButton } from '@/components/ui/buttons';
import { formatAppointment, formatMoment } from '@/components/ui/format';
import { Cross } from '@/components/ui/icons';
import { type FollowUp, recordNumber } from '@/lib/follow-up/follow-up';

export interface FollowUpListProps {
  /** The soonest first. */
  list: readonly FollowUp[];
  now: Temporal.Instant;
  open(followUp: FollowUp): void;
  remove(id: string): void;
  clear(): void;
}

/** What the agent wants to come back to: open it, or delete it. Nothing where there is none. */
export function FollowUpList({ list, now, open, remove, clear }: FollowUpListProps) {
  const { t, i18n } = useTranslation();
  if (!list.length) return null;
  return (
    <section className="follow-ups" aria-labelledby="follow-ups">
      <div className="follow-ups-head">
        <h2 id="follow-ups" className="soft small">
          {t('followUp.title')}
        </h2>
        {list.length > 1 && (
          <ConfirmButton
            question={t('followUp.deleteAllQuestion')}
            action={t('followUp.deleteAll')}
            run={clear}
          >
            {t('followUp.deleteAll')}
          </ConfirmButton>
        )}
      </div>
      <ul>
        {list.map((followUp) => {
          const { id, ref, firstName, dueAt } = followUp;
          const who = firstName ?? t(`followUp.${ref.kind}`, { number: recordNumber(ref) });
          const due = Temporal.Instant.compare(dueAt, now) <= 0;
          return (
            <li key={id} data-due={due || undefined}>
              <div>
                <LinkButton onClick={() => open(followUp)}>
                  <bdi>{who}</bdi>
                </LinkButton>
                <p className="soft small">
                  <span className="num when">
                    {due
                      ? t('followUp.overdue', { when: formatMoment(dueAt, now, i18n.language) })
                      : formatAppointment(dueAt, i18n.language)}
                  </span>
                  {' · '}
                  <bdi>{new URL(ref.origin).host}</bdi>
                </p>
              </div>
              <IconButton label={t('followUp.delete', { who })} onClick={() => remove(id)}>
                <Cross />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
