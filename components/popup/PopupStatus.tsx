import { useTranslation } from 'react-i18next';
import { formatTime } from '@/components/ui/format';
import type { PopupPlace } from './Popup';

interface Props {
  place: PopupPlace;
  pausedUntil: number | undefined;
}

/** The state of this tab: one sentence that stands out, and one that explains it. */
export function PopupStatus({ place, pausedUntil }: Props) {
  const { t, i18n } = useTranslation();
  const time = pausedUntil && formatTime(new Date(pausedUntil).toISOString(), i18n.language);
  const { state, headline, detail } = describe();
  return (
    <div className="popup-status" data-state={state} role="status">
      <p>
        <b>{headline}</b>
      </p>
      <p className="soft">{detail}</p>
    </div>
  );

  function describe(): { state: 'on' | 'off' | 'absent'; headline: string; detail: string } {
    if (place.kind === 'none')
      return { state: 'absent', headline: t('popup.unsupported'), detail: t('popup.unsupportedHelp') };
    if (place.kind === 'possible')
      return {
        state: 'absent',
        headline: t('popup.possible', { host: place.host }),
        detail: place.ofTeam
          ? t('popup.possibleTeam', { helpdesk: place.ofTeam })
          : t(place.offered ? 'policy.offeredHere' : 'popup.possibleHelp'),
      };
    const { activity, host, helpdesk, record } = place;
    if (activity.active)
      return {
        state: 'on',
        headline: t('popup.on', { host }),
        detail: helpdesk ? t(record ? 'popup.reading' : 'popup.idle', { helpdesk }) : t('popup.idleUnknown'),
      };
    if (activity.by === 'pause')
      return { state: 'off', headline: t('popup.paused', { time }), detail: t('popup.pausedHelp') };
    return {
      state: 'off',
      headline: activity.by === 'tab' ? t('popup.offTab') : t('popup.offSite', { host }),
      detail: t('popup.offHelp'),
    };
  }
}
