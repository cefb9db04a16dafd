import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import { formatDateTime } from '@/components/ui/format';
import type { Standing } from '@/lib/studio/publications';
import { NoteForm } from './NoteForm';
import { StageName } from './StageName';
import type { TeamNames } from './use-field-text';

interface Props {
  standing: Standing;
  names: TeamNames;
  busy: boolean;
  locked: boolean;
  publish(note: string): Promise<void>;
  end(note: string): Promise<void>;
}

/** The pilot that runs: who tries it, and what becomes of it. */
export function PilotCard({ standing, names, busy, locked, publish, end }: Props) {
  const { t, i18n } = useTranslation();
  const [asking, setAsking] = useState<'publish' | 'end'>();
  const { pilot, published } = standing;
  if (!pilot) return null;
  const done = () => setAsking(undefined);
  return (
    <section className="card pilot" aria-labelledby="life-pilot">
      <div className="version-head">
        <h2 id="life-pilot">{t('studio.life.pilot.title', { version: pilot.version })}</h2>
        <StageName stage="pilot" groups={pilot.groups} names={names} past={false} />
        <span className="soft small">
          {t('studio.life.pilot.since', { when: formatDateTime(pilot.at, i18n.language) })}
        </span>
      </div>
      {asking === 'publish' && (
        <NoteForm
          note={t('studio.life.pilot.publishNote', { version: pilot.version })}
          action={t('studio.life.pilot.publish')}
          busy={busy}
          run={(note) => void publish(note).then(done)}
          cancel={done}
        >
          {t('studio.life.pilot.publishAsk')}
        </NoteForm>
      )}
      {asking === 'end' && (
        <NoteForm
          note={t('studio.life.pilot.endNote', { version: pilot.version })}
          action={t('studio.life.pilot.end')}
          busy={busy}
          run={(note) => void end(note).then(done)}
          cancel={done}
        >
          {published
            ? t('studio.life.pilot.endAsk', { version: published.version })
            : t('studio.life.pilot.endAskNone')}
        </NoteForm>
      )}
      {!asking && (
        <div className="button-row">
          <button
            type="button"
            className="button"
            disabled={locked || busy}
            onClick={() => setAsking('publish')}
          >
            {t('studio.life.pilot.publish')}
          </button>
          <TextButton disabled={locked || busy} onClick={() => setAsking('end')}>
            {t('studio.life.pilot.end')}
          </TextButton>
        </div>
      )}
    </section>
  );
}
