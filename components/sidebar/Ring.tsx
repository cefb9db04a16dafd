import { useTranslation } from 'react-i18next';
import { formatDuration } from '@/components/ui/format';
import type { ResponseTarget } from '@/lib/calendar/response-target';

const RADIUS = 17;
const LENGTH = 2 * Math.PI * RADIUS;

/** The share of the promised time that is left, with the time in the middle. */
export function Ring({
  target,
  now,
}: {
  target: Exclude<ResponseTarget, { kind: 'none' }>;
  now: Temporal.Instant;
}) {
  const { t } = useTranslation();
  const left = Math.max(0, target.remaining);
  const share = shareLeft(target, now);
  const hours = Math.floor(left / 60);
  const text = hours >= 48 ? `${Math.floor(hours / 24)}d` : `${hours}:${String(left % 60).padStart(2, '0')}`;
  return (
    <svg className="ring" viewBox="0 0 40 40" width="40" height="40" role="img">
      <title>{t('target.left', { duration: formatDuration(left, t) })}</title>
      <circle cx="20" cy="20" r={RADIUS} className="ring-track" />
      <circle
        cx="20"
        cy="20"
        r={RADIUS}
        className="ring-left"
        strokeDasharray={`${share * LENGTH} ${LENGTH}`}
        transform="rotate(-90 20 20)"
      />
      <text x="20" y="20" textAnchor="middle" dominantBaseline="central" className="num">
        {text}
      </text>
    </svg>
  );
}

/** 0…1; half where nobody says when the clock started. */
function shareLeft(target: Exclude<ResponseTarget, { kind: 'none' }>, now: Temporal.Instant): number {
  if (target.remaining <= 0) return 0;
  if (!target.startedAt) return 0.5;
  const start = Temporal.Instant.from(target.startedAt).epochMilliseconds;
  const due = Temporal.Instant.from(target.dueAt).epochMilliseconds;
  return due > start ? Math.min(1, Math.max(0, (due - now.epochMilliseconds) / (due - start))) : 0;
}
