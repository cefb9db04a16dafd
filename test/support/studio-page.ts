import type { Page } from '@playwright/test';
import { createInstance } from 'i18next';
import en from '../../locales/en.json' with { type: 'json' };
import studio from '../../locales/studio/en.json' with { type: 'json' };

const i18n = createInstance();
await i18n.init({
  lng: 'en',
  resources: { en: { translation: { ...en, ...studio } } },
  interpolation: { escapeValue: false },
});
/** The texts of Studio's pages, so that a test follows a change of wording. */
export const t = i18n.t;

/** Forgets what Studio and the team left on this device. Needs a page of the extension that has neither open. */
export async function forgetStudio(page: Page, extension: string): Promise<void> {
  await page.goto(`chrome-extension://${extension}/options.html`);
  await page.evaluate(async () => {
    for (const name of ['studio', 'team'])
      await new Promise<void>((done) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = request.onblocked = () => done();
      });
  });
}

/** A field of the open entry by the path that it writes. */
export const field = (page: Page, path: string) => page.locator(`#field-${path.replaceAll('.', '-')}`);

/** Waits until what was written is on the disk. */
export const saved = (page: Page) => page.locator('[data-saving="saved"]').waitFor();

/** The drafts in the database. */
export const storedDrafts = (
  page: Page,
): Promise<{ pack: string; title: string; entries: StoredEntry[] }[]> =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.open('studio');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            request.result.close();
            done(all.result);
          };
        };
      }),
  );
export type StoredEntry = { id: string; kind: string } & Record<string, unknown>;
