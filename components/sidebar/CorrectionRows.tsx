import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, LinkButton } from '@/components/ui/buttons';
import { languageName } from '@/components/ui/format';
import type { Findings } from '@/lib/detect/finding';
import { registers } from '@/lib/knowledge/schema-values';
import { type Choices, languageChoices, regionChoices } from './correction-choices';
import { type Correcting, useCorrecting } from './use-correcting';

export { EvidenceList } from './EvidenceList';

interface Props {
  findings: Findings;
  correcting: Correcting;
}

/** "Not Spanish" in one click, which of two it is in another, or any other language. `written`: the languages that the agent writes. */
export function LanguageRow({ findings, correcting, written }: Props & { written: readonly string[] }) {
  const { t, i18n } = useTranslation();
  const area = useRef<HTMLDivElement>(null);
  const { said, run } = useCorrecting(correcting, area, 'select');
  const { language, region } = findings;
  const { current } = correcting;
  // As they were when the row was opened: a list that changes under the pointer can't be used.
  const [list] = useState(() => languageChoices(language, region.value, written, i18n.language));
  const excluded = current.notLanguages ?? [];
  const { value } = language;

  return (
    <Row
      area={area}
      name={t('finding.language')}
      said={said}
      back={
        (current.language || excluded.length > 0) &&
        (() => run({ language: undefined, notLanguages: undefined }))
      }
    >
      {language.either?.map((tag) => (
        <Chip key={tag} onClick={() => run({ language: tag })}>
          {languageName(tag, i18n.language)}
        </Chip>
      ))}
      {value && (
        <Chip
          // A second click of a double click would exclude what came up instead.
          onClick={({ detail }) =>
            detail < 2 && run({ language: undefined, notLanguages: [...new Set([...excluded, value])] })
          }
        >
          {t('corrections.not', { language: languageName(value, i18n.language) })}
        </Chip>
      )}
      <Picker
        label={t('corrections.otherLanguage')}
        all={t('corrections.allLanguages')}
        value={current.language}
        list={list}
        pick={(picked) => {
          const left = excluded.filter((tag) => tag !== picked);
          void run({ language: picked, notLanguages: left.length ? left : undefined });
        }}
      />
    </Row>
  );
}

/** Which region it is. */
export function RegionRow({ findings, correcting }: Props) {
  const { t, i18n } = useTranslation();
  const area = useRef<HTMLDivElement>(null);
  const { said, run } = useCorrecting(correcting, area, 'select');
  const { region } = correcting.current;
  const [list] = useState(() => regionChoices(findings.region, findings.language.value, i18n.language));
  return (
    <Row
      area={area}
      name={t('finding.region')}
      said={said}
      back={region && (() => run({ region: undefined }))}
    >
      <Picker
        label={t('corrections.otherRegion')}
        all={t('corrections.allRegions')}
        value={region}
        list={list}
        pick={(picked) => run({ region: picked })}
      />
    </Row>
  );
}

/** How this customer is to be addressed. */
export function RegisterRow({ correcting }: { correcting: Correcting }) {
  const { t } = useTranslation();
  const area = useRef<HTMLDivElement>(null);
  const { said, run } = useCorrecting(correcting, area, '.chip');
  const { register } = correcting.current;
  return (
    <Row
      area={area}
      name={t('corrections.register')}
      shown
      said={said}
      back={register && (() => run({ register: undefined }))}
    >
      {registers.map((one) => (
        <Chip
          key={one}
          aria-pressed={one === register}
          onClick={() => run({ register: one === register ? undefined : one })}
        >
          {t(`finding.${one}`)}
        </Chip>
      ))}
    </Row>
  );
}

interface RowProps {
  area: React.RefObject<HTMLDivElement | null>;
  name: string;
  /** Whether the name stands before the controls, where no heading says it. */
  shown?: boolean;
  said: string;
  /** Back to what is found; not there where nothing was decided. */
  back: (() => void) | false | '' | undefined;
  children: ReactNode;
}

function Row({ area, name, shown, said, back, children }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="correction" ref={area}>
      {/* biome-ignore lint/a11y/useSemanticElements: one question with several answers, in a row of text. */}
      <div className="correction-controls" role="group" aria-label={name}>
        {shown && <span className="soft small">{name}</span>}
        {children}
      </div>
      <p className="soft small correction-said">
        <span role="status">{said}</span>
        {back && <LinkButton onClick={back}>{t('corrections.automatic')}</LinkButton>}
      </p>
    </div>
  );
}

interface PickerProps {
  label: string;
  all: string;
  value: string | undefined;
  list: Choices;
  pick(code: string | undefined): void;
}

/** A long list with the likely ones first. Its first entry stands for "nothing decided". */
function Picker({ label, all, value = '', list, pick }: PickerProps) {
  const { t } = useTranslation();
  const known = !value || [...list.likely, ...list.rest].some(({ code }) => code === value);
  return (
    <select
      className="picker"
      aria-label={label}
      value={value}
      onChange={(event) => pick(event.target.value || undefined)}
    >
      <option value="">{label}</option>
      {!known && <option value={value}>{value}</option>}
      {list.likely.length > 0 && (
        <optgroup label={t('corrections.likely')}>
          {list.likely.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={all}>
        {list.rest.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
