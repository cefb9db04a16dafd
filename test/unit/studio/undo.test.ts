import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend, beginHistory, type History, record, redo, type Step, undo } from '@/lib/studio/undo';

const typing = (field: string, entry = 'a'): Step => ({ entry, field, typing: true });

describe('undo', () => {
  it('takes letters typed in one go back together, and a pause apart', () => {
    let history = beginHistory('');
    history = record(history, 'H', typing('text'), 0);
    history = record(history, 'Ho', typing('text'), 200);
    history = record(history, 'Hola', typing('text'), 400);
    history = record(history, 'Hola,', typing('text'), 3_000);
    expect(history.past).toHaveLength(2);
    const once = undo(history);
    expect(once.history.present).toBe('Hola');
    expect(once.step).toEqual(typing('text'));
    expect(undo(once.history).history.present).toBe('');
  });

  it('begins a step with another field, another entry, after an undo, and after six seconds of typing', () => {
    let history = record(beginHistory(0), 1, typing('text'), 0);
    history = record(history, 2, typing('why'), 100);
    history = record(history, 3, typing('why', 'b'), 200);
    expect(history.past).toHaveLength(3);
    history = record(undo(history).history, 4, typing('why', 'a'), 300);
    expect(history.past).toHaveLength(3);
    expect(history.future).toEqual([]);
    let long: History<number> = beginHistory(0);
    for (let at = 0; at < 12_000; at += 500) long = record(long, at + 1, typing('text'), at);
    expect(long.past.length).toBeGreaterThan(1);
  });

  it('has nothing to take back at the beginning, and no step for what changes nothing', () => {
    const history = beginHistory('same');
    expect(undo(history)).toEqual({ history });
    expect(redo(history)).toEqual({ history });
    expect(record(history, 'same', {}, 0)).toBe(history);
  });

  it('changes all states with what is no step', () => {
    const history = amend(record(beginHistory('a'), 'b', {}, 0), (value) => `${value}!`);
    expect(history.present).toBe('b!');
    expect(undo(history).history.present).toBe('a!');
  });

  const change = fc.record({
    value: fc.nat(),
    field: fc.constantFrom('text', 'why'),
    typing: fc.boolean(),
    wait: fc.nat(3_000),
  });

  it('leads back to the beginning and forward to the end through the same states', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        let history: History<number> = beginHistory(-1);
        let at = 0;
        for (const { value, wait, ...step } of changes) {
          at += wait;
          history = record(history, value, step, at);
        }
        const last = history.present;
        const back: number[] = [last];
        for (let step = undo(history); step.step; step = undo(history)) {
          history = step.history;
          back.push(history.present);
        }
        expect(history.present).toBe(-1);
        const forth: number[] = [history.present];
        for (let step = redo(history); step.step; step = redo(history)) {
          history = step.history;
          forth.push(history.present);
        }
        expect(history.present).toBe(last);
        expect(forth).toEqual(back.reverse());
      }),
    );
  });

  it('keeps the two hundred newest steps', () => {
    let history: History<number> = beginHistory(0);
    for (let value = 1; value <= 300; value += 1) history = record(history, value, {}, value);
    expect(history.past).toHaveLength(200);
    expect(history.past[0]?.value).toBe(100);
  });
});
