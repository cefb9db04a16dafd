import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type TeamKind, teamKinds } from '@/lib/knowledge/team-entry';
import { useKinds } from './use-kinds';

interface Props {
  open: boolean;
  toggle(open: boolean): void;
  pick(kind: TeamKind): void;
  adapt(): void;
}

/** "New entry": a menu of kinds, each with a line that says what it is for. */
export function KindMenu({ open, toggle, pick, adapt }: Props) {
  const { t } = useTranslation();
  const kinds = useKinds();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) menu.current?.querySelector('button')?.focus();
  }, [open]);
  const close = () => {
    toggle(false);
    button.current?.focus();
  };
  const key = (event: KeyboardEvent) => {
    const all = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (step !== undefined) all.at((at + step) % all.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only sees the focus leave.
    <div
      className="kind-menu"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) toggle(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="button primary"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-keyshortcuts="n"
        onClick={() => toggle(!open)}
      >
        {t('studio.list.new')}
      </button>
      {open && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          className="menu"
          aria-label={t('studio.list.new')}
          onKeyDown={key}
        >
          {teamKinds.map((kind) => (
            <button key={kind} type="button" role="menuitem" tabIndex={-1} onClick={() => pick(kind)}>
              <b>{kinds[kind]}</b>
              <span className="soft small">{t(`studio.kindHelp.${kind}`)}</span>
            </button>
          ))}
          <button type="button" role="menuitem" tabIndex={-1} className="menu-last" onClick={adapt}>
            <b>{t('studio.list.adapt')}</b>
            <span className="soft small">{t('studio.list.adaptHelp')}</span>
          </button>
        </div>
      )}
    </div>
  );
}
