import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import { formatDateTime } from '@/components/ui/format';
import { EMPTY } from '@/lib/studio/content';
import { difference } from '@/lib/studio/diff';
import type { HistoryLine } from '@/lib/studio/versions';
import { DifferenceView } from './DifferenceView';
import { NoteForm } from './NoteForm';
import { StageName } from './StageName';
import type { TeamNames } from './use-field-text';

interface Props {
  history: readonly HistoryLine[];
  /** The version that everybody has now, if any. */
  current: number | undefined;
  /** The newest version. */
  newest: number;
  names: TeamNames;
  /** Publishing is locked or something else is on its way. */
  locked: boolean;
  busy: boolean;
  rollBack(line: HistoryLine, note: string): Promise<void>;
}

/** Every version of the pack, newest first: what changed in it, and the way back to it. */
export function HistoryList({ history, names, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="life-history">
      <h2 id="life-history">{t('studio.life.history.title')}</h2>
      <ol className="versions">
        {history.map((line, at) => (
          <Line
            key={line.version}
            line={line}
            before={history.slice(at + 1).find(({ content }) => content)}
            first={at === history.length - 1}
            names={names}
            {...rest}
          />
        ))}
      </ol>
    </section>
  );
}

interface LineProps extends Omit<Props, 'history'> {
  line: HistoryLine;
  before: HistoryLine | undefined;
  first: boolean;
}

function Line({ line, before, first, names, current, newest, locked, busy, rollBack }: LineProps) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const { version, at, author, note, content, told } = line;
  const comparable = content && (before?.content || first);
  const returnable = content && version !== current && line.stage !== 'retired' && !locked;
  return (
    <li>
      <div className="version-head">
        <b className="num">{t('studio.life.history.version', { version })}</b>
        <StageName stage={line.stage} groups={line.groups} names={names} past={version < newest} />
        <span className="soft small">
          {told === undefined ? <bdi>{author}</bdi> : t('studio.life.history.told', { name: told })} ·{' '}
          {formatDateTime(at, i18n.language)}
        </span>
        <span className="version-actions">
          {comparable && (
            <TextButton
              aria-expanded={open}
              aria-label={t('studio.life.history.seeOf', { version })}
              onClick={() => setOpen(!open)}
            >
              {t('studio.life.history.see')}
            </TextButton>
          )}
          {returnable && !asking && (
            <TextButton
              aria-label={t('studio.life.history.backTo', { version })}
              onClick={() => setAsking(true)}
            >
              {t('studio.life.history.back')}
            </TextButton>
          )}
        </span>
      </div>
      {note && (
        <p className="version-note">
          <bdi>{note}</bdi>
        </p>
      )}
      {!content && <p className="soft small">{t('studio.life.history.unseen')}</p>}
      {asking && (
        <NoteForm
          note={t('studio.life.history.backNote', { version })}
          action={t('studio.life.history.backRun')}
          busy={busy}
          run={(said) => void rollBack(line, said).then(() => setAsking(false))}
          cancel={() => setAsking(false)}
        >
          {t('studio.life.history.backAsk', { version, next: newest + 1 })}
        </NoteForm>
      )}
      {open && content && (
        <DifferenceView
          difference={difference(before?.content ?? EMPTY, content)}
          language={content.language}
          names={names}
        />
      )}
    </li>
  );
}
