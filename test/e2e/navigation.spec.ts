import { panelFor } from '../support/chromium';
import { apiRequests, expect, test, visit } from './fixtures';
import { hostElement, languageName, t, view } from './view';

const BOEHM = 'Katrin Böhm';
const HERNANDEZ = 'Hernández';

test('moves with the tab: push state, several mounted panes, back and forward', async ({ open, page }) => {
  const panel = view(await open(101));
  await expect(panel.name).toContainText(BOEHM);
  for (const [id, name] of [
    [112, HERNANDEZ],
    [140, 'Femke'],
    [101, BOEHM],
  ] as const) {
    await visit(page, `/agent/tickets/${id}`);
    await expect(view(await panelFor(page, id)).name).toContainText(name);
  }
  await expect(page.locator('[data-ticket-id]')).toHaveCount(3);

  await page.goBack();
  await expect(view(await panelFor(page, 140)).name).toContainText('Femke');
  await page.goBack();
  await expect(view(await panelFor(page, 112)).name).toContainText(HERNANDEZ);
  await page.goForward();
  await expect(view(await panelFor(page, 140)).name).toContainText('Femke');
  await expect(hostElement(page).element).toHaveCount(1);
});

test('the links of the desk lead to the next customer', async ({ open, page }) => {
  await open(102);
  await page.getByRole('button', { name: 'Next ticket' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/102'));
  const id = page.url().split('/').at(-1) ?? '';
  await panelFor(page, id);
});

test('a message that arrives refreshes the guidance; an internal note does not', async ({ open, page }) => {
  const panel = view(await open(104));
  await expect(panel.culture).toContainText(t('finding.unknownLanguage'));
  const arrive = (type: string, text: string) =>
    page.evaluate(
      ([kind, words]) => {
        const message = {
          type: kind,
          senderId: 50104,
          sender: 'M. K.',
          at: new Date().toISOString(),
          via: 'via email',
          html: `<div class="zd-comment"><p>${words}</p></div>`,
        };
        dispatchEvent(new CustomEvent('desk-message', { detail: { ticket: '104', message } }));
      },
      [type, text],
    );
  await arrive(
    'internal',
    'Le client a appelé ce matin et demande quand le colis sera livré chez lui à Lyon.',
  );
  await arrive(
    'end-user',
    'Buenos días, todavía no he recibido la respuesta a mi pregunta sobre la factura del mes pasado. ¿Pueden ustedes revisarla, por favor?',
  );
  await expect(panel.culture).toContainText(languageName('es'));
  await panel.culture.click();
  await expect(panel.root.locator('.reasons').first()).toBeVisible();
  await expect(panel.root.locator('.reasons').filter({ hasText: languageName('fr') })).toHaveCount(0);
});

test('on the dashboard nothing shows and only the detector is there; the rest comes with a ticket', async ({
  page,
  desk,
  extension,
}) => {
  const scripts: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(`chrome-extension://${extension}/`)) scripts.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');

  await page.goto(`${desk.url}/agent/dashboard`);
  await page.getByRole('link', { name: 'Conversation with Jonas Ebert' }).waitFor();
  await expect.poll(() => scripts).toEqual(['/detector.js']);
  await expect(hostElement(page).element).toHaveCount(0);
  expect(page.frames()).toHaveLength(1);
  expect(apiRequests(desk)).toEqual([]);

  await page.getByRole('link', { name: 'Conversation with Jonas Ebert' }).click();
  await panelFor(page, 102);
  expect(scripts).toContain('/record-zendesk.js');
  await expect(hostElement(page).element).toBeVisible();
  await visit(page, '/agent/dashboard');
  await expect(hostElement(page).element).toBeHidden();
  await visit(page, '/agent/tickets/102');
  await expect(hostElement(page).element).toBeVisible();
});
