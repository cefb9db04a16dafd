import type { Page } from '@playwright/test';
import { tickets } from '../practice/tickets/index';
import { panelFor, panelOf } from '../support/chromium';
import { apiRequests, expect, part, test, visit } from './fixtures';
import { tracesIn } from './traces';
import { languageName, like, regionName, t, view } from './view';

const ONE = '/api/v2/tickets/101.json?include=users,organizations,slas';
const ticket101 = tickets.filter(({ id }) => id === 101);

/** The SLA is only in the API: it shows once an answer, new or kept, is there. */
const answered = like('target.replyBy');

test('one request per record opened, none when it is opened again', async ({ open, page, desk }) => {
  const panel = view(await open(101));
  await expect(panel.root).toContainText(answered);
  expect(apiRequests(desk)).toEqual([ONE]);

  await visit(page, '/agent/tickets/130');
  await expect.poll(() => apiRequests(desk).length).toBe(2);
  await visit(page, '/agent/tickets/101');
  await expect(view(await panelFor(page, 101)).root).toContainText(answered);
  await page.reload();
  await expect(view(await panelFor(page, 101)).root).toContainText(answered);
  expect(apiRequests(desk).filter((path) => path === ONE)).toHaveLength(1);
  expect(apiRequests(desk)).toHaveLength(2);
});

test("a customer's own page is read from the API, with one request", async ({ page, desk }) => {
  await page.goto(`${desk.url}/agent/users/50112`);
  const panel = view(await panelFor(page, 50112));
  await expect(panel.name).toContainText('Hernández');
  await expect(panel.culture).toContainText(regionName('MX'));
  expect(apiRequests(desk)).toEqual(['/api/v2/users/50112.json?include=organizations']);
});

const PROBLEMS = [
  ['401', { status: 401 }, 'api.signed-out'],
  ['a redirect to the sign-in page', { status: 302, headers: { Location: '/' } }, 'api.signed-out'],
  ['403', { status: 403 }, 'api.forbidden'],
  ['404', { status: 404 }, 'api.not-found'],
  ['429', { status: 429, headers: { 'Retry-After': '100' } }, 'api.rate-limited'],
  ['500', { status: 500 }, 'api.server'],
  ['no JSON', { status: 200, body: '<!doctype html><title>Maintenance</title>' }, 'api.unreadable'],
  ['another ticket', { status: 200, body: { ticket: { id: 102 } } }, 'api.unreadable'],
] as const;

for (const [answer, failure, sentence] of PROBLEMS) {
  test(`${answer}: says so, and goes on with the page`, async ({ open, desk }) => {
    desk.fail(/^\/api\//, failure);
    const panel = view(await open(101));
    await expect(panel.root).toContainText(like(sentence));
    await expect(panel.name).toContainText('Böhm');
    await expect(panel.culture).toContainText(languageName('de'));
    await expect(panel.root).not.toContainText(answered);
    expect(apiRequests(desk)).toHaveLength(1);
  });
}

test('after 429 nothing is asked until the time has passed, then it is', async ({ open, page, desk }) => {
  const PAUSE_S = 3;
  const asked: { at: number; path: string }[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push({ at: Date.now(), path: pathname });
  });
  desk.fail(/^\/api\//, { status: 429, headers: { 'Retry-After': String(PAUSE_S) }, times: 1 });
  const panel = view(await open(101));
  await expect(panel.root).toContainText(like('api.rate-limited'));
  await visit(page, '/agent/tickets/130');
  await expect(view(await panelFor(page, 130)).root).toContainText(t('api.held'));
  await visit(page, '/agent/tickets/101');
  await expect(panel.root).toContainText(answered, { timeout: 15_000 });

  const [first, second, ...more] = asked;
  expect(first?.path).toBe('/api/v2/tickets/101.json');
  expect(second?.path).toBe('/api/v2/tickets/101.json');
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(PAUSE_S * 1000);
  expect(more).toEqual([]);
});

test('below half of the rate limit nothing is asked', async ({ open, page, desk }) => {
  desk.setRemaining(340);
  const panel = view(await open(101));
  await expect(panel.root).toContainText(answered);
  await visit(page, '/agent/tickets/112');
  const next = view(await panelFor(page, 112));
  await expect(next.root).toContainText(t('api.held'));
  await expect(next.culture).toContainText(languageName('es'));
  expect(apiRequests(desk)).toEqual([ONE]);
});

/** Takes attributes away as soon as the desk renders them, as though the helpdesk had changed its page. */
async function strip(page: Page, selectors: Record<string, string>): Promise<void> {
  await page.addInitScript((gone) => {
    new MutationObserver(() => {
      for (const [selector, attribute] of Object.entries(gone))
        for (const element of document.querySelectorAll(selector)) element.removeAttribute(attribute);
    }).observe(document, { childList: true, subtree: true });
  }, selectors);
}

test('fields that are missing are named, with a report that holds no customer data', async ({
  open,
  page,
}) => {
  await strip(page, {
    '[data-test-id="omni-header-subject"]': 'data-test-id',
    'time[datetime]': 'datetime',
  });
  const frame = await open(101);
  const panel = view(frame);
  const notice = panel.notices.filter({ hasText: like('selfCheck.missing') });
  await expect(notice).toContainText(t('selfCheck.field.subject'));
  await expect(notice).toContainText(t('selfCheck.field.time'));
  await expect(panel.culture).toContainText(languageName('de'));

  await panel.button('selfCheck.copyReport').click();
  await expect(panel.root).toContainText(t('selfCheck.copied'));
  const field = part(page, 'notes-edit-text-area-test-id');
  await field.fill('');
  await field.press('Control+v');
  const copied = await field.inputValue();
  const report = JSON.parse(copied);
  expect(report).toMatchObject({ helpdesk: 'zendesk', kind: 'ticket' });
  const missing = report.fields.filter(({ candidate }: { candidate: number }) => candidate < 0);
  expect(missing.map((one: { field: string }) => one.field)).toEqual(
    expect.arrayContaining(['subject', 'time']),
  );
  expect(tracesIn(copied, ticket101)).toEqual([]);
  expect(copied).not.toMatch(/101|practice/);
});

const NO_PANE = {
  '[data-ticket-id]': 'data-ticket-id',
  '[data-test-id$="-custom-layout"]': 'data-test-id',
  '[data-side-conversations-anchor-id]': 'data-side-conversations-anchor-id',
  '[data-entity-id]': 'data-entity-id',
};
/** The page gets eight seconds before it counts as unreadable. */
const PATIENCE = { timeout: 15_000 };

test('a page that can not be read: selected text is read instead', async ({ page, desk }) => {
  await strip(page, NO_PANE);
  desk.fail(/^\/api\//, { status: 403 });
  await page.goto(`${desk.url}/agent/tickets/101`);
  const panel = view(await panelOf(page));
  await expect(panel.root).toContainText(t('panel.unreadable'), PATIENCE);
  await expect(panel.root).toContainText(t('api.forbidden'));
  await page.getByText('unsere Bestellung 48-2210 sollte').first().selectText();
  await panel.button('panel.useSelection').click();
  await expect(panel.culture).toContainText(languageName('de'));
  await expect(panel.register).toContainText(t('finding.formal'));
  await expect(panel.root).not.toContainText(t('panel.unreadable'));
});

test('a page that can not be read, with an API that answers: says what is missing', async ({
  page,
  desk,
}) => {
  await strip(page, NO_PANE);
  await page.goto(`${desk.url}/agent/tickets/101`);
  const panel = view(await panelOf(page));
  await expect(panel.name).toContainText('Böhm', PATIENCE);
  await expect(panel.root).toContainText(t('panel.unreadable'));
  await page.getByText('unsere Bestellung 48-2210 sollte').first().selectText();
  await panel.button('panel.useSelection').click();
  await expect(panel.register).toContainText(t('finding.formal'));
  await expect(panel.root).not.toContainText(t('panel.unreadable'));
  expect(apiRequests(desk)).toEqual([ONE]);
});
