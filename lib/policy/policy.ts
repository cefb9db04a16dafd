import type { HostAddress } from '@/lib/helpdesks/address';
import type { Settings } from '@/lib/storage/settings';
import type { Invitation } from '@/lib/team/invitation';

/** Settings that an administrator can preset or lock; the others are the agent's own. */
export const ADMINISTERED = [
  'home',
  'startCollapsed',
  'teamLanguage',
  'interfaceLanguage',
  'hubspotApi',
  'askOutcome',
  'remarks',
] as const satisfies readonly (keyof Settings)[];
export type AdministeredSetting = (typeof ADMINISTERED)[number];

/** The parts of Savoir that an administrator can close. */
export interface Features {
  /** The lead's page. */
  studio: boolean;
  /** Agents join and leave teams by themselves. */
  joining: boolean;
  /** Agents open pack files. */
  packFiles: boolean;
}

/** Why a value is not used; the interface has a sentence for each (`policy.wanted.<code>`). */
export type Wanted =
  | 'group'
  | 'list'
  | 'text'
  | 'yes-or-no'
  | 'home'
  | 'language'
  | 'setting'
  | 'address'
  | 'host'
  | 'hub'
  | 'key'
  | 'invitation'
  | 'group-name'
  | 'name'
  | 'known'
  | 'readable';

export interface PolicyProblem {
  /** As the administrator wrote it: "team.addresses.1", counted from 1; empty for the whole. */
  field: string;
  wanted: Wanted;
}

/** What an administrator set, read. What can't be read is left out and named in `problems`. */
export interface Policy {
  /** Something is set, readable or not. */
  any: boolean;
  /** The team to join without a click. */
  team?: Invitation;
  /** A team is named, though it can't be read: an earlier membership stays as it is. */
  teamUnreadable: boolean;
  /** Address of the team's live hub: kept and shown. */
  hub?: string;
  /** Helpdesks offered to the agent. */
  hosts: Extract<HostAddress, { host: string }>[];
  presets: Partial<Pick<Settings, AdministeredSetting>>;
  locked: AdministeredSetting[];
  features: Features;
  problems: PolicyProblem[];
}

export const NO_POLICY: Policy = {
  any: false,
  teamUnreadable: false,
  hosts: [],
  presets: {},
  locked: [],
  features: { studio: true, joining: true, packFiles: true },
  problems: [],
};
