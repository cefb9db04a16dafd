import { beforeEach, describe, expect, it, vi } from 'vitest';
import { activeSites, MOST_SITES } from '@/lib/helpdesks/custom/active';
import { SITE_GRANTS_KEY, SITES_DUE, siteKeeper } from '@/lib/helpdesks/custom/keep';
import { readSites, SITES_KEY } from '@/lib/helpdesks/custom/site-data';
import { site as siteSchema, type TeamEntry } from '@/lib/knowledge/team-entry';
import type { TeamLayer } from '@/lib/packs/team-layer';
import { aSite } from './fixtures';

const TODAY = '2026-11-22';
const entry = (changed: object = {}): TeamEntry => ({
  ...siteSchema.parse({ ...aSite(), kind: 'site', reviewed: '2026-11-01' }),
  ...(changed as Partial<TeamEntry & { kind: 'site' }>),
});
const layer = (entries: TeamEntry[], groups: string[] = []): TeamLayer => ({
  ...{ name: 'Acme', revision: 1, groups, segments: [] },
  entries: entries.map((one) => ({
    ...one,
    layer: 'team',
    team: { pack: 'p', title: 'P', language: 'en', arrivedAt: 0 },
  })),
});
const ids = (entries: TeamEntry[], groups?: string[]) =>
  activeSites(layer(entries, groups), TODAY).map(({ id }) => id);

describe('the profiles that hold', () => {
  it('are those of the agent’s groups, between their dates', () => {
    expect(ids([entry()])).toEqual(['acme.site.desk']);
    expect(ids([entry({ when: { groups: ['north', 'south'] } })], ['south'])).toHaveLength(1);
    expect(ids([entry({ when: { groups: ['north'] } })], ['south'])).toEqual([]);
    expect(ids([entry({ from: TODAY, until: TODAY })])).toHaveLength(1);
    expect(ids([entry({ from: '2026-11-23' })])).toEqual([]);
    expect(ids([entry({ until: '2026-11-21' })])).toEqual([]);
  });

  it('are replaced by the later and hidden as any entry, but not for one customer alone', () => {
    const hide = (when?: object) =>
      ({ id: 'acme.hide.desk', kind: 'hide', hides: 'acme.site.desk', ...(when && { when }) }) as TeamEntry;
    expect(ids([entry(), hide()])).toEqual([]);
    expect(ids([entry(), hide({ groups: ['north'] })], ['south'])).toHaveLength(1);
    expect(ids([entry(), hide({ regions: ['DE'] })])).toHaveLength(1);
    const sites = activeSites(layer([entry({ title: 'Old' }), entry({ title: 'New' })]), TODAY);
    expect(sites.map(({ title }) => title)).toEqual(['New']);
  });

  it('hold nothing but what a tab needs, and are not without end', () => {
    const [site] = activeSites(layer([entry({ owner: 'Ada', secret: 'x', area: '.pane' })]), TODAY);
    expect(site).toEqual(aSite({ area: '.pane' }));
    const many = Array.from({ length: MOST_SITES + 20 }, (_, index) => entry({ id: `acme.site.d${index}` }));
    expect(ids(many)).toHaveLength(MOST_SITES);
  });

  it('are read from what is stored, whatever that is', () => {
    for (const stored of [
      undefined,
      null,
      'x',
      {},
      [null],
      [1],
      [{ hosts: [] }],
      [{ ...aSite(), messages: null }],
    ])
      expect(readSites(stored)).toEqual([]);
    expect(readSites([aSite(), { ...aSite(), fields: undefined }])).toEqual([aSite()]);
  });
});

describe('the worker', () => {
  let stored: Record<string, unknown> = {};
  beforeEach(() => {
    stored = {};
  });
  function keeper(team: { layer: TeamLayer | undefined }) {
    const tools = {
      layer: async () => team.layer,
      area: {
        get: async (keys: string[]) =>
          Object.fromEntries(keys.flatMap((key) => (key in stored ? [[key, stored[key]]] : []))),
        set: vi.fn(async (items: object) => void Object.assign(stored, items)),
        remove: async (keys: string[]) => {
          for (const key of keys) delete stored[key];
        },
      },
      alarms: { create: vi.fn(), clear: vi.fn() },
      register: vi.fn(async () => {}),
      revoke: vi.fn(async () => true),
      now: () => new Date(2026, 10, 22, 15, 30),
    };
    return { tools, ...siteKeeper(tools) };
  }

  it('writes what holds once, and wakes when the day changes', async () => {
    const { tools, sync } = keeper({
      layer: layer([entry(), entry({ id: 'acme.site.later', from: '2026-12-01' })]),
    });
    await sync();
    await sync();
    expect(stored).toEqual({ [SITES_KEY]: [aSite()] });
    expect(tools.area.set).toHaveBeenCalledOnce();
    expect(tools.alarms.create).toHaveBeenCalledWith(SITES_DUE, { when: new Date(2026, 10, 23).getTime() });
    expect(tools.register).toHaveBeenLastCalledWith([aSite()]);
  });

  it('mends what is damaged, and takes all away with the team: the permissions given for it as well', async () => {
    stored = { [SITES_KEY]: 'damaged' };
    const team: { layer: TeamLayer | undefined } = { layer: layer([entry()]) };
    const { tools, sync, granted } = keeper(team);
    await sync();
    expect(stored[SITES_KEY]).toEqual([aSite()]);
    await granted(['https://desk.example/*', 'https://rt.example/*']);
    expect(stored[SITE_GRANTS_KEY]).toEqual(['https://desk.example/*']);
    // Withdrawn alone, it may come back.
    team.layer = layer([]);
    await sync();
    expect(stored).toEqual({ [SITE_GRANTS_KEY]: ['https://desk.example/*'] });
    expect(tools.revoke).not.toHaveBeenCalled();
    team.layer = undefined;
    tools.revoke.mockRejectedValueOnce(new Error('held by an administrator'));
    await sync();
    expect(tools.revoke).toHaveBeenCalledExactlyOnceWith(['https://desk.example/*']);
    expect(stored).toEqual({});
    expect(tools.register).toHaveBeenLastCalledWith([]);
    expect(tools.alarms.clear).toHaveBeenLastCalledWith(SITES_DUE);
  });

  it('leaves everything as it was where the packs can’t be read, and goes on afterwards', async () => {
    stored = { [SITES_KEY]: [aSite()] };
    const { tools, sync, permissionsChanged } = keeper({ layer: undefined });
    tools.layer = () => Promise.reject(new Error('no database'));
    const broken = siteKeeper(tools);
    await expect(broken.sync()).rejects.toThrow('no database');
    await broken.permissionsChanged();
    expect(tools.register).toHaveBeenCalledExactlyOnceWith([aSite()]);
    await Promise.all([sync(), permissionsChanged()]);
    expect(stored).toEqual({});
  });
});
