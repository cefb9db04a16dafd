import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import type { Standing } from '@/lib/studio/publications';
import { NoteForm } from './NoteForm';

interface Props {
  standing: Standing;
  /** Something waits to be published. */
  draft: boolean;
  locked: boolean;
  busy: boolean;
  retire(note: string): Promise<void>;
}

/** What everybody has now, and the way to take all of it back. */
export function Now({ standing, draft, locked, busy, retire }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { published } = standing;
  const retired = published?.stage === 'retired';
  return (
    <section className="now" aria-label={t('studio.life.now.title')}>
      <p>
        {!published && t('studio.life.now.none')}
        {retired && t('studio.life.now.retired', { version: published.version })}
        {published && !retired && t('studio.life.now.published', { version: published.version })}{' '}
        {!draft && published && !retired && !standing.pilot && (
          <span className="soft">{t('studio.life.now.same')}</span>
        )}
      </p>
      {asking ? (
        <NoteForm
          note={t('studio.life.now.retireNote')}
          action={t('studio.life.now.retire')}
          busy={busy}
          run={(note) => void retire(note).then(() => setAsking(false))}
          cancel={() => setAsking(false)}
        >
          {t('studio.life.now.retireAsk')}
        </NoteForm>
      ) : (
        published &&
        !retired &&
        !locked && (
          <TextButton disabled={busy} onClick={() => setAsking(true)}>
            {t('studio.life.now.retireOpen')}
          </TextButton>
        )
      )}
    </section>
  );
}
