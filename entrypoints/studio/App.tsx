import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstTime } from '@/components/studio/packs/FirstTime';
import { PackList } from '@/components/studio/packs/PackList';
import { Shell } from '@/components/studio/shell/Shell';
import { ShortcutSheet } from '@/components/studio/shell/ShortcutSheet';
import { useShortcuts } from '@/components/studio/shell/use-shortcuts';
import { bareLanguage } from '@/lib/i18n/pick';
import type { Draft } from '@/lib/studio/draft';
import { writeDraft } from '@/lib/studio/drafts';
import { packId } from '@/lib/studio/ids';
import { newEntry } from '@/lib/studio/new-entry';
import { summarisePacks } from '@/lib/studio/pack-list';
import { localToday } from '@/lib/studio/standing';
import { PackPage } from './PackPage';
import { StatusSlot } from './StatusSlot';
import { TeamSlot } from './TeamSlot';
import { usePacks } from './use-packs';
import { useRoute } from './use-route';
import { useTeam } from './use-team';

/** The lead's page. */
export function App() {
  const { t, i18n } = useTranslation();
  const [route, go, replace] = useRoute();
  const { packs, problem, reload } = usePacks();
  const team = useTeam(route);
  const [keys, setKeys] = useState(false);
  const [failed, setFailed] = useState<string>();
  const language = bareLanguage(i18n.language);
  useShortcuts({ '?': () => setKeys(true) });
  useEffect(() => {
    document.title = t('studio.pageTitle');
  }, [t]);

  /** Stores a new pack and opens it, with its first entry where there is one. */
  const create = async (title: string, tag: string, first?: (draft: Draft) => Draft) => {
    const taken = new Set([...(packs?.published ?? []), ...(packs?.drafts ?? [])].map(({ pack }) => pack));
    const bare: Draft = {
      pack: packId(title, taken),
      title,
      language: tag,
      base: 0,
      entries: [],
      changedAt: Date.now(),
    };
    const draft = first?.(bare) ?? bare;
    try {
      await writeDraft(draft, undefined);
      const entry = draft.entries[0]?.id;
      go({ view: 'pack', pack: draft.pack, tab: 'write', ...(entry && { entry }) });
      await reload();
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  const writeTip = () =>
    create(team.name || t('studio.first.packTitle'), language, (draft) => ({
      ...draft,
      entries: [newEntry('tip', draft, { name: team.lead, today: localToday() })],
    }));

  const view = () => {
    if (route.view === 'team') return <TeamSlot />;
    if (route.view === 'pack')
      return (
        <PackPage
          key={route.pack}
          route={route}
          team={team}
          published={packs?.published}
          go={go}
          replace={replace}
          changed={reload}
        />
      );
    if (problem !== undefined)
      return (
        <div className="page">
          <p className="notice" role="alert">
            {t('studio.packs.unreadable', { reason: problem })}
          </p>
        </div>
      );
    if (!packs) return null;
    const rows = summarisePacks(packs.published, packs.drafts, localToday());
    return rows.length === 0 ? (
      <FirstTime writeTip={() => void writeTip()} problem={failed} />
    ) : (
      <PackList
        packs={rows}
        language={language}
        problem={failed}
        create={(title, tag) => void create(title, tag)}
      />
    );
  };
  return (
    <Shell
      view={route.view}
      status={<StatusSlot open={(pack) => go({ view: 'pack', pack, tab: 'publish' })} />}
      showKeys={() => setKeys(true)}
    >
      {view()}
      <ShortcutSheet open={keys} close={() => setKeys(false)} />
    </Shell>
  );
}
