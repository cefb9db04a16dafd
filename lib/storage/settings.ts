import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

const schema = z.object({
  /** BCP 47 languages that the agent writes; empty: the browser's own. */
  agentLanguages: z.array(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/))),
  /** BCP 47 language of a reply where nothing else decides. */
  teamLanguage: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)),
});

export type Settings = z.infer<typeof schema>;

export const DEFAULT_SETTINGS: Settings = { agentLanguages: [], teamLanguage: 'en' };

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** The agent's settings, kept on this device. A damaged item reads as the defaults, never as an error. */
export const settings = {
  async get(): Promise<Settings> {
    return parse(await item.getValue());
  },
  async set(value: Settings): Promise<void> {
    await item.setValue(schema.parse(value));
  },
  /** Calls `changed` after each change in any document; returns the way to stop. */
  watch(changed: (value: Settings) => void): () => void {
    return item.watch((value) => changed(parse(value)));
  },
};

function parse(value: unknown): Settings {
  const result = schema.safeParse(value);
  return result.success ? result.data : DEFAULT_SETTINGS;
}

/** The languages that the agent writes: the setting, else the browser's, as BCP 47 languages without region. */
export function writtenLanguages(own: Settings, browserLanguages: readonly string[]): string[] {
  if (own.agentLanguages.length) return own.agentLanguages;
  return [...new Set(browserLanguages.map((tag) => new Intl.Locale(tag).language))];
}
