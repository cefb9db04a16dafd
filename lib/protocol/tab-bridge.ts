import type { Browser, browser } from 'wxt/browser';
import type { Composing } from '@/lib/composer/composing';
import type { SiteData } from '@/lib/helpdesks/custom/site-data';
import type { RecordRef } from '@/lib/record/customer-record';
import type { TabConfig } from './messages';

/**
 * What the scripts of one tab share in their isolated world. The detector runs on every page of a helpdesk
 * and stays tiny; the record script comes with the first record and takes `browser` and its lifetime from here,
 * so that webextension-polyfill is injected once; the composer's script comes last.
 */
export interface TabBridge {
  browser: Pick<typeof browser, 'runtime' | 'storage'>;
  /** Aborted when the extension is reloaded, updated or removed. */
  signal: AbortSignal;
  /** Aborts `signal` if the extension that this script belongs to is gone. */
  check(): void;
  /** The record that an address names; what knows more helpdesks than the detector does puts its own here. */
  locate(url: URL): RecordRef | undefined;
  /** Compares the tab's address with `ref`, as after a change of it. */
  look(): void;
  /** The team's site profiles for this host; undefined where the host has none. */
  sites?: readonly SiteData[];
  /** The record that the tab's URL names now; undefined as well while Savoir is off here. */
  ref: RecordRef | undefined;
  /** The agent's choices; undefined until the worker has told them. */
  config: TabConfig | undefined;
  /** The side panel that follows this tab. */
  panel: Browser.runtime.Port | undefined;
  /** Set by the composer's script, which comes once the agent writes. */
  composing?: Composing;
  /** Set by the record script; called with each change of `ref`. */
  onRecord?: (ref: RecordRef | undefined) => void;
  /** Set by the record script; called with each change of `config` or `panel`. */
  onHome?: () => void;
  /** Set by the record script; answers whether the panel is open afterwards. */
  onToggle?: () => boolean;
}

const KEY = Symbol.for('savoir.tab-bridge');
type World = { [KEY]?: TabBridge };

/** Detector: publishes the bridge, replacing that of an older script in this tab. */
export function openBridge(bridge: TabBridge): TabBridge {
  (globalThis as World)[KEY] = bridge;
  return bridge;
}

/** Record script: the detector's bridge. Undefined where the script was injected without a detector. */
export function takeBridge(): TabBridge | undefined {
  return (globalThis as World)[KEY];
}
