import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '@/components/pages/FileDrop';
import { LinkButton } from '@/components/ui/buttons';
import { PassphraseField } from './PassphraseField';
import type { KeyProblem } from './team-types';

interface Props {
  help: string;
  action: string;
  /** Resolves with what is wrong. */
  open(file: File, passphrase: string): Promise<KeyProblem | undefined>;
  cancel(): void;
  /** Further choices, shown once a problem was met. */
  more?: (problem: KeyProblem) => ReactNode;
}

/** Opens a backup file with its passphrase. What was chosen and typed stays while it is wrong. */
export function OpenBackup({ help, action, open, cancel, more }: Props) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<KeyProblem>();
  const [failure, setFailure] = useState<string>();
  const run = () => {
    if (!file || !passphrase) return;
    setBusy(true);
    setProblem(undefined);
    setFailure(undefined);
    open(file, passphrase)
      .then(setProblem, (error: unknown) =>
        setFailure(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <p className="soft">{help}</p>
      <FileDrop
        id="backup-file"
        accept=".json,application/json"
        button={t('studio.team.make.choose')}
        disabled={busy}
        open={(chosen) => {
          setFile(chosen);
          setProblem(undefined);
          document.getElementById('backup-passphrase')?.focus();
        }}
      >
        {file ? <bdi>{t('studio.team.make.chosen', { name: file.name })}</bdi> : t('studio.team.make.drop')}
      </FileDrop>
      <PassphraseField
        id="backup-passphrase"
        made="before"
        value={passphrase}
        change={(value) => {
          setPassphrase(value);
          setProblem(undefined);
        }}
        disabled={busy}
        problem={problem && 'backup-problem'}
      />
      <p id="backup-problem" role="status" className="problem">
        {problem && t(`studio.team.backup.${problem}`)}
        {failure && t('studio.team.failed', { reason: failure })}
      </p>
      {problem && more?.(problem)}
      <p className="actions">
        <button type="submit" className="button primary" disabled={busy || !file || !passphrase}>
          {busy ? t('studio.team.make.checking') : action}
        </button>
        <LinkButton onClick={cancel} disabled={busy}>
          {t('studio.team.cancel')}
        </LinkButton>
      </p>
    </form>
  );
}
