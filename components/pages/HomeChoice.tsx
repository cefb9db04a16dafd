import { useTranslation } from 'react-i18next';
import type { PanelHome } from '@/lib/storage/settings';
import { type Rule, Ruled } from './Ruled';

const HOMES: readonly PanelHome[] = ['page', 'side'];

interface Props {
  /** Name of the group, unique in the document. */
  id: string;
  home: PanelHome;
  rule?: Rule;
  change(home: PanelHome): void;
}

/** Where the panel lives: in the helpdesk's page, or in the browser's own side panel. */
export function HomeChoice({ id, home, rule, change }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="home-choice" disabled={rule === 'locked'} aria-describedby={rule && `${id}-ruled`}>
      <legend>{t('home.title')}</legend>
      {HOMES.map((each) => (
        <label key={each} data-chosen={each === home || undefined}>
          <Sketch home={each} />
          <span>
            <input type="radio" name={id} checked={each === home} onChange={() => change(each)} />
            <b>{t(`home.${each}`)}</b>
            <span className="soft small">{t(`home.${each}Help`)}</span>
          </span>
        </label>
      ))}
      <Ruled id={id} rule={rule} />
    </fieldset>
  );
}

/** A browser window with the panel in its place. */
function Sketch({ home }: { home: PanelHome }) {
  return (
    <svg className="sketch icon" viewBox="0 0 96 56" width="96" height="56" aria-hidden="true">
      <rect x="0.7" y="0.7" width="94.6" height="54.6" rx="5" />
      <path d="M1 10h94M6 5.5h.01M10 5.5h.01M14 5.5h.01" />
      <path className="sketch-text" d="M8 18h26M8 24h36M8 30h30M8 36h34" />
      {home === 'page' ? (
        <rect className="sketch-panel" x="60" y="16" width="29" height="33" rx="3" />
      ) : (
        <path className="sketch-panel" d="M62 10h33.3v40.3a5 5 0 0 1-5 5H62z" />
      )}
    </svg>
  );
}
