import { useEffect, useMemo, useState } from 'react';
import type { Hideable } from '@/components/studio/forms/form-scope';
import { createKnowledge } from '@/lib/knowledge/load';
import type { DraftEntry } from '@/lib/studio/draft';
import { entryWords } from '@/lib/studio/new-entry';
import type { PublishedPack } from '@/lib/studio/published';

let shipped: Promise<Hideable[]> | undefined;

/** Every entry that ships, read once and only when somebody hides something. */
async function readShipped(): Promise<Hideable[]> {
  const knowledge = createKnowledge(async (path) => (await fetch(path)).json());
  const packs = await knowledge.load([...(await knowledge.names())]);
  return packs.flatMap(({ entries }) => entries.flatMap((entry) => hideable(entry as DraftEntry, 'en')));
}

/** What a hide can name: the shipped entries and those of the team's packs; undefined until it is needed and known. */
export function useHideable(
  needed: boolean,
  published: readonly PublishedPack[] | undefined,
): readonly Hideable[] | undefined {
  const [own, setOwn] = useState<Hideable[]>();
  useEffect(() => {
    if (!needed) return;
    shipped ??= readShipped();
    shipped.then(setOwn, () => {
      shipped = undefined;
    });
  }, [needed]);
  return useMemo(
    () =>
      own && [
        ...(published ?? []).flatMap(({ entries, language }) =>
          entries.flatMap((entry) => hideable(entry, language)),
        ),
        ...own,
      ],
    [own, published],
  );
}

/** As what an entry is found; a hide itself, a target or a site profile is nothing that another entry hides. */
function hideable(entry: DraftEntry, language: string): Hideable[] {
  if (
    entry.kind === 'hide' ||
    entry.kind === 'target' ||
    entry.kind === 'site' ||
    entry.kind === 'dimensions'
  )
    return [];
  const spoken = typeof entry.replyLanguage === 'string' ? entry.replyLanguage : language;
  return [
    { id: entry.id, kind: entry.kind, words: entryWords(entry, language) || entry.id, language: spoken },
  ];
}
