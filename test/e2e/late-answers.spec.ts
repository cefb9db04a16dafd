import type { Frame, Page } from '@playwright/test';
import { panelFor } from '../support/chromium';
import { apiRequests, expect, test, visit } from './fixtures';
import { t, view } from './view';

const BOEHM = 'Katrin Böhm';
const HERNANDEZ = 'Hernández';

/** Writes down every text that the panel shows from now on, with the time. */
async function sample(panel: Frame): Promise<() => Promise<{ at: number; text: string }[]>> {
  await panel.evaluate(() => {
    const samples: { at: number; text: string }[] = [];
    const take = () => samples.push({ at: Date.now(), text: document.body.innerText });
    new MutationObserver(take).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    take();
    Object.assign(globalThis, { samples });
  });
  return () =>
    panel.evaluate(() => (globalThis as unknown as { samples: { at: number; text: string }[] }).samples);
}

/** Answers when the page has put the conversation of a ticket on screen (milliseconds since 1970). */
const renderedAt = (page: Page, id: number): Promise<number> =>
  page.evaluate(
    (ticket) =>
      new Promise<number>((done) => {
        const look = () => {
          if (document.querySelector(`[data-ticket-id="${ticket}"] article`)) done(Date.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    id,
  );

for (const mounted of [false, true]) {
  test(`a late answer is never shown for the next ticket, whose pane ${mounted ? 'is open already' : 'still loads'}`, async ({
    open,
    page,
    desk,
  }) => {
    if (mounted) {
      await open(112);
      await visit(page, '/agent/tickets/104');
      await panelFor(page, 104);
      // What the API said of 112 is kept: only 101 asks from here on.
    }
    desk.fail('/api/v2/tickets/101', { delayMs: 700 });
    desk.fail('/api/v2/tickets/112', { delayMs: 1200 });
    if (mounted) await visit(page, '/agent/tickets/101');
    else await page.goto(`${desk.url}/agent/tickets/101`);
    const panel = await panelFor(page, 101);
    await expect(view(panel).name).toContainText(BOEHM);
    await expect.poll(() => apiRequests(desk).some((path) => path.includes('/101'))).toBe(true);
    const samples = await sample(panel);

    await visit(page, '/agent/tickets/112');
    await panelFor(page, 112);
    // The answer for 101 has come, and what only the API says of 112 is there.
    await expect
      .poll(() => desk.requests.find(({ path }) => path.includes('/api/v2/tickets/101'))?.status)
      .not.toBe(0);
    await expect(view(panel).root).toContainText('Ciudad de México');
    await expect(view(panel).name).toContainText(HERNANDEZ);

    const seen = await samples();
    expect(seen[0]?.text).toContain(BOEHM);
    expect(seen.at(-1)?.text).toContain(HERNANDEZ);
    const left = seen.findIndex(({ text }) => !text.includes(BOEHM));
    expect(left).toBeGreaterThan(0);
    for (const { text } of seen.slice(left)) expect(text).not.toMatch(/Böhm|Beispiel-Kontor|German|Berlin/);
  });
}

test.describe('a slow page', () => {
  test.use({ deskOptions: { pageLatencyMs: 600 } });

  test('while the next ticket loads, the panel says that it is reading and shows nobody', async ({
    open,
    page,
  }) => {
    const frame = await open(101);
    const panel = view(frame);
    const samples = await sample(frame);
    await visit(page, '/agent/tickets/140');
    const rendered = renderedAt(page, 140);
    await expect(panel.root).toHaveAttribute('data-phase', 'reading');
    await expect(panel.root).toContainText(t('panel.reading'));
    await expect(panel.root).not.toContainText(BOEHM);
    await panelFor(page, 140);
    const seen = await samples();
    const reading = seen.findIndex(({ text }) => text.includes(t('panel.reading')));
    expect(reading).toBeGreaterThan(0);
    expect(seen[reading]?.at).toBeLessThan(await rendered);
    for (const { text } of seen.slice(reading)) expect(text).not.toContain(BOEHM);
  });
});
