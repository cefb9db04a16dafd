import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import { Check } from '@/components/ui/icons';
import { LocalText } from '@/components/ui/LocalText';
import type { Line } from '@/lib/guidance/guidance';
import type { InsertOutcome } from '@/lib/protocol/record-channel';
import { TeamMark } from './TeamMark';

// For where no editor took the line, which is rare.
const ClipboardFallback = lazy(async () => ({
  default: (await import('./ClipboardFallback')).ClipboardFallback,
}));

export type InsertLine = (text: string, allowInternal: boolean) => Promise<InsertOutcome>;

/** How long "Inserted" stays, in milliseconds. */
const CONFIRM_MS = 2_500;

/** One line in the reply's language, inserted with one click. Where that fails, says so and offers the clipboard. */
export function LineRow({ line, insert, action }: { line: Line; insert: InsertLine; action?: ReactNode }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<InsertOutcome['result'] | 'busy'>();

  const run = async (allowInternal: boolean) => {
    setOutcome('busy');
    const { result } = await insert(line.text, allowInternal);
    setOutcome(result);
    if (result === 'inserted')
      setTimeout(() => setOutcome((now) => (now === 'inserted' ? undefined : now)), CONFIRM_MS);
  };

  return (
    <div data-entry={line.entryIds.join(' ')}>
      <div className="line">
        <div>
          <p lang={line.language} dir="auto" className="line-text">
            {line.text}
          </p>
          {(line.meaning || line.team) && (
            <p className="soft small">
              {line.meaning && <LocalText text={line.meaning} language={line.team?.language} />}{' '}
              <TeamMark team={line.team} />
            </p>
          )}
          {action && <p className="soft small">{action}</p>}
        </div>
        <TextButton onClick={() => run(false)} disabled={outcome === 'busy'} aria-live="polite">
          {outcome === 'inserted' ? (
            <span className="done">
              <Check /> {t('address.inserted')}
            </span>
          ) : (
            t('address.insert')
          )}
        </TextButton>
      </div>
      {outcome === 'internal' && (
        <p className="notice" role="status">
          {t('address.internal')}{' '}
          <TextButton onClick={() => run(true)}>{t('address.insertAnyway')}</TextButton>
        </p>
      )}
      {(outcome === 'no-composer' || outcome === 'failed') && (
        <Suspense>
          <ClipboardFallback text={line.text} />
        </Suspense>
      )}
    </div>
  );
}
