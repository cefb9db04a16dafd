import { expect, test } from './fixtures';

/** Ways out of a page, each to an address of its own; `directive` is the rule that must stop it. */
const WAYS_OUT: { name: string; directive: string; go(url: string): void }[] = [
  { name: 'fetch', directive: 'connect-src', go: (url) => void fetch(url).catch(() => {}) },
  {
    name: 'no-cors',
    directive: 'connect-src',
    go: (url) => void fetch(url, { mode: 'no-cors', method: 'POST', body: 'words' }).catch(() => {}),
  },
  {
    name: 'xhr',
    directive: 'connect-src',
    go: (url) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.send('words');
    },
  },
  {
    name: 'websocket',
    directive: 'connect-src',
    go: (url) => void new WebSocket(url.replace('https:', 'wss:')),
  },
  { name: 'eventsource', directive: 'connect-src', go: (url) => void new EventSource(url) },
  { name: 'beacon', directive: 'connect-src', go: (url) => void navigator.sendBeacon(url, 'words') },
  { name: 'image', directive: 'img-src', go: (url) => void Object.assign(new Image(), { src: url }) },
  {
    name: 'script',
    directive: 'script-src-elem',
    go: (url) => document.body.append(Object.assign(document.createElement('script'), { src: url })),
  },
  {
    name: 'stylesheet',
    directive: 'style-src-elem',
    go: (url) =>
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
  },
  {
    name: 'frame',
    directive: 'frame-src',
    go: (url) => document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
  },
  {
    name: 'form',
    directive: 'form-action',
    go: (url) => {
      const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
      document.body.append(form);
      form.submit();
    },
  },
];

test('the panel has no way to the network', async ({ open, desk }) => {
  const panel = await open(101);
  await panel.evaluate(() => {
    const stopped: string[] = [];
    Object.assign(globalThis, { stopped });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.push(effectiveDirective));
  });
  for (const { name, directive, go } of WAYS_OUT) {
    await test.step(name, async () => {
      const url = `${desk.url}/stolen/${name}`;
      const before = await panel.evaluate(
        () => (globalThis as unknown as { stopped: string[] }).stopped.length,
      );
      await panel.evaluate(`(${go})(${JSON.stringify(url)})`);
      await expect
        .poll(() =>
          panel.evaluate(
            (count) => (globalThis as unknown as { stopped: string[] }).stopped.slice(count),
            before,
          ),
        )
        .toContain(directive);
    });
  }
  await expect(panel.locator('.panel')).toHaveAttribute('data-phase', 'ready');
  expect(desk.requests.filter(({ path }) => path.startsWith('/stolen'))).toEqual([]);
});
