import { useTranslation } from 'react-i18next';
import { formatTime, regionName } from '@/components/ui/format';
import type { ZoneClock } from '@/lib/calendar/local-clock';
import type { Advised } from '@/lib/panel/panel-state';

/** Who this is, and what time it is there. */
export function PersonHeader({ advised, now }: { advised: Advised; now: Temporal.Instant }) {
  const { t } = useTranslation();
  const { shownName: name, clock } = advised;
  return (
    <div>
      <h1>{name ? <bdi>{name}</bdi> : <span className="soft">{t('person.noName')}</span>}</h1>
      {clock && <LocalTime advised={advised} now={now} />}
    </div>
  );
}

function LocalTime({ advised, now }: { advised: Advised; now: Temporal.Instant }) {
  const { t, i18n } = useTranslation();
  const { clock, zones, findings, record } = advised;
  if (!clock) return null;
  const { earliest, latest } = clock;
  const place = placeName(
    zones.from === 'record' ? earliest.zone : undefined,
    findings.region.value,
    record.customer.city,
    i18n.language,
  );
  const time =
    clock.zones.length === 1
      ? formatTime(now, i18n.language, earliest.zone)
      : t('person.localTimes', {
          from: formatTime(now, i18n.language, earliest.zone),
          to: formatTime(now, i18n.language, latest.zone),
        });
  const hints = [
    clock.zones.length > 1 && t('person.zonesMany'),
    zones.from === 'city' && t('person.zoneByCity'),
    zones.from === 'state' && t('person.zoneByState'),
    zones.from === 'phone' && t('person.zoneByPhone'),
    clock.zones.length === 1 && clock.hours.assumed && t('person.assumed'),
  ].filter(Boolean);
  const day = clock.zones.length === 1 ? dayState(earliest) : undefined;
  return (
    <p className="soft" title={hints.join(' ') || undefined}>
      {place && <bdi>{place}</bdi>} <span className="num">{time}</span>
      {day && `, ${t(day.key, day.values)}`}
    </p>
  );

  function dayState(zone: ZoneClock): { key: string; values: Record<string, string> } | undefined {
    const at = (instant: string) => formatTime(instant, i18n.language, zone.zone);
    switch (zone.state) {
      case 'working':
        return zone.today && { key: 'person.until', values: { time: at(zone.today.closesAt) } };
      case 'before':
        return zone.today && { key: 'person.from', values: { time: at(zone.today.opensAt) } };
      case 'after':
        return { key: 'person.after', values: {} };
      case 'weekend':
        return { key: 'person.weekend', values: {} };
      case 'holiday':
        return { key: 'person.holiday', values: { name: zone.holiday?.english ?? '' } };
    }
  }
}

/** The city that the record names, else the zone's own city, else the territory. */
function placeName(
  zone: string | undefined,
  region: string | undefined,
  city: string | undefined,
  language: string,
) {
  if (city) return city;
  if (zone) return zone.split('/').at(-1)?.replaceAll('_', ' ');
  return region && regionName(region, language);
}
