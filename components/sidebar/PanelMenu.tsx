import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/buttons';
import { ChevronEnd, More } from '@/components/ui/icons';

export interface PanelMenuProps {
  side: 'left' | 'right';
  collapse(): void;
  setSide(side: 'left' | 'right'): void;
  openSettings(): void;
}

/** The two icons in the panel's corner. */
export function PanelMenu({ side, collapse, setSide, openSettings }: PanelMenuProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const run = (action: () => void) => () => {
    setOpen(false);
    action();
  };
  return (
    <div className="panel-menu">
      <IconButton label={t('panel.menu')} aria-expanded={open} onClick={() => setOpen(!open)}>
        <More />
      </IconButton>
      <IconButton label={t('panel.collapse')} onClick={collapse}>
        <span className={side === 'left' ? 'turned' : undefined}>
          <ChevronEnd />
        </span>
      </IconButton>
      {open && (
        <div className="menu">
          <button type="button" onClick={run(() => setSide(side === 'left' ? 'right' : 'left'))}>
            {t(side === 'left' ? 'panel.moveRight' : 'panel.moveLeft')}
          </button>
          <button type="button" onClick={run(openSettings)}>
            {t('panel.openSettings')}
          </button>
        </div>
      )}
    </div>
  );
}
