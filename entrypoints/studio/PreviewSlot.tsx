import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Preview } from '@/components/studio/preview/Preview';
import { WhyNotShown } from '@/components/studio/preview/WhyNotShown';
import { regionName } from '@/components/ui/format';
import { Check } from '@/components/ui/icons';
import { readTeamLayer } from '@/lib/packs/team-reader';
import type { Draft } from '@/lib/studio/draft';
import { customerFor, picksFor, sampleFor } from '@/lib/studio/preview/choose';
import { whyNot } from '@/lib/studio/preview/reasons';
import type { PreviewCustomer, PreviewPicks } from '@/lib/studio/preview/stage';
import { validEntry } from '@/lib/studio/preview/valid-entries';
import { samples } from '@/lib/studio/samples/samples';
import type { Segment } from '@/lib/team/team-document';
import { useFramedPanel } from './use-framed-panel';
import { useHelpdeskTabs } from './use-helpdesk-tabs';

const NOTHING_PICKED: PreviewPicks = {
  situation: undefined,
  replyLanguage: undefined,
  segment: undefined,
  groups: [],
};

/** Whom the lead chose: whoever the entry shows for, a sample, or the customer of a tab. */
type Chosen = 'fitting' | { sample: string } | { tab: number };

const codeOf = (chosen: Chosen): string =>
  chosen === 'fitting' ? chosen : 'sample' in chosen ? chosen.sample : `tab ${chosen.tab}`;

/** The real panel, as agents would see it with this draft. `entryId`: the entry that is being edited. */
export function PreviewSlot({ draft, entryId }: { draft: Draft; entryId: string | undefined }) {
  const { t, i18n } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const tabs = useHelpdeskTabs();
  const segments = useSegments();
  const [chosen, setChosen] = useState<Chosen>('fitting');
  const [picked, setPicked] = useState<Partial<PreviewPicks>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was picked for one entry says nothing about the next.
  useEffect(() => setPicked({}), [entryId]);

  const entry = draft.entries.find(({ id }) => id === entryId);
  const valid = entry && validEntry(entry);
  const entries = useMemo(() => draft.entries.flatMap((each) => validEntry(each) ?? []), [draft.entries]);
  const wanted = picksFor(entry);
  const customer: PreviewCustomer = chosen === 'fitting' ? customerFor(entry, samples) : chosen;
  const picks: PreviewPicks =
    chosen === 'fitting' ? wanted : { ...NOTHING_PICKED, ...picked, groups: wanted.groups };
  const { pack, title, language } = draft;
  const report = useFramedPanel(frame, {
    pack: { id: pack, title, language },
    entries,
    entryId,
    customer,
    picks,
  });

  const open = tabs.some(({ id }) => typeof chosen === 'object' && 'tab' in chosen && id === chosen.tab);
  const lost = typeof chosen === 'object' && 'tab' in chosen && (!open || report?.type === 'no-record');
  const sample = 'sample' in customer ? samples.find(({ id }) => id === customer.sample) : undefined;
  const fitting = sampleFor(entry, samples);

  function status() {
    if (lost) return <p className="notice">{t('studio.preview.lost')}</p>;
    if (!entry) return undefined;
    if (entry.kind === 'site' || entry.kind === 'hide' || entry.kind === 'dimensions')
      return <p className="soft small">{t(`studio.preview.${entry.kind}`)}</p>;
    if (!valid) return <p className="soft small">{t('studio.preview.problems')}</p>;
    if (report?.type !== 'advised' || report.entryId !== entryId) return undefined;
    if (report.shown)
      return (
        <p className="done small">
          <Check />
          {sample ? t('studio.preview.shownFor', { name: sample.name }) : t('studio.preview.shown')}
        </p>
      );
    return (
      <WhyNotShown
        name={sample?.name}
        reasons={whyNot(valid, report.circumstances, Temporal.Now.plainDateISO().toString())}
        segments={new Map(segments.map(({ id, name }) => [id, name]))}
        fitting={chosen === 'fitting' ? undefined : { name: fitting?.name, show: () => setChosen('fitting') }}
        pickSituation={(situation) => setPicked({ ...picked, situation })}
        replyIn={(replyLanguage) => setPicked({ ...picked, replyLanguage })}
        takeAs={'tab' in customer ? undefined : (segment) => setPicked({ ...picked, segment })}
      />
    );
  }

  return (
    <Preview
      chosen={codeOf(chosen)}
      samples={samples.map(({ id, name, traits }) => ({
        value: id,
        name: `${name} – ${regionName(traits.region, i18n.language)}, ${t(`channels.name.${traits.channel}`)}`,
      }))}
      tickets={[
        ...tabs.map(({ id, name }) => ({ value: `tab ${id}`, name })),
        ...(lost && !open ? [{ value: codeOf(chosen), name: t('studio.preview.closed') }] : []),
      ]}
      choose={(value) => {
        const tab = /^tab (\d+)$/.exec(value)?.[1];
        setPicked({});
        setChosen(tab ? { tab: Number(tab) } : value === 'fitting' ? value : { sample: value });
      }}
      status={status()}
    >
      <iframe ref={frame} src="/sidebar.html" title={t('studio.preview.frame')} />
    </Preview>
  );
}

/** The segments of customers that this browser's team has. */
function useSegments(): readonly Segment[] {
  const [segments, setSegments] = useState<readonly Segment[]>([]);
  useEffect(() => {
    let current = true;
    // Without a team there are none.
    void readTeamLayer().then(
      (layer) => current && setSegments(layer?.segments ?? []),
      () => {},
    );
    return () => {
      current = false;
    };
  }, []);
  return segments;
}
