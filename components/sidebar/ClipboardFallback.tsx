import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

/**
 * The line on the clipboard, for where no editor took it. `writeText` is rejected where the host forbids it
 * (unlike `execCommand('copy')`, which claims success), and then the text is shown selected.
 */
export function ClipboardFallback({ text }: { text: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLTextAreaElement>(null);
  const held = MAC ? '⌘' : `${t('address.ctrl')}+`;
  const keys = { copy: `${held}C`, paste: `${held}V` };

  useEffect(() => {
    let current = true;
    // The attempt left the caret in the helpdesk's editor, and only a focused document may write.
    window.focus();
    navigator.clipboard.writeText(text).then(
      () => current && setCopied(true),
      () => current && setCopied(false),
    );
    return () => {
      current = false;
    };
  }, [text]);
  useEffect(() => {
    if (copied !== false) return;
    field.current?.focus();
    field.current?.select();
  }, [copied]);

  if (copied === undefined) return null;
  return (
    <div className="notice" role="status">
      <p>{copied ? t('address.copied', { keys: keys.paste }) : t('address.copyByHand', keys)}</p>
      {!copied && <textarea ref={field} readOnly rows={2} value={text} aria-label={text} dir="auto" />}
    </div>
  );
}
