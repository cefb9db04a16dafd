import { bundleText, signed, type TestTeam, testPack } from '../support/team';

/** What both browsers are told: each value is used by a test. */
export const settingsPolicy = {
  settings: { askOutcome: false, teamLanguage: 'fr', home: 'page' },
  locked: ['askOutcome', 'home'],
  hosts: ['https://rt.example.com/'],
  hub: 'wss://hub.example.com/savoir',
  features: { studio: false, packFiles: false },
};

/** Readable but wrong: passed on by both browsers. */
export const wrongValues = {
  settings: { home: 'roof', teamLanguage: 'German', askOutcome: false },
  locked: ['agentRegion', 'askOutcome'],
  hosts: ['https://acme.zendesk.com'],
};
export const wrongValueFields = ['settings.home', 'settings.teamLanguage', 'locked.1', 'hosts.1'];

/** Of other types than the schema says. */
export const wrongTypes = { hosts: 'https://rt.example.com', settings: { askOutcome: 'no', home: 'side' } };

export const teamPolicy = ({ id }: TestTeam, address: string) => ({
  team: { key: id, name: 'Support Nord', addresses: [address] },
});

export const fileOf = async (team: TestTeam, version = 1) =>
  bundleText(team, [await signed(team, testPack(team, { version }))]);
