import { describe, expect, it, vi } from 'vitest';
import { locateRecord } from '@/lib/helpdesks/locate';
import {
  grantedHosts,
  injectIntoOpenTabs,
  type RegistrationApi,
  registerGrantedHosts,
} from '@/lib/helpdesks/registration';

function browserWith(origins: string[]) {
  let registered: { id: string; matches?: string[] }[] = [];
  const api = {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: vi.fn(async (scripts) => {
        registered = scripts;
      }),
      updateContentScripts: vi.fn(async (scripts) => {
        registered = scripts;
      }),
      unregisterContentScripts: vi.fn(async () => {
        registered = [];
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
