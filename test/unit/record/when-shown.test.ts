// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenShown } from '@/lib/record/when-shown';

const change = async (ms: number) => {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(ms);
};
const start = (look: () => boolean, patience = 8_000, signal = new AbortController().signal) => {
  const done = vi.fn();
  void whenShown(look, patience, signal).then(done);
  return done;
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('waiting for a page to show a record', () => {
  it('answers at once where it does already', async () => {
    const done = start(() => true);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledWith(true);
  });

  it('looks right after the first change: a pane that was open comes to the front', async () => {
    const look = vi.fn(() => look.mock.calls.length > 1);
    const done = start(look);
    await change(5);
    expect(done).toHaveBeenCalledWith(true);
  });

  it('looks less and less often while the page goes on changing, and hardly without a change', async () => {
    const look = vi.fn(() => false);
    start(look);
    for (let ms = 0; ms < 1_000; ms += 2) await change(2);
    const looks = look.mock.calls.length;
    expect(looks).toBeGreaterThan(15);
    expect(looks).toBeLessThan(27);
    await vi.advanceTimersByTimeAsync(5_000);
    // The last change, and once after a quarter of the patience.
    expect(look.mock.calls.length - looks).toBeLessThan(3);
  });

  it('gives up after its patience, and when another record is opened', async () => {
    const late = start(() => false, 300);
    const abort = new AbortController();
    const left = start(() => false, 8_000, abort.signal);
    abort.abort();
    await vi.advanceTimersByTimeAsync(301);
    expect(late).toHaveBeenCalledWith(false);
    expect(left).toHaveBeenCalledWith(false);
  });
});
