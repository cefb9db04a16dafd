import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import { formatTime } from '@/components/ui/format';
import type { SidePlace } from '@/lib/panel/side-place';

interface Props {
  place: Exclude<SidePlace, { at: 'tab' }>;
  /** Undoes what switched Savoir off in the tab in front. */
  switchOn(): void;
  /** The agent wants the panel at the side. */
  showHere(): void;
}

/** What the side panel says where it has no record to show, and the one thing to do about it. */
export function SideNotice({ place, switchOn, showHere }: Props) {
  const { t, i18n } = useTranslation();
  if (place.at === 'off') {
    const { off } = place;
    return (
      <div className="idle">
        <p role="status">
          {off.by === 'pause'
            ? t('activity.pausedUntil', {
                time: formatTime(Temporal.Instant.fromEpochMilliseconds(off.until), i18n.language),
              })
            : t(off.by === 'site' ? 'activity.siteOff' : 'activity.tabOff')}
        </p>
        <TextButton onClick={switchOn}>
          {t(off.by === 'pause' ? 'activity.resume' : 'activity.switchOn')}
        </TextButton>
      </div>
    );
  }
  if (place.at === 'page')
    return (
      <div className="idle">
        <p role="status">{t('panel.inPage')}</p>
        <TextButton onClick={showHere}>{t('panel.showHere')}</TextButton>
      </div>
    );
  return (
    <p className="idle soft" role="status">
      {t(place.at === 'own-tab' ? 'panel.ownTab' : 'panel.noHelpdesk')}
    </p>
  );
}
