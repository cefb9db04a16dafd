import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/components/pages/ConfirmButton';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Section } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { Chip, LinkButton } from '@/components/ui/buttons';
import { formatDateTime, languageName, regionName } from '@/components/ui/format';
import type { Correction } from '@/lib/corrections/correction';
import type { CorrectionEntry } from '@/lib/corrections/memory';
import { HELPDESK_NAMES } from '@/lib/helpdesks/product';

export interface CorrectionListProps {
  /** One per customer, newest first; undefined where they could not be read: `problem` says why. */
  entries: readonly CorrectionEntry[] | undefined;
  problem: string | undefined;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  download(format: 'csv' | 'json'): void;
}

/** What is remembered about customers, without saying who they are: that is not stored. */
export function CorrectionList({ entries = [], problem, remove, clear, download }: CorrectionListProps) {
  const { t, i18n } = useTranslation();
  const [result, run] = useSaving();
  return (
    <Section
      id="corrections"
      title={t('corrections.title')}
      lead={t('corrections.help')}
      status={<SaveStatus result={result?.saved ? undefined : result} />}
    >
      {problem && (
        <p className="notice" role="alert">
          {t('corrections.unreadable', { reason: problem })}
        </p>
      )}
      {entries.length === 0 ? (
        !problem && <p className="soft">{t('corrections.empty')}</p>
      ) : (
        <>
          <div className="actions">
            <Chip onClick={() => download('csv')}>{t('options.exportCsv')}</Chip>
            <Chip onClick={() => download('json')}>{t('options.exportJson')}</Chip>
            <ConfirmButton
              question={t('corrections.deleteAllQuestion', { count: entries.length })}
              action={t('corrections.forget')}
              run={() => run(clear)}
            >
              {t('corrections.deleteAll')}
            </ConfirmButton>
          </div>
          <table className="log">
            <thead>
              <tr>
                <th scope="col">{t('options.when')}</th>
                <th scope="col">{t('corrections.decided')}</th>
                <th scope="col">{t('corrections.helpdesk')}</th>
                <th>
                  <span className="visually-hidden">{t('corrections.forget')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ id, at, helpdesk, correction }) => {
                const when = formatDateTime(at, i18n.language);
                return (
                  <tr key={id}>
                    <td className="num">{when}</td>
                    <td data-label={t('corrections.decided')}>
                      {inWords(correction, i18n.language, t).join(' · ')}
                    </td>
                    <td data-label={t('corrections.helpdesk')}>
                      {helpdesk === 'custom' ? t('hosts.ofTeam') : HELPDESK_NAMES[helpdesk]}
                    </td>
                    <td>
                      <LinkButton
                        aria-label={t('corrections.deleteEntry', { when })}
                        onClick={() => run(() => remove(id))}
                      >
                        {t('corrections.forget')}
                      </LinkButton>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </Section>
  );
}

/** What was decided, part by part, in the interface's language. */
function inWords(correction: Correction, language: string, t: TFunction): string[] {
  const { notLanguages = [], region, register, gender, nameOrder, greeting, quietRules } = correction;
  return [
    correction.language && languageName(correction.language, language),
    ...notLanguages.map((tag) => t('corrections.not', { language: languageName(tag, language) })),
    region && regionName(region, language),
    register && t(`corrections.registerIs.${register}`),
    gender && t(`corrections.gender.${gender}`),
    nameOrder && t(`corrections.nameOrder.${nameOrder}`),
    greeting && t('corrections.greeting'),
    quietRules && t('corrections.quietRules', { count: quietRules.length }),
  ].filter((part): part is string => Boolean(part));
}
