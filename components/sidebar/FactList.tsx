import './facts.css';
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime, formatWeekday } from '@/components/ui/format';
import { type TerritoryClock, territoryFacts } from '@/lib/territory/facts';
import type { NameRule, Territory } from '@/lib/territory/territory-file';
import { weekdayNames } from './compare/week';
import { FactsFailed, type FactsProps } from './TerritoryFacts';

/** More clocks than these are told as a span. */
const MOST_CLOCKS = 3;

/** Facts about a country in rows; what is not known has none. */
export function FactList({ region, reviewed, now, read }: FactsProps) {
  const { t, i18n } = useTranslation();
  const [territory, setTerritory] = useState<Territory | 'failed'>();
  useEffect(() => {
    let current = true;
    read(region).then(
      (found) => current && setTerritory(found),
      () => current && setTerritory('failed'),
    );
    return () => {
      current = false;
    };
  }, [region, read]);
  if (territory === 'failed') return <FactsFailed />;
  if (!territory) return null;

  const { language } = i18n;
  const facts = territoryFacts(territory.file, { language, now, holidays: territory.holidays });
  const { languages, names, week, clocks, minor, written, units, temperature } = facts;
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
  const days = (numbers: readonly number[]) => weekdayNames(numbers, language);
  const clockText = ({ zone, offset }: TerritoryClock) =>
    t('panel.territory.clock', { offset, time: formatTime(now, language, zone) });
  const form = (parts: NameRule['formal']) =>
    parts.map((part) => t(`panel.territory.part.${part}`)).join(' + ');
  const measures = [units, temperature].flatMap((unit) => (unit ? [t(`panel.territory.unit.${unit}`)] : []));
  const working = days(week.working);
  const [west, east] = [clocks[0], clocks.at(-1)];

  return (
    <>
      <dl className="small">
        <Row title={t('panel.territory.languages')}>
          {languages.official.length > 0 &&
            t('panel.territory.official', { languages: list(languages.official) })}
          {languages.regional.length > 0 &&
            t('panel.territory.regional', { languages: list(languages.regional) })}
          {languages.used.length > 0 && t('panel.territory.used', { languages: list(languages.used) })}
        </Row>
        <Row title={t('panel.territory.names')}>
          {names.map(({ languages: spoken, order, formal, informal }) => (
            <Fragment key={spoken.join()}>
              {t(`panel.territory.order.${order}`, { languages: list(spoken) })}
              {!reviewed && formal.length > 0 && (
                <>
                  <br />
                  {t('panel.territory.formal', { form: form(formal) })}
                </>
              )}
              {!reviewed && informal.length > 0 && informal.join() !== formal.join() && (
                <>
                  <br />
                  {t('panel.territory.informal', { form: form(informal) })}
                </>
              )}
            </Fragment>
          ))}
        </Row>
        <Row title={t('panel.territory.week')}>
          {working.length > 0 && t('panel.territory.working', { first: working[0], last: working.at(-1) })}
          {t(week.differs ? 'panel.territory.weekendDiffers' : 'panel.territory.weekend', {
            days: list(days(week.weekend)),
          })}
          {t('panel.territory.calendar', { day: days([week.first])[0] })}
        </Row>
        <Row title={t('panel.territory.time')}>
          {clocks.length <= MOST_CLOCKS
            ? clocks.map(clockText)
            : west &&
              east &&
              t('panel.territory.clocks', {
                west: clockText(west),
                east: clockText(east),
              })}
          {minor.length > 0 && t('panel.territory.minor', { clocks: list(minor.map(clockText)) })}
        </Row>
        {written && (
          <Row title={t('panel.territory.written', { language: written.name })}>
            <span>
              <bdi lang={written.language}>{written.date}</bdi>
              {written.ownDate && (
                <>
                  {' · '}
                  <bdi lang={written.language}>{written.ownDate}</bdi>
                </>
              )}
            </span>
            <bdi lang={written.language}>{written.time}</bdi>
            <bdi lang={written.language}>{written.number}</bdi>
            {written.amount && <bdi lang={written.language}>{written.amount}</bdi>}
          </Row>
        )}
        <Row title={t('panel.territory.currency')}>{facts.currencies}</Row>
        <Row title={t('panel.territory.units')}>
          {measures.length > 0 && new Intl.ListFormat(language, { type: 'unit' }).format(measures)}
        </Row>
        <Row title={t('panel.territory.callingCode')}>
          {facts.callingCode && <bdi dir="ltr">{facts.callingCode}</bdi>}
        </Row>
        <Row title={t('panel.territory.holidays')}>
          {facts.holidays.map(({ date, english, estimated }) =>
            t(estimated ? 'panel.territory.holidayEstimated' : 'panel.territory.holiday', {
              date: formatWeekday(date, language),
              name: english,
            }),
          )}
        </Row>
      </dl>
      <p className="soft small">{t('panel.territory.sources')}</p>
    </>
  );
}

/** A line for each child; none at all where nothing is known. */
function Row({ title, children }: { title: string; children: ReactNode }) {
  const lines = [children].flat(2).filter((line) => line !== undefined && line !== false && line !== '');
  if (!lines.length) return null;
  return (
    <div>
      <dt className="soft">{title}</dt>
      <dd>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move.
          <p key={index}>{line}</p>
        ))}
      </dd>
    </div>
  );
}
