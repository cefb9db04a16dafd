import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '@/components/ui/buttons';
import { languageName, regionName } from '@/components/ui/format';
import type { Finding, Findings, Register } from '@/lib/detect/finding';
import { EvidenceList } from './EvidenceList';

/** From here on a finding is stated without a hedge. */
const SURE = 0.9;
const LIKELY = 0.7;

type Open = 'culture' | 'register' | undefined;

/** Language, region and register as two chips; a click shows the evidence for and against. */
export function FindingChips({ findings }: { findings: Findings }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState<Open>();
  const toggle = (which: Open) => setOpen(open === which ? undefined : which);
  const { language, region, register } = findings;
  const quote = register.evidence.find((evidence) => evidence.values?.quote)?.values?.quote;

  return (
    <>
      <div className="chips">
        <Chip aria-expanded={open === 'culture'} title={t('finding.why')} onClick={() => toggle('culture')}>
          <Value known={language.value !== undefined}>
            {language.value ? languageName(language.value, i18n.language) : t('finding.unknownLanguage')}
          </Value>
          <Hedge finding={language} />
          <span className={region.value ? undefined : 'soft'}>
            {region.value ? regionName(region.value, i18n.language) : t('finding.unknownRegion')}
          </span>
          <Hedge finding={region} />
        </Chip>
        <Chip aria-expanded={open === 'register'} title={t('finding.why')} onClick={() => toggle('register')}>
          <Value known={register.value !== undefined}>
            {t(register.value ? `finding.${register.value}` : 'finding.unknownRegister')}
          </Value>
          <Hedge finding={register} />
          {quote && register.value !== 'neutral' && (
            <span className="soft">
              <bdi>{t('finding.writes', { quote })}</bdi>
            </span>
          )}
        </Chip>
      </div>
      {open === 'culture' && (
        <div className="evidence">
          <EvidenceList title={t('finding.language')} finding={language} />
          {findings.secondLanguage && (
            <p className="soft small">
              {t('finding.also', { language: languageName(findings.secondLanguage, i18n.language) })}
            </p>
          )}
          <EvidenceList title={t('finding.region')} finding={region} />
        </div>
      )}
      {open === 'register' && (
        <div className="evidence">
          <EvidenceList title={t('finding.register')} finding={register} />
        </div>
      )}
    </>
  );
}

/** What is known stands out; "unknown" is a normal answer and stays quiet. */
function Value({ known, children }: { known: boolean; children: ReactNode }) {
  return known ? <b>{children}</b> : <span className="soft">{children}</span>;
}

function Hedge({ finding }: { finding: Finding<string> | Finding<Register> }) {
  const { t } = useTranslation();
  if (!finding.value || finding.probability >= SURE) return null;
  return (
    <span className="soft small">
      {t(finding.probability >= LIKELY ? 'finding.likely' : 'finding.perhaps')}
    </span>
  );
}
