import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Switch } from '@/components/pages/Section';
import { OpenBackup } from './OpenBackup';
import type { KeyProblem } from './team-types';

interface Props {
  restore(file: File, passphrase: string, replace: boolean): Promise<KeyProblem | undefined>;
  cancel(): void;
}

/** Brings keys back from their backup, on a new computer or in place of others. */
export function RestoreKeys({ restore, cancel }: Props) {
  const { t } = useTranslation();
  const [replace, setReplace] = useState(false);
  return (
    <section aria-labelledby="restore-title">
      <h1 id="restore-title">{t('studio.team.restore.title')}</h1>
      <div className="card">
        <OpenBackup
          help={t('studio.team.restore.lead')}
          action={t('studio.team.restore.run')}
          open={(file, passphrase) => restore(file, passphrase, replace)}
          cancel={cancel}
          more={(problem) =>
            problem === 'other-held' && (
              <Switch
                id="replace-key"
                label={t('studio.team.restore.replace')}
                help={t('studio.team.restore.replaceHelp')}
                checked={replace}
                change={setReplace}
              />
            )
          }
        />
      </div>
    </section>
  );
}
