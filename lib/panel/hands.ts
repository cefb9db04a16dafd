import { AWAY, busyFor, type Hands } from './holding';

export interface HandsWatch {
  /** The agent is about to click or to press something in the panel. */
  busy(): boolean;
}

/**
 * Follows pointer and keys in this document, which is the panel's. Calls `freed` when the agent is no longer busy in it;
 * a touch that ends leaves too.
 */
export function watchHands(document: Document, freed: () => void): HandsWatch {
  let hands: Hands = AWAY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const page = document.documentElement;

  const become = (changed: Partial<Hands>) => {
    hands = { ...hands, ...changed };
    clearTimeout(timer);
    const wait = busyFor(hands, performance.now());
    if (wait === 0) freed();
    else if (Number.isFinite(wait)) timer = setTimeout(freed, wait);
  };
  const listen = (type: string, heard: () => void) =>
    page.addEventListener(type, heard, { capture: true, passive: true });
  listen('pointermove', () => hands.inside || become({ inside: true }));
  listen('pointerdown', () => hands.inside || become({ inside: true }));
  page.addEventListener('pointerleave', () => become({ inside: false }));
  listen('keydown', () => become({ keyAt: performance.now() }));
  return { busy: () => busyFor(hands, performance.now()) > 0 };
}
