import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { regionName } from '@/components/ui/format';
import type { Territory } from '@/lib/territory/territory-file';

export interface FactsActions {
  /** What data say of a territory (ISO 3166-1 alpha-2), and its public holidays. */
  territory(region: string): Promise<Territory>;
}

export interface FactsProps {
  region: string;
  /** Whether reviewed tips speak of it: these know better how people are addressed than a general rule. */
  reviewed: boolean;
  now: Temporal.Instant;
  read: FactsActions['territory'];
}

const failed = () => ({ default: FactsFailed });
const FactList = lazy(() => import('./FactList').then(({ FactList }) => ({ default: FactList }), failed));

/** What data say of the customer's country; loaded when it is opened, and open at once where no reviewed tips speak of it. */
export function TerritoryFacts(facts: FactsProps) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(!facts.reviewed);
  const title = t('panel.territory.title', { country: regionName(facts.region, i18n.language) });
  return (
    <section aria-label={title} className="facts">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="soft small">{title}</summary>
        {open && (
          <Suspense>
            <FactList {...facts} />
          </Suspense>
        )}
      </details>
    </section>
  );
}

export function FactsFailed() {
  const { t } = useTranslation();
  return (
    <p className="soft small" role="status">
      {t('panel.territory.failed')}
    </p>
  );
}
