import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import { formatDuration } from '@/components/ui/format';
import { STORAGE_FULL } from '@/lib/corrections/memory';
import type { FieldHealth } from '@/lib/helpdesks/adapter';
import type { ApiState, PanelState } from '@/lib/panel/panel-state';

interface Props {
  state: Pick<PanelState, 'api' | 'fields' | 'fault' | 'notKept'>;
  /** The self-check as text for a bug report; holds no customer data. */
  report: string;
  /** Set where the page could not be read and only the API's answer is used: reads the selected text instead. */
  useSelection: (() => void) | undefined;
}

/** Plain sentences about what could not be read. Nothing here when all is well. */
export function Notices({ state, report, useSelection }: Props) {
  const { t } = useTranslation();
  const missing = state.fields.filter((field) => field.expected && field.candidate < 0);
  const api = useApiSentence(state.api);
  if (!missing.length && !api && !state.fault && !state.notKept && !useSelection) return null;
  return (
    <section className="notices">
      {state.fault && (
        <p className="notice" role="alert">
          {t('panel.fault', { reason: state.fault })}
        </p>
      )}
      {state.notKept && (
        <p className="notice" role="status">
          {t('corrections.notKept', {
            reason: state.notKept === STORAGE_FULL ? t('corrections.full') : state.notKept,
          })}
        </p>
      )}
      {useSelection && (
        <p className="notice" role="status">
          {t('panel.unreadable')} <TextButton onClick={useSelection}>{t('panel.useSelection')}</TextButton>
        </p>
      )}
      {api && (
        <p className="notice" role="status">
          {api}
        </p>
      )}
      {missing.length > 0 && <SelfCheck missing={missing} report={report} />}
    </section>
  );
}

function useApiSentence(api: ApiState): string | undefined {
  const { t } = useTranslation();
  if (api.state === 'held') return t('api.held');
  if (api.state !== 'failed') return undefined;
  return t(`api.${api.problem}`, { duration: formatDuration(Math.ceil((api.retrySeconds ?? 60) / 60), t) });
}

function SelfCheck({ missing, report }: { missing: readonly FieldHealth[]; report: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean>();
  const fields = [
    ...new Set(missing.map(({ field }) => t(`selfCheck.field.${field}`, { defaultValue: field }))),
  ].join(', ');
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="notice" role="status">
      <p>
        {t('selfCheck.missing', { fields })}{' '}
        <TextButton onClick={copy}>{t('selfCheck.copyReport')}</TextButton>
      </p>
      {copied && <p>{t('selfCheck.copied')}</p>}
      {copied === false && (
        <textarea readOnly rows={4} value={report} aria-label={t('selfCheck.copyReport')} />
      )}
    </div>
  );
}
