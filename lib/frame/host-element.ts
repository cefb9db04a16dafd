import STYLE from './host-element.css?inline';
import { type Placement, TAB } from './place';

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
