import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/components/pages/ConfirmButton';
import type { Draft } from '@/lib/studio/draft';
import type { EditorState } from '@/lib/studio/editor';
import { type PackTab, writeRoute } from '@/lib/studio/route';
import { PackFields } from '../packs/NewPack';
import { SavingNote } from './SavingNote';

interface Props {
  state: EditorState;
  tab: PackTab;
  /** Said instead of how saving goes, for a moment. */
  note: ReactNode;
  /** The open entry, to come back to. */
  entry: string | undefined;
  undo(): void;
  redo(): void;
  rename(change: Partial<Pick<Draft, 'title' | 'language'>>): void;
  /** Where the pack was never published: throws it away. */
  remove?: (() => void) | undefined;
}

/** Name of the pack, how saving goes, undo, and the three things to do with it. */
export function PackBar({ state, tab, note, entry, undo, redo, rename, remove }: Props) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const { draft } = state;
  const tabs: [PackTab, string][] = [
    ['write', t('studio.pack.write')],
    ['files', t('studio.pack.files')],
    ['publish', t('studio.pack.publish')],
  ];
  return (
    <div className="pack-bar">
      <div className="pack-bar-name">
        <h1>
          <bdi>{draft.title || t('studio.packs.untitled')}</bdi>
        </h1>
        <button
          type="button"
          className="link-button small soft"
          aria-expanded={naming}
          onClick={() => setNaming(!naming)}
        >
          {t('studio.pack.settings')}
        </button>
        <SavingNote saving={state.saving} note={note} />
      </div>
      <div className="pack-bar-steps">
        <button
          type="button"
          className="text-button"
          disabled={!state.canUndo}
          aria-keyshortcuts="Control+Z"
          onClick={undo}
        >
          {t('studio.pack.undo')}
        </button>
        <button
          type="button"
          className="text-button"
          disabled={!state.canRedo}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={redo}
        >
          {t('studio.pack.redo')}
        </button>
      </div>
      <nav aria-label={t('studio.pack.parts')}>
        {tabs.map(([each, name]) => (
          <a
            key={each}
            href={writeRoute({
              view: 'pack',
              pack: draft.pack,
              tab: each,
              ...(each === 'write' && entry && { entry }),
            })}
            // What is to be done next stands out while something is not published.
            data-next={(each === 'publish' && state.changed) || undefined}
            aria-current={each === tab || (each === 'write' && tab === 'adapt') ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      {naming && (
        <div className="card pack-settings">
          <PackFields
            title={draft.title}
            language={draft.language}
            missing={!draft.title.trim()}
            changeTitle={(title) => rename({ title })}
            changeLanguage={(language) => rename({ language })}
          />
          {remove && (
            <div>
              <ConfirmButton
                question={t('studio.pack.removeQuestion')}
                action={t('studio.pack.remove')}
                run={remove}
              >
                {t('studio.pack.remove')}
              </ConfirmButton>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
