import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { Line } from '@/lib/guidance/guidance';
import { WhyOfLines } from './LazyWhy';

/** Says once for all lines on screen that no native speaker has signed for them yet, and where they come from. */
export function LinesNote({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!lines.length) return null;
  const entries = new Map(
    lines.flatMap(({ made }) => made).map((entry) => [`${entry.layer} ${entry.id}`, entry]),
  );
  return (
    <>
      <p className="soft small lines-note">
        {lines.some(({ signed }) => !signed) && <span>{t('address.unsigned')}</span>}
        <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('address.sources')}
        </LinkButton>
      </p>
      {open && (
        <div className="why small">
          <WhyOfLines entries={[...entries.values()]} />
        </div>
      )}
    </>
  );
}
