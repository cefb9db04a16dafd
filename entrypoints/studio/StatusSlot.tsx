import '@/components/studio/life/life.css';
import { useEffect, useState } from 'react';
import { type Meanwhile, StatusNotices } from '@/components/studio/life/StatusNotices';
import { contentOf } from '@/lib/studio/content';
import { jsonName } from '@/lib/studio/file-name';
import { sameData } from '@/lib/studio/same-data';
import { publishing } from '@/lib/team/publishing';
import type { PublishOutcome } from '@/lib/team/publishing/work';
import { saveText } from './save-text';
import { type LifeView, useLife } from './use-life';

/** Between two looks at the address while Studio is in front. In milliseconds. */
const EVERY = 60_000;

/** What concerns every pack: a publication that did not arrive yet, proposals that wait for this lead. */
export function StatusSlot({ open }: { open(pack: string): void }) {
  const { view } = useLife();
  const [outcome, setOutcome] = useState<PublishOutcome>();

  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const became = await publishing.resume();
      // What became of it stays to be read.
      if (became.state === 'idle') await publishing.refresh();
      else setOutcome(became);
    };
    void look();
    const timer = setInterval(() => void look(), EVERY);
    const shown = () => void look();
    document.addEventListener('visibilitychange', shown);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', shown);
    };
  }, []);

  if (!view) return null;
  return (
    <StatusNotices
      life={view.life}
      meanwhile={meanwhileOf(view)}
      outcome={outcome}
      open={open}
      save={(text) => {
        const name = jsonName(view.life.document?.name);
        saveText(name, text);
        return name;
      }}
      dismiss={() => setOutcome(undefined)}
      resume={() => publishing.resume().then(setOutcome)}
      giveUp={() => publishing.giveUp().then(setOutcome)}
    />
  );
}

/** What others published while this lead has a draft that began before. */
function meanwhileOf({ life, drafts }: LifeView): Meanwhile[] {
  return drafts.flatMap((draft) => {
    const newest = life.packs.get(draft.pack)?.newest;
    if (!newest || newest.version <= draft.base || sameData(contentOf(draft), contentOf(newest))) return [];
    const { title, version, author } = newest;
    return [{ pack: draft.pack, title, version, author }];
  });
}
