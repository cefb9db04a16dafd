import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MIN_PASSPHRASE } from '@/lib/team/backup';
import { passphraseStrength } from './passphrase-strength';

interface Props {
  id: string;
  value: string;
  change(value: string): void;
  /** A new one is judged while it is typed; one that exists is only asked for. */
  made: 'now' | 'before';
  disabled?: boolean;
  /** Id of what says that it is wrong. */
  problem?: string | undefined;
}

/** A passphrase, hidden or shown. */
export function PassphraseField({ id, value, change, made, disabled = false, problem }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const strength = passphraseStrength(value);
  return (
    <div className="field">
      <label htmlFor={id}>{t('studio.team.make.passphrase')}</label>
      <div className="with-button">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          autoComplete={made === 'now' ? 'new-password' : 'current-password'}
          autoCapitalize="off"
          spellCheck={false}
          dir="auto"
          value={value}
          disabled={disabled}
          aria-invalid={problem ? true : undefined}
          aria-describedby={
            [made === 'now' && `${id}-help ${id}-strength`, problem].filter(Boolean).join(' ') || undefined
          }
          onChange={(event) => change(event.target.value)}
        />
        <button
          type="button"
          className="button"
          disabled={disabled}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'studio.team.make.hide' : 'studio.team.make.show')}
        </button>
      </div>
      {made === 'now' && (
        <>
          <p id={`${id}-strength`} className="strength small" data-strength={strength.is} role="status">
            {strength.is === 'short'
              ? t('studio.team.make.strength.short', { count: strength.missing })
              : t(`studio.team.make.strength.${strength.is}`, { count: MIN_PASSPHRASE })}
          </p>
          <p id={`${id}-help`} className="soft small">
            {t('studio.team.make.passphraseHelp')}
          </p>
        </>
      )}
    </div>
  );
}
