import { type ComponentProps, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

const why = () => import('./Why');
const failed = () => ({ default: WhyFailed });
const Advice = lazy(() => why().then(({ WhyAdvice }) => ({ default: WhyAdvice }), failed));
const Lines = lazy(() => why().then(({ WhyLines }) => ({ default: WhyLines }), failed));

/** The reasoning behind advice and its sources, loaded when somebody asks. */
export const Why = (props: ComponentProps<typeof Advice>) => (
  <Suspense>
    <Advice {...props} />
  </Suspense>
);

/** Where lines come from, loaded when somebody asks. */
export const WhyOfLines = (props: ComponentProps<typeof Lines>) => (
  <Suspense>
    <Lines {...props} />
  </Suspense>
);

export function WhyFailed() {
  const { t } = useTranslation();
  return (
    <p className="soft" role="status">
      {t('tips.whyFailed')}
    </p>
  );
}
