import { expect, it } from 'vitest';
import { createStage, greetIn, place, reading } from './stage';

/** A page that forbids styles, frames and foreign requests, in a Firefox from before `Temporal` (139). */
const stage = createStage(
  {
    pageHeaders: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src data:; " +
        'connect-src https://practice.zendesk.com:*/desk/',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  { prefs: { 'javascript.options.experimental.temporal': false } },
);

it('works under a strict policy of the page and without native Temporal', async () => {
  const { page, panel } = await stage.open(121);
  expect(await panel.evaluate(() => String(Temporal.Now.instant))).not.toContain('[native code]');
  await expect.poll(() => reading(panel)).toMatchObject({ culture: 'Japanese, Japan', register: 'Formal' });
  expect(await panel.$eval('h1 + .soft, h1 ~ .soft', (time) => time.textContent)).toMatch(/\d:\d\d/);
  expect(await place(page)).toMatchObject({ shape: 'panel', width: 360 });
  await greetIn(panel, 'ja');
  await (await panel.$('.line .text-button'))?.click();
  await panel.waitForSelector('.line .done');
});
