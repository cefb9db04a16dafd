import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIN_HEIGHT, MIN_WIDTH, type PanelWish, place, type Rect } from '@/lib/frame/place';

const viewport = { width: 1366, height: 768 };
const open: PanelWish = { side: 'right', width: 360, collapsed: false };
const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  width,
  height,
});
const overlaps = (a: Rect, b: Rect) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('place', () => {
  it('takes the wished side and width where nothing is in the way', () => {
    expect(place(viewport, [], open)).toMatchObject({ shape: 'panel', side: 'right', rect: { width: 360 } });
  });

  it('ends above a bar of buttons at the bottom', () => {
    const submit = rect(1200, 720, 150, 40);
    const placed = place(viewport, [submit], open);
    expect(placed.shape).toBe('panel');
    expect(placed.rect.top + placed.rect.height).toBeLessThan(720);
  });

  it('grows narrower before it changes sides', () => {
    const composer = rect(400, 400, 630, 300);
    const placed = place(viewport, [composer], open);
    expect(placed).toMatchObject({ shape: 'panel', side: 'right' });
    expect(placed.rect.width).toBeLessThan(360);
    expect(placed.rect.width).toBeGreaterThanOrEqual(MIN_WIDTH);
  });

  it('changes sides where the wished one has no room', () => {
    expect(place(viewport, [rect(1000, 350, 300, 40)], open)).toMatchObject({ shape: 'panel', side: 'left' });
  });

  it('shows as the slim tab, and says that it was squeezed, where neither side has room', () => {
    const placed = place(viewport, [rect(0, 350, 1300, 40)], open);
    expect(placed).toMatchObject({ shape: 'tab', squeezed: true });
  });

  it('is the slim tab when the agent wants it collapsed, which is no squeeze', () => {
    expect(place(viewport, [], { ...open, collapsed: true })).toMatchObject({
      shape: 'tab',
      squeezed: false,
    });
  });

  it('never covers a control with the panel, and is never smaller than it can be read', () => {
    const control = fc.record({
      left: fc.integer({ min: -50, max: 1400 }),
      top: fc.integer({ min: -50, max: 800 }),
      width: fc.integer({ min: 0, max: 700 }),
      height: fc.integer({ min: 0, max: 300 }),
    });
    const wish = fc.record({
      side: fc.constantFrom<'left' | 'right'>('left', 'right'),
      width: fc.integer({ min: 0, max: 2000 }),
      collapsed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(control, { maxLength: 12 }), wish, (controls, wished) => {
        const placed = place(viewport, controls, wished);
        if (placed.shape === 'tab') return;
        expect(placed.rect.height).toBeGreaterThanOrEqual(MIN_HEIGHT);
        expect(placed.rect.width).toBeGreaterThanOrEqual(MIN_WIDTH);
        for (const one of controls.filter(({ width, height }) => width > 0 && height > 0))
          expect(overlaps(placed.rect, one)).toBe(false);
      }),
    );
  });
});
