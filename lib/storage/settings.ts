import { alone } from './alone';
import { storedItem } from './item';

/** Where the panel lives. */
export type PanelHome = 'page' | 'side';

export interface Settings {
  /** BCP 47 languages that the agent writes; empty: the browser's own. */
  agentLanguages: string[];
  /** ISO 3166-1 alpha-2 of where the agent is at home; empty: not told. Never leaves this device. */
  agentRegion: string;
  /** BCP 47 language of a reply where nothing else decides. */
  teamLanguage: string;
  /** BCP 47 language of the interface; empty: the browser's. */
  interfaceLanguage: string;
  home: PanelHome;
  /** On a site where the agent has not chosen yet, the panel starts as the slim tab. */
  startCollapsed: boolean;
  /** HubSpot's API may be asked; its header is copied from a cookie, so that the agent says so first. */
  hubspotApi: boolean;
  /** The outcome of a reply may be asked for, once per ticket. */
  askOutcome: boolean;
  /** The draft may be read for remarks. */
  remarks: boolean;
  /** Ids of rules whose remarks on drafts the agent never wants. */
  quietRules: string[];
}

/** What is to change, or how it follows from what is stored. */
export type SettingsChange = Partial<Settings> | ((stored: Settings) => Partial<Settings>);

export const DEFAULT_SETTINGS: Settings = {
  agentLanguages: [],
  agentRegion: '',
  teamLanguage: 'en',
  interfaceLanguage: '',
  home: 'page',
  startCollapsed: false,
  hubspotApi: false,
  askOutcome: true,
  remarks: true,
  quietRules: [],
};

/** Name of the item in `storage.local`. */
export const SETTINGS_KEY = 'settings';

const item = storedItem<unknown>('local', SETTINGS_KEY, {});

/** What an administrator says of settings: `presets` hold until the agent chooses, `locked` whatever the agent chose. */
export interface Ruled {
  presets: Partial<Settings>;
  locked: Partial<Settings>;
}

/** Who decides a setting beside the agent. */
export type SettingRules = { [Field in keyof Settings]?: 'preset' | 'locked' };

/** Name of the item in `storage.local` that the worker keeps in step with the policy: panels read no policy. */
export const RULED_KEY = 'ruled-settings';

const ruled = storedItem<Partial<Ruled>>('local', RULED_KEY, {});

/** Changes read before they write: one after the other, in this document and in all, so that quick clicks all hold. */
let writing: Promise<unknown> = Promise.resolve();

/** The agent's settings, kept on this device. A damaged field reads as its default, never as an error. */
export const settings = {
  async get(): Promise<Settings> {
    const [own, rules] = await Promise.all([item.getValue(), ruled.getValue()]);
    return readSettings(own, rules);
  },
  /** Which settings an administrator decides: `preset` where the agent has not chosen since, `locked` in any case. */
  async rules(): Promise<SettingRules> {
    const [own, { presets, locked }] = await Promise.all([item.getValue(), ruled.getValue()]);
    const chosen = wholeFields(own);
    const preset = Object.keys(wholeFields(presets)).filter((field) => !(field in chosen));
    return {
      ...Object.fromEntries(preset.map((field) => [field, 'preset'])),
      ...Object.fromEntries(Object.keys(wholeFields(locked)).map((field) => [field, 'locked'])),
    };
  },
  /**
   * Changes what is given and leaves the rest. Rejects where it could not be stored. A change that builds on what is there
   * (one more language) is a function: it gets what is stored by then, not what was shown when somebody clicked.
   */
  set(changed: SettingsChange): Promise<void> {
    const write = async () => {
      const stored = await item.getValue();
      const change =
        typeof changed === 'function' ? changed(readSettings(stored, await ruled.getValue())) : changed;
      await item.setValue({ ...wholeFields(stored), ...change });
    };
    const done = writing.then(() => alone(SETTINGS_KEY, write));
    writing = done.catch(() => {});
    return done;
  },
  /** Fields whose stored content is not one that Savoir writes, and that therefore read as their defaults. */
  async damaged(): Promise<string[]> {
    const stored: unknown = await item.getValue();
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return Object.keys(CHECKS);
    return Object.entries(stored).flatMap(([field, content]) =>
      CHECKS[field as keyof Settings]?.(content) === false ? [field] : [],
    );
  },
  /** Calls `changed` after each change in any document; returns the way to stop. */
  watch(changed: (value: Settings) => void): () => void {
    const read = () => void settings.get().then(changed);
    const stops = [item.watch(read), ruled.watch(read)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};

const isLanguage = (tag: unknown): tag is string =>
  typeof tag === 'string' && /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag);

/** What each field may hold. By hand: zod would cost the panel 8 kB. */
const CHECKS: { [Field in keyof Settings]: (value: unknown) => boolean } = {
  agentLanguages: (value) => Array.isArray(value) && value.every(isLanguage),
  agentRegion: (value) => typeof value === 'string' && /^([A-Z]{2})?$/.test(value),
  teamLanguage: isLanguage,
  interfaceLanguage: (value) => value === '' || isLanguage(value),
  home: (value) => value === 'page' || value === 'side',
  startCollapsed: isBoolean,
  hubspotApi: isBoolean,
  askOutcome: isBoolean,
  remarks: isBoolean,
  quietRules: (value) =>
    Array.isArray(value) && value.every((id) => typeof id === 'string' && /^[a-z.-]{3,60}$/.test(id)),
};

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** What was stored, as settings: a damaged field reads as its default. */
export function readSettings(own: unknown, rules: Partial<Ruled> = {}): Settings {
  return {
    ...DEFAULT_SETTINGS,
    ...wholeFields(rules.presets),
    ...wholeFields(own),
    ...wholeFields(rules.locked),
  };
}

/** The fields of what was stored that are not damaged. */
function wholeFields(value: unknown): Partial<Settings> {
  return Object.fromEntries(
    Object.entries((value ?? {}) as object).filter(([field, content]) =>
      CHECKS[field as keyof Settings]?.(content),
    ),
  );
}

/** The languages that the agent writes: the setting, else the browser's, as BCP 47 languages without region. */
export function writtenLanguages(own: Settings, browserLanguages: readonly string[]): string[] {
  if (own.agentLanguages.length) return own.agentLanguages;
  return [...new Set(browserLanguages.map((tag) => asKnown(new Intl.Locale(tag).language)))];
}

/** Browsers say `no` or `nn` where customers are found to write `nb`: who writes either answers in it. */
const asKnown = (language: string): string => (language === 'no' || language === 'nn' ? 'nb' : language);
