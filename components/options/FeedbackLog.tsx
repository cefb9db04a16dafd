import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Chip, LinkButton } from '@/components/ui/buttons';
import { languageName, regionName } from '@/components/ui/format';
import type { FeedbackEvent } from '@/lib/feedback/event';

interface Props {
  events: readonly FeedbackEvent[] | undefined;
  problem: string | undefined;
  remove(id: string): void;
  download(format: 'csv' | 'json'): void;
}

/** Every logged click of this browser, newest first, with export. */
export function FeedbackLog({ events, problem, remove, download }: Props) {
  const { t, i18n } = useTranslation();
  const newest = events?.toReversed() ?? [];
  return (
    <section>
      <h2>{t('options.feedback')}</h2>
      <p className="soft small">{t('options.feedbackHelp')}</p>
      {problem && (
        <p className="notice" role="alert">
          {t('options.storageFailed', { reason: problem })}
        </p>
      )}
      {newest.length === 0 ? (
        !problem && <p className="soft">{t('options.feedbackEmpty')}</p>
      ) : (
        <>
          <p className="chips">
            <Chip onClick={() => download('csv')}>{t('options.exportCsv')}</Chip>
            <Chip onClick={() => download('json')}>{t('options.exportJson')}</Chip>
          </p>
          <table>
            <thead>
              <tr>
                {(['when', 'what', 'verdict', 'culture', 'note'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`options.${column}`)}
                  </th>
                ))}
                <th>
                  <span className="visually-hidden">{t('options.delete')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {newest.map((event) => (
                <tr key={event.id}>
                  <td className="num">
                    {new Intl.DateTimeFormat(i18n.language, {
                      dateStyle: 'medium',
                      timeStyle: 'short',
                    }).format(new Date(event.at))}
                  </td>
                  <td>{event.kind === 'tip' ? <code>{event.entryId}</code> : t('options.reply')}</td>
                  <td>
                    {event.kind === 'tip' ? t(`options.vote.${event.vote}`) : t(`feedback.${event.outcome}`)}
                  </td>
                  <td>{culture(event, i18n.language, t)}</td>
                  <td>{event.kind === 'reply' && event.note}</td>
                  <td>
                    <LinkButton onClick={() => remove(event.id)}>{t('options.delete')}</LinkButton>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
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
