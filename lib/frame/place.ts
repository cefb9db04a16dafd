/** All in CSS pixels of the tab's viewport. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PanelWish {
  side: 'left' | 'right';
  width: number;
  collapsed: boolean;
}

export interface Placement {
  rect: Rect;
  side: 'left' | 'right';
  shape: 'panel' | 'tab';
  /** True where the panel was wished open and shows as the slim tab because it would cover a control. */
  squeezed: boolean;
}

export const MIN_WIDTH = 320;
export const MAX_WIDTH = 560;
/** Below this height the panel would show less than who, reply-by and greeting. */
export const MIN_HEIGHT = 400;
export const TAB = { width: 26, height: 104 };
const MARGIN = 8;
const WIDTH_STEP = 8;

/**
 * Where the panel goes so that no `obstacle` (a control of the helpdesk that must stay clickable) is covered:
 * at the wished side and width if that leaves height enough, else narrower, else at the other side, else as the
 * slim tab. Pure; obstacles outside the viewport are ignored.
 */
export function place(
  viewport: { width: number; height: number },
  obstacles: readonly Rect[],
  wish: PanelWish,
): Placement {
  const sides: readonly ('left' | 'right')[] = wish.side === 'right' ? ['right', 'left'] : ['left', 'right'];
  if (!wish.collapsed) {
    const widest = Math.min(Math.max(wish.width, MIN_WIDTH), MAX_WIDTH, viewport.width - 2 * MARGIN);
    for (const side of sides) {
      for (let width = widest; width >= Math.min(MIN_WIDTH, widest); width -= WIDTH_STEP) {
        const gap = tallestGap(viewport, obstacles, column(viewport, side, width));
        if (gap && gap.height >= MIN_HEIGHT) return { rect: gap, side, shape: 'panel', squeezed: false };
      }
    }
  }
  const squeezed = !wish.collapsed;
  for (const side of sides) {
    const gap = tallestGap(viewport, obstacles, column(viewport, side, TAB.width, 0));
    if (gap && gap.height >= TAB.height) {
      const top = nearest(gap, (viewport.height - TAB.height) / 2);
      return { rect: { ...gap, top, height: TAB.height }, side, shape: 'tab', squeezed };
    }
  }
  const left = wish.side === 'right' ? viewport.width - TAB.width : 0;
  return {
    rect: { left, top: (viewport.height - TAB.height) / 2, ...TAB },
    side: wish.side,
    shape: 'tab',
    squeezed,
  };
}

function column(viewport: { width: number }, side: 'left' | 'right', width: number, margin = MARGIN) {
  return { left: side === 'right' ? viewport.width - width - margin : margin, width };
}

/** The top nearest to `wanted` at which the slim tab lies within `gap`. */
function nearest(gap: Rect, wanted: number): number {
  return Math.min(Math.max(wanted, gap.top), gap.top + gap.height - TAB.height);
}

/** The tallest stretch of the column that touches no obstacle, with a margin to the viewport and obstacles. */
function tallestGap(
  viewport: { width: number; height: number },
  obstacles: readonly Rect[],
  { left, width }: { left: number; width: number },
): Rect | undefined {
  const blocking = obstacles
    .filter(
      (rect) => rect.width > 0 && rect.height > 0 && rect.top < viewport.height && rect.top + rect.height > 0,
    )
    .filter((rect) => rect.left < left + width && rect.left + rect.width > left)
    .sort((one, other) => one.top - other.top);
  let best: Rect | undefined;
  let top = 0;
  const consider = (bottom: number) => {
    const height = bottom - top - 2 * MARGIN;
    if (height > (best?.height ?? 0)) best = { left, top: top + MARGIN, width, height };
  };
  for (const rect of blocking) {
    consider(rect.top);
    top = Math.max(top, rect.top + rect.height);
  }
  consider(viewport.height);
  return best;
}
