import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, LinkButton } from '@/components/ui/buttons';

interface Props {
  children: string;
  /** The question, in the button's place after a first click. */
  question: string;
  /** What the second button says. */
  action: string;
  run(): void;
}

/** A button whose action can't be undone: asks in place, and takes "no" as easily as "yes". */
export function ConfirmButton({ children, question, action, run }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const group = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (asking) group.current?.querySelector('button')?.focus();
  }, [asking]);
  if (!asking) return <Chip onClick={() => setAsking(true)}>{children}</Chip>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers is no fieldset of a form.
    <span
      ref={group}
      role="group"
      aria-label={question}
      className="confirm"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The key has done its work: it does not leave the view as well.
        event.preventDefault();
        setAsking(false);
      }}
    >
      <span>{question}</span>
      <LinkButton onClick={() => setAsking(false)}>{t('confirm.keep')}</LinkButton>
      <button
        type="button"
        className="text-button danger"
        onClick={() => {
          setAsking(false);
          run();
        }}
      >
        {action}
      </button>
    </span>
  );
}
