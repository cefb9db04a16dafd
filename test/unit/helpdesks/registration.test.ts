import { describe, expect, it, vi } from 'vitest';
import { locateRecord } from '@/lib/helpdesks/locate';
import {
  grantedHosts,
  injectIntoOpenTabs,
  type RegistrationApi,
  registerGrantedHosts,
} from '@/lib/helpdesks/registration';
import { aSite } from './custom/fixtures';

function browserWith(origins: string[]) {
  type Script = { id: string; matches?: string[]; excludeMatches?: string[]; js?: string[] };
  let registered: Script[] = [];
  const without = (ids: string[]) => registered.filter(({ id }) => !ids.includes(id));
  const api = {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        registered.filter(({ id }) => ids.includes(id)),
      registerContentScripts: vi.fn(async (scripts: Script[]) => {
        const ids = scripts.map(({ id }) => id);
        if (without(ids).length < registered.length) throw new Error('registered already');
        registered = [...registered, ...scripts];
      }),
      // As browsers do: what is not named stays.
      updateContentScripts: vi.fn(async ([script]: Script[]) => {
        registered = registered.map((one) => (one.id === script?.id ? { ...one, ...script } : one));
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        registered = without(ids);
      }),
      executeScript: vi.fn(async () => []),
    },
    tabs: { query: async () => [{ id: 1 }, { id: 2 }] },
  } satisfies RegistrationApi;
  return { api, registered: () => registered, origins };
}

describe('granted hosts', () => {
  it('are what the agent granted beyond the manifest', async () => {
    const { api } = browserWith([
      'https://*.zendesk.com/*',
      'https://*.zendesk.com/agent/*',
      'https://rt.example/*',
    ]);
    expect(await grantedHosts(api)).toEqual(['https://rt.example/*']);
  });

  it('get the detector, follow changes, and lose it with the last of them', async () => {
    const { api, registered, origins } = browserWith(['https://*.zendesk.com/*', 'https://rt.example/*']);
    await registerGrantedHosts(api);
    expect(registered()).toMatchObject([{ matches: ['https://rt.example/*'], persistAcrossSessions: true }]);
    await registerGrantedHosts(api);
    expect(api.scripting.updateContentScripts).not.toHaveBeenCalled();
    origins.push('https://help.example/*');
    await registerGrantedHosts(api);
    expect(registered()[0]?.matches).toEqual(['https://help.example/*', 'https://rt.example/*']);
    origins.length = 1;
    await registerGrantedHosts(api);
    expect(registered()).toEqual([]);
  });

  it('that the team described get a detector that knows them, instead of the other', async () => {
    const { api, registered, origins } = browserWith(['https://rt.example/*', 'https://desk.example/*']);
    const sites = [
      aSite({ hosts: ['desk.example:8443'] }),
      aSite({ hosts: ['acme.zendesk.com', 'not.granted'] }),
    ];
    const shape = () =>
      registered().map(({ id, matches, excludeMatches, js }) => ({ id, matches, excludeMatches, js }));
    expect(await registerGrantedHosts(api, sites)).toEqual(['https://desk.example/*']);
    const both = [
      {
        id: 'granted-hosts',
        matches: ['https://desk.example/*', 'https://rt.example/*'],
        excludeMatches: ['https://desk.example/*'],
        js: ['detector.js'],
      },
      {
        id: 'team-sites',
        matches: ['https://desk.example/*'],
        excludeMatches: undefined,
        js: ['detector-custom.js'],
      },
    ];
    expect(shape()).toEqual(both);
    api.scripting.updateContentScripts.mockClear();
    // Nothing new: nothing is touched.
    expect(await registerGrantedHosts(api, sites)).toEqual([]);
    expect(api.scripting.updateContentScripts).not.toHaveBeenCalled();
    // The team is left: the host stays granted, and nothing is left out there any more.
    await registerGrantedHosts(api, []);
    expect(shape()).toEqual([{ ...both[0], excludeMatches: undefined }]);
    origins.length = 0;
    await registerGrantedHosts(api, sites);
    expect(registered()).toEqual([]);
  });

  it('reach tabs that are open already, and pass over those that refuse', async () => {
    const { api } = browserWith([]);
    api.scripting.executeScript.mockRejectedValueOnce(new Error('no access'));
    await injectIntoOpenTabs(api, ['https://rt.example/*']);
    expect(api.scripting.executeScript).toHaveBeenCalledTimes(2);
  });
});

describe('locateRecord', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/12', { helpdesk: 'zendesk', kind: 'ticket', id: '12' }],
    ['https://acme.zendesk.com/agent/dashboard', undefined],
    ['https://rt.example/Ticket/Display.html?id=7', { helpdesk: 'request-tracker', kind: 'ticket', id: '7' }],
    [
      'https://rt.example/rt/Ticket/Update.html?id=7&Action=Respond',
      { helpdesk: 'request-tracker', id: '7' },
    ],
    // A named host is asked for its own helpdesk only, and another host never for a named one.
    ['https://acme.zendesk.com/Ticket/Display.html?id=7', undefined],
    ['https://rt.example/agent/tickets/12', undefined],
    ['https://zendesk.com.evil.example/agent/tickets/12', undefined],
  ])('%s', (url, ref) => {
    const found = locateRecord(new URL(url));
    if (ref) expect(found).toMatchObject(ref);
    else expect(found).toBeUndefined();
  });
});
