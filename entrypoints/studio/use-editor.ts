import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Draft } from '@/lib/studio/draft';
import { dropDraft, readDraft, watchDrafts, writeDraft } from '@/lib/studio/drafts';
import { createEditor, type Editor, type EditorState } from '@/lib/studio/editor';
import { asDraft, publishedPacks } from '@/lib/studio/published';
import { watchPublishing } from '@/lib/team/publishing';

/** The editor of one pack while its page is open; undefined until it was read, `missing` where nobody knows the pack. */
export function useEditor(pack: string): { editor: Editor; state: EditorState } | 'missing' | undefined {
  const [editor, setEditor] = useState<Editor | 'missing'>();
  const [generation, setGeneration] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation reads what is published anew.
  useEffect(() => {
    let current: Editor | undefined;
    let ended = false;
    let opened: number | undefined;
    const open = async () => {
      const [published, stored] = await Promise.all([publishedPacks(), readDraft(pack)]);
      if (ended) return;
      const version = published.find((each) => each.pack === pack);
      if (!version && !stored) return setEditor('missing');
      // A draft without a version is held against the empty pack.
      const base: Draft = version ? asDraft(version) : { ...(stored as Draft), entries: [], changedAt: 0 };
      opened = version?.version;
      current = createEditor(base, stored, { read: readDraft, write: writeDraft, drop: dropDraft });
      setEditor(current);
    };
    open().catch(() => setEditor('missing'));
    const flush = () => void current?.flush();
    const hide = () => document.visibilityState === 'hidden' && flush();
    const stop = watchDrafts((changed) => {
      if (changed === pack) void current?.refresh();
    });
    // With a new version, what is published is another: the editor begins anew from what is kept.
    const stopPublishing = watchPublishing(async () => {
      const version = (await publishedPacks()).find((each) => each.pack === pack)?.version;
      if (ended || version === opened) return;
      await current?.flush();
      if (!ended) setGeneration((known) => known + 1);
    });
    addEventListener('pagehide', flush);
    addEventListener('blur', flush);
    document.addEventListener('visibilitychange', hide);
    document.addEventListener('focusout', flush);
    return () => {
      ended = true;
      stop();
      stopPublishing();
      current?.close();
      removeEventListener('pagehide', flush);
      removeEventListener('blur', flush);
      document.removeEventListener('visibilitychange', hide);
      document.removeEventListener('focusout', flush);
    };
  }, [pack, generation]);

  const live = typeof editor === 'object' ? editor : undefined;
  const state = useSyncExternalStore(live?.subscribe ?? NEVER, live?.state ?? NOTHING);
  if (editor === 'missing') return 'missing';
  if (!live || !state) return undefined;
  const discard = async () => {
    await live.discard();
    setGeneration((known) => known + 1);
  };
  return { editor: { ...live, discard }, state };
}

const NEVER = () => () => {};
const NOTHING = () => undefined;
