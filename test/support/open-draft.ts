import type { Page } from '@playwright/test';
import type { Draft } from '@/lib/studio/draft';

/** A draft of these entries, as Studio keeps it. */
export const draftOf = (entries: Draft['entries']): Draft => ({
  pack: 'ours',
  title: 'Our tips',
  language: 'en',
  base: 0,
  entries,
  changedAt: 1,
});

/** Puts the draft where Studio keeps it and opens it there. `path`: an entry as "entry/…", or a part of the pack. */
export async function openDraft(page: Page, extension: string, draft: Draft, path: string): Promise<void> {
  const studio = `chrome-extension://${extension}/studio.html`;
  await page.goto(studio);
  await page.getByRole('navigation').first().waitFor();
  await page.evaluate(
    (given) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('studio');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put(given);
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    draft,
  );
  await page.goto(`${studio}#pack/${draft.pack}/${path}`);
  await page.reload();
}
