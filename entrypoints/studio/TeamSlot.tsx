import '@/components/studio/team/team.css';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Homeless } from '@/components/studio/team/Homeless';
import { LeadRequest } from '@/components/studio/team/LeadRequest';
import { MakeKeys } from '@/components/studio/team/MakeKeys';
import { RestoreKeys } from '@/components/studio/team/RestoreKeys';
import { type StartChoice, StartTeam } from '@/components/studio/team/StartTeam';
import { TeamOverview } from '@/components/studio/team/TeamOverview';
import type { KeyProblem } from '@/components/studio/team/team-types';
import { UnsavedFile } from '@/components/studio/team/UnsavedFile';
import { LinkButton } from '@/components/ui/buttons';
import { membership } from '@/lib/packs/team';
import { send } from '@/lib/protocol/send';
import { studioDatabase } from '@/lib/studio/database';
import type { Draft } from '@/lib/studio/draft';
import { answerFor } from '@/lib/studio/drafts';
import { jsonName } from '@/lib/studio/file-name';
import { writeRoute } from '@/lib/studio/route';
import { firstAddress } from '@/lib/studio/settings';
import { fingerprint } from '@/lib/team/fingerprint';
import { keyId } from '@/lib/team/keys';
import { writeLeadRequest } from '@/lib/team/members';
import { publishing } from '@/lib/team/publishing';
import { keyMaking, restoreKeys } from './key-making';
import { saveText } from './save-text';
import { changeTeam, foundTeam, saveAddress, testAddress } from './team-changes';
import { readTeamState, type TeamState } from './team-state';

/** Keys, leads, groups, segments, address and invitation. */
export function TeamSlot() {
  const { t } = useTranslation();
  const [state, setState] = useState<TeamState>();
  const [problem, setProblem] = useState<string>();
  const [task, setTask] = useState<StartChoice>();
  const [said, setSaid] = useState<string>();
  /** What was written before there was a team: the next thing that its writer wants to do. */
  const [written, setWritten] = useState<Draft>();
  const [unsaved, setUnsaved] = useState<string>();
  const making = useMemo(() => keyMaking(task === 'found' ? 'found' : 'lead'), [task]);

  const reload = () =>
    readTeamState().then(
      (read) => {
        setState(read);
        setProblem(undefined);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, then with every change of the team.
  useEffect(() => {
    void reload();
    return membership.watch(() => void reload());
  }, []);

  if (problem !== undefined)
    return (
      <div className="page">
        <p className="notice" role="alert">
          {t('studio.team.unreadable', { reason: problem })}
        </p>
      </div>
    );
  if (!state) return null;

  const { keys, document, founder, leads, settings } = state;
  const joinedName = document?.name ?? state.membership?.name;
  const mine = leads.find(({ you }) => you);
  const address = firstAddress(state.membership);
  /** What is done, also where it failed half way, shows at once. */
  const then = <T,>(work: Promise<T>): Promise<T> => work.finally(reload);
  const change = (next: Parameters<typeof changeTeam>[0]) => then(changeTeam(next, t).then(setUnsaved));
  const done = (name: string) => {
    setTask(undefined);
    setSaid(name);
  };
  const afterKeys = async (met: KeyProblem | undefined, work?: () => Promise<void>) => {
    if (met) return met;
    await then(work?.() ?? Promise.resolve());
    return undefined;
  };

  return (
    <div className="page team-page">
      {said && (
        <p className="said" role="status">
          {said}{' '}
          {written && (
            <a href={writeRoute({ view: 'pack', pack: written.pack, tab: 'publish' })}>
              {t('studio.team.make.goOn', { pack: written.title })}
            </a>
          )}
        </p>
      )}
      {unsaved && (
        <UnsavedFile
          save={() => {
            saveText(jsonName(joinedName), unsaved);
            setUnsaved(undefined);
          }}
        />
      )}
      {content()}
      {task === undefined && (keys.lead || keys.root) && (
        <p className="soft small">
          <LinkButton onClick={() => setTask('restore')}>{t('studio.team.start.restore')}</LinkButton>
        </p>
      )}
    </div>
  );

  function content() {
    if (!state) return null;
    if (task === 'restore')
      return (
        <RestoreKeys
          restore={async (file, passphrase, replace) => {
            const met = await afterKeys(await restoreKeys(file, passphrase, replace));
            if (!met)
              done(t('studio.team.restore.done', { name: (await readTeamState()).keys.lead?.name ?? '' }));
            return met;
          }}
          cancel={() => setTask(undefined)}
        />
      );
    if (task)
      return (
        <MakeKeys
          key={task}
          kind={task === 'found' ? 'found' : 'lead'}
          make={making.make}
          saveBackup={making.save}
          prove={async (file, passphrase) => {
            const met = await making.prove(file, passphrase);
            const { team } = making;
            return afterKeys(met, async () => {
              const { lead } = (await readTeamState()).keys;
              const [draft] = lead ? await answerFor(lead.name) : [];
              if (task === 'found') await foundTeam(team, true, t);
              done(task === 'found' ? t('studio.team.make.ready', { team }) : '');
              setWritten(draft);
            });
          }}
          cancel={() => setTask(undefined)}
        />
      );
    if (keys.root && !(founder && document))
      return (
        <Homeless
          other={founder ? undefined : joinedName}
          found={(name, isNew) => then(foundTeam(name, isNew, t))}
        />
      );
    const { lead } = keys;
    return (
      <>
        {!lead && (
          <>
            {!document && <h1>{t('studio.team.title')}</h1>}
            <StartTeam joined={joinedName} choose={setTask} />
          </>
        )}
        {lead && !mine && (
          <LeadRequest
            request={writeLeadRequest(lead.name, lead.publicKey)}
            fingerprint={fingerprint(lead.id)}
            joined={state.membership !== undefined}
            check={() => then(send('check-team', { soon: false }))}
          />
        )}
        {document && (
          <TeamOverview
            document={document}
            role={founder ? 'founder' : mine ? 'lead' : 'agent'}
            name={lead?.name ?? ''}
            leads={leads}
            packs={state.packs}
            addresses={address ? [...new Set([address, ...document.addresses])] : []}
            address={{ address, put: settings.address, authorization: settings.authorization }}
            fingerprintOf={async ({ key }) => fingerprint(await keyId(key))}
            change={change}
            refresh={() => void publishing.refresh().then(reload)}
            test={(url) => testAddress(url, document.team)}
            saveAddress={(choice) => then(saveAddress(choice, founder, t).then(setUnsaved))}
            saveFile={() =>
              void studioDatabase()
                .then((db) => db.get('bundle', 'current'))
                .then((bundle) => bundle && saveText(jsonName(joinedName), bundle.text))
            }
          />
        )}
      </>
    );
  }
}
