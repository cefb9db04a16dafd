import type { DraftReading } from '@/lib/composer/read';
import type { ComposerPlace } from '@/lib/helpdesks/adapter';

/** The draft is read when the agent has not typed for this long, in milliseconds. */
export const PAUSE_MS = 700;
const NONE: DraftReading = { text: '', signed: false };

/**
 * Says what the draft is when the agent pauses. While typing nothing is read: a key sets a timestamp and, at
 * most once a pause, a timer.
 */
export function watchDraft(
  find: () => ComposerPlace | undefined,
  read: (place: ComposerPlace) => Promise<DraftReading>,
  say: (draft: DraftReading) => void,
  signal: AbortSignal,
): void {
  let last = '';
  let typedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const look = async () => {
    timer = undefined;
    const rest = typedAt + PAUSE_MS - performance.now();
    if (rest > 0) {
      timer = setTimeout(look, rest);
      return;
    }
    const place = find();
    listenInFrame(place);
    turn += 1;
    const own = turn;
    // Reading needs a script of its own: not fetched for an editor that nobody has written in.
    const worth = place && place.visibility !== 'internal' && holdsText(place);
    const draft = worth ? await read(place).catch(() => NONE) : NONE;
    if (own !== turn || signal.aborted) return;
    if (draft.text !== last) say(draft);
    last = draft.text;
  };
  const typed = () => {
    typedAt = performance.now();
    timer ??= setTimeout(look, PAUSE_MS);
  };

  document.addEventListener('input', typed, { capture: true, passive: true, signal });
  // Editors in a frame of their own (CKEditor 4): their keys do not reach this document.
  const framed = new WeakSet<Document>();
  const listenInFrame = (place: ComposerPlace | undefined) => {
    const element = place?.element;
    const inner = element instanceof HTMLIFrameElement ? element.contentDocument : null;
    if (!inner || framed.has(inner)) return;
    framed.add(inner);
    inner.addEventListener('input', typed, { capture: true, passive: true, signal });
    typed();
  };
  // Focus moves into a frame without an event inside this document but for the window losing it.
  addEventListener('blur', () => listenInFrame(find()), { signal });
  typed();
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function holdsText({ element }: ComposerPlace): boolean {
  const root = element instanceof HTMLIFrameElement ? element.contentDocument?.body : element;
  return !!(root instanceof HTMLTextAreaElement ? root.value : root?.textContent)?.trim();
}
