// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSiteDetector } from '@/lib/helpdesks/custom/detector';
import { SITES_KEY, type SiteData } from '@/lib/helpdesks/custom/site-data';
import { locateSelfHosted } from '@/lib/helpdesks/locate';
import { takeBridge } from '@/lib/protocol/tab-bridge';
import { startDetector } from '@/lib/record/detector';
import { aSite } from './fixtures';

const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };

/** The extension as a tab's scripts see it. */
function extension(first: unknown) {
  let stored = first;
  let hear: (changes: object) => void = () => {};
  const sendMessage = vi.fn(async () => ({
    ok: true,
    value: { active: true, home: 'page', collapsed: false },
  }));
  const none = { addListener() {} };
  const browser = {
    runtime: { id: 'abc', sendMessage, onMessage: none, onConnect: none },
    storage: {
      local: { get: async () => (stored === undefined ? {} : { [SITES_KEY]: stored }) },
      onChanged: {
        addListener: (listener: typeof hear) => {
          hear = listener;
        },
      },
    },
  };
  return {
    sendMessage,
    start() {
      startDetector(browser as never, locateSelfHosted);
      startSiteDetector();
    },
    become(next: SiteData[] | undefined) {
      stored = next;
      hear({ [SITES_KEY]: {} });
    },
  };
}
const bridge = () => takeBridge() as NonNullable<ReturnType<typeof takeBridge>>;
const settle = () => vi.advanceTimersByTimeAsync(600);

beforeEach(() => {
  vi.useFakeTimers();
  happyDOM.setURL('https://desk.example/tickets/7');
});
afterEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('savoir.tab-bridge')];
  vi.useRealTimers();
});

describe('the detector of a described host', () => {
  it('asks for the record script with a ticket that a profile of its host names', async () => {
    const { start, sendMessage } = extension([aSite({ hosts: ['other.example'], path: '/x/{id}' }), aSite()]);
    start();
    await settle();
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
      type: 'inject-record-script',
      data: { helpdesk: 'custom' },
    });
    expect(bridge().ref).toMatchObject({ helpdesk: 'custom', id: 'acme.site.desk/7' });
    expect(bridge().sites).toEqual([aSite()]);
    happyDOM.setURL('https://desk.example/list');
    await settle();
    expect(bridge().ref).toBeUndefined();
  });

  it('leaves a helpdesk that Savoir knows to Savoir', async () => {
    const { start } = extension([aSite({ path: '/Ticket/Display.html?id={id}' })]);
    happyDOM.setURL('https://desk.example/Ticket/Display.html?id=7');
    start();
    await settle();
    expect(bridge().ref).toMatchObject({ helpdesk: 'request-tracker', id: '7' });
  });

  it('follows changes: another address, other selectors, nothing any more', async () => {
    const { start, become } = extension([aSite({ path: '/cases/{id}' })]);
    start();
    await settle();
    expect(bridge().ref).toBeUndefined();
    const opened: unknown[] = [];
    bridge().onRecord = (ref) => opened.push(ref?.id);
    become([aSite()]);
    await settle();
    expect(bridge().ref).toMatchObject({ id: 'acme.site.desk/7' });
    opened.length = 0;
    // The same once more changes nothing, new selectors have the ticket read again.
    become([aSite()]);
    await settle();
    expect(opened).toEqual([]);
    become([aSite({ fields: { name: '.name' } })]);
    await settle();
    expect(opened).toEqual(['acme.site.desk/7']);
    become(undefined);
    await settle();
    expect(opened).toEqual(['acme.site.desk/7', undefined]);
    expect(bridge().ref).toBeUndefined();
  });

  it('adds to a detector that is there, once, and takes no harm from what is damaged', async () => {
    const { start, become } = extension('damaged');
    start();
    const first = bridge();
    start();
    await settle();
    expect(bridge()).toBe(first);
    expect(first.ref).toBeUndefined();
    become([aSite()]);
    await settle();
    expect(first.ref).toMatchObject({ id: 'acme.site.desk/7' });
  });
});
