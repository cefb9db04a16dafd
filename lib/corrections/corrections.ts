import { browser } from 'wxt/browser';
import { storeCorrections } from './store';

/** The corrections of this browser, shared by all documents of the extension. */
export const corrections = storeCorrections({
  area: browser.storage.local,
  onChanged: (listener) => browser.storage.local.onChanged.addListener(listener),
  now: Date.now,
});
