import { type ReactNode, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { TeamKind } from '@/lib/knowledge/team-entry';
import type { DraftEntry } from '@/lib/studio/draft';
import type { EditorState } from '@/lib/studio/editor';
import { type PackTab, writeRoute } from '@/lib/studio/route';
import type { Checked } from '@/lib/studio/validate';
import type { Group, Segment } from '@/lib/team/team-document';
import { EntryForm } from '../forms/EntryForm';
import type { Hideable } from '../forms/form-scope';
import { BrokenNotice } from './BrokenNotice';
import { EntryList } from './EntryList';
import { KindMenu } from './KindMenu';

export interface PackViewProps {
  state: EditorState;
  tab: PackTab;
  entry: DraftEntry | undefined;
  /** Stays the same while an entry is open, also when it gets another id. */
  formKey: string;
  checked: Checked;
  strict: boolean;
  focus: string | undefined;
  today: string;
  groups: readonly Group[];
  segments: readonly Segment[];
  hideable: readonly Hideable[] | undefined;
  search: RefObject<HTMLInputElement | null>;
  menu: boolean;
  toggleMenu(open: boolean): void;
  show(entry: string): void;
  add(kind: TeamKind): void;
  adapt(): void;
  change(entry: string, path: string, value: unknown, typing: boolean): void;
  rename(entry: string, id: string): void;
  leave(entry: string, path: string): void;
  duplicate(entry: string): void;
  remove(entry: string): void;
  done(): void;
  dismissTwice(): void;
  /** The views beside the form, and of the other tabs. */
  preview: ReactNode;
  shipped: ReactNode;
  life: ReactNode;
  transfer: ReactNode;
  adaptPicker: ReactNode;
}

/** One pack: its entries on one side, the open one in the middle, the panel as agents see it on the other. */
export function PackView(props: PackViewProps) {
  const { t } = useTranslation();
  const { state, tab, entry, checked } = props;
  const { draft } = state;
  const broken = useRef<{ of: Checked; ids: ReadonlySet<string> }>(undefined);
  if (broken.current?.of !== checked) broken.current = { of: checked, ids: new Set(checked.broken) };

  const twice = state.twice.length > 0 && (
    <p role="alert" className="notice">
      {t('studio.pack.twice')}{' '}
      <LinkButton onClick={props.dismissTwice}>{t('studio.pack.understood')}</LinkButton>
    </p>
  );
  if (tab === 'publish')
    return (
      <div className="pack-page">
        {twice}
        <BrokenNotice draft={draft} checked={checked} show={props.show} />
        {props.life}
      </div>
    );
  if (tab === 'files') return <div className="pack-page">{props.transfer}</div>;
  if (tab === 'adapt') return <div className="pack-page">{props.adaptPicker}</div>;
  return (
    <div className="pack-columns" data-entry={entry ? true : undefined}>
      <div className="column-list">
        {twice}
        <KindMenu open={props.menu} toggle={props.toggleMenu} pick={props.add} adapt={props.adapt} />
        {draft.entries.length > 0 && (
          <EntryList
            pack={draft.pack}
            language={draft.language}
            entries={draft.entries}
            open={entry?.id}
            broken={broken.current.ids}
            today={props.today}
            search={props.search}
            show={props.show}
            remove={props.remove}
          />
        )}
      </div>
      <div className="column-form">
        {entry ? (
          <EntryForm
            key={props.formKey}
            entry={entry}
            shipped={props.shipped}
            language={draft.language}
            groups={props.groups}
            segments={props.segments}
            hideable={props.hideable}
            today={props.today}
            findings={checked.entries.get(entry.id) ?? []}
            strict={props.strict}
            focus={props.focus}
            publish={
              state.changed ? writeRoute({ view: 'pack', pack: draft.pack, tab: 'publish' }) : undefined
            }
            change={(path, value, typing) => props.change(entry.id, path, value, typing)}
            rename={(id) => props.rename(entry.id, id)}
            leave={(path) => props.leave(entry.id, path)}
            duplicate={() => props.duplicate(entry.id)}
            remove={() => props.remove(entry.id)}
            done={props.done}
          />
        ) : (
          <p className="soft nothing-open">
            {draft.entries.length > 0 ? t('studio.list.pickOne') : t('studio.list.empty')}
          </p>
        )}
      </div>
      <div className="column-preview">{props.preview}</div>
    </div>
  );
}
