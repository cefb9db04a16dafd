import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { Check } from '@/components/ui/icons';
import { OpenBackup } from './OpenBackup';
import { PassphraseField } from './PassphraseField';
import { passphraseStrength } from './passphrase-strength';
import type { KeyProblem } from './team-types';

export interface MakeKeysProps {
  /** `found`: a team's own key beside the lead's. */
  kind: 'found' | 'lead';
  /** Makes the keys and their encrypted backup; resolves with the name of its file. */
  make(names: { team: string; name: string }, passphrase: string): Promise<string>;
  /** Lets the browser save the backup file. */
  saveBackup(): void;
  /** Opens the backup as on a new computer; only then the keys are kept, and the team is made. */
  prove(file: File, passphrase: string): Promise<KeyProblem | undefined>;
  cancel(): void;
}

/** Key, backup, proof: three short steps on one page. Nothing counts before the last. */
export function MakeKeys(props: MakeKeysProps) {
  const { kind } = props;
  const { t } = useTranslation();
  const [team, setTeam] = useState('');
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [fileName, setFileName] = useState<string>();
  const [saved, setSaved] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const make = (event: FormEvent) => {
    event.preventDefault();
    const strong = ['fair', 'good'].includes(passphraseStrength(passphrase).is);
    if (!name.trim() || (kind === 'found' && !team.trim()) || !strong) {
      setProblem(t(kind === 'found' ? 'studio.team.make.missing' : 'studio.team.make.missingLead'));
      return;
    }
    setProblem(undefined);
    setBusy(true);
    props
      .make({ team: team.trim(), name: name.trim() }, passphrase)
      .then(
        (made) => {
          setFileName(made);
          // The page needs it no more; the next step asks for it anew.
          setPassphrase('');
        },
        (error: unknown) => setProblem(t('studio.team.failed', { reason: String(error) })),
      )
      .finally(() => setBusy(false));
  };

  const made = fileName !== undefined;
  // What was clicked last is gone: the hands go on where the step does.
  const next = useRef<HTMLElement>(null);
  useEffect(() => {
    next.current?.querySelector<HTMLElement>(made ? '#save-backup' : 'input')?.focus();
  }, [made]);
  return (
    <section className="make-keys" aria-labelledby="make-title" ref={next}>
      <h1 id="make-title">
        {t(kind === 'found' ? 'studio.team.make.foundTitle' : 'studio.team.make.leadTitle')}
      </h1>
      <p>{t(kind === 'found' ? 'studio.team.make.why' : 'studio.team.make.whyLead')}</p>
      <ol className="key-steps">
        <Step title={t('studio.team.make.step1')} state={made ? 'done' : 'now'}>
          {made ? (
            <p className="done">
              <Check /> {t('studio.team.make.made')}
            </p>
          ) : (
            <form noValidate onSubmit={make}>
              {kind === 'found' && (
                <NameField
                  id="team-name"
                  label={t('studio.team.make.team')}
                  help={t('studio.team.make.teamHelp')}
                  value={team}
                  change={setTeam}
                />
              )}
              <NameField
                id="own-name"
                label={t('studio.team.make.name')}
                help={t('studio.team.make.nameHelp')}
                value={name}
                change={setName}
              />
              <PassphraseField id="passphrase" made="now" value={passphrase} change={setPassphrase} />
              <p className="actions">
                <button type="submit" className="button primary" disabled={busy}>
                  {t(busy ? 'studio.team.make.making' : 'studio.team.make.keys')}
                </button>
                <LinkButton onClick={props.cancel}>{t('studio.team.cancel')}</LinkButton>
              </p>
              <p role="status" className="problem">
                {problem}
              </p>
            </form>
          )}
        </Step>
        <Step title={t('studio.team.make.step2')} state={saved ? 'done' : made ? 'now' : 'later'}>
          {made && (
            <>
              <p className="soft">{t('studio.team.make.step2Help')}</p>
              <p className="actions">
                <button
                  type="button"
                  id="save-backup"
                  className={saved ? 'button' : 'button primary'}
                  onClick={() => {
                    props.saveBackup();
                    setSaved(true);
                  }}
                >
                  {t(saved ? 'studio.team.make.saveAgain' : 'studio.team.make.saveFile')}
                </button>
                <span role="status" className="soft small">
                  {saved && t('studio.team.make.saved', { name: fileName })}
                </span>
              </p>
            </>
          )}
        </Step>
        <Step title={t('studio.team.make.step3')} state={saved ? 'now' : 'later'}>
          {saved && (
            <OpenBackup
              help={t('studio.team.make.step3Help')}
              action={t(kind === 'found' ? 'studio.team.make.finishFound' : 'studio.team.make.finishLead')}
              open={props.prove}
              cancel={props.cancel}
            />
          )}
        </Step>
      </ol>
      <p className="soft small">{t('studio.team.make.midway')}</p>
    </section>
  );
}

function Step({
  title,
  state,
  children,
}: {
  title: string;
  state: 'now' | 'done' | 'later';
  children: ReactNode;
}) {
  return (
    <li className="card" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <h2>{title}</h2>
      {children}
    </li>
  );
}

interface NameFieldProps {
  id: string;
  label: string;
  help: string;
  value: string;
  change(value: string): void;
}

function NameField({ id, label, help, value, change }: NameFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        maxLength={80}
        dir="auto"
        value={value}
        aria-describedby={`${id}-help`}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-help`} className="soft small">
        {help}
      </p>
    </div>
  );
}
