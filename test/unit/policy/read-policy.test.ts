import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADMINISTERED, NO_POLICY, type Wanted } from '@/lib/policy/policy';
import { readPolicy } from '@/lib/policy/read-policy';
import { writeInvitation } from '@/lib/team/invitation';
import en from '@/locales/en.json';

const KEY = `${'Ab-_'.repeat(10)}xyz`;
const ADDRESS = 'https://files.example/team.json';
const problems = (raw: unknown) => readPolicy(raw).problems.map(({ field, wanted }) => `${field}: ${wanted}`);

describe('what an administrator set', () => {
  it('is nothing where nothing is set', () => {
    expect(readPolicy({})).toEqual(NO_POLICY);
    expect(readPolicy(undefined)).toEqual(NO_POLICY);
  });

  it('is read whole', () => {
    expect(
      readPolicy({
        team: { key: KEY, name: 'Acme', addresses: [ADDRESS], groups: ['pilot'] },
        hub: 'wss://hub.example:443/savoir',
        hosts: ['https://rt.example', 'http://desk.internal:8080/login'],
        settings: { home: 'side', startCollapsed: true, askOutcome: false, teamLanguage: 'de' },
        locked: ['home', 'askOutcome', 'home'],
        features: { studio: false },
      }),
    ).toEqual({
      any: true,
      team: { team: KEY, name: 'Acme', addresses: [ADDRESS], groups: ['pilot'] },
      teamUnreadable: false,
      hub: 'wss://hub.example:443/savoir',
      hosts: [
        { host: 'rt.example', pattern: 'https://rt.example/*', insecure: false },
        { host: 'desk.internal:8080', pattern: 'http://desk.internal/*', insecure: true },
      ],
      presets: { home: 'side', startCollapsed: true, askOutcome: false, teamLanguage: 'de' },
      locked: ['home', 'askOutcome'],
      features: { studio: false, joining: true, packFiles: true },
      problems: [],
    });
  });

  it('may name the team by an invitation, whose parts can be outranked', () => {
    const { code, link } = writeInvitation({
      team: KEY,
      name: 'Acme',
      addresses: [ADDRESS],
      groups: ['night'],
    });
    for (const invitation of [code, link])
      expect(readPolicy({ team: { invitation } }).team).toEqual({
        team: KEY,
        name: 'Acme',
        addresses: [ADDRESS],
        groups: ['night'],
      });
    const addresses = ['https://mirror.example/t.json'];
    expect(readPolicy({ team: { invitation: code, addresses, groups: [] } }).team).toEqual({
      team: KEY,
      name: 'Acme',
      addresses,
      groups: [],
    });
  });

  it('takes the numbers of a registry for yes and no', () => {
    const { presets, features } = readPolicy({
      settings: { askOutcome: 0, hubspotApi: 1, remarks: 0 },
      features: { joining: 0 },
    });
    expect(presets).toEqual({ askOutcome: false, hubspotApi: true, remarks: false });
    expect(features.joining).toBe(false);
  });

  it('is named value by value where it is wrong, and the rest holds', () => {
    const raw = {
      team: {
        key: KEY,
        name: 7,
        addresses: [ADDRESS, 5, 'http://files.example/t'],
        groups: ['Pilot Group'],
        leader: 'x',
      },
      hub: 'nats://hub',
      hosts: 'https://rt.example',
      settings: {
        home: 'roof',
        askOutcome: 'no',
        teamLanguage: 'German',
        agentRegion: 'AT',
        startCollapsed: true,
      },
      locked: ['home', 'agentLanguages', 3],
      features: [],
      colour: 'blue',
    };
    expect(problems(raw)).toEqual([
      'colour: known',
      'hosts: list',
      'features: group',
      'team.leader: known',
      'team.name: name',
      'team.addresses.2: address',
      'team.addresses.3: address',
      'team.groups.1: group-name',
      'hub: hub',
      'settings.agentRegion: known',
      'settings.home: home',
      'settings.teamLanguage: language',
      'settings.askOutcome: yes-or-no',
      'locked.2: setting',
      'locked.3: setting',
    ]);
    const read = readPolicy(raw);
    expect(read.team).toMatchObject({ team: KEY, addresses: [ADDRESS] });
    expect(read.presets).toEqual({ startCollapsed: true });
    expect(read.locked).toEqual(['home']);
    expect(read.features).toEqual(NO_POLICY.features);
  });

  it.each([
    [{ team: {} }, 'team.key: key'],
    [{ team: { key: 'short' } }, 'team.key: key'],
    [{ team: { invitation: 'savoir-team.AAAA' } }, 'team.invitation: invitation'],
    [{ team: 'Acme' }, 'team: group'],
    [{ team: null }, 'team: group'],
    [{ hosts: ['https://acme.zendesk.com'] }, 'hosts.1: host'],
    [[], ': group'],
    ['yes', ': group'],
  ])('%j', (raw, named) => {
    expect(problems(raw)).toContain(named);
    const { team, teamUnreadable } = readPolicy(raw);
    expect(team).toBeUndefined();
    // Nobody leaves a team for a typing error.
    expect(teamUnreadable).toBe(typeof raw === 'object' && 'team' in raw);
  });

  it('never breaks, whatever is set', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const read = readPolicy(raw);
        expect(read.problems.length === 0 || read.any).toBe(true);
      }),
    );
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom('', KEY, ADDRESS, 'home', 1, true));
    const parts = Object.fromEntries(
      ['team', 'hub', 'hosts', 'settings', 'locked', 'features'].map((name) => [name, part]),
    );
    fc.assert(fc.property(fc.record(parts, { requiredKeys: [] }), (raw) => void readPolicy(raw)));
  });
});

describe('texts', () => {
  it('exist for everything that can be wrong', () => {
    const source = readFileSync('lib/policy/policy.ts', 'utf8');
    const codes = [...(/type Wanted =([^;]+);/.exec(source)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(
      ([, code]) => code as Wanted,
    );
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !(code in en.policy.wanted))).toEqual([]);
    expect(Object.keys(en.policy.whole).sort()).toEqual(['group', 'readable']);
  });

  it('exist for every setting that can be preset', () => {
    expect(ADMINISTERED.filter((setting) => !(setting in en.options.item))).toEqual([]);
  });
});
