import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { formatAppointment, formatMoment, formatTime } from '@/components/ui/format';
import type { FollowUp } from '@/lib/follow-up/follow-up';
import { proposeFollowUp } from '@/lib/follow-up/propose';
import type { Situation } from '@/lib/knowledge/schema';
import type { Advised } from '@/lib/panel/panel-state';

export interface FollowUpControls {
  /** Why one is offered; undefined where none is. */
  after: Situation | undefined;
  /** The one that is set for the record on screen. */
  kept: FollowUp | undefined;
  set(dueAt: string): void;
  remove(id: string): void;
  /** The agent wrote on the record on screen, or said how that landed. */
  replied(): void;
}

interface Props {
  advised: Advised;
  controls: FollowUpControls;
  now: Temporal.Instant;
}

/** Offers to come back to a hard ticket, at a time that is good for the customer too; says when that is set. */
export function FollowUpLine({ advised, controls, now }: Props) {
  const { t, i18n } = useTranslation();
  const { after, kept, set, remove } = controls;
  const at = kept?.dueAt ?? (after && proposeFollowUp(now, advised.desk, advised.theirs, after));
  if (!at) return null;
  const due = kept !== undefined && Temporal.Instant.compare(at, now) <= 0;
  const theirs = theirTime(at, advised, i18n.language);
  const when = due ? formatMoment(at, now, i18n.language) : formatAppointment(at, i18n.language);
  const key = due ? 'isDue' : `${kept ? 'isSet' : 'propose'}${theirs ? 'Theirs' : ''}`;
  const does = due ? 'done' : kept ? 'undo' : 'set';
  return (
    <p className="soft follow-up" data-set={kept ? 'true' : undefined}>
      <span aria-live="polite">{t(`followUp.${key}`, { when, theirs })}</span>{' '}
      <LinkButton
        aria-label={t(`followUp.${does}Label`)}
        // A double click sets, and does not take back at once.
        onClick={({ detail }) => detail < 2 && (kept ? remove(kept.id) : set(at))}
      >
        {t(`followUp.${does}`)}
      </LinkButton>
    </p>
  );
}

/** On the customer's clock, where there is one and it differs; with the weekday where that differs, too. */
function theirTime(at: string, { theirs }: Advised, language: string): string | undefined {
  const [place] = theirs;
  if (!place || theirs.length > 1) return undefined;
  const instant = Temporal.Instant.from(at);
  const there = instant.toZonedDateTimeISO(place.zone);
  const here = instant.toZonedDateTimeISO(Temporal.Now.timeZoneId());
  if (there.toPlainDateTime().equals(here.toPlainDateTime())) return undefined;
  const time = formatTime(at, language, place.zone);
  if (there.toPlainDate().equals(here.toPlainDate())) return time;
  const day = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: place.zone });
  return `${day.format(new Date(at))} ${time}`;
}
