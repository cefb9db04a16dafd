import '@/components/studio/life/life.css';
import { type ReactNode, useMemo } from 'react';
import { browser } from 'wxt/browser';
import { LifeView } from '@/components/studio/life/LifeView';
import type { LifeActions, PackLife } from '@/components/studio/life/life-types';
import type { MergeSides } from '@/components/studio/life/MergeDialog';
import { layerName } from '@/lib/knowledge/layers';
import { teamEntrySchema } from '@/lib/knowledge/team-entry';
import { agentsSee, type ShippedEntry } from '@/lib/studio/agents-see';
import { type Content, contentOf, EMPTY } from '@/lib/studio/content';
import type { Draft } from '@/lib/studio/draft';
import { kindsOfCustomers } from '@/lib/studio/kinds-of-customers';
import { merge } from '@/lib/studio/merge';
import { endPilot, publishDraft, publishPilot, retire, rollBack } from '@/lib/studio/publications';
import { sameData } from '@/lib/studio/same-data';
import { samples } from '@/lib/studio/samples/samples';
import { localToday } from '@/lib/studio/standing';
import { publishing } from '@/lib/team/publishing';
import type { PublishOutcome } from '@/lib/team/publishing/work';
import { saveText } from './save-text';
import { useHistory, useLife } from './use-life';
import { useShipped } from './use-shipped';

export interface LifeSlotProps {
  /** Id of the pack. */
  pack: string;
  /** What is being written; undefined while nothing differs from what is published. */
  draft: Draft | undefined;
  /** Shown where nobody knows the pack: it has no draft, no version, and nobody proposed it. */
  missing?: ReactNode;
  /** Puts another draft in its place: merged, rolled back. */
  replace(draft: Draft): void;
  /** The draft became a version, or is thrown away. */
  discard(): void;
}

/** Publish, approve, pilot, versions, differences, roll back, merge. */
export function LifeSlot({ pack, draft, missing, replace, discard }: LifeSlotProps) {
  const { view } = useLife();
  const history = useHistory(pack, view);
  const shipped = useShippedById();
  const broken = useMemo(() => draft !== undefined && isBroken(draft), [draft]);
  if (!view) return null;
  const { life, notAllowed } = view;
  const standing = life.packs.get(pack);
  const newest = standing?.newest;

  const theirs = newest && contentOf(newest);
  const moved = draft && newest && newest.version > draft.base && !sameData(contentOf(draft), theirs);
  const sides: MergeSides | undefined =
    moved && theirs
      ? {
          base: history.find(({ version }) => version === draft.base)?.content ?? EMPTY,
          mine: contentOf(draft),
          theirs,
          author: newest.author,
          version: newest.version,
        }
      : undefined;
  const adopt = (content: Content, base: number) => {
    if (!draft) return;
    if (sameData(content, theirs)) return discard();
    const { proposed: _, ...kept } = draft;
    replace({ ...kept, ...content, base });
  };

  const after = async (work: Promise<PublishOutcome>): Promise<PublishOutcome> => {
    const outcome = await work;
    if (outcome.state === 'done' && outcome.published.file !== undefined) save(outcome.published.file);
    return outcome;
  };
  const stands =
    <Given extends unknown[]>(
      work: (now: NonNullable<typeof standing>, ...given: Given) => Parameters<typeof publishing.publish>[0],
    ) =>
    async (...given: Given): Promise<PublishOutcome> =>
      standing ? after(publishing.publish(work(standing, ...given))) : { state: 'idle' };
  const save = (text: string): string => {
    const name = fileName(life.document?.name);
    saveText(name, text);
    return name;
  };

  const actions: LifeActions = {
    async publish(audience, note) {
      if (!draft) return { state: 'idle' };
      const outcome = await after(publishing.publish(publishDraft(draft, audience, note, standing)));
      if (outcome.state === 'done' && !outcome.published.pack?.proposal) discard();
      return outcome;
    },
    rollBack: stands((now, line: { content?: Content }, note: string) =>
      rollBack(now, line.content ?? EMPTY, note),
    ),
    publishPilot: stands(publishPilot),
    endPilot: stands(endPilot),
    retire: stands(retire),
    approve: ({ signed }) => after(publishing.approve(signed)),
    handBack: ({ signed }, note) => after(publishing.handBack(signed, note)),
    withdraw: ({ signed }) => after(publishing.withdraw(signed)),
    adopt,
    resume: () => after(publishing.resume()),
    save,
    ...(notAllowed && {
      allow: {
        host: notAllowed.host,
        ask: async () => {
          await browser.permissions.request({ origins: [notAllowed.pattern] });
        },
      },
    }),
  };

  const see: PackLife['agentsSee'] = (content, pilot) => {
    const had = pilot ? newest : standing?.published;
    const before = had && had.stage !== 'retired' ? contentOf(had) : EMPTY;
    const kinds = kindsOfCustomers(shipped.layers, [...before.entries, ...content.entries]);
    const seen = agentsSee({ before, after: content, kinds, shipped: shipped.byId, today: localToday() });
    return {
      ...seen,
      samples: samples
        .filter(({ traits }) =>
          seen.customers.some(
            ({ language, region }) => region === traits.region && language === traits.language.split('-')[0],
          ),
        )
        .map(({ name }) => name),
    };
  };
  const proposals = life.proposals.filter(({ payload }) => payload.id === pack);
  if (missing && !standing && !proposals.length) return missing;
  return (
    <LifeView
      key={pack}
      // The page round it names a pack that somebody knows here.
      title={missing ? (newest ?? proposals[0]?.payload)?.title : undefined}
      life={life}
      proposals={proposals}
      standing={standing}
      history={history}
      draft={draft}
      broken={broken}
      sides={sides}
      merge={(given) => {
        const { content, conflicts } = merge(given.base, given.mine, given.theirs);
        if (conflicts.length) return false;
        adopt(content, given.version);
        return true;
      }}
      agentsSee={see}
      actions={actions}
    />
  );
}

const isBroken = ({ title, entries }: Draft): boolean =>
  !title.trim() || entries.some((entry) => !teamEntrySchema.safeParse(entry).success);

/** "acme-support.json": a name without signs that file systems refuse. */
const fileName = (team = ''): string =>
  `${
    team
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase() || 'team'
  }.json`;

/** What ships, by id, and the layers that it lies in; empty until it was read. */
function useShippedById() {
  const shipped = useShipped();
  return useMemo(() => {
    const entries = Array.isArray(shipped) ? (shipped as Exclude<typeof shipped, string | undefined>) : [];
    const byId = new Map<string, ShippedEntry>();
    for (const { entry, layer } of entries) byId.set(entry.id, { entry, layer: layerName(layer) });
    return { byId, layers: new Set([...byId.values()].map(({ layer }) => layer)) };
  }, [shipped]);
}
