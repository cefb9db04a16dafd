import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PackBar } from '@/components/studio/entries/PackBar';
import { PackView } from '@/components/studio/entries/PackView';
import { useShortcuts } from '@/components/studio/shell/use-shortcuts';
import type { PublishedPack } from '@/lib/studio/published';
import type { PackRoute, Route } from '@/lib/studio/route';
import { localToday } from '@/lib/studio/standing';
import { checkDraft } from '@/lib/studio/validate';
import { AdaptSlot } from './AdaptSlot';
import { LifeSlot } from './LifeSlot';
import { MissingPack } from './MissingPack';
import { PreviewSlot } from './PreviewSlot';
import { ShippedSlot } from './ShippedSlot';
import { selectorWorks } from './selector-works';
import { TransferSlot } from './TransferSlot';
import { useEditor } from './use-editor';
import { useEntryActions } from './use-entry-actions';
import { useHideable } from './use-hideable';
import { useNativeUndo } from './use-native-undo';
import type { TeamView } from './use-team';

interface Props {
  route: PackRoute;
  team: TeamView;
  published: readonly PublishedPack[] | undefined;
  go(to: Route): void;
  /** Goes elsewhere without a step that Back would take back. */
  replace(to: Route): void;
  /** What is published or drafted is no longer the same. */
  changed(): Promise<void>;
}

/** The page of one pack. */
export function PackPage(props: Props) {
  const opened = useEditor(props.route.pack);
  if (opened === undefined) return null;
  if (opened === 'missing') return <MissingPack route={props.route} />;
  return <OpenPack {...props} {...opened} />;
}

function OpenPack(props: Props & Exclude<ReturnType<typeof useEditor>, 'missing' | undefined>) {
  const { t } = useTranslation();
  const { route, team, published, go, changed, editor, state } = props;
  const { draft } = state;
  const [menu, setMenu] = useState(false);
  const [tried, setTried] = useState(false);
  const [note, setNote] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const today = localToday();
  if (route.tab === 'publish' && !tried) setTried(true);

  const entry = draft.entries.find(({ id }) => id === route.entry);
  const hideable = useHideable(
    draft.entries.some(({ kind }) => kind === 'hide'),
    published,
  );
  const surroundings = useMemo(
    () => ({
      today,
      selectorWorks,
      ...(hideable && { known: new Set(hideable.map(({ id }) => id)) }),
      groups: new Set(team.groups.map(({ id }) => id)),
      segments: new Set(team.segments.map(({ id }) => id)),
    }),
    [today, hideable, team],
  );
  const checked = useMemo(() => checkDraft(draft, surroundings), [draft, surroundings]);
  const actions = useEntryActions({ ...props, author: { name: team.lead, today } });
  const say = (text: string) => {
    setNote(text);
    setTimeout(() => setNote(''), 3_000);
  };

  useNativeUndo(editor.undo, editor.redo);
  useShortcuts({
    '/': () => actions.atList(() => search.current?.focus()),
    n: () => actions.atList(() => setMenu(true)),
    'mod+z': editor.undo,
    'mod+shift+z': editor.redo,
    'mod+y': editor.redo,
    'mod+s': () => {
      void editor.flush().then(() => say(t('studio.saving.already')));
    },
    'mod+Enter': () => go({ view: 'pack', pack: draft.pack, tab: 'publish' }),
    Escape: actions.leave,
  });

  return (
    <>
      <PackBar
        state={state}
        tab={route.tab}
        note={note || actions.note}
        entry={route.entry}
        undo={editor.undo}
        redo={editor.redo}
        rename={(change) =>
          editor.change((known) => ({ ...known, ...change }), {
            field: Object.keys(change).join(),
            typing: true,
          })
        }
        remove={
          draft.base === 0
            ? () => {
                void editor.discard().then(() => {
                  go({ view: 'packs' });
                  return changed();
                });
              }
            : undefined
        }
      />
      <PackView
        {...actions.form}
        state={state}
        tab={route.tab}
        entry={entry}
        checked={checked}
        strict={tried}
        today={today}
        groups={team.groups}
        segments={team.segments}
        hideable={hideable}
        search={search}
        menu={menu}
        toggleMenu={setMenu}
        add={(kind) => {
          setMenu(false);
          actions.form.add(kind);
        }}
        dismissTwice={editor.dismissTwice}
        preview={<PreviewSlot draft={draft} entryId={entry?.id} />}
        shipped={entry && <ShippedSlot entryId={entry.id} />}
        life={
          <LifeSlot
            pack={draft.pack}
            draft={state.changed ? draft : undefined}
            broken={checked.broken.length > 0 || checked.pack.some(({ level }) => level === 'error')}
            replace={(next) => editor.change(() => next, {})}
            discard={() => void editor.discard().then(changed)}
          />
        }
        transfer={<TransferSlot draft={draft} adopt={actions.adopt} />}
        adaptPicker={
          <AdaptSlot
            draft={draft}
            author={{ name: team.lead, today }}
            add={actions.insert}
            open={actions.form.show}
          />
        }
      />
    </>
  );
}
