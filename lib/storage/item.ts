import { browser } from 'wxt/browser';

/** One named item of an area of the extension's storage. */
export interface StoredItem<T> {
  /** What is stored, or the fallback where nothing is. It is read as it lies there: nobody has checked it. */
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Calls `changed` after each change in any document; returns the way to stop. */
  watch(changed: () => void): () => void;
}

/** An item of `storage.local` or `storage.session`. The area is looked up with each use: framed pages of Firefox lack one. */
export function storedItem<T>(area: 'local' | 'session', name: string, fallback: T): StoredItem<T> {
  return {
    async getValue() {
      return ((await browser.storage[area].get(name))[name] as T | undefined) ?? fallback;
    },
    setValue: (value) => browser.storage[area].set({ [name]: value }),
    watch(changed) {
      type Change = { oldValue?: unknown; newValue?: unknown };
      const listen = (changes: Record<string, Change>) => {
        const change = changes[name];
        // Firefox tells of writes that changed nothing, too.
        if (change && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue)) changed();
      };
      const { onChanged } = browser.storage[area];
      onChanged.addListener(listen);
      return () => onChanged.removeListener(listen);
    },
  };
}
