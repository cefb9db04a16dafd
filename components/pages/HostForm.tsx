import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAddress } from '@/lib/helpdesks/address';

interface Props {
  id: string;
  /** Match patterns that were granted already. */
  granted: readonly string[];
  /** Asks the browser for the permission, straight from the click; resolves with what the agent answered. */
  grant(pattern: string): Promise<boolean>;
}

type Outcome =
  | { said: 'not-an-address' | 'named' }
  | { said: 'already' | 'granted' | 'denied'; host: string }
  | { said: 'failed'; reason: string };

/** Adds a self-hosted helpdesk by its address: one field, one button, a plain sentence about how it went. */
export function HostForm({ id, granted, grant }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const read = readAddress(text);
  const insecure = 'pattern' in read && read.insecure;
  const wrong = outcome && !['granted', 'already'].includes(outcome.said);

  // Nothing is awaited before the request: the browser asks only during the click.
  const submit = () => {
    if ('problem' in read) return setOutcome({ said: read.problem });
    const { host, pattern } = read;
    if (granted.includes(pattern)) return setOutcome({ said: 'already', host });
    setOutcome(undefined);
    grant(pattern).then(
      (answer) => {
        setOutcome({ said: answer ? 'granted' : 'denied', host });
        if (answer) setText('');
      },
      (error: unknown) => setOutcome({ said: 'failed', reason: String(error) }),
    );
  };

  return (
    <form
      className="field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{t('hosts.address')}</label>
      <div className="with-button">
        <input
          id={id}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          placeholder="https://help.example.com"
          value={text}
          aria-describedby={`${id}-help ${id}-outcome`}
          aria-invalid={wrong || undefined}
          onChange={(event) => {
            setText(event.target.value);
            setOutcome(undefined);
          }}
        />
        <button type="submit" className="button">
          {t('hosts.add')}
        </button>
      </div>
      <p id={`${id}-help`} className="soft small">
        {insecure ? t('hosts.insecure') : t('hosts.addressHelp')}
      </p>
      <p id={`${id}-outcome`} role="status" className={wrong ? 'problem small' : 'small'}>
        {outcome && t(`hosts.${outcome.said}`, outcome)}
      </p>
    </form>
  );
}
