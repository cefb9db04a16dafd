import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OutcomeText, Refusals } from '@/components/packs/OutcomeText';
import { ConfirmButton } from '@/components/pages/ConfirmButton';
import { FileDrop } from '@/components/pages/FileDrop';
import { Section } from '@/components/pages/Section';
import type { InstalledPack } from '@/lib/packs/database';
import type { Membership, SourceState } from '@/lib/packs/membership';
import type { ReceiveOutcome } from '@/lib/packs/outcome';
import type { Features } from '@/lib/policy/policy';
import { TeamPacks } from './TeamPacks';
import { TeamSource } from './TeamSource';

/** What this browser holds of its team. */
export interface TeamState {
  membership: Membership;
  /** The root key's thumbprint in groups that can be read out. */
  fingerprint: string;
  packs: readonly InstalledPack[];
  source: SourceState | undefined;
  /** What became of the last file that came. */
  outcome: ReceiveOutcome | undefined;
  /** Epoch milliseconds. */
  now: number;
}

export interface TeamSectionProps {
  /** Absent: in no team. */
  team: TeamState | undefined;
  /** Why it could not be read. */
  problem: string | undefined;
  check(): Promise<unknown>;
  openFile(file: File): Promise<ReceiveOutcome>;
  setGroups(groups: string[]): Promise<unknown>;
  leave(): Promise<unknown>;
}

/** The team: who it is, how its address answers, what came of it, and the way out. */
export function TeamSection(props: TeamSectionProps & { features: Features }) {
  const { t } = useTranslation();
  const { team, problem, features } = props;
  const [left, setLeft] = useState(false);
  return (
    <Section id="team" title={t('membership.title')} lead={t('membership.lead')}>
      {problem && (
        <p className="notice" role="alert">
          {t('membership.unreadable', { reason: problem })}
        </p>
      )}
      {team ? (
        <Joined {...props} team={team} leave={() => props.leave().then(() => setLeft(true))} />
      ) : (
        <div className="field">
          <p role="status">{t(left ? 'membership.left' : 'membership.none')}</p>
          {features.joining ? (
            <p>
              <a href="/join.html">{t('membership.join')}</a>{' '}
              <span className="soft">{t('membership.joinHelp')}</span>
            </p>
          ) : (
            <p className="soft">{t('policy.noJoining')}</p>
          )}
        </div>
      )}
      {features.studio && (
        <p className="soft">
          {t('membership.forLeads')} <a href="/studio.html">{t('membership.studio')}</a>.
        </p>
      )}
    </Section>
  );
}

function Joined(props: TeamSectionProps & { team: TeamState; features: Features }) {
  const { team, features, check, openFile, setGroups, leave } = props;
  const { t, i18n } = useTranslation();
  const { membership, packs, outcome } = team;
  const [received, setReceived] = useState<ReceiveOutcome>();
  const [failure, setFailure] = useState<string>();
  const name = membership.document?.name ?? membership.name;
  const groups = membership.document?.groups ?? [];
  const fixed = membership.by === 'policy';
  const run = (action: Promise<unknown>) => {
    setFailure(undefined);
    action.catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  const toggle = (id: string) =>
    run(
      setGroups(
        membership.groups.includes(id)
          ? membership.groups.filter((other) => other !== id)
          : [...membership.groups, id],
      ),
    );

  return (
    <>
      <div className="team-name">
        <b>
          <bdi>{name}</bdi>
        </b>
        <span className="soft">
          {fixed
            ? t('membership.fixed')
            : t('membership.joined', {
                date: new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(
                  membership.joinedAt,
                ),
              })}
        </span>
      </div>
      <dl className="facts">
        <dt>{t('membership.key')}</dt>
        <dd>
          <code className="fingerprint" dir="ltr">
            {team.fingerprint}
          </code>
          <span className="soft small">{t('membership.keyHelp')}</span>
        </dd>
        <dt>{t('membership.address')}</dt>
        <dd>
          <TeamSource team={team} check={check} />
        </dd>
      </dl>
      {groups.length > 0 && (
        <fieldset className="choices">
          <legend>{t('membership.groups')}</legend>
          {groups.map(({ id, name: label }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={membership.groups.includes(id)}
                disabled={fixed}
                onChange={() => toggle(id)}
              />
              <bdi>{label}</bdi>
            </label>
          ))}
          <p className="soft small">{t(fixed ? 'membership.groupsFixed' : 'membership.groupsHelp')}</p>
        </fieldset>
      )}
      <TeamPacks packs={packs} now={team.now} />
      {outcome && outcome.refused.length > 0 && !received && (
        <div className="block">
          <h3>{t('membership.lastOutcome')}</h3>
          <Refusals outcome={outcome} />
        </div>
      )}
      {features.packFiles && (
        <div className="block">
          <h3>{t('membership.open')}</h3>
          <FileDrop
            id="team-file"
            accept=".json,application/json"
            button={t('membership.choose')}
            open={(file) => run(openFile(file).then(setReceived))}
          >
            {t('membership.openHelp')}
          </FileDrop>
          <div role="status">{received && <OutcomeText outcome={received} />}</div>
        </div>
      )}
      {failure && (
        <p className="problem" role="alert">
          {t('membership.failed', { reason: failure })}
        </p>
      )}
      {!fixed && features.joining && (
        <p className="actions">
          <ConfirmButton
            question={t('membership.leaveQuestion', { team: name })}
            action={t('membership.leaveYes')}
            run={() => run(leave())}
          >
            {t('membership.leave')}
          </ConfirmButton>
        </p>
      )}
    </>
  );
}
