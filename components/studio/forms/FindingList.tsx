import { useTranslation } from 'react-i18next';
import { languageName } from '@/components/ui/format';
import type { Finding } from '@/lib/studio/finding';

/** What is wrong or odd, one sentence each. Always there, so that screen readers announce what comes into it. */
export function FindingList({ id, findings }: { id: string; findings: readonly Finding[] }) {
  const { t, i18n } = useTranslation();
  const sentence = ({ field, code, values }: Finding) => {
    const language = values?.language;
    const named = typeof language === 'string' ? { language: languageName(language, i18n.language) } : {};
    // "What is missing" is said in the words of the field.
    const own = code === 'missing' ? `studio.finding.missingField.${field.replaceAll('.', '-')}` : undefined;
    if (own && i18n.exists(own)) return t(own);
    return t(`studio.finding.${code}`, { ...values, ...named });
  };
  return (
    <div id={id} className="findings" role="status">
      {findings.map((finding) => (
        <p key={`${finding.field}-${finding.code}`} data-level={finding.level}>
          {sentence(finding)}
        </p>
      ))}
    </div>
  );
}
