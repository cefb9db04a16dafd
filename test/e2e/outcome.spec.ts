import type { Page } from '@playwright/test';
import { panelFor } from '../support/chromium';
import { expect, test, visit } from './fixtures';
import { storedFeedback, t, view } from './view';

/** A message arrives in the ticket that is open, as the desk's own pages render it. */
const arrives = (page: Page, ticket: number, type: 'agent' | 'end-user', text: string) =>
  page.evaluate(
    ([id, kind, words]) => {
      const sender = kind === 'agent' ? 'Robin Agent' : 'Katrin Böhm';
      const message = {
        type: kind,
        senderId: kind === 'agent' ? 900 : 50101,
        sender,
        at: new Date().toISOString(),
        via: 'via email',
        html: `<p>${words}</p>`,
      };
      dispatchEvent(new CustomEvent('desk-message', { detail: { ticket: id, message } }));
    },
    [String(ticket), type, text] as const,
  );

test('the outcome is asked for when the customer has written back, once, and logged with one click', async ({
  open,
  page,
  worker,
}) => {
  const frame = await open(101);
  const panel = view(frame);
  const question = panel.root.getByText(t('feedback.outcomeAsk'));
  await panel.insert.click();
  await expect(panel.greeting).toContainText(t('address.inserted'));
  await arrives(page, 101, 'agent', 'Guten Tag Frau Böhm, die Lieferung kommt am Montag.');
  await expect(panel.root).toContainText(t('target.answered'));
  await expect(question).toHaveCount(0);

  await arrives(page, 101, 'end-user', 'Vielen Dank, das hilft uns weiter.');
  await expect(question).toBeVisible();
  await panel.root.getByRole('button', { name: t('feedback.well'), exact: true }).click();
  await expect(panel.root).toContainText(t('feedback.logged'));
  await expect(question).toHaveCount(0);
  expect(await storedFeedback(worker)).toMatchObject([{ kind: 'reply', outcome: 'well' }]);

  await arrives(page, 101, 'agent', 'Gern geschehen.');
  await arrives(page, 101, 'end-user', 'Eine Frage noch: gilt das auch für die zweite Palette?');
  await visit(page, '/agent/tickets/112');
  await panelFor(page, 112);
  await visit(page, '/agent/tickets/101');
  await panelFor(page, 101);
  await page.waitForTimeout(500);
  await expect(question).toHaveCount(0);
});

test('nobody is asked about what others wrote, and the button is there all the same', async ({
  open,
  page,
}) => {
  const panel = view(await open(101));
  await arrives(page, 101, 'agent', 'Guten Tag Frau Böhm, die Lieferung kommt am Montag.');
  await arrives(page, 101, 'end-user', 'Vielen Dank, das hilft uns weiter.');
  await expect(panel.root).not.toContainText(t('target.answered'));
  await page.waitForTimeout(500);
  await expect(panel.root.getByText(t('feedback.outcomeAsk'))).toHaveCount(0);
  await expect(panel.button('feedback.log')).toBeVisible();
});
