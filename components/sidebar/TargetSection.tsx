import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDuration, formatMoment, formatWeekday } from '@/components/ui/format';
import type { ResponseTarget } from '@/lib/calendar/response-target';
import type { Advised } from '@/lib/panel/panel-state';
import { Ring } from './Ring';
import { TeamMark } from './TeamMark';

/** When an answer is due, and what the customer's calendar says about it. */
export function TargetSection({ advised, now }: { advised: Advised; now: Temporal.Instant }) {
  const { t, i18n } = useTranslation();
  const { target } = advised;
  const due = target.kind !== 'none';
  return (
    <section
      className="target"
      data-state={target.state}
      data-entry={target.kind === 'team' ? target.entry.id : undefined}
      aria-label={headline(target, now, t, i18n.language)}
    >
      {due && <Ring target={target} now={now} />}
      <div>
        <p>
          <b className="num">{headline(target, now, t, i18n.language)}</b>{' '}
          {due && <span className="soft">{promise(target, t)}</span>}{' '}
          {target.kind === 'team' && <TeamMark team={target.entry.team} />}
        </p>
        {target.kind === 'none' && target.state === 'waiting' && <Published target={target} />}
        <CalendarNotes advised={advised} now={now} />
      </div>
    </section>
  );
}

function headline(target: ResponseTarget, now: Temporal.Instant, t: TFunction, language: string): string {
  if (target.kind === 'none') {
    if (target.state !== 'waiting') return t(`target.${target.state}`);
    return target.waited === undefined
      ? t('target.waitingUnknown')
      : t('target.waiting', { duration: formatDuration(target.waited, t) });
  }
  const time = formatMoment(target.dueAt, now, language);
  if (target.state === 'overdue') return t('target.overdue', { time });
  const key = target.metric === 'resolution' ? 'resolveBy' : target.metric === 'due' ? 'dueBy' : 'replyBy';
  return t(`target.${key}`, { time });
}

function promise(target: Exclude<ResponseTarget, { kind: 'none' }>, t: TFunction): string {
  const who =
    target.kind === 'sla'
      ? t('target.sla')
      : t('target.team', { duration: formatDuration(target.entry.minutes, t) });
  return target.metric === 'due' ? t('target.due') : `${who}, ${t(`target.${target.metric}`)}`;
}

/** No promise was made: published figures as text, without countdown or alarm. */
function Published({ target }: { target: Extract<ResponseTarget, { kind: 'none' }> }) {
  const { t } = useTranslation();
  const figure = target.published;
  if (!figure) return <p className="soft">{t('target.noTarget')}</p>;
  return (
    <p className="soft">
      {t('target.published', {
        channel: t(`channel.${figure.channel}`),
        good: formatDuration(figure.good, t),
        best: formatDuration(figure.best, t),
      })}{' '}
      {t('target.source')}:{' '}
      <a className="quiet" href={figure.source.url} target="_blank" rel="noopener noreferrer">
        {figure.source.publisher}
      </a>
    </p>
  );
}

function CalendarNotes({ advised, now }: { advised: Advised; now: Temporal.Instant }) {
  const { t, i18n } = useTranslation();
  const { target, clock } = advised;
  const advice = target.readAdvice;
  const zone = clock?.earliest.zone;
  const holiday = clock?.earliest.holidaysAhead.find((ahead) => !ahead.onWeekend);
  return (
    <>
      {!target.answered && advice.when === 'later' && (
        <p className="soft">
          {t('target.readLater', { time: formatMoment(advice.from, now, i18n.language, zone) })}
        </p>
      )}
      {!target.answered && advice.when === 'depends' && <p className="soft">{t('target.readDepends')}</p>}
      {holiday && (
        <p className="soft">
          {t(holiday.estimated ? 'target.holidayAheadEstimated' : 'target.holidayAhead', {
            day:
              holiday.inDays === 1
                ? t('target.tomorrow', { date: formatWeekday(holiday.date, i18n.language) })
                : formatWeekday(holiday.date, i18n.language),
            name: holiday.english,
          })}
        </p>
      )}
    </>
  );
}
