import type { NonceStorage } from '@/lib/protocol/handshake';
import { createHostElement, type HostElement } from './host-element';
import { recallLayout, rememberLayout } from './layout-memory';
import { measure } from './measure';
import { MAX_WIDTH, MIN_WIDTH, type PanelWish, type Placement, place, type Rect } from './place';

export interface PanelFrame {
  readonly host: HostElement;
  /** Lays the panel out anew, e.g. when controls of the helpdesk appeared. */
  arrange(): void;
  /** Another record came on screen (or none): forgets what the agent insisted on for the last one. */
  present(shown: boolean): void;
  collapse(): void;
  open(): void;
  /** Answers whether the panel is open afterwards. */
  toggle(): boolean;
  setSide(side: 'left' | 'right'): void;
}

const MARGIN = 8;

export interface FrameOptions {
  panelUrl: string;
  area: NonceStorage;
  /** Whether it starts as the slim tab on a site where the agent has not chosen yet. */
  collapsed: boolean;
  /** The helpdesk's controls that must stay clickable. */
  controls(): readonly Element[];
  placed(placement: Placement): void;
  /** Aborted when the panel is to leave the page. */
  signal: AbortSignal;
}

/** The panel's place in the page: where it is, how wide, open or a slim tab, remembered per site. */
export async function createPanelFrame(options: FrameOptions): Promise<PanelFrame> {
  const { panelUrl, area, collapsed, controls, placed, signal } = options;
  let wish: PanelWish = await recallLayout(area, location.origin, collapsed);
  /** An agent who opens a squeezed panel by hand wants it open, whatever it covers, until the next record. */
  let insisted = false;
  /** Where the helpdesk's controls were when last measured. */
  let obstacles: readonly Rect[] = [];
  let measured = 0;

  const change = (next: Partial<PanelWish>, remember = true) => {
    wish = { ...wish, ...next };
    lay();
    if (remember) void rememberLayout(area, location.origin, wish).catch(() => {});
  };

  /** Puts the panel where the wish and the controls, as last measured, let it be. */
  const lay = () => {
    const placement = place({ width: innerWidth, height: innerHeight }, insisted ? [] : obstacles, wish);
    host.apply(placement);
    placed(placement);
  };

  const host = createHostElement(
    document,
    panelUrl,
    {
      open: () => frame.open(),
      drag(x, done) {
        const width = wish.side === 'right' ? innerWidth - MARGIN - x : x - MARGIN;
        change({ width: Math.round(Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH)) }, done);
      },
    },
    signal,
  );

  const frame: PanelFrame = {
    host,
    arrange() {
      const own = ++measured;
      void measure(controls()).then((rects) => {
        if (own !== measured || signal.aborted) return;
        obstacles = rects;
        lay();
      });
    },
    present(shown) {
      // Where it is it stays until the record's page has been read: its controls are not there yet.
      const anew = insisted || !host.element.dataset.shape;
      insisted = false;
      host.show(shown);
      if (shown && anew) frame.arrange();
    },
    collapse() {
      insisted = false;
      change({ collapsed: true });
      host.frame.blur();
    },
    open() {
      insisted = !wish.collapsed;
      change({ collapsed: false });
      host.frame.focus();
    },
    toggle() {
      const open = host.element.dataset.shape === 'panel';
      if (open) frame.collapse();
      else frame.open();
      return !open;
    },
    setSide: (side) => change({ side }),
  };

  let scheduled = false;
  addEventListener(
    'resize',
    () => {
      if (scheduled) return;
      scheduled = true;
      requestAnimationFrame(() => {
        scheduled = false;
        frame.arrange();
      });
    },
    { signal, passive: true },
  );
  // The extension may have been reloaded, or the panel's home moved, while the layout was read.
  if (!signal.aborted) {
    // What an older extension could not take away itself, as its scripts had ended already (Firefox).
    document.querySelector(host.element.localName)?.remove();
    document.documentElement.append(host.element);
  }
  signal.addEventListener('abort', () => host.element.remove(), { once: true });
  return frame;
}
