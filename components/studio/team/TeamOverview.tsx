import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/components/ui/format';
import type { LeadRequest } from '@/lib/team/members';
import type { TeamDocument } from '@/lib/team/team-document';
import { AddressForm } from './AddressForm';
import { GroupList } from './GroupList';
import { InviteAgents } from './InviteAgents';
import { LeadList } from './LeadList';
import { ReviewSwitch } from './ReviewSwitch';
import { SegmentList } from './SegmentList';
import { TeamName } from './TeamName';
import type { AddressAnswer, AddressChoice, LeadView, TeamChange } from './team-types';

export interface TeamOverviewProps {
  document: TeamDocument;
  role: 'founder' | 'lead' | 'agent';
  /** How this lead signs. */
  name: string;
  leads: readonly LeadView[];
  packs: readonly { id: string; title: string }[];
  addresses: string[];
  address: AddressChoice;
  fingerprintOf(request: LeadRequest): Promise<string>;
  change(change: TeamChange): Promise<unknown>;
  test(address: string): Promise<{ answer: AddressAnswer; permitted: boolean }>;
  saveAddress(choice: AddressChoice): Promise<unknown>;
  saveFile(): void;
  /** Looks at the address. */
  refresh(): void;
}

/** The team as it is: who leads, whom to invite, where the file lies. Only its founder changes it. */
export function TeamOverview(props: TeamOverviewProps) {
  const { t, i18n } = useTranslation();
  const { document, role, leads, packs, change } = props;
  const founder = role === 'founder';
  return (
    <>
      <header className="team-head">
        <TeamName name={document.name} founder={founder} change={change} />
        <p className="soft">{t(`studio.team.head.${role}`)}</p>
        <p className="soft small">
          {t('studio.team.head.version', {
            version: document.version,
            date: formatDateTime(document.at, i18n.language),
          })}
        </p>
      </header>
      {role !== 'agent' && (
        <AddressForm
          // Starts anew with what others changed.
          key={JSON.stringify(props.address)}
          kept={props.address}
          founder={founder}
          test={props.test}
          save={props.saveAddress}
          saveFile={props.saveFile}
        />
      )}
      <InviteAgents document={document} addresses={props.addresses} />
      <LeadList
        leads={leads}
        packs={packs}
        founder={founder}
        review={document.review}
        fingerprintOf={props.fingerprintOf}
        refresh={props.refresh}
        change={change}
      />
      <ReviewSwitch document={document} founder={founder} change={change} />
      <GroupList groups={document.groups} founder={founder} change={change} />
      <SegmentList segments={document.segments} founder={founder} change={change} />
      {role !== 'agent' && (
        <section aria-labelledby="keys-title">
          <h2 id="keys-title">{t('studio.team.keys.title')}</h2>
          <ul className="bullets">
            {founder && <li>{t('studio.team.keys.root')}</li>}
            <li>{t('studio.team.keys.leadKey', { name: props.name })}</li>
          </ul>
          <p className="soft">{t('studio.team.keys.help')}</p>
        </section>
      )}
    </>
  );
}
