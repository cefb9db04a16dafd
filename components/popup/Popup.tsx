import { useTranslation } from 'react-i18next';
import { Chip, LinkButton } from '@/components/ui/buttons';

export interface PopupSite {
  /** `named`: in the manifest; `granted`: added by the agent; `possible`: a web page that could be added. */
  state: 'named' | 'granted' | 'possible' | 'unsupported';
  host: string;
}

interface Props {
  site: PopupSite;
  grant(): void;
  revoke(): void;
  openSettings(): void;
}

/** What Savoir does on the current tab's site, and the one button to change it. */
export function Popup({ site, grant, revoke, openSettings }: Props) {
  const { t } = useTranslation();
  return (
    <main className="popup">
      <h1>{t('popup.title')}</h1>
      {site.state === 'named' && <p>{t('popup.named')}</p>}
      {site.state === 'granted' && (
        <>
          <p>{t('popup.granted')}</p>
          <p>
            <Chip onClick={revoke}>{t('popup.revoke')}</Chip>
          </p>
        </>
      )}
      {site.state === 'possible' && (
        <>
          <p>
            <Chip onClick={grant}>{t('popup.grant', { host: site.host })}</Chip>
          </p>
          <p className="soft small">{t('popup.grantWhy')}</p>
        </>
      )}
      {site.state === 'unsupported' && <p className="soft">{t('popup.unsupported')}</p>}
      <p className="soft small">
        <LinkButton onClick={openSettings}>{t('popup.settings')}</LinkButton>
      </p>
    </main>
  );
}
