import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '@/components/ui/buttons';
import type { Remark } from '@/lib/tone/remark';

/** Fixes that are offered for one rule. */
const MOST_FIXES = 3;

interface Props {
  remarks: readonly Remark[];
  /** Puts a remark's fix into the draft; resolves when that is done or has failed. */
  fix(remark: Remark): Promise<void>;
}

/** One button for each different fix. */
export function DraftFixes({ remarks, fix }: Props) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const fixes = [
    ...new Map(
      remarks.filter((one) => one.fix).map((one) => [`${one.words}\n${one.fix}`, one] as const),
    ).values(),
  ].slice(0, MOST_FIXES);
  if (fixes.length === 0) return null;
  const run = (one: Remark) => {
    setBusy(true);
    void fix(one).finally(() => setBusy(false));
  };
  return (
    <p className="fixes">
      {fixes.map((one) => (
        <TextButton key={`${one.start} ${one.fix}`} disabled={busy} onClick={() => run(one)}>
          {one.words === ''
            ? t('draft.add', { words: one.fix })
            : fixes.length === 1
              ? t('draft.write', { words: one.fix })
              : t('draft.replace', { old: one.words, words: one.fix })}
        </TextButton>
      ))}
    </p>
  );
}
