import '@/components/studio/life/life.css';
import { type ReactNode, useMemo } from 'react';
import { LifeView } from '@/components/studio/life/LifeView';
import type { LifeActions, PackLife } from '@/components/studio/life/life-types';
import type { MergeSides } from '@/components/studio/life/MergeDialog';
import { layerName } from '@/lib/knowledge/layers';
import { requestTeamHosts } from '@/lib/packs/team-hosts';
import { agentsSee, type ShippedEntry } from '@/lib/studio/agents-see';
import { type Content, contentOf, EMPTY } from '@/lib/studio/content';
import type { Draft } from '@/lib/studio/draft';
import { jsonName } from '@/lib/studio/file-name';
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
  /** Something in it must be put right first. */
  broken?: boolean;
  /** Shown where nobody knows the pack: it has no draft, no version, and nobody proposed it. */
  missing?: ReactNode;
  /** Puts another draft in its place: merged, rolled back. */
  replace(draft: Draft): void;
  /** The draft says nothing beyond what is published. */
  discard(): void;
}

/** Publish, approve, pilot, versions, differences, roll back, merge. */
export function LifeSlot({ pack, draft, broken = false, missing, replace, discard }: LifeSlotProps) {
  const { view } = useLife();
  const history = useHistory(pack, view);
  const shipped = useShippedById();
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
    const name = jsonName(life.document?.name);
    saveText(name, text);
    return name;
  };

  const actions: LifeActions = {
    // Publishing itself settles the draft as it is by then: another tab may have written on.
    publish: (shown, audience, note) =>
      after(publishing.publish(publishDraft(shown, audience, note, standing))),
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
          await requestTeamHosts([notAllowed.address]);
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
