import type { Frame, Page, Worker } from '@playwright/test';
import { startPracticeDesk } from '../practice/desk';
import { privateTraces } from '../practice/private-traces';
import { type PracticeTicket, tickets } from '../practice/tickets/index';
import { extensionId, launchChromium, panelFor } from '../support/chromium';
import { heldOfTeam } from '../support/joined-team';
import { expect, test, visit } from './fixtures';
import { netLogArguments, readNetLog } from './net-log';
import { tracesIn } from './traces';
import { storedFeedback, t, view } from './view';

const TOUR = [101, 102, 110, 112, 114, 120, 121, 140, 150, 154].map((id) => {
  const ticket = tickets.find((one) => one.id === id);
  if (!ticket) throw new RangeError(`no ticket ${id}`);
  return ticket;
});

interface Recorder {
  messages?: unknown[];
  chrome: {
    runtime: {
      onMessage: { addListener(listener: (message: unknown) => void): void };
      onConnect: {
        addListener(
          listener: (port: {
            name: string;
            onMessage: { addListener(listener: (message: unknown) => void): void };
          }) => void,
        ): void;
      };
    };
    storage: Record<'local' | 'session', { get(keys: null): Promise<unknown> }>;
  };
}

/** Keeps everything that documents of the extension say to the worker. */
const recordMessages = (worker: Worker) =>
  worker.evaluate(() => {
    const self = globalThis as unknown as Recorder;
    const messages: unknown[] = [];
    self.messages = messages;
    self.chrome.runtime.onMessage.addListener((message) => void messages.push(message));
    self.chrome.runtime.onConnect.addListener((port) => {
      messages.push(port.name);
      port.onMessage.addListener((message) => void messages.push(message));
    });
  });

/** What an agent does on a ticket: looks at the reasons, writes, inserts, votes, logs a note that names the customer. */
async function work(page: Page, frame: Frame, { requester }: PracticeTicket): Promise<void> {
  const panel = view(frame);
  await panel.culture.click();
  await panel.register.click();
  await page.locator('.ck-editor__editable:visible').click();
  await page.keyboard.insertText(`Thank you for your message, ${requester.name}. `);
  // An English draft makes the reply English.
  await expect(panel.replyIn).toHaveValue('en');
  await panel.insert.click();
  await expect(panel.greeting).toContainText(t('address.inserted'));
  await panel.tip
    .first()
    .getByRole('button', { name: t('tips.helped') })
    .click();
  await expect(panel.root).toContainText(t('feedback.voteLogged'));
  await panel.button('feedback.log').click();
  const note = panel.root.getByRole('textbox', { name: t('feedback.note') });
  await note.fill(`${requester.name}, ${requester.email ?? ''}, ${requester.phone ?? ''} liked it`);
  await panel.button('feedback.well').click();
  await expect(panel.root).toContainText(t('feedback.logged'));
}

test('nothing of a tour of ten tickets is in any request, message or store', async ({
  browserName: _,
}, info) => {
  test.setTimeout(90_000);
  const file = info.outputPath('net-log.json');
  const desk = await startPracticeDesk({ latencyMs: 20, now: new Date() });
  const context = await launchChromium({ args: netLogArguments(file) });
  const extension = await extensionId(context);
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('no service worker');
  await recordMessages(worker);
  const seen: string[] = [];
  context.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`));

  const page = await context.newPage();
  await page.goto(`${desk.url}/agent/dashboard`);
  for (const ticket of TOUR) {
    await visit(page, `/agent/tickets/${ticket.id}`);
    const frame = await panelFor(page, ticket.id);
    await expect
      .poll(() => desk.requests.some(({ path }) => path.includes(`/api/v2/tickets/${ticket.id}`)))
      .toBe(true);
    await work(page, frame, ticket);
    const shown = await frame.evaluate(() => document.documentElement.outerHTML);
    for (const trace of privateTraces(ticket)) expect(shown).not.toContain(trace);
    // The check can see what is there.
    expect(tracesIn(await frame.locator('.panel').innerText(), [ticket])).not.toEqual([]);
  }
  const messages = await worker.evaluate(() => (globalThis as unknown as Recorder).messages);
  const local = await worker.evaluate(() =>
    (globalThis as unknown as Recorder).chrome.storage.local.get(null),
  );
  const databases = await worker.evaluate(() => indexedDB.databases());
  const events = await storedFeedback(worker);
  const team = await heldOfTeam(worker);
  await context.close();
  await desk.close();

  const written = desk.requests.filter(({ method, body }) => method !== 'GET' || body);
  expect(written).toEqual([]);
  expect(seen.length).toBeGreaterThan(TOUR.length);
  expect(tracesIn(seen.join('\n'), TOUR)).toEqual([]);

  expect(messages).toEqual([
    { type: 'inject-record-script', data: { helpdesk: 'zendesk' } },
    { type: 'inject-composer', data: {} },
  ]);
  expect(tracesIn(JSON.stringify(local), TOUR)).toEqual([]);
  expect(JSON.stringify(local)).not.toMatch(/link:/);
  expect(databases.map(({ name }) => name).sort()).toEqual(['feedback', 'team']);
  expect(team).toEqual({ membership: undefined, source: undefined, outcome: undefined, packs: [] });
  expect(events).toHaveLength(2 * TOUR.length);
  expect(tracesIn(JSON.stringify(events), TOUR)).toEqual([]);

  const log = await readNetLog(file);
  expect(tracesIn(log.received, TOUR)).not.toEqual([]);
  expect(log.sent).toContain('GET /api/v2/tickets/101.json');
  expect(tracesIn(log.sent, TOUR)).toEqual([]);
  expect(tracesIn(log.requests.map(({ url }) => url).join('\n'), TOUR)).toEqual([]);
  // Whatever a page or the extension asks for lies on the desk; the browser's own requests have no initiator.
  const elsewhere = log.requests.filter(
    ({ url, initiator }) =>
      /^(?:https?|chrome-extension):/.test(initiator) && new URL(url).origin !== desk.url,
  );
  expect(elsewhere.filter(({ url }) => !url.startsWith(`chrome-extension://${extension}/`))).toEqual([]);
  expect(new Set(log.connections)).toEqual(new Set([`127.0.0.1:${desk.port}`]));
});
