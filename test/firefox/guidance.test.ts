import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { panelFor } from '../support/firefox';
import { createStage, greetIn, reading, switchTo } from './stage';

const stage = createStage();
const apiRequests = (ticket: number) =>
  stage.desk.requests.filter(({ path }) => path.startsWith(`/api/v2/tickets/${ticket}.json`));

const CULTURES = [
  { ticket: 101, culture: 'German, Germany', register: 'Formal', language: 'de', greeting: /Böhm/ },
  { ticket: 112, culture: 'Spanish, Mexico', register: 'Formal', language: 'es', greeting: /Hernández/ },
  {
    ticket: 121,
    culture: 'Japanese, Japan',
    register: 'Formal',
    language: 'ja',
    greeting: /^佐々木.*様\n.+/,
  },
  {
    ticket: 150,
    culture: 'Arabic, Saudi Arabia',
    register: 'Formality unknown',
    language: 'ar',
    greeting: /القحطاني/,
  },
];

it.each(CULTURES)(
  'ticket $ticket: $culture, asked of the API once with the agent’s session',
  async (wanted) => {
    const { panel } = await stage.open(wanted.ticket);
    const { culture, register } = wanted;
    await expect.poll(() => reading(panel)).toMatchObject({ culture, register, greetingLanguage: 'en' });
    expect(await greetIn(panel, wanted.language)).toMatch(wanted.greeting);

    const [request, ...more] = apiRequests(wanted.ticket);
    expect(more).toEqual([]);
    expect(request).toMatchObject({ method: 'GET', body: '', status: 200 });
    expect(request?.headers.cookie).toContain('_zendesk_session=practice');
  },
);

it('follows push state and back, without a word of the ticket that is gone', async () => {
  const stop = stage.desk.fail('/api/v2/tickets/103', { delayMs: 1_200 });
  const { page, panel } = await stage.open(103);
  await panel.evaluate(() => {
    const seen: { record: string; text: string }[] = [];
    Object.assign(globalThis, { seen });
    const note = () => {
      const record = document.querySelector<HTMLElement>('.panel')?.dataset.record ?? '';
      seen.push({ record, text: document.querySelector('#root')?.textContent ?? '' });
    };
    new MutationObserver(note).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  expect(await reading(panel)).toMatchObject({ record: '103', name: expect.stringContaining('Hofstätter') });

  await switchTo(page, 121);
  await expect.poll(() => reading(panel)).toMatchObject({ record: '121', culture: 'Japanese, Japan' });
  // The late answer for the first ticket has arrived at the browser by then.
  await wait(1_300);
  const seen = await panel.evaluate(
    () => (globalThis as unknown as { seen: { record: string; text: string }[] }).seen,
  );
  const after = seen.slice(seen.findIndex(({ record }) => record !== '103'));
  expect(after.some(({ record }) => record === '121')).toBe(true);
  expect(after.map(({ text }) => text).join()).not.toMatch(/Hofst|Austria/);
  expect((await reading(panel)).name).toContain('佐々木');

  stop();
  await page.evaluate(() => history.back());
  await expect.poll(() => reading(panel)).toMatchObject({ record: '103', culture: 'German, Austria' });
});

it('asks nothing again when the agent comes back to a ticket', async () => {
  const { page, panel } = await stage.open(110);
  await expect.poll(() => reading(panel)).toMatchObject({ record: '110', culture: 'French, France' });
  await switchTo(page, 113);
  await expect.poll(() => reading(panel)).toMatchObject({ record: '113', culture: 'Spanish, Spain' });
  await switchTo(page, 110);
  await expect.poll(() => reading(panel)).toMatchObject({ record: '110', culture: 'French, France' });
  await wait(300);
  expect([apiRequests(110).length, apiRequests(113).length]).toEqual([1, 1]);
});

it('takes a redirect to the sign-in page for what it is, and guides by the page alone', async () => {
  stage.desk.fail('/api/v2/tickets/140', { status: 302, headers: { Location: '/access/unauthenticated' } });
  const { page, panel } = await stage.open(140);
  await expect
    .poll(() => panel.$$eval('.notice', (notices) => notices.map((one) => one.textContent)))
    .toEqual([expect.stringMatching(/sign/i)]);
  expect(stage.desk.requests.some(({ path }) => path.startsWith('/access/'))).toBe(false);
  expect(await panelFor(page, 140)).toBeTruthy();
});
