import type { ComposerPlace } from '@/lib/helpdesks/adapter';
import { bare } from './bare';
import { detectEngine, editableRoot } from './engines';
import type { Insertion } from './insert';
import { type DraftSpan, locateSpan } from './locate-span';
import { rootText } from './root-text';
import { CARET_MS, pause, SETTLE_MS } from './timing';

/**
 * Puts `text` in the place of `span` of the draft as it was read, or at it where it is empty, and reads back whether the
 * whole editor now holds what was meant. Where the draft has changed meanwhile, so that its words are gone or in several
 * places, nothing is touched.
 */
export async function replace(
  place: ComposerPlace,
  draft: string,
  span: DraftSpan,
  text: string,
  signal?: AbortSignal,
): Promise<Insertion> {
  const engine = detectEngine(place.element);
  const root = editableRoot(place.element);
  const failed: Insertion = { inserted: false, engine: engine?.name ?? '' };
  if (!engine || !root || signal?.aborted) return failed;
  const field = root.nodeName === 'TEXTAREA' ? (root as HTMLTextAreaElement) : undefined;
  const before = bare(field ? field.value : rootText(root).bare);
  const found = locateSpan(before, draft, span);
  if (!found) return failed;
  let ready = false;
  for (let tries = 0; tries < TRIES && !ready; tries += 1) {
    root.ownerDocument.defaultView?.focus();
    root.focus({ preventScroll: true });
    await select(root, found);
    await pause(CARET_MS);
    if (signal?.aborted || !root.isConnected) return failed;
    // On a busy page the news that the agent clicked in the panel comes late, and takes the focus away again.
    ready = root.ownerDocument.activeElement === root;
  }
  // The agent may have typed on: what is selected has to be what was meant.
  if (!ready || bare(selected(root)) !== before.slice(found.start, found.end)) return failed;
  engine.insert(root, text);
  await pause(SETTLE_MS);
  const after = bare(field ? field.value : rootText(root).bare);
  const meant = before.slice(0, found.start) + bare(text) + before.slice(found.end);
  if (after !== meant && after !== before) await takeBack(root);
  return { ...failed, inserted: after === meant };
}

/** How often the editor is given the focus. */
const TRIES = 4;

/** Selects the span, and waits until the page knows of it. */
async function select(root: HTMLElement, span: DraftSpan): Promise<void> {
  if (root.nodeName === 'TEXTAREA') {
    const field = root as HTMLTextAreaElement;
    field.setSelectionRange(...inField(field.value, span));
    return;
  }
  const { startContainer, startOffset, endContainer, endOffset } = rootText(root).range(span);
  const noticed = selectionChanged(root.ownerDocument);
  root.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  await noticed;
}

/** A page that never tells of a changed selection is waited for this long, in milliseconds. */
const UNNOTICED_MS = 500;

/**
 * Resolves once the page knows of a selection that is set now. Editors listen before this does, so theirs has followed:
 * on a busy page that can take longer than any pause, and text would go where the caret was before.
 */
function selectionChanged(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done);
      resolve();
    };
    const timer = setTimeout(done, UNNOTICED_MS);
    document.addEventListener('selectionchange', done);
  });
}

/** Undoes what went to another place than was meant, as the editor's own key would. */
async function takeBack(root: HTMLElement): Promise<void> {
  const mac = /Mac/.test(navigator.platform);
  const key = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
  });
  if (root.dispatchEvent(key)) root.ownerDocument.execCommand('undo');
  await pause(SETTLE_MS);
}

function selected(root: HTMLElement): string {
  if (root.nodeName !== 'TEXTAREA') return root.ownerDocument.getSelection()?.toString() ?? '';
  const { value, selectionStart, selectionEnd } = root as HTMLTextAreaElement;
  return value.slice(selectionStart, selectionEnd);
}

/** A span of `value` counted without white space, as offsets into it. */
export function inField(value: string, { start, end }: DraftSpan): [start: number, end: number] {
  let letters = 0;
  let first: number | undefined;
  let last = 0;
  for (let offset = 0; offset < value.length && letters < Math.max(end, start + 1); offset += 1) {
    if (!bare(value[offset] as string)) continue;
    if (letters === start) first = offset;
    letters += 1;
    last = offset + 1;
  }
  const from = first ?? last;
  return [from, start < end ? last : from];
}
