import './meter.css';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { stepOf } from '@/lib/guidance/step';
import type { ToneRow } from '@/lib/tone/meter/compare-tone';

const VOICES = ['culture', 'own', 'draft'] as const;

interface Props {
  rows: readonly ToneRow[];
}

/** Where the draft stands beside this customer's culture and their own messages: one line, the rest on a click. */
export function ToneMeter({ rows }: Props) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const details = useId();
  const shown = VOICES.filter((voice) => rows.some((row) => row[voice] !== undefined));
  return (
    <section className="meter" aria-label={t('meter.title')}>
      <p>
        {summary()}{' '}
        <LinkButton aria-expanded={open} aria-controls={details} onClick={() => setOpen(!open)}>
          {t('meter.details')}
        </LinkButton>
      </p>
      <div id={details} hidden={!open}>
        <p className="meter-legend soft small" aria-hidden="true">
          {shown.map((voice) => (
            <span key={voice}>
              <i className="meter-mark" data-voice={voice} /> {t(`meter.voice.${voice}`)}
            </span>
          ))}
        </p>
        <ul>
          {rows.map((row) => (
            <li key={row.axis} data-axis={row.axis} data-stands={row.stands}>
              <Row row={row} />
            </li>
          ))}
        </ul>
        <p className="soft small">{t('meter.hint')}</p>
      </div>
    </section>
  );

  function summary(): string {
    const differing = rows.filter(({ stands }) => stands === 'more' || stands === 'less');
    if (differing.length) {
      const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
      const differences = list.format(
        differing.map(({ axis, stands }) => t(`meter.short.${axis}.${stands as 'more' | 'less'}`)),
      );
      return t('meter.differs', { differences });
    }
    if (rows.some(({ stands }) => stands === 'own')) return t('meter.likeThem');
    return t(rows.some(({ stands }) => stands === 'usual') ? 'meter.usual' : 'meter.beside');
  }
}

/** One axis: the picture, the same in words for whoever does not see it, and the words of the draft that moved it. */
function Row({ row: { axis, stands, words, ...at } }: { row: ToneRow }) {
  const { t } = useTranslation();
  const scale = `panel.compare.scale.${axis}` as const;
  const voices = VOICES.flatMap((voice) => {
    const value = at[voice];
    return value === undefined ? [] : [{ voice, value }];
  });
  const said = stands ? t(`meter.row.${stands}.${axis}`) : words.length ? '' : t('meter.untold');
  return (
    <>
      <b className="small">{t(`${scale}.name`)}</b>
      <div className="meter-scale soft" aria-hidden="true">
        <span>{t(`${scale}.low`)}</span>
        <span>{t(`${scale}.high`)}</span>
        <div>
          {voices.map(({ voice, value }) => (
            <i className="meter-mark" data-voice={voice} key={voice} style={place(value)} />
          ))}
        </div>
      </div>
      <p className="visually-hidden">
        {voices.map(({ voice, value }) => `${t(`meter.voice.${voice}`)}: ${step(value)}. `)}
      </p>
      <p className="small">
        {said}
        {said && words.length > 0 && ': '}
        {words.map((one, index) => (
          <span key={one}>
            {index > 0 && ', '}
            <q dir="auto">{one}</q>
          </span>
        ))}
      </p>
    </>
  );

  function step(value: number): string {
    const { step: far, end } = stepOf(value);
    return t(`panel.compare.step.${far}`, { end: t(`${scale}.${end}`) });
  }
}

/** From −2 at the line's start to 2 at its end. */
const place = (value: number) => ({ insetInlineStart: `${25 * (Math.min(2, Math.max(-2, value)) + 2)}%` });
