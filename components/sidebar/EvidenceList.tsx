import { useTranslation } from 'react-i18next';
import { languageName, regionName, scriptName } from '@/components/ui/format';
import type { Evidence, Finding } from '@/lib/detect/finding';

/** Why a finding says what it says, and what disagreed. */
export function EvidenceList({ title, finding }: { title: string; finding: Finding<string> }) {
  const { t } = useTranslation();
  return (
    <div>
      <h2>{title}</h2>
      {!finding.evidence.length && !finding.against.length && <p className="soft">{t('finding.nothing')}</p>}
      <Reasons reasons={finding.evidence} />
      {finding.against.length > 0 && (
        <>
          <p className="soft small">{t('finding.speaksAgainst')}</p>
          <Reasons reasons={finding.against} />
        </>
      )}
    </div>
  );
}

function Reasons({ reasons }: { reasons: readonly Evidence[] }) {
  const { t, i18n } = useTranslation();
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${reason.pointsTo} ${JSON.stringify(reason.values)}`}>
          <bdi>{t(`evidence.${reason.code.replaceAll('.', '-')}`, named(reason, i18n.language))}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Codes become names in the interface's language; fields of the record and quoted words stay as they are. */
function named(reason: Evidence, language: string): Record<string, string> {
  const values: Record<string, string> = { ...reason.values };
  if (values.language) values.language = languageName(values.language, language);
  if (values.region) values.region = regionName(values.region, language);
  if (values.script) values.scriptName = scriptName(values.script, language);
  const pointsTo = /^[A-Z]{2}$/.test(reason.pointsTo)
    ? regionName(reason.pointsTo, language)
    : languageName(reason.pointsTo, language);
  return { ...values, pointsTo };
}
