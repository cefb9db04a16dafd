import { useTranslation } from 'react-i18next';
import { LocalText } from '@/components/ui/LocalText';
import { Sources } from '@/components/ui/Sources';
import type { Advice } from '@/lib/guidance/guidance';
import { TeamMark, TeamOriginLine } from './TeamMark';

/** Which channels people there tend to use for service, with the sources; folded until asked for. */
export function ChannelList({ channels }: { channels: readonly Advice<'channel'>[] }) {
  const { t } = useTranslation();
  if (!channels.length) return null;
  return (
    <details className="channels">
      <summary className="soft small">{t('channels.title')}</summary>
      <ul>
        {channels.map((entry) => (
          <li key={entry.id} data-entry={entry.id}>
            <p>
              <b>{t(`channels.name.${entry.channel}`)}</b>{' '}
              <span className="soft">{t(`channels.${entry.preference}`)}</span> <TeamMark team={entry.team} />
            </p>
            <p>
              <LocalText text={entry.text} language={entry.team?.language} />
            </p>
            <Sources sources={entry.sources} {...(!entry.team && { reviewed: entry.reviewed })} />
            <TeamOriginLine team={entry.team} />
          </li>
        ))}
      </ul>
    </details>
  );
}
