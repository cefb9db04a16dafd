import type { Frame, Page, Worker } from '@playwright/test';
import { createInstance } from 'i18next';
import type { FeedbackEvent } from '../../lib/feedback/event';
import type { Situation } from '../../lib/knowledge/schema-values';
import en from '../../locales/en.json' with { type: 'json' };
import studio from '../../locales/studio/en.json' with { type: 'json' };

const i18n = createInstance();
await i18n.init({
  lng: 'en',
  resources: { en: { translation: { ...en, ...studio } } },
  interpolation: { escapeValue: false },
});
/** The interface's texts, so that a test follows a change of wording. */
export const t = i18n.t;

/** A text as a pattern: its placeholders stand for anything. */
export function like(key: string): RegExp {
  const text = i18n.getResource('en', 'translation', key) as string;
  const parts = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.+'));
}

/** Where the panel shows what. Names and roles come from the interface's texts. */
export function view(panel: Frame) {
  const address = panel.getByRole('region', { name: t('address.insert') });
  const tips = panel.getByRole('region', { name: t('tips.title') });
  const chips = panel.getByTitle(t('finding.why'));
  return {
    root: panel.locator('.panel'),
    name: panel.getByRole('heading', { level: 1 }),
    /** Language and region. */
    culture: chips.nth(0),
    register: chips.nth(1),
    address,
    /** The row of the greeting: its text, and the button that inserts it. */
    greeting: address.locator('.line').first(),
    greetingText: address.locator('.line').first().locator('.line-text'),
    insert: address
      .locator('.line')
      .first()
      .getByRole('button', { name: t('address.insert'), exact: true }),
    replyIn: address.getByRole('combobox'),
    tips,
    situation: (name: Situation) =>
      tips.getByRole('button', { name: new RegExp(`^${t(`address.situation.${name}`)}`) }),
    tip: tips.locator('.tip'),
    notices: panel.getByRole('status'),
    button: (key: string) => panel.getByRole('button', { name: t(key), exact: true }),
  };
}

/** The name of a language or region as the panel writes it. */
export const languageName = (tag: string) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
export const regionName = (code: string) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;

/** The events in the extension's database. */
export function storedFeedback(extensionDocument: Page | Worker): Promise<FeedbackEvent[]> {
  const read = async (): Promise<FeedbackEvent[]> => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'feedback')) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('feedback');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return new Promise((resolve, reject) => {
      const request = database.transaction('events').objectStore('events').getAll();
      request.onsuccess = () => {
        database.close();
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
    });
  };
  return (extensionDocument as Page).evaluate(read);
}

/** Position and shape of the one element that Savoir adds to the page. */
export function hostElement(page: Page) {
  const element = page.locator('savoir-panel');
  return {
    element,
    shape: () => element.getAttribute('data-shape'),
    rect: () =>
      element.evaluate((host) => {
        const { left, top, right, bottom, width, height } = host.getBoundingClientRect();
        return { left, top, right, bottom, width, height };
      }),
  };
}
