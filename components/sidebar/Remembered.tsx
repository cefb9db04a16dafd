import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { Correcting } from './use-correcting';

const PARTS = ['gender', 'greeting', 'nameOrder'] as const;

interface Props {
  correcting: Correcting;
  /** What was decided and takes effect here. */
  shown: { [Part in (typeof PARTS)[number]]: boolean };
  run(change: { [Part in (typeof PARTS)[number]]?: undefined }): void;
}

/** One quiet line: what is remembered about the form of address, and the way to forget it. */
export function Remembered({ correcting, shown, run }: Props) {
  const { t, i18n } = useTranslation();
  const parts = PARTS.filter((part) => shown[part]);
  const names = parts.map((part) => t(`corrections.part.${part}`));
  const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' }).format(names);
  const holds = correcting.recognised && correcting.kept ? 'corrections.keeps' : 'corrections.keepsTicket';
  return (
    <p className="soft small remembered" role="status">
      {parts.length > 0 && (
        <>
          {t(holds, { parts: list })}{' '}
          <LinkButton onClick={() => run(Object.fromEntries(parts.map((part) => [part, undefined])))}>
            {t('corrections.forget')}
          </LinkButton>
        </>
      )}
    </p>
  );
}
