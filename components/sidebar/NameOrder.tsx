import { useTranslation } from 'react-i18next';
import { Chip, LinkButton } from '@/components/ui/buttons';
import type { PersonName } from '@/lib/detect/finding';

interface Props {
  name: PersonName;
  choose(order: PersonName['order']): void;
}

/** For a name that nothing tells apart: which part is the first name? */
export function WhichGiven({ name, choose }: Props) {
  const { t } = useTranslation();
  const { givenInEither } = name;
  return (
    <p className="soft small choices">
      {t('address.splitUncertain')}
      {givenInEither && (
        <>
          <span>{t('corrections.whichGiven')}</span>
          {(['given-first', 'surname-first'] as const).map((order) => (
            <Chip key={order} onClick={() => choose(order)}>
              <bdi>{givenInEither[order]}</bdi>
            </Chip>
          ))}
        </>
      )}
    </p>
  );
}

/** For a name that was told apart wrongly. */
export function Swapped({ name, choose }: Props) {
  const { t } = useTranslation();
  return (
    <LinkButton onClick={() => choose(name.order === 'given-first' ? 'surname-first' : 'given-first')}>
      {t('corrections.swapped')}
    </LinkButton>
  );
}
