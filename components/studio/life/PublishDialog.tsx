import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/components/ui/format';
import { contentOf } from '@/lib/studio/content';
import type { Draft } from '@/lib/studio/draft';
import { entryWords } from '@/lib/studio/new-entry';
import type { Audience } from '@/lib/studio/publications';
import { localToday, standing as standingOf } from '@/lib/studio/standing';
import { AgentsSeeList } from './AgentsSeeList';
import { ForWhom } from './ForWhom';
import type { LifeActions, PackLife } from './life-types';
import { Outcome } from './Outcome';
import { useDoing } from './use-doing';

interface Props extends PackLife {
  draft: Draft;
  actions: LifeActions;
  /** Set where another lead published meanwhile. */
  bringTogether: (() => void) | undefined;
  /** Stays open once it is done, so that the lead reads what became of it. */
  close(): void;
}

const LONGEST_NOTE = 300;

/** The last look before a draft goes out: what agents will see change, for whom, and why. */
export function PublishDialog({ life, standing, agentsSee, draft, actions, bringTogether, close }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [note, setNote] = useState('');
  const [audience, setAudience] = useState<Audience>({ stage: 'published' });
  const { busy, outcome, run } = useDoing();
  useEffect(() => dialog.current?.showModal(), []);

  const { document } = life;
  const names = { groups: document?.groups ?? [], segments: document?.segments ?? [] };
  // What goes out is what was looked at, also while what is on screen behind it changes.
  const [see] = useState(() => agentsSee);
  const changes = see(contentOf(draft), audience.stage === 'pilot');
  const today = localToday();
  const due = draft.entries.filter((entry) => standingOf(entry, today) !== 'verified');
  const done = outcome?.state === 'done';
  const conflict = outcome?.state === 'conflict';
  const noGroup = audience.stage === 'pilot' && !audience.groups.length;
  const review = document?.review === true;
  const go = () => {
    if (!busy && !noGroup && !conflict) void run(() => actions.publish(draft, audience, note.trim()));
  };
  return (
    <dialog
      ref={dialog}
      className="life-dialog"
      aria-labelledby={`${id}-title`}
      onClose={close}
      onCancel={(event) => busy && event.preventDefault()}
    >
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          if (done) return;
          event.preventDefault();
          go();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
          event.preventDefault();
          event.stopPropagation();
          if (!done) go();
        }}
      >
        <h2 id={`${id}-title`}>{t('studio.life.dialog.title', { title: draft.title })}</h2>
        {!done && !conflict && (
          <>
            <section aria-labelledby={`${id}-see`}>
              <h3 id={`${id}-see`}>{t('studio.life.see.title')}</h3>
              <AgentsSeeList
                see={changes}
                samples={changes.samples}
                language={draft.language}
                names={names}
              />
            </section>
            {due.length > 0 && (
              <div className="notice">
                <p>{t('studio.life.dialog.due', { count: due.length })}</p>
                <ul className="due small">
                  {due.slice(0, 5).map((entry) => (
                    <li key={entry.id}>
                      <bdi>{entryWords(entry, draft.language)}</bdi>
                      {' · '}
                      {typeof entry.verifyBy === 'string' &&
                        t('studio.edit.confirmBy', { day: formatDay(entry.verifyBy, i18n.language) })}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <ForWhom groups={names.groups} audience={audience} change={setAudience} />
            {standing?.pilot && audience.stage === 'published' && (
              <p className="notice">
                {t('studio.life.dialog.endsPilot', { version: standing.pilot.version })}
              </p>
            )}
            <div className="form-field">
              <label htmlFor={`${id}-note`}>{t('studio.life.note.optional')}</label>
              <input
                id={`${id}-note`}
                value={note}
                maxLength={LONGEST_NOTE}
                autoComplete="off"
                placeholder={t('studio.life.note.example')}
                onChange={(event) => setNote(event.target.value)}
              />
              <p className="soft small">{t('studio.life.note.help')}</p>
            </div>
            {review && <p className="soft">{t('studio.life.dialog.review')}</p>}
          </>
        )}
        {outcome && (
          <Outcome
            outcome={outcome}
            retry={() => run(actions.resume).then(() => {})}
            save={actions.save}
            allow={actions.allow}
          />
        )}
        <div className="button-row">
          {done ? (
            <button type="submit" className="button primary">
              {t('studio.life.dialog.close')}
            </button>
          ) : (
            <>
              {conflict ? (
                <button
                  type="button"
                  className="button primary"
                  disabled={!bringTogether}
                  onClick={() => {
                    dialog.current?.close();
                    bringTogether?.();
                  }}
                >
                  {t('studio.life.merge.start')}
                </button>
              ) : (
                <button type="submit" className="button primary" disabled={busy || noGroup}>
                  {busy
                    ? t('studio.life.dialog.busy')
                    : review
                      ? t('studio.life.dialog.propose')
                      : audience.stage === 'pilot'
                        ? t('studio.life.dialog.pilot')
                        : t('studio.life.dialog.publish')}
                </button>
              )}
              <button
                type="button"
                className="text-button"
                disabled={busy}
                onClick={() => dialog.current?.close()}
              >
                {t('studio.packs.cancel')}
              </button>
            </>
          )}
        </div>
      </form>
    </dialog>
  );
}
