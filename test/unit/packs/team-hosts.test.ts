import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { grantedHosts } from '@/lib/helpdesks/registration';
import { teamHosts } from '@/lib/helpdesks/team-hosts';
import { forgetStrayHosts, forgetTeamHosts, grantHelpdesk, requestTeamHosts } from '@/lib/packs/team-hosts';

const FILES = 'https://files.example.com/*';
const DESK = 'https://desk.example.com/*';
let granted: string[];
let answer: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  granted = [DESK];
  answer = true;
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: [...granted] }),
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        if (answer) granted = [...new Set([...granted, ...origins])];
        return answer;
      }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        granted = granted.filter((origin) => !origins.includes(origin));
        return true;
      }),
    },
  });
});

const noted = () => teamHosts(browser.storage.local);
const helpdesks = () => grantedHosts(browser as never);

it('asks before anything is awaited, and keeps the host apart from helpdesks', async () => {
  const asking = requestTeamHosts(['https://files.example.com/team.json']);
  expect(browser.permissions.request).toHaveBeenCalledWith({ origins: [FILES] });
  expect(await asking).toBe('granted');
  expect(await noted()).toEqual([FILES]);
  expect(await helpdesks()).toEqual([DESK]);
});

it('notes nothing where the agent refuses, or where there is nothing to ask for', async () => {
  answer = false;
  expect(await requestTeamHosts(['https://files.example.com/team.json'])).toBe('refused');
  expect(await requestTeamHosts([])).toBe('none');
  expect(await noted()).toEqual([]);
});

it('gives back what was granted for the team, never a helpdesk’s', async () => {
  await requestTeamHosts(['https://files.example.com/team.json', 'https://desk.example.com/team.json']);
  await forgetTeamHosts();
  expect(granted).toEqual([DESK]);
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('gives back hosts of no team address, but not while a page may still be about to keep it', async () => {
  const [kept, tried] = ['https://files.example.com/team.json', 'https://tried.example.com/team.json'];
  await requestTeamHosts([kept, tried]);
  await forgetStrayHosts([], Date.now());
  expect(granted).toHaveLength(3);
  const later = Date.now() + 16 * 60_000;
  await forgetStrayHosts([kept], later);
  expect(granted).toEqual([DESK, FILES]);
  expect(await noted()).toEqual([FILES]);
  // After the browser was closed nobody waits for an answer.
  await browser.storage.session.clear();
  await forgetStrayHosts([], Date.now());
  expect(granted).toEqual([DESK]);
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('lets a helpdesk on the same host have it', async () => {
  await requestTeamHosts(['https://files.example.com/team.json']);
  expect(await grantHelpdesk([FILES])).toBe(true);
  expect(await helpdesks()).toEqual([DESK, FILES]);
  await forgetTeamHosts();
  expect(granted).toEqual([DESK, FILES]);
});
