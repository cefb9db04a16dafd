import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Every key that does something, on a sheet above the page. */
export function ShortcutSheet({ open, close }: { open: boolean; close(): void }) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) sheet.current?.showModal();
    else sheet.current?.close();
  }, [open]);
  const mod = /mac/i.test(navigator.platform) ? '⌘' : t('studio.keys.ctrl');
  const rows: [string[], string][] = [
    [['/'], t('studio.keys.search')],
    [['↑', '↓'], t('studio.keys.move')],
    [['Enter'], t('studio.keys.open')],
    [['N'], t('studio.keys.new')],
    [['Del'], t('studio.keys.delete')],
    [[mod, 'Z'], t('studio.keys.undo')],
    [[mod, '⇧', 'Z'], t('studio.keys.redo')],
    [[mod, 'S'], t('studio.keys.save')],
    [[mod, 'Enter'], t('studio.keys.publish')],
    [['Esc'], t('studio.keys.leave')],
    [['?'], t('studio.keys.sheet')],
  ];
  return (
    <dialog ref={sheet} className="sheet" aria-labelledby="sheet-title" onClose={close}>
      <h2 id="sheet-title">{t('studio.keys.title')}</h2>
      <dl>
        {rows.map(([keys, says]) => (
          <div key={says}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={close}>
        {t('studio.keys.close')}
      </button>
    </dialog>
  );
}
