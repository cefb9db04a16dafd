import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalText } from '@/components/ui/LocalText';
import type { Advice } from '@/lib/guidance/guidance';
import { Why } from './LazyWhy';
import { TeamMark } from './TeamMark';

/** Which channels people there tend to use for service, with the sources; folded until asked for. */
export function ChannelList({ channels }: { channels: readonly Advice<'channel'>[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!channels.length) return null;
  return (
    <details className="channels" onToggle={(event) => setOpen(event.currentTarget.open)}>
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
            {open && <Why entry={entry} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
