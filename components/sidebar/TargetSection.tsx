import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDuration, formatMoment } from '@/components/ui/format';
import type { ResponseTarget } from '@/lib/calendar/response-target';
import type { Situation } from '@/lib/knowledge/schema';
import type { Advised } from '@/lib/panel/panel-state';
import type { Channel } from '@/lib/record/customer-record';
import { CalendarNotes } from './CalendarNotes';
import { type FollowUpControls, FollowUpLine } from './FollowUpLine';
import { Ring } from './Ring';
import { TeamMark } from './TeamMark';

interface Props {
  advised: Advised;
  /** The agent's pick. */
  situation: Situation | undefined;
  /** Undefined where nothing can be set. */
  followUp: FollowUpControls | undefined;
  now: Temporal.Instant;
}

/** When an answer is due, and what the customer's calendar says about it. */
export function TargetSection({ advised, situation, followUp, now }: Props) {
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
          {due && <span className="soft">{reason(target, advised.record.channel, t)}</span>}{' '}
          {target.kind === 'team' && <TeamMark team={target.entry.team} />}
        </p>
        {target.kind === 'none' && target.state === 'waiting' && <Published target={target} />}
        <CalendarNotes advised={advised} situation={situation} now={now} />
        {followUp && <FollowUpLine advised={advised} controls={followUp} now={now} />}
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

/** "chat · team target 15 min, first reply": where it was asked, and who promised what. */
function reason(
  target: Exclude<ResponseTarget, { kind: 'none' }>,
  channel: Channel | undefined,
  t: TFunction,
): string {
  const where = channel && channel !== 'other' ? `${t(`channel.${channel}`)} · ` : '';
  const who =
    target.kind === 'sla'
      ? t('target.sla')
      : t('target.team', { duration: formatDuration(target.entry.minutes, t) });
  return where + (target.metric === 'due' ? t('target.due') : `${who}, ${t(`target.${target.metric}`)}`);
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
