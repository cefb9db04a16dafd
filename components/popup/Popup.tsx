import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HomeChoice } from '@/components/pages/HomeChoice';
import type { Rule } from '@/components/pages/Ruled';
import { LinkButton } from '@/components/ui/buttons';
import { Panel, Pause, Play, PowerOff, Sliders, Tab } from '@/components/ui/icons';
import type { Activity } from '@/lib/activity/choices';
import type { PanelHome } from '@/lib/storage/settings';
import { FollowUpList, type FollowUpListProps } from './FollowUpList';
import { PopupStatus } from './PopupStatus';
import { TeamLine } from './TeamLine';

/** What is known of the tab that the popup was opened on. */
export type PopupPlace =
  /** No web page, or one that the browser keeps extensions out of. */
  | { kind: 'none' }
  /** A web page whose host Savoir may not read. */
  | {
      kind: 'possible';
      host: string;
      insecure: boolean;
      /** An administrator suggests it. */
      offered: boolean;
      /** What the team calls its helpdesk there, where it described one. */
      ofTeam: string | undefined;
    }
  | {
      kind: 'site';
      host: string;
      /** By the agent; else by the manifest. */
      granted: boolean;
      /** The product's own name, where it is known. */
      helpdesk: string | undefined;
      /** The address names a record. */
      record: boolean;
      activity: Activity;
    };

export interface PopupTeam {
  name: string;
  /** When its address was looked at last, epoch milliseconds; undefined where it has none or before the first look. */
  checkedAt: number | undefined;
  /** Something is wrong with what came, or nothing came. */
  problem: boolean;
  now: number;
}

export interface PopupProps {
  place: PopupPlace;
  /** Epoch milliseconds at which a pause ends that holds now. */
  pausedUntil: number | undefined;
  home: PanelHome;
  homeRule: Rule;
  /** The team that this browser is in, and how its address answers. */
  team: PopupTeam | undefined;
  followUps: FollowUpListProps;
  /** Why the last click did nothing, in the browser's words. */
  problem: string | undefined;
  grant(): void;
  revoke(): void;
  pause(): void;
  resume(): void;
  setSite(on: boolean): void;
  setTab(on: boolean): void;
  setHome(home: PanelHome): void;
  showPanel(): void;
  openSettings(): void;
  openTeam(): void;
}

/** What Savoir does in this tab, and every way to change that. */
export function Popup(props: PopupProps) {
  const { t } = useTranslation();
  const { place, pausedUntil, problem } = props;
  const site = place.kind === 'site' ? place : undefined;
  const off = site && !site.activity.active ? site.activity.by : undefined;
  return (
    <main className="popup">
      <h1 className="visually-hidden">{t('popup.title')}</h1>
      <PopupStatus place={place} pausedUntil={pausedUntil} />
      {problem && (
        <p className="notice" role="alert">
          {t('popup.failed', { reason: problem })}
        </p>
      )}
      {place.kind === 'possible' && (
        <div className="popup-grant">
          <button type="button" className="button primary" onClick={props.grant}>
            {place.ofTeam
              ? t('popup.grantTeam', { helpdesk: place.ofTeam })
              : t('popup.grant', { host: place.host })}
          </button>
          {place.ofTeam && <p className="soft small">{t('popup.grantTeamWhy')}</p>}
          {!place.offered && !place.ofTeam && <p className="soft small">{t('popup.grantWhy')}</p>}
          {place.insecure && <p className="soft small">{t('hosts.insecure')}</p>}
        </div>
      )}
      <ul className="popup-actions">
        {site?.record && !off && (
          <Action icon={<Panel />} run={props.showPanel}>
            {t('popup.showPanel')}
          </Action>
        )}
        {off === 'tab' && (
          <Action icon={<Play />} run={() => props.setTab(true)}>
            {t('popup.tabOn')}
          </Action>
        )}
        {off === 'site' && (
          <Action icon={<Play />} run={() => props.setSite(true)}>
            {t('popup.siteOn', { host: site?.host })}
          </Action>
        )}
        {pausedUntil !== undefined ? (
          <Action icon={<Play />} run={props.resume}>
            {t('popup.resume')}
          </Action>
        ) : (
          place.kind === 'site' &&
          !off && (
            <Action icon={<Pause />} run={props.pause}>
              {t('popup.pause')}
            </Action>
          )
        )}
        {site && (!off || off === 'pause') && (
          <>
            <Action icon={<Tab />} run={() => props.setTab(false)}>
              {t('popup.tabOff')}
            </Action>
            <Action icon={<PowerOff />} run={() => props.setSite(false)}>
              {t('popup.siteOff', { host: site.host })}
            </Action>
          </>
        )}
      </ul>
      <FollowUpList {...props.followUps} />
      <HomeChoice id="popup-home" home={props.home} rule={props.homeRule} change={props.setHome} />
      {props.team && <TeamLine team={props.team} open={props.openTeam} />}
      <footer className="soft small">
        <LinkButton onClick={props.openSettings}>
          <Sliders /> {t('popup.settings')}
        </LinkButton>
        {site?.granted && (
          <LinkButton onClick={props.revoke}>{t('popup.revoke', { host: site.host })}</LinkButton>
        )}
      </footer>
    </main>
  );
}

function Action({ icon, run, children }: { icon: ReactNode; run(): void; children: string }) {
  return (
    <li>
      <button type="button" className="action" onClick={run}>
        {icon}
        <span>{children}</span>
      </button>
    </li>
  );
}
