import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/components/pages/ConfirmButton';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Section } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { Chip, LinkButton } from '@/components/ui/buttons';
import { formatDateTime, languageName, regionName } from '@/components/ui/format';
import type { FeedbackEvent } from '@/lib/feedback/event';

export interface FeedbackLogProps {
  events: readonly FeedbackEvent[] | undefined;
  /** Why the log could not be read. */
  problem: string | undefined;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  download(format: 'csv' | 'json'): void;
}

/** Every logged click of this browser, newest first, with export and deletion. */
export function FeedbackLog({ events, problem, remove, clear, download }: FeedbackLogProps) {
  const { t, i18n } = useTranslation();
  const [result, run] = useSaving();
  const newest = events?.toReversed() ?? [];
  const columns = (['when', 'what', 'verdict', 'culture', 'note'] as const).map(
    (column) => [column, t(`options.${column}`)] as const,
  );
  return (
    <Section
      id="feedback"
      title={t('options.feedback')}
      lead={t('options.feedbackHelp')}
      status={<SaveStatus result={result?.saved ? undefined : result} />}
    >
      {problem && (
        <p className="notice" role="alert">
          {t('options.storageFailed', { reason: problem })}
        </p>
      )}
      {newest.length === 0 ? (
        !problem && <p className="soft">{t('options.feedbackEmpty')}</p>
      ) : (
        <>
          <div className="actions">
            <Chip onClick={() => download('csv')}>{t('options.exportCsv')}</Chip>
            <Chip onClick={() => download('json')}>{t('options.exportJson')}</Chip>
            <ConfirmButton
              question={t('options.deleteAllQuestion', { count: newest.length })}
              action={t('options.deleteAllYes')}
              run={() => run(clear)}
            >
              {t('options.deleteAll')}
            </ConfirmButton>
          </div>
          <table className="log">
            <thead>
              <tr>
                {columns.map(([column, label]) => (
                  <th key={column} scope="col">
                    {label}
                  </th>
                ))}
                <th>
                  <span className="visually-hidden">{t('options.delete')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {newest.map((event) => {
                const when = formatDateTime(event.at, i18n.language);
                return (
                  <tr key={event.id}>
                    <td className="num">{when}</td>
                    <td data-label={t('options.what')}>
                      {event.kind === 'tip' ? <code>{event.entryId}</code> : t('options.reply')}
                    </td>
                    <td data-label={t('options.verdict')}>
                      {event.kind === 'tip'
                        ? t(`options.vote.${event.vote}`)
                        : t(`feedback.${event.outcome}`)}
                    </td>
                    <td data-label={t('options.culture')}>{culture(event, i18n.language, t)}</td>
                    <td data-label={event.kind === 'reply' && event.note ? t('options.note') : undefined}>
                      {event.kind === 'reply' && <bdi>{event.note}</bdi>}
                    </td>
                    <td>
                      <LinkButton
                        aria-label={t('options.deleteEntry', { when })}
                        onClick={() => run(() => remove(event.id))}
                      >
                        {t('options.delete')}
                      </LinkButton>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </Section>
  );
}

function culture({ context }: FeedbackEvent, language: string, t: TFunction): string {
  return [
    context.language ? languageName(context.language, language) : t('finding.unknownLanguage'),
    context.region && regionName(context.region, language),
  ]
    .filter(Boolean)
    .join(', ');
}
