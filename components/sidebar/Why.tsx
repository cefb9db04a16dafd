import { useTranslation } from 'react-i18next';
import { formatDay } from '@/components/ui/format';
import { LocalText } from '@/components/ui/LocalText';
import { Sources } from '@/components/ui/Sources';
import type { Advice } from '@/lib/guidance/guidance';
import { stepOf } from '@/lib/guidance/step';
import type { LayeredEntry } from '@/lib/knowledge/layers';
import type { Localised, Scale } from '@/lib/knowledge/schema';
import { scales } from '@/lib/knowledge/schema-values';
import { WhyFailed } from './LazyWhy';
import { TeamOriginLine } from './TeamMark';
import { useReasons } from './use-reasons';

/** The reasoning behind advice and its sources; of the team's, what there is of these, and who stands behind it. */
export function WhyAdvice({ entry }: { entry: Advice<'tip' | 'tone' | 'channel'> }) {
  const read = useReasons([entry]);
  const { reviewed, team } = entry;
  if (read === 'failed') return <WhyFailed />;
  const [reasons] = read ?? [];
  if (!reasons) return null;
  const { why, because, sources } = reasons;
  return (
    <>
      {why && (
        <p>
          <LocalText text={why} language={team?.language} />
        </p>
      )}
      {entry.kind === 'tone' &&
        scales.map((scale) => (
          <ScaleStep key={scale} tone={entry} scale={scale} because={because?.[scale]} />
        ))}
      <Sources sources={sources} {...(!team && { reviewed })} />
      <TeamOriginLine team={team} />
    </>
  );
}

interface ScaleStepProps {
  tone: Advice<'tone'>;
  scale: Scale;
  because: Localised | undefined;
}

/** Where the tone is on one of its scales, in words, and why. */
function ScaleStep({ tone, scale, because }: ScaleStepProps) {
  const { t } = useTranslation();
  const value = tone.scales[scale];
  if (value === undefined) return null;
  const { step, end } = stepOf(value);
  return (
    <p className="small">
      <span className="soft">{t(`panel.compare.scale.${scale}.name`)}</span> ·{' '}
      {t(`panel.compare.step.${step}`, { end: t(`panel.compare.scale.${scale}.${end}`) })}
      {because && (
        <>
          {'. '}
          <LocalText text={because} language={tone.team?.language} />
        </>
      )}
    </p>
  );
}

/** Where lines come from, and who has signed for them. */
export function WhyLines({ entries }: { entries: readonly LayeredEntry[] }) {
  const { t, i18n } = useTranslation();
  const read = useReasons(entries);
  if (read === 'failed') return <WhyFailed />;
  if (!read) return null;
  const sources = read.flatMap((reasons) => reasons.sources);
  const distinct = new Map(sources.map((source) => [`${source.url} ${source.title}`, source]));
  const readers = entries.flatMap((entry) => (entry.kind === 'phrase' && entry.native) || []);
  const signatures = new Set(
    readers.map(({ name, date }) => t('address.signed', { name, date: formatDay(date, i18n.language) })),
  );
  return (
    <>
      {[...signatures].map((signature) => (
        <p key={signature}>{signature}</p>
      ))}
      {distinct.size ? <Sources sources={[...distinct.values()]} /> : <p>{t('address.noSources')}</p>}
    </>
  );
}
