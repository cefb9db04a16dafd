import type { Page, Worker } from '@playwright/test';
import type { DeskEditor } from '../practice/hubspot/page/composer';
import { matters, privateTraces } from '../practice/hubspot/records/index';
import type { Desk } from '../practice/server';
import { panelFor, panelOf, panelStill } from '../support/chromium';
import { agentWrites, expect, part, visit } from './fixtures';
import { idOf, matterOf, type Place, pathOf, test } from './hubspot-fixtures';
import { hostElement, languageName, like, regionName, t, view } from './view';

/** What functions that run in the service worker see. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const apiRequests = (desk: Desk) => desk.requests.filter(({ path }) => path.startsWith('/api/'));
const allowApi = (worker: Worker) =>
  worker.evaluate(() => chrome.storage.local.set({ settings: { hubspotApi: true } }));

/** The paragraphs that the visible ProseMirror holds. */
const model = (page: Page) =>
  page.locator('.ProseMirror:visible').evaluate((element) => (element as DeskEditor).model());

/** Nothing was sent or written. */
test.afterEach(async ({ page, hubSpot }) => {
  expect(await page.locator('html').getAttribute('data-sent')).toBeNull();
  expect(hubSpot.requests.filter(({ method, body }) => method !== 'GET' || body)).toEqual([]);
});

interface Expected {
  ticket: number;
  places: Place[];
  language?: string;
  region?: string;
  register?: 'formal' | 'informal';
  name: string;
}
const THREADS: Place[] = ['ticket', 'helpDesk', 'inbox'];
const EXPECTED: Expected[] = [
  { ticket: 7701, places: THREADS, language: 'de', region: 'DE', register: 'formal', name: 'Dahlmann' },
  { ticket: 7702, places: THREADS, language: 'es', region: 'MX', register: 'formal', name: 'Ochoa' },
  { ticket: 7703, places: ['helpDesk'], language: 'pt', region: 'BR', name: 'Nogueira' },
  { ticket: 7704, places: ['helpDesk', 'inbox'], language: 'ja', region: 'JP', name: '藤原' },
  { ticket: 7705, places: ['ticket'], language: 'nl', region: 'NL', register: 'informal', name: 'Sanne' },
  { ticket: 7706, places: ['helpDesk'], language: 'de', register: 'informal', name: 'Krämer' },
  { ticket: 7710, places: ['inbox', 'helpDesk'], language: 'tr', region: 'TR', name: 'Aksoy' },
  { ticket: 7711, places: ['inbox'], language: 'de', register: 'informal', name: 'Lennart' },
  { ticket: 7712, places: ['inbox'], language: 'pt', name: 'Larissa' },
];

for (const { ticket, places, language, region, register, name } of EXPECTED) {
  for (const place of places) {
    test(`${ticket} at ${place}: ${matterOf(ticket).purpose}`, async ({ openAt }) => {
      const panel = view(await openAt(place, ticket));
      await expect(panel.name).toContainText(name);
      if (language) await expect(panel.culture).toContainText(languageName(language));
      if (region) await expect(panel.culture).toContainText(regionName(region));
      if (register) await expect(panel.register).toContainText(t(`finding.${register}`));
      await expect(panel.notices.filter({ hasText: like('selfCheck.missing') })).toHaveCount(0);
    });
  }
}

test("a contact's own record gives name, address and country", async ({ openAt }) => {
  const panel = view(await openAt('contact', 7702));
  await expect(panel.name).toContainText('Ochoa');
  await expect(panel.culture).toContainText(regionName('MX'));
});

test('companies and lists show nothing', async ({ page, hubSpot }) => {
  await page.goto(`${hubSpot.url}/contacts/424242/record/0-2/1`);
  await page.getByRole('link', { name: 'Bakfiets' }).waitFor();
  await expect(hostElement(page).element).toHaveCount(0);
  expect(page.frames()).toHaveLength(1);
});

test.describe('a desk that takes its time', () => {
  test.use({ hubSpotOptions: { pageLatencyMs: 700 } });

  test('moves with the tab by push state, never with what the page showed before', async ({
    openAt,
    page,
  }) => {
    const panel = await openAt('ticket', 7701);
    await panel.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const note = () => {
        const { record = '' } = document.querySelector<HTMLElement>('.panel')?.dataset ?? {};
        seen.push(`${record} ${document.querySelector('h1')?.textContent}`);
      };
      new MutationObserver(note).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    for (const [place, ticket, name] of [
      ['ticket', 7702, 'Ochoa'],
      ['inbox', 7710, 'Aksoy'],
      ['helpDesk', 7705, 'Sanne'],
      ['contact', 7704, '藤原'],
    ] as const) {
      await visit(page, pathOf(place, ticket));
      await expect(view(await panelFor(page, idOf(place, ticket))).name).toContainText(name);
    }
    await page.goBack();
    await expect(view(await panelFor(page, idOf('helpDesk', 7705))).name).toContainText('Sanne');
    const seen = await panel.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    for (const [id, name] of [
      [idOf('ticket', 7702), 'Ochoa'],
      [idOf('inbox', 7710), 'Aksoy'],
      [idOf('contact', 7704), '藤原'],
    ] as const) {
      const own = seen.filter((line) => line.startsWith(`${id} `));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((line) => !line.includes(name))).toEqual([]);
    }
  });
});

test("the composer's channel in the hash is no other record", async ({ openAt, page }) => {
  const frame = await openAt('inbox', 7711);
  await frame.evaluate(() => Object.assign(globalThis, { same: true }));
  await view(frame).culture.click();
  await page.evaluate(() => {
    location.hash = '#reply-editor';
  });
  await page.waitForTimeout(300);
  // An opened list of reasons would have closed with another record.
  await expect(view(frame).root).toContainText(like('evidence.text-model'));
});

test('a message that arrives refreshes the guidance, a comment does not', async ({ openAt, page }) => {
  const panel = view(await openAt('helpDesk', 7707));
  const arrive = (by: string, sender: string, words: string) =>
    page.evaluate(
      ([kind, name, text]) => {
        const at = new Date().toISOString();
        const message = { by: kind, sender: name, senderEmail: '', at, text, html: `<p>${text}</p>` };
        dispatchEvent(new CustomEvent('desk-message', { detail: message }));
      },
      [by, sender, words],
    );
  await visit(page, pathOf('inbox', 7712));
  await panelFor(page, idOf('inbox', 7712));
  await expect(panel.culture).toContainText(languageName('pt'));
  await arrive(
    'comment',
    'Kim Practice',
    'Le client a appelé ce matin et demande quand le colis sera livré à Lyon.',
  );
  await arrive(
    'customer',
    'Larissa Prado',
    'Sorry, I should rather write in English. Could you please tell me when the product will be available again, and whether you ship to Ireland?',
  );
  await expect(panel.culture).toContainText(languageName('en'));
  await panel.culture.click();
  await expect(panel.root.locator('.reasons').filter({ hasText: languageName('fr') })).toHaveCount(0);
});

test('nothing of a comment or a remark is in the panel, whichever place shows it', async ({
  page,
  hubSpot,
}) => {
  test.setTimeout(90_000);
  await page.goto(hubSpot.url + pathOf('helpDesk', 7701));
  for (const matter of matters.filter((one) => privateTraces(one).length && !one.rebuilt)) {
    for (const place of ['helpDesk', 'inbox', 'ticket', 'contact'] as const) {
      await visit(page, pathOf(place, matter.ticket));
      const frame = await panelFor(page, idOf(place, matter.ticket));
      const panel = view(frame);
      await panel.culture.click();
      await panel.register.click();
      const shown = await frame.evaluate(() => document.documentElement.outerHTML);
      for (const trace of privateTraces(matter)) expect(shown).not.toContain(trace);
      // Comments are in French, Spanish and English.
      for (const tag of ['fr', 'es', 'en'].filter((one) => !matter.culture.startsWith(one)))
        await expect(panel.culture).not.toContainText(languageName(tag));
    }
  }
});

test('a ticket of a company alone: nobody is taken for the customer', async ({ openAt }) => {
  const panel = view(await openAt('helpDesk', 7707));
  await expect(panel.culture).toContainText(t('finding.unknownLanguage'));
  await expect(panel.root).not.toContainText('Robin');
});

test('a page that was rebuilt: says what is missing and reads what the agent selects', async ({
  page,
  hubSpot,
}) => {
  await page.goto(hubSpot.url + pathOf('helpDesk', 7720));
  const frame = await panelOf(page);
  const panel = view(frame);
  await expect(panel.button('panel.useSelection')).toBeVisible({ timeout: 15_000 });
  expect(await frame.evaluate(() => document.documentElement.outerHTML)).not.toContain('Charge the fee');
  await page.getByText('könnten Sie bitte meinen Termin').evaluate((element) => {
    getSelection()?.selectAllChildren(element);
  });
  await panel.button('panel.useSelection').click();
  await expect(panel.culture).toContainText(languageName('de'));
});

test.describe('the API', () => {
  test('is not asked before the agent allows it', async ({ openAt, page, hubSpot }) => {
    for (const place of ['helpDesk', 'contact', 'inbox'] as const) await openAt(place, 7703);
    await page.waitForTimeout(500);
    expect(apiRequests(hubSpot)).toEqual([]);
  });

  test('is asked once per record and once a day per customer where allowed', async ({
    openAt,
    page,
    hubSpot,
    worker,
  }) => {
    await allowApi(worker);
    const panel = view(await openAt('helpDesk', 7712));
    await expect.poll(() => apiRequests(hubSpot).length).toBe(1);
    const [first] = apiRequests(hubSpot);
    expect(first?.path).toMatch(/^\/api\/crm\/v3\/objects\/contacts\/9112\?properties=.*&portalId=424242$/);
    expect(first).toMatchObject({ method: 'GET', status: 200 });
    expect(first?.headers['x-hubspot-csrf-hubspotapi']).toBe('practice-token');
    expect(first?.headers.cookie).toContain('hubspotapi=practice');

    await visit(page, pathOf('helpDesk', 7703));
    await panelFor(page, idOf('helpDesk', 7703));
    // What only the API says of them: the second answer has come.
    await expect.poll(() => apiRequests(hubSpot)[1]?.status).toBe(200);
    await expect(panel.culture).toContainText(regionName('BR'));
    // The same person at other places.
    for (const place of ['inbox', 'contact', 'ticket', 'helpDesk'] as const) {
      await visit(page, pathOf(place, 7703));
      await panelFor(page, idOf(place, 7703));
    }
    await expect(panel.culture).toContainText(regionName('BR'));
    await page.waitForTimeout(300);
    expect(apiRequests(hubSpot)).toHaveLength(2);
  });

  test('takes part as soon as it is allowed', async ({ openAt, hubSpot, worker }) => {
    const panel = view(await openAt('inbox', 7711));
    await expect(panel.culture).toContainText(t('finding.unknownRegion'));
    await allowApi(worker);
    await expect(panel.culture).toContainText(regionName('DE'));
    expect(apiRequests(hubSpot)).toHaveLength(1);
  });

  test('a stale token is read anew, once', async ({ openAt, hubSpot, worker }) => {
    await allowApi(worker);
    hubSpot.fail(/^\/api\//, {
      status: 403,
      headers: { 'Set-Cookie': 'hubspotapi-csrf=fresh-token; Path=/; Secure; SameSite=Lax' },
      times: 1,
    });
    const panel = view(await openAt('inbox', 7711));
    await expect(panel.culture).toContainText(regionName('DE'));
    expect(
      apiRequests(hubSpot).map(({ status, headers }) => [status, headers['x-hubspot-csrf-hubspotapi']]),
    ).toEqual([
      [403, 'practice-token'],
      [200, 'fresh-token'],
    ]);
  });

  test('a refusal is said, once asked, and the page goes on', async ({ openAt, hubSpot, worker }) => {
    await allowApi(worker);
    hubSpot.fail(/^\/api\//, { status: 403 });
    const panel = view(await openAt('inbox', 7711));
    await expect(panel.root).toContainText(like('api.forbidden'));
    await expect(panel.culture).toContainText(languageName('de'));
    expect(apiRequests(hubSpot)).toHaveLength(1);
  });
});

test.describe('the composer', () => {
  test('takes the greeting into ProseMirror’s own model, at the caret', async ({ openAt, page, worker }) => {
    await agentWrites(worker, 'de');
    const panel = view(await openAt('helpDesk', 7701));
    const greeting = await panel.greetingText.innerText();
    expect(greeting).toMatch(/Dahlmann/);
    await page.locator('.ProseMirror:visible').click();
    await page.keyboard.type('before  after');
    for (let step = 0; step < ' after'.length; step += 1) await page.keyboard.press('ArrowLeft');
    await panel.insert.click();
    await expect(panel.greeting).toContainText(t('address.inserted'));
    expect(await model(page)).toEqual([`before ${greeting} after`]);
  });

  test('keeps the two lines of a Japanese greeting', async ({ openAt, page, worker }) => {
    await agentWrites(worker, 'ja');
    const panel = view(await openAt('inbox', 7704));
    const lines = (await panel.greetingText.innerText()).split('\n');
    expect(lines).toHaveLength(2);
    await panel.insert.click();
    await expect.poll(() => model(page)).toEqual(lines);
  });

  test('on its comment tab takes nothing before the agent has said so', async ({ openAt, page }) => {
    const panel = view(await openAt('inbox', 7711));
    await part(page, 'composer-tab-comment').click();
    await panel.insert.click();
    await expect(panel.address).toContainText(t('address.internal'));
    expect(await model(page)).toEqual(['']);
    await panel.button('address.insertAnyway').click();
    await expect.poll(() => model(page)).toEqual([await panel.greetingText.innerText()]);
  });

  test('in the window of a note is internal too', async ({ openAt, page }) => {
    const panel = view(await openAt('contact', 7701));
    await page.getByRole('button', { name: 'Note' }).click();
    // The window has controls of its own, and the panel makes room for them.
    await panelStill(page);
    await panel.insert.click();
    await expect(panel.address).toContainText(t('address.internal'));
    expect(await model(page)).toEqual(['']);
  });
});

test('the panel lies over no control', async ({ openAt, page }) => {
  await openAt('helpDesk', 7701);
  const { element } = hostElement(page);
  await expect(element).toBeVisible();
  const free = async () => {
    const own = await element.boundingBox();
    const controls = page.locator(
      '[data-test-id="send-button"], .ProseMirror:visible, [data-test-id="ticket-panel-close-button"]',
    );
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      if (!own || !box) return false;
      const apart =
        own.x >= box.x + box.width ||
        box.x >= own.x + own.width ||
        own.y >= box.y + box.height ||
        box.y >= own.y + own.height;
      if (!apart) return false;
    }
    return true;
  };
  await expect.poll(free).toBe(true);
});
