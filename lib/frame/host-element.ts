import { type Placement, TAB } from './place';

/**
 * Everything in px and on our own elements: the host page's `rem`, fonts and rules do not reach in here. The element is
 * moved by a transform, which is no layout shift.
 */
const STYLE = `
:host { all: initial !important; position: fixed !important; z-index: 2147483646 !important; display: block !important;
  left: 0 !important; top: 0 !important; width: var(--savoir-width) !important;
  transform: translate(var(--savoir-left), var(--savoir-top)) !important;
  height: var(--savoir-height) !important; box-sizing: border-box !important; color-scheme: light dark !important; }
:host([hidden]) { display: none !important; }
iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; border-radius: 12px;
  background: light-dark(#fbfbf9, #17181a); box-shadow: 0 1px 3px #0003, 0 8px 28px #0002; color-scheme: light dark; }
.tab { display: none; position: absolute; inset: 0; margin: 0; padding: 0; border: 1px solid light-dark(#d9d7d0, #3a3d42);
  background: light-dark(#fbfbf9, #17181a); color: light-dark(#0b6b62, #5cc9bb); cursor: pointer;
  font: 600 12px/1 system-ui, "Segoe UI", sans-serif; letter-spacing: .02em; writing-mode: vertical-rl;
  box-shadow: 0 1px 3px #0003, 0 3px 12px #0001; }
.tab:hover { background: light-dark(#e5f2f0, #16322f); }
.tab:focus-visible { outline: 2px solid light-dark(#0b6b62, #5cc9bb); outline-offset: 2px; }
.handle { position: absolute; inset-block: 12px; inline-size: 8px; cursor: ew-resize; touch-action: none; }
.handle:hover, .handle.dragging { background: linear-gradient(90deg, transparent 3px, light-dark(#0b6b6266, #5cc9bb66) 3px 5px, transparent 5px); }
:host([data-side=right]) .handle { right: 100%; }
:host([data-side=left]) .handle { left: 100%; }
:host([data-side=right]) .tab { border-radius: 8px 0 0 8px; border-inline-end: 0; }
:host([data-side=left]) .tab { border-radius: 0 8px 8px 0; border-inline-start: 0; }
:host([data-shape=tab]) .tab { display: block; }
:host([data-shape=tab]) .handle { display: none; }
:host([data-shape=tab]) iframe { visibility: hidden; pointer-events: none; inline-size: 360px; inset-inline-start: auto; block-size: 640px; opacity: 0; }
@media (prefers-reduced-motion: no-preference) { .tab { transition: background-color .12s; } }
`;

export interface HostElement {
  /** The one element added to the page. */
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  apply(placement: Placement): void;
  /** Nothing at all is shown while no record is open. */
  show(shown: boolean): void;
  label(text: string): void;
}

export interface HostEvents {
  open(): void;
  /** While dragging, the pointer's x in viewport pixels; `done` with the last one. */
  drag(x: number, done: boolean): void;
}

/**
 * Builds the one element that Savoir adds to a helpdesk page: a closed shadow root with the panel's frame, the
 * slim tab and the edge for dragging. It lies outside `body`, so that no layout of the page has a new child.
 */
export function createHostElement(
  document: Document,
  panelUrl: string,
  events: HostEvents,
  signal: AbortSignal,
): HostElement {
  const element = document.createElement('savoir-panel');
  element.hidden = true;
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const frame = document.createElement('iframe');
  frame.src = panelUrl;
  frame.allow = 'clipboard-write';
  frame.title = 'Savoir';
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.className = 'tab';
  tab.textContent = 'Savoir';
  tab.addEventListener('click', () => events.open(), { signal });
  const handle = document.createElement('div');
  handle.className = 'handle';
  followDrag(handle, frame, events, signal);
  root.append(style, frame, tab, handle);

  return {
    element,
    frame,
    apply({ rect, side, shape }) {
      element.dataset.side = side;
      element.dataset.shape = shape;
      const size = shape === 'tab' ? { ...rect, ...TAB } : rect;
      for (const name of ['left', 'top', 'width', 'height'] as const)
        element.style.setProperty(`--savoir-${name}`, `${Math.round(size[name])}px`);
    },
    show: (shown) => {
      element.hidden = !shown;
    },
    label(text) {
      tab.title = text;
      tab.setAttribute('aria-label', text);
    },
  };
}

/** Pointer capture keeps the drag alive over the frame, which would swallow the pointer otherwise. */
function followDrag(handle: HTMLElement, frame: HTMLElement, events: HostEvents, signal: AbortSignal): void {
  let dragging = false;
  const stop = (event: PointerEvent) => {
    if (!dragging) return;
    dragging = false;
    handle.classList.remove('dragging');
    frame.style.pointerEvents = '';
    events.drag(event.clientX, true);
  };
  handle.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      dragging = true;
      handle.classList.add('dragging');
      frame.style.pointerEvents = 'none';
      handle.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    { signal },
  );
  handle.addEventListener('pointermove', (event) => dragging && events.drag(event.clientX, false), {
    signal,
  });
  handle.addEventListener('pointerup', stop, { signal });
  handle.addEventListener('pointercancel', stop, { signal });
}
