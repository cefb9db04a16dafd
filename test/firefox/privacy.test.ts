import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openExtensionPage, panelFor } from '../support/firefox';
import { createStage, type ExtensionScope, reading, switchTo } from './stage';

const stage = createStage();
const arrived = (prefix: string) => stage.desk.requests.filter(({ path }) => path.startsWith(prefix));

it('lets nothing out of the panel', async () => {
  const { page, panel } = await stage.open(101);
  const leak = `${stage.desk.url}/leak`;
  // The page itself may: so the desk would show it.
  await page.evaluate((url) => fetch(`${url}/control`), leak);
  expect(arrived('/leak/control')).toHaveLength(1);

  const blocked = await panel.evaluate(async (url) => {
    const directives = new Set<string>();
    addEventListener('securitypolicyviolation', (event) => directives.add(event.effectiveDirective));
    const add = (name: string, attributes: Record<string, string>) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
      return element;
    };
    const refused = (attempt: () => unknown) => {
      try {
        return attempt();
      } catch {
        return undefined;
      }
    };
    await fetch(`${url}/fetch`, { mode: 'no-cors' }).catch(() => {});
    refused(() => navigator.sendBeacon(`${url}/beacon`, 'words'));
    refused(() => new WebSocket(`${url.replace('https:', 'wss:')}/socket`));
    refused(() => new EventSource(`${url}/events`));
    refused(() => new Worker(`${url}/worker`));
    add('img', { src: `${url}/image` });
    add('script', { src: `${url}/script` });
    add('link', { rel: 'stylesheet', href: `${url}/style` });
    add('link', { rel: 'prefetch', href: `${url}/prefetch` });
    add('iframe', { src: `${url}/frame` });
    add('audio', { src: `${url}/audio`, preload: 'auto' });
    add('object', { data: `${url}/object` });
    refused(() => (add('form', { action: `${url}/form` }) as HTMLFormElement).submit());
    await new Promise((resolve) => setTimeout(resolve, 800));
    return [...directives].sort();
  }, leak);
  expect(blocked).toEqual(
    expect.arrayContaining([
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'media-src',
      'script-src-elem',
    ]),
  );
  expect(arrived('/leak').map(({ path }) => path)).toEqual(['/leak/control']);
});

/** Whether `storage.local` holds only what may be there, in the shape that it may have. */
function holdsNoCustomer(local: Record<string, unknown>): boolean {
  const shapes: [item: RegExp, shape: RegExp][] = [
    [/^seen-tips \w*-\w*$/, /^\{("[\w.-]+":\[\d+,"[\d-]{10}"\],?)*\}$/],
    [
      /^replies$/,
      /^\{("[\w-]{22}":\{"customerMessages":\d+(,"lastWroteAt":"[\dT:.Z-]+")?(,"asked":true)?,"at":\d+\},?)*\}$/,
    ],
    [/^correction-key$/, /^"[\w-]{43}"$/],
    // Of another test in the same browser: emptied.
    [/^follow-ups\$?$/, /^(?:\[\]|\{"v":\d+\})$/],
  ];
  return Object.entries(local).every(([item, value]) =>
    shapes.some(([name, shape]) => name.test(item) && shape.test(JSON.stringify(value))),
  );
}

it('tells worker and disk nothing of the customers', async () => {
  const options = stage.keep(await openExtensionPage(stage.browser, '/options.html'));
  // A page of the extension hears the same messages as the worker.
  await options.evaluate(async () => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    (globalThis as unknown as ExtensionScope).browser.runtime.onMessage.addListener((message) => {
      heard.push(message);
    });
    await (globalThis as unknown as ExtensionScope).browser.storage.local.clear();
  });
  const before = stage.desk.requests.length;
  const started = new Date().toISOString();
  const { page, panel } = await stage.open(101);
  for (const ticket of [112, 121, 150]) {
    await switchTo(page, ticket);
    await panelFor(page, ticket);
  }
  // What the API says may still change the lines.
  await expect.poll(() => reading(panel)).toMatchObject({ culture: 'Arabic, Saudi Arabia' });
  const thumb = await panel.waitForSelector('.tip .icon-button');
  // Else it may lie under the footer, which takes the click.
  await thumb?.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await thumb?.click();
  await panel.waitForSelector('.tip .icon-button[aria-pressed="true"]');
  await (await panel.$('.line .text-button'))?.click();
  await panel.waitForSelector('.line .done');
  await wait(300);

  const left = await options.evaluate(async () => {
    const { storage, runtime } = (globalThis as unknown as ExtensionScope).browser;
    const { heard } = globalThis as unknown as { heard: unknown[] };
    const databases = await indexedDB.databases();
    const events = await new Promise<{ at: string }[]>((resolve, reject) => {
      const request = indexedDB.open('feedback');
      request.onerror = reject;
      request.onsuccess = () => {
        const all = request.result.transaction('events').objectStore('events').getAll();
        all.onsuccess = () => resolve(all.result);
      };
    });
    const worker = await runtime.getBackgroundPage();
    return {
      heard,
      local: await storage.local.get(null),
      session: await storage.session.get(null),
      sync: await storage.sync.get(null),
      databases: databases.map(({ name }) => name).sort(),
      events,
      page: { ...localStorage, ...sessionStorage },
      caches: await caches.keys(),
      workerLoaded: (worker as typeof globalThis | null)?.performance
        .getEntriesByType('resource')
        .map(({ name }) => name),
    };
  });
  const events = left.events.filter(({ at }) => at >= started);
  expect({ ...left, events }).toEqual({
    heard: [
      { type: 'inject-record-script', data: { helpdesk: 'zendesk' } },
      { type: 'inject-composer', data: {} },
    ],
    // Ids of tips with counts; hashes of records with counts and instants; the key of those hashes.
    local: expect.toSatisfy(holdsNoCustomer),
    session: {},
    sync: {},
    // The team's holds nothing: nobody has joined one (test/e2e/privacy.spec.ts looks into it).
    databases: ['feedback', 'team'],
    events: [
      {
        kind: 'tip',
        vote: 'helped',
        entryId: expect.stringMatching(/^[\w.-]+$/),
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        context: {
          helpdesk: 'zendesk',
          language: 'ar',
          region: 'SA',
          register: expect.stringMatching(/^(?:formal|informal|neutral)$/),
          channel: expect.stringMatching(/^[a-z]+$/),
          replyLanguage: 'en',
        },
      },
    ],
    // Where the panel lives, for the worker to read without waiting.
    page: { home: 'page' },
    caches: [],
    workerLoaded: [],
  });
  const asked = stage.desk.requests.slice(before).filter(({ path }) => !/^\/(?:desk|agent)\//.test(path));
  expect(asked.map(({ method, path, body }) => `${method} ${path}${body}`).sort()).toEqual(
    [101, 112, 121, 150].map((id) => `GET /api/v2/tickets/${id}.json?include=users,organizations,slas`),
  );
});
