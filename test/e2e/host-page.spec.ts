import type { Frame, Page } from '@playwright/test';
import { panelFor } from '../support/chromium';
import { expect, test } from './fixtures';
import { hostElement, like, storedFeedback, t, view } from './view';

/** Everything of a page that an extension could change by being there. */
const anatomy = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    root: [...document.documentElement.children].map(({ localName }) => localName),
    body: [...document.body.children].map(({ outerHTML }) => outerHTML.length),
    head: [...document.head.children].map(({ outerHTML }) => outerHTML),
    attributes: [document.documentElement, document.body].map((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    ),
    styleSheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    frames: [window.length, document.querySelectorAll('iframe').length],
    globals: Object.getOwnPropertyNames(window).sort(),
    boxes: [...document.querySelectorAll('nav, header, main, footer, section, article')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [element.localName, left, top, width, height].join(' ');
    }),
  }));

test('exactly one element is added to the page, and nothing else of it changes', async ({
  page,
  desk,
  open,
}) => {
  // The same page by an address that the extension does not know.
  await page.goto(`https://127.0.0.1:${desk.port}/agent/tickets/101`);
  await page.locator('.ck-editor__editable:visible').waitFor();
  const without = await anatomy(page);
  await open(101);
  await page.locator('.ck-editor__editable:visible').waitFor();
  const { elements, root, ...rest } = await anatomy(page);
  const { elements: elementsWithout, root: rootWithout, ...restWithout } = without;
  expect(rest).toEqual(restWithout);
  expect(root).toEqual([...rootWithout, 'savoir-panel']);
  expect(elements).toBe(elementsWithout + 1);
  const inside = await hostElement(page).element.evaluate(({ shadowRoot, childElementCount }) => [
    shadowRoot,
    childElementCount,
  ]);
  expect(inside).toEqual([null, 0]);
});

test.describe('a helpdesk that forbids frames and foreign resources', () => {
  test.use({
    deskOptions: {
      pageHeaders: {
        // Inline scripts and styles are the desk's own: import map and editor.
        'Content-Security-Policy':
          "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'none'",
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'X-Frame-Options': 'DENY',
      },
    },
  });

  test('the panel shows all the same, and inserts', async ({ open, page }) => {
    const panel = view(await open(101));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expect(panel.name).toContainText('Böhm');
    await expect(hostElement(page).element).toBeVisible();
    await panel.insert.click();
    await expect(panel.greeting).toContainText(t('address.inserted'));
  });
});

/** Waits until the browser itself says so of the panel: a new observer reports the state of now. */
const whenVisible = (panel: Frame, wanted: boolean) =>
  panel.evaluate(
    (visible) =>
      new Promise<void>((done) => {
        const options = { trackVisibility: true, delay: 100, threshold: [0, 0.1] };
        const observer = new IntersectionObserver((entries) => {
          if ((entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible !== visible) return;
          observer.disconnect();
          done();
        }, options);
        observer.observe(document.body);
      }),
    wanted,
  );

test('clicks are ignored while something lies over the panel', async ({ open, page, worker }) => {
  const frame = await open(101);
  const panel = view(frame);
  await expect(panel.root).toContainText(like('target.replyBy'));
  const vote = panel.tip.first().getByRole('button', { name: t('tips.helped') });
  const clickVote = async () => {
    await vote.scrollIntoViewIfNeeded();
    const box = await vote.boundingBox();
    if (!box) throw new Error('the vote is not on screen');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await whenVisible(frame, true);
  // The agent would see a button of the page; the click goes through to the panel.
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText =
      'position:fixed;inset:0;z-index:2147483647;background:rgb(255 255 255/.5);pointer-events:none';
    document.documentElement.append(cover);
  });
  const covered = frame.locator('[data-covered]');
  await whenVisible(frame, false);
  await expect(covered).toHaveCount(1);
  await clickVote();
  await expect(vote).toHaveAttribute('aria-pressed', 'false');
  expect(await storedFeedback(worker)).toEqual([]);

  await page.locator('#cover').evaluate((cover) => cover.remove());
  await whenVisible(frame, true);
  await expect(covered).toHaveCount(0);
  await clickVote();
  await expect(vote).toHaveAttribute('aria-pressed', 'true');
  expect(await storedFeedback(worker)).toHaveLength(1);
});

test('a page that frames the panel by itself gets nothing from it', async ({ open, page, extension }) => {
  await open(101);
  const texts = await page.evaluate(async (id) => {
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${id}/sidebar.html`;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    const { port1, port2 } = new MessageChannel();
    const heard: unknown[] = [];
    port1.onmessage = ({ data }) => heard.push(data);
    frame.contentWindow?.postMessage({ nonce: crypto.randomUUID() }, '*', [port2]);
    port1.postMessage({
      type: 'opened',
      sequence: 1,
      ref: { helpdesk: 'zendesk', origin: location.origin, kind: 'ticket', id: '1' },
    });
    return heard;
  }, extension);
  expect(texts).toEqual([]);
  const forged = page
    .frames()
    .filter((frame) => frame.url().endsWith('/sidebar.html') && frame.parentFrame() === page.mainFrame());
  const phases = await Promise.all(forged.map((frame) => frame.locator('.panel').getAttribute('data-phase')));
  expect(phases.sort()).toEqual(['ready', 'waiting']);
  await panelFor(page, 101);
});
