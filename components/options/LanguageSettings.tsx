import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '@/components/ui/format';
import type { Settings } from '@/lib/storage/settings';

interface Props {
  settings: Settings;
  browserLanguages: readonly string[];
  save(settings: Settings): Promise<void>;
}

const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;

/** "EN, de ; pt-BR" → ["en", "de", "pt"]: languages only, as BCP 47 writes them; a part that is none comes back as it is. */
function readTags(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((part) => {
      try {
        const { language, script } = new Intl.Locale(part);
        return script ? `${language}-${script}` : language;
      } catch {
        return part;
      }
    });
}

/** Which languages the agent writes, and the team's default. */
export function LanguageSettings({ settings, browserLanguages, save }: Props) {
  const { t, i18n } = useTranslation();
  const [own, setOwn] = useState(settings.agentLanguages.join(', '));
  const [team, setTeam] = useState(settings.teamLanguage);
  const [result, setResult] = useState<{ saved: boolean; tag?: string }>();

  const submit = async () => {
    const agentLanguages = readTags(own);
    const [teamLanguage = ''] = readTags(team);
    const wrong = [...agentLanguages, teamLanguage].find((tag) => !TAG.test(tag));
    if (wrong !== undefined) return setResult({ saved: false, tag: wrong });
    await save({ agentLanguages: [...new Set(agentLanguages)], teamLanguage });
    setResult({ saved: true });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label>
        <b>{t('options.languages')}</b>
        <input
          value={own}
          placeholder={t('options.languagesPlaceholder')}
          onChange={(event) => setOwn(event.target.value)}
        />
        <span className="soft small">
          {t('options.languagesHelp', {
            languages: browserLanguages.map((tag) => languageName(tag, i18n.language)).join(', '),
          })}
        </span>
      </label>
      <label>
        <b>{t('options.team')}</b>
        <input value={team} onChange={(event) => setTeam(event.target.value)} />
        <span className="soft small">{t('options.teamHelp')}</span>
      </label>
      <p>
        <button type="submit" className="chip">
          {t('options.save')}
        </button>{' '}
        <span role="status" className={result?.saved === false ? 'problem' : 'soft'}>
          {result && (result.saved ? t('options.saved') : t('options.badLanguages', { tag: result.tag }))}
        </span>
      </p>
    </form>
  );
}
