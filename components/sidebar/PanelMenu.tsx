import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/buttons';
import { ChevronEnd, More } from '@/components/ui/icons';

export interface PanelMenuProps {
  /** Where the panel lives. */
  home: 'page' | 'side';
  /** The edge of the page that it is at. */
  side: 'left' | 'right';
  /** False where this page can't open the browser's side panel, so that the agent has to be told how. */
  canOpenSide: boolean;
  move(home: 'page' | 'side'): void;
  collapse(): void;
  setSide(side: 'left' | 'right'): void;
  openSettings(): void;
}

/** The icons in the panel's corner. */
export function PanelMenu(props: PanelMenuProps) {
  const { home, side, canOpenSide, move, collapse, setSide, openSettings } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [explained, setExplained] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  /** Whoever went through it with the keyboard goes on from the button that opened it. */
  const close = () => {
    if (area.current?.contains(document.activeElement)) area.current.querySelector('button')?.focus();
    setOpen(false);
    setExplained(false);
  };
  const run = (action: () => void) => () => {
    close();
    action();
  };
  /** Escape closes the menu alone; the next one the panel. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const framed = home === 'page';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls inside.
    <div className="panel-menu" ref={area} onKeyDown={onKeyDown}>
      <IconButton label={t('panel.menu')} aria-expanded={open} onClick={() => setOpen(!open)}>
        <More />
      </IconButton>
      {framed && (
        <IconButton label={t('panel.collapse')} onClick={collapse}>
          <span className={side === 'left' ? 'turned' : undefined}>
            <ChevronEnd />
          </span>
        </IconButton>
      )}
      {open && (
        <div className="menu">
          {framed && (
            <button type="button" onClick={run(() => setSide(side === 'left' ? 'right' : 'left'))}>
              {t(side === 'left' ? 'panel.moveRight' : 'panel.moveLeft')}
            </button>
          )}
          {explained ? (
            <div className="menu-note" role="status">
              <p>{t('panel.openSideYourself')}</p>
              <button type="button" onClick={run(() => move('side'))}>
                {t('panel.closeHere')}
              </button>
            </div>
          ) : (
            <button
              type="button"
              onClick={
                framed && !canOpenSide ? () => setExplained(true) : run(() => move(framed ? 'side' : 'page'))
              }
            >
              {t(framed ? 'panel.showAtSide' : 'panel.showInPage')}
            </button>
          )}
          <button type="button" onClick={run(openSettings)}>
            {t('panel.openSettings')}
          </button>
        </div>
      )}
    </div>
  );
}
