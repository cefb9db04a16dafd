import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '@/components/ui/buttons';
import { languageName, languagesName, regionName } from '@/components/ui/format';
import { Pencil } from '@/components/ui/icons';
import type { Finding, Findings, Register } from '@/lib/detect/finding';
import type { Correcting } from './use-correcting';

// Reasons and corrections are for those who ask: loaded when somebody reaches for the chips, ahead of the click.
const rows = () => import('./CorrectionRows');
const EvidenceList = lazy(async () => ({ default: (await rows()).EvidenceList }));
const LanguageRow = lazy(async () => ({ default: (await rows()).LanguageRow }));
const RegionRow = lazy(async () => ({ default: (await rows()).RegionRow }));
const RegisterRow = lazy(async () => ({ default: (await rows()).RegisterRow }));

/** From here on a finding is stated without a hedge. */
const SURE = 0.9;
const LIKELY = 0.7;

type Open = 'culture' | 'register' | undefined;

interface Props {
  findings: Findings;
  correcting: Correcting;
  /** BCP 47 languages that the agent writes. */
  written: readonly string[];
}

/** Language, region and register as two chips; a click shows the evidence for and against, and how to correct it. */
export function FindingChips({ findings, correcting, written }: Props) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState<Open>();
  const toggle = (which: Open) => setOpen(open === which ? undefined : which);
  const { language, region, register } = findings;
  const quote = register.evidence.find((evidence) => evidence.values?.quote)?.values?.quote;

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears of the controls inside. */}
      <div className="chips" onPointerEnter={rows} onFocus={rows}>
        <Chip aria-expanded={open === 'culture'} title={t('finding.why')} onClick={() => toggle('culture')}>
          <Value known={language.value !== undefined}>
            {languagesName(language.value ? [language.value] : language.either, i18n.language) ??
              t('finding.unknownLanguage')}
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
      <Suspense>
        {open === 'culture' && (
          <div className="evidence">
            <EvidenceList title={t('finding.language')} finding={language} />
            <LanguageRow
              key={correcting.record}
              findings={findings}
              correcting={correcting}
              written={written}
            />
            {findings.secondLanguage && (
              <p className="soft small">
                {t('finding.also', { language: languageName(findings.secondLanguage, i18n.language) })}
              </p>
            )}
            <EvidenceList title={t('finding.region')} finding={region} />
            <RegionRow key={correcting.record} findings={findings} correcting={correcting} />
          </div>
        )}
        {open === 'register' && (
          <div className="evidence">
            <EvidenceList title={t('finding.register')} finding={register} />
            <RegisterRow key={correcting.record} correcting={correcting} />
          </div>
        )}
      </Suspense>
    </>
  );
}

/** What is known stands out; "unknown" is a normal answer and stays quiet. */
function Value({ known, children }: { known: boolean; children: ReactNode }) {
  return known ? <b>{children}</b> : <span className="soft">{children}</span>;
}

/** How sure it is, where it is not; or that the agent said so. */
function Hedge({ finding }: { finding: Finding<string> | Finding<Register> }) {
  const { t } = useTranslation();
  if (finding.decidedBy === 'agent')
    return (
      <span className="by-agent">
        <Pencil />
        <span className="visually-hidden">{t('corrections.byYou')}</span>
      </span>
    );
  if (!finding.value || finding.probability >= SURE) return null;
  return (
    <span className="soft small">
      {t(finding.probability >= LIKELY ? 'finding.likely' : 'finding.perhaps')}
    </span>
  );
}
