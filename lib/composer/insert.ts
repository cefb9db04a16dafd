import type { ComposerPlace } from '@/lib/helpdesks/adapter';
import { bare } from './bare';
import { takeCaret } from './caret';
import { detectEngine, editableRoot, HINT_ELEMENT } from './engines';
import { CARET_MS, pause, SETTLE_MS } from './timing';

export interface Insertion {
  /** True only if, read back, the editor holds the text exactly once more than before. */
  inserted: boolean;
  engine: string;
}

const held = (root: HTMLElement, text: string): number =>
  bare(root.nodeName === 'TEXTAREA' ? (root as HTMLTextAreaElement).value : (root.textContent ?? '')).split(
    text,
  ).length - 1;

const isEmpty = (root: HTMLElement): boolean =>
  bare(root.textContent ?? '') === bare(root.querySelector(HINT_ELEMENT)?.textContent ?? '');

/**
 * Inserts plain text (lines separated by `\n`) at the caret of the composer at `place` and reads back whether it
 * stayed. Nothing is inserted once `signal` is aborted. Never replaces text, never presses a button, never
 * trusts what the browser or the editor answers.
 */
export async function insert(place: ComposerPlace, text: string, signal?: AbortSignal): Promise<Insertion> {
  const engine = detectEngine(place.element);
  const root = editableRoot(place.element);
  const wanted = bare(text);
  const outcome = (inserted: boolean): Insertion => ({ inserted, engine: engine?.name ?? '' });
  if (!engine || !root || !wanted || signal?.aborted) return outcome(false);
  const before = held(root, wanted);
  // Where the agent set no caret, the text gets a line of its own above what is there (a quote, a signature).
  const line = takeCaret(root) || isEmpty(root) ? text : `${text}\n`;
  await pause(CARET_MS);
  if (signal?.aborted || !root.isConnected) return outcome(false);
  engine.insert(root, line.replace(/\r\n?/g, '\n'));
  await pause(SETTLE_MS);
  return outcome(held(root, wanted) === before + 1);
}
