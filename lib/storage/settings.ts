import { storage } from 'wxt/utils/storage';

export interface Settings {
  /** BCP 47 languages that the agent writes; empty: the browser's own. */
  agentLanguages: string[];
  /** BCP 47 language of a reply where nothing else decides. */
  teamLanguage: string;
}

export const DEFAULT_SETTINGS: Settings = { agentLanguages: [], teamLanguage: 'en' };

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** The agent's settings, kept on this device. A damaged item reads as the defaults, never as an error. */
export const settings = {
  async get(): Promise<Settings> {
    return parse(await item.getValue());
  },
  async set(value: Settings): Promise<void> {
    await item.setValue(value);
  },
  /** Calls `changed` after each change in any document; returns the way to stop. */
  watch(changed: (value: Settings) => void): () => void {
    return item.watch((value) => changed(parse(value)));
  },
};

const isLanguage = (tag: unknown): tag is string =>
  typeof tag === 'string' && /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag);

/** By hand: zod would cost the panel 8 kB for two fields. */
function parse(value: unknown): Settings {
  const { agentLanguages, teamLanguage } = (value ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    agentLanguages: Array.isArray(agentLanguages)
      ? agentLanguages.filter(isLanguage)
      : DEFAULT_SETTINGS.agentLanguages,
    teamLanguage: isLanguage(teamLanguage) ? teamLanguage : DEFAULT_SETTINGS.teamLanguage,
  };
}

/** The languages that the agent writes: the setting, else the browser's, as BCP 47 languages without region. */
export function writtenLanguages(own: Settings, browserLanguages: readonly string[]): string[] {
  if (own.agentLanguages.length) return own.agentLanguages;
  return [...new Set(browserLanguages.map((tag) => new Intl.Locale(tag).language))];
}
