import './compare.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton, TextButton } from '@/components/ui/buttons';
import { languageName, regionName } from '@/components/ui/format';
import { LocalText } from '@/components/ui/LocalText';
import { dimensions as allDimensions, MAX_SCORE, STANDING } from '@/lib/dimensions/dimension';
import { type Comparison, type Customs, clearDifferences } from '@/lib/guidance/compare';
import { stepOf } from '@/lib/guidance/step';
import { type Scale, scales } from '@/lib/knowledge/schema-values';
import { Chart } from './Chart';
import { hoursText, weekdayNames } from './week';

export interface CompareViewProps {
  comparison: Comparison;
  close(): void;
}

/** So many are named before all of them are shown. */
const FIRST_DIFFERENCES = 3;

/** The customer's customs beside the agent's own, over the whole panel. In words; the chart only repeats them. */
export function CompareView({ comparison, close }: CompareViewProps) {
  const { t, i18n } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.focus(), []);
  /** Escape leaves this view alone; the next one the panel. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };

  const { theirs, own, dimensions } = comparison;
  const place = ({ region, language }: Customs) =>
    (region && regionName(region, i18n.language)) ||
    (language && languageName(language, i18n.language)) ||
    t('panel.compare.unknown');
  const names = { theirs: place(theirs), own: t('panel.compare.you', { place: place(own) }) };
  const differences = clearDifferences(comparison)
    .slice(0, FIRST_DIFFERENCES)
    .map((scale) => t(`panel.compare.scale.${scale}.name`));
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const described = theirs.tone && own.tone;

  return (
    // Not `showModal`: the guard against what covers the panel takes the top layer for something of the page's.
    <dialog
      ref={dialog}
      open
      aria-modal="true"
      aria-labelledby={title}
      tabIndex={-1}
      className="compare"
      onKeyDown={onKeyDown}
    >
      <header>
        <h1 id={title}>{t('panel.compare.title')}</h1>
        <TextButton onClick={close}>{t('panel.compare.back')}</TextButton>
      </header>
      <p className="soft small">{t('panel.compare.tendency')}</p>
      {theirs.region === own.region && <p className="small">{t('panel.compare.same')}</p>}

      <section>
        <h2>{t('panel.compare.tone')}</h2>
        {described && (
          <p>
            {differences.length
              ? t('panel.compare.differ', { scales: list.format(differences) })
              : t('panel.compare.alike')}
          </p>
        )}
        {!described && (
          <Pair
            names={names}
            theirs={theirs.tone ? <ToneText customs={theirs} /> : t('panel.compare.noTone')}
            own={own.tone ? <ToneText customs={own} /> : t('panel.compare.noTone')}
          />
        )}
        {scales.map((scale) =>
          theirs.tone?.scales[scale] === undefined && own.tone?.scales[scale] === undefined ? null : (
            <div className="scale" key={scale}>
              <h3>{t(`panel.compare.scale.${scale}.name`)}</h3>
              <Chart
                low={t(`panel.compare.scale.${scale}.low`)}
                high={t(`panel.compare.scale.${scale}.high`)}
                range={[-2, 2]}
                theirs={theirs.tone?.scales[scale]}
                own={own.tone?.scales[scale]}
              />
              <Pair
                names={names}
                theirs={<Step scale={scale} customs={theirs} />}
                own={<Step scale={scale} customs={own} />}
              />
            </div>
          ),
        )}
      </section>

      <section>
        <h2>{t('panel.compare.week')}</h2>
        <Pair names={names} theirs={<Week customs={theirs} />} own={<Week customs={own} />} />
      </section>

      <section>
        <h2>{t('channels.title')}</h2>
        <Pair names={names} theirs={<Channels customs={theirs} />} own={<Channels customs={own} />} />
      </section>

      {dimensions && (
        <section>
          <h2>{t('panel.compare.dimensions.title', { edition: dimensions.edition })}</h2>
          <p className="soft small">{t('panel.compare.dimensions.averages')}</p>
          {allDimensions.map((one) => {
            const [their, our] = [dimensions.theirs[one], dimensions.own[one]];
            if (their === undefined && our === undefined) return null;
            return (
              <div className="scale" key={one}>
                <h3>
                  {t(`panel.compare.dimensions.${one}`)}{' '}
                  <span className="soft small">{t(`panel.compare.dimensions.${STANDING[one]}`)}</span>
                </h3>
                <Chart low="0" high={String(MAX_SCORE)} range={[0, MAX_SCORE]} theirs={their} own={our} />
                <Pair
                  names={names}
                  theirs={their ?? t('panel.compare.dimensions.missing')}
                  own={our ?? t('panel.compare.dimensions.missing')}
                />
              </div>
            );
          })}
        </section>
      )}
    </dialog>
  );
}

interface PairProps {
  names: { theirs: string; own: string };
  theirs: ReactNode;
  own: ReactNode;
}

/** What holds for either, under its name and its mark in the chart. */
function Pair({ names, theirs, own }: PairProps) {
  return (
    <dl>
      <div>
        <dt>
          <span className="mark theirs" />
          <span>{names.theirs}</span>
        </dt>
        <dd>{theirs}</dd>
      </div>
      <div>
        <dt>
          <span className="mark own" />
          <span>{names.own}</span>
        </dt>
        <dd>{own}</dd>
      </div>
    </dl>
  );
}

function ToneText({ customs: { tone } }: { customs: Customs }) {
  return tone ? <LocalText text={tone.text} language={tone.team?.language} /> : null;
}

/** "rather: plain words", and why. */
function Step({ scale, customs: { tone, because } }: { scale: Scale; customs: Customs }) {
  const { t } = useTranslation();
  const value = tone?.scales[scale];
  if (value === undefined) return <span className="soft">{t('panel.compare.noStep')}</span>;
  const { step, end } = stepOf(value);
  const why = because?.[scale];
  return (
    <>
      <b>{t(`panel.compare.step.${step}`, { end: t(`panel.compare.scale.${scale}.${end}`) })}</b>
      {why && (
        <>
          {'. '}
          <LocalText text={why} language={tone?.team?.language} />
        </>
      )}
    </>
  );
}

function Week({ customs: { week } }: { customs: Customs }) {
  const { t, i18n } = useTranslation();
  if (!week) return <span className="soft">{t('panel.compare.unknown')}</span>;
  const days = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    weekdayNames(week.weekend, i18n.language),
  );
  const hours = hoursText(week.hours, i18n.language);
  return (
    <>
      {t('panel.compare.weekend', { days })}
      <br />
      {t(week.hours.assumed ? 'panel.compare.hoursAssumed' : 'panel.compare.hours', { hours })}
    </>
  );
}

function Channels({ customs: { channels } }: { customs: Customs }) {
  const { t } = useTranslation();
  if (!channels.length) return <span className="soft">{t('panel.compare.noChannels')}</span>;
  return (
    <ul>
      {channels.map((entry) => (
        <li key={`${entry.team?.pack} ${entry.id}`}>
          <b>{t(`channels.name.${entry.channel}`)}</b>{' '}
          <span className="soft">{t(`channels.${entry.preference}`)}</span>
          <br />
          <LocalText text={entry.text} language={entry.team?.language} />
        </li>
      ))}
    </ul>
  );
}

/** What the agent has to do first. */
export function NotTold({ openSettings }: { openSettings(): void }) {
  const { t } = useTranslation();
  return (
    <>
      {t('panel.compare.notTold')} <LinkButton onClick={openSettings}>{t('panel.openSettings')}</LinkButton>
    </>
  );
}
