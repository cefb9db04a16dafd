import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type DeskOptions, type PracticeDesk, startPracticeDesk } from '../practice/desk';
import { connectFirefox, type FirefoxOptions, launchFirefox, panelFor } from '../support/firefox';

/** Global scope of an extension page, as functions evaluated in it see it. */
export interface ExtensionScope {
  browser: WxtBrowser;
}

export interface Stage {
  desk: PracticeDesk;
  browser: Browser;
  /** Opens a ticket in a tab of its own, which closes with the test; resolves once the panel shows guidance for it. */
  open(ticket: number): Promise<{ page: Page; panel: Frame }>;
  /** Closes with the test. */
  keep(page: Page): Page;
}

/** A desk for the tests of a file, in the Firefox of the run or, with preferences of its own, in another. */
export function createStage(deskOptions: DeskOptions = {}, own?: FirefoxOptions): Stage {
  const stage = {} as Stage;
  const pages: Page[] = [];
  beforeAll(async () => {
    const [desk, browser] = await Promise.all([
      startPracticeDesk({ latencyMs: 50, now: new Date(), ...deskOptions }),
      own ? launchFirefox(own) : connectFirefox(inject('firefox')),
    ]);
    const keep = (page: Page) => {
      pages.push(page);
      return page;
    };
    Object.assign(stage, {
      desk,
      browser,
      keep,
      async open(ticket: number) {
        const page = keep(await browser.newPage());
        await page.goto(`${desk.url}/agent/tickets/${ticket}`);
        return { page, panel: await panelFor(page, ticket) };
      },
    } satisfies Stage);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close().catch(() => {});
  });
  afterAll(async () => {
    if (own) await stage.browser?.close();
    else await stage.browser?.disconnect();
    await stage.desk?.close();
  });
  return stage;
}

/** Switches tickets as the desk does it, by push state. */
export const switchTo = (page: Page, ticket: number) =>
  page.evaluate(
    (path) => void dispatchEvent(new CustomEvent('desk-open', { detail: path })),
    `/agent/tickets/${ticket}`,
  );

/** What the panel says of the customer: findings without their hedges, and the greeting. */
export const reading = (panel: Frame) =>
  panel.evaluate(() => {
    const [culture, register] = document.querySelectorAll('.chips .chip');
    const line = document.querySelector('.line-text');
    return {
      record: document.querySelector<HTMLElement>('.panel')?.dataset.record,
      name: document.querySelector('h1')?.textContent,
      culture: [...(culture?.children ?? [])]
        .filter((part) => !part.matches('.small'))
        .map((part) => part.textContent)
        .join(', '),
      register: register?.firstElementChild?.textContent,
      greeting: line?.textContent ?? '',
      greetingLanguage: line?.getAttribute('lang'),
    };
  });

/** Picks the language of the reply as the agent does; resolves with the greeting in it. */
export async function greetIn(panel: Frame, language: string): Promise<string> {
  await panel.select('.shelf-links select', language);
  const line = await panel.waitForSelector(`.line-text[lang="${language}"]`);
  return (await line?.evaluate((element) => element.textContent)) ?? '';
}

/** Where Savoir's one element lies in the page. */
export const place = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector<HTMLElement>('savoir-panel');
    const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return { left, top, width, height, shape: element?.dataset.shape };
  });
