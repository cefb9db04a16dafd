import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAgo } from '@/components/pages/ago';
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
  /** Since when (epoch milliseconds) the team's address has not been reached; undefined where that is no news. */
  teamUnreached(): Promise<number | undefined>;
}

/** The icons in the panel's corner. */
export function PanelMenu(props: PanelMenuProps) {
  const { home, side, canOpenSide, move, collapse, setSide, openSettings } = props;
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const [unreached, setUnreached] = useState<number>();
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew each time that the menu is opened.
  useEffect(() => {
    let current = open;
    if (open) void props.teamUnreached().then((since) => current && setUnreached(since));
    return () => {
      current = false;
    };
  }, [open]);
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
          {unreached !== undefined && (
            <p className="soft small menu-line">
              {t('team.unreached', { ago: formatAgo(unreached, Date.now(), i18n.language) })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
