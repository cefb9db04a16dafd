import { browser } from 'wxt/browser';
import { NO_POLICY, type Policy } from './policy';
import { readPolicy } from './read-policy';

/** What Firefox says where no policy is set for this extension. */
const NONE = /managed storage manifest not found/i;

/** What the administrator of this device set. Never rejects. */
export async function getPolicy(): Promise<Policy> {
  try {
    return readPolicy(await browser.storage.managed.get(null));
  } catch (error) {
    if (NONE.test(String(error))) return NO_POLICY;
    // Nobody knows what is set: nothing is taken away for that.
    return { ...NO_POLICY, teamUnreadable: true, problems: [{ field: '', wanted: 'readable' }] };
  }
}

/** Calls `changed` when the policy changes, where the browser tells: Firefox reads policies when it starts. */
export function watchPolicy(changed: () => void): () => void {
  const listen = (_: unknown, area: string) => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
