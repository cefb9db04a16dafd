import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamKind } from '@/lib/knowledge/team-entry';
import type { DraftEntry } from '@/lib/studio/draft';
import type { Editor, EditorState } from '@/lib/studio/editor';
import * as entries from '@/lib/studio/entries';
import { withField } from '@/lib/studio/field-path';
import { isUnnamed } from '@/lib/studio/ids';
import { type Author, newEntry } from '@/lib/studio/new-entry';
import type { Route } from '@/lib/studio/route';
import type { Imported } from './TransferSlot';

interface Here {
  route: Extract<Route, { view: 'pack' }>;
  go(to: Route): void;
  replace(to: Route): void;
  editor: Editor;
  state: EditorState;
  author: Author;
}

/** What a lead does with the entries of a pack, and where the focus goes after it. */
export function useEntryActions({ route, go, replace, editor, state, author }: Here) {
  const { t } = useTranslation();
  const { draft } = state;
  /** Field that gets the focus when an entry opens. A click in the list leaves it there. */
  const [focus, setFocus] = useState<string | undefined>(route.entry ? '' : undefined);
  const [note, setNote] = useState('');
  // An entry that gets another id is still the same form.
  const keys = useRef(new Map<string, string>());

  const to = (entry: string | undefined): Route => ({
    view: 'pack',
    pack: draft.pack,
    tab: 'write',
    ...(entry && { entry }),
  });
  const show = (entry: string | undefined, field: string | undefined = '') => {
    setFocus(field);
    go(to(entry));
  };

  const rename = (entry: string, id: string) => {
    if (draft.entries.some((each) => each.id === id)) return setNote(t('studio.edit.idTaken'));
    keys.current.set(id, keys.current.get(entry) ?? entry);
    editor.tidy((known) => entries.renamed(known, entry, id));
    replace(to(id));
  };

  const { moved } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new undo moves the focus.
  useEffect(() => {
    if (!moved) return;
    const entry = moved.entry;
    setNote('');
    setFocus(undefined);
    if (entry && entry !== route.entry && route.tab === 'write') replace(to(entry));
    // Where the change was, so that the lead sees what came back.
    requestAnimationFrame(() => setFocus(moved.step.field ?? ''));
  }, [moved]);

  const remove = (entry: string) => {
    const next = entries.neighbour(draft, entry);
    editor.change((known) => entries.removed(known, entry), { entry });
    setNote(t('studio.edit.deleted'));
    if (route.entry === entry) {
      setFocus(undefined);
      replace(to(undefined));
    }
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(
          next ? `.entry-list a[href$="/${CSS.escape(next)}"]` : '.kind-menu button',
        )
        ?.focus(),
    );
  };
  /** The focus goes back to where the entry was opened. */
  const leave = () => {
    if (route.tab !== 'write') return go(to(route.entry));
    if (!route.entry) return go({ view: 'packs' });
    const from = route.entry;
    setFocus(undefined);
    go(to(undefined));
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.entry-list a[href$="/${CSS.escape(from)}"]`)?.focus(),
    );
  };
  /** On a narrow screen the list is in sight only while no entry is open, on other tabs never. */
  const atList = (then: () => void) => {
    const inSight = document.querySelector('.column-list')?.checkVisibility() === true;
    if (inSight) return then();
    setFocus(undefined);
    go(to(undefined));
    requestAnimationFrame(then);
  };
  const insert = (entry: DraftEntry) => {
    const own = entries.withFreeId(draft, entry);
    editor.change((known) => entries.added(known, own), { entry: own.id });
    show(own.id);
  };

  return {
    note,
    leave,
    atList,
    insert,
    adopt(imported: Imported): void {
      editor.change((known) => entries.adopted(known, imported), {});
    },
    form: {
      formKey: (route.entry && keys.current.get(route.entry)) ?? route.entry ?? '',
      focus,
      show: (entry: string) => show(entry),
      add: (kind: TeamKind) => insert(newEntry(kind, draft, author)),
      adapt: () => go({ view: 'pack', pack: draft.pack, tab: 'adapt' }),
      change(entry: string, path: string, value: unknown, typing: boolean): void {
        setNote('');
        editor.change((known) => entries.changed(known, entry, (each) => withField(each, path, value)), {
          entry,
          field: path,
          typing,
        });
      },
      rename,
      leave(entry: string): void {
        const id = isUnnamed(entry) ? entries.idFromWords(draft, entry) : undefined;
        if (id) rename(entry, id);
      },
      duplicate(entry: string): void {
        const copy = entries.copyOf(draft, entry);
        if (!copy) return;
        editor.change((known) => entries.added(known, copy, entry), { entry: copy.id });
        show(copy.id);
      },
      remove,
      done: leave,
    },
  };
}
