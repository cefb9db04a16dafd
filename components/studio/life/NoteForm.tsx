import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What happens, in one sentence. */
  children: ReactNode;
  /** The note as it begins. */
  note: string;
  /** What the note is; one for the history where left out. */
  label?: string;
  /** A note must be written. */
  required?: boolean;
  action: string;
  busy: boolean;
  run(note: string): void;
  cancel(): void;
}

/** Asks in place before something goes out, with a note for the history. */
export function NoteForm({ children, note, label, required = false, action, busy, run, cancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(note);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    const around = input.current?.closest('section, li');
    // What opened it is another element by then.
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) around?.querySelector('button')?.focus();
      });
    };
  }, []);
  return (
    <form
      className="note-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && (text.trim() || !required)) run(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      <p>{children}</p>
      <div className="form-field">
        <label htmlFor={id}>{label ?? t('studio.life.note.label')}</label>
        <input
          ref={input}
          id={id}
          value={text}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="button-row">
        <button type="submit" className="button primary" disabled={busy || (required && !text.trim())}>
          {busy ? t('studio.life.dialog.busy') : action}
        </button>
        <button type="button" className="text-button" disabled={busy} onClick={cancel}>
          {t('studio.packs.cancel')}
        </button>
      </div>
    </form>
  );
}
