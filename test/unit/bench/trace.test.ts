import { describe, expect, it } from 'vitest';
import {
  longTasks,
  millisecondsIn,
  processorTime,
  spansOf,
  type TraceEvent,
  tasksOf,
  threadOf,
  united,
  windowsBetween,
} from '../../bench/trace';

const OURS = 'chrome-extension://abc/record-zendesk.js';
const PAGE = 'https://practice.example/app.js';
const ours = (url: string) => url.startsWith('chrome-extension:');
const MAIN = { pid: 1, tid: 10 };
const ALL = { from: 0, until: Number.POSITIVE_INFINITY };

/** Times in microseconds. */
const task = (ts: number, dur: number, tdur = dur): TraceEvent => ({
  ...MAIN,
  name: 'RunTask',
  ph: 'X',
  ts,
  dur,
  tdur,
});
const call = (ts: number, dur: number, url: string, thread = MAIN): TraceEvent => ({
  ...thread,
  name: 'FunctionCall',
  ph: 'X',
  ts,
  dur,
  args: { data: { url } },
});
const commit = (ts: number, url: string, thread = MAIN): TraceEvent => ({
  ...thread,
  name: 'CommitLoad',
  ph: 'X',
  ts,
  dur: 100,
  args: { data: { url } },
});

/** A profile of the main thread: samples as [microseconds, node]. Node 2 is the page, 3 ours, 4 native under ours. */
function profile(samples: [number, number][]): TraceEvent[] {
  const node = (id: number, url: string, parent?: number) => ({ id, parent, callFrame: { url } });
  const chunk = (part: [number, number][], before: number, nodes: object[]): TraceEvent => ({
    pid: MAIN.pid,
    // Another thread of the process writes the chunks.
    tid: 99,
    name: 'ProfileChunk',
    ph: 'P',
    id: '0x1',
    ts: before,
    args: {
      data: {
        cpuProfile: { nodes, samples: part.map(([, id]) => id) },
        timeDeltas: part.map(([at], index) => at - (part[index - 1]?.[0] ?? before)),
      },
    },
  });
  const half = Math.ceil(samples.length / 2);
  const [first, second] = [samples.slice(0, half), samples.slice(half)];
  const nodes = [node(1, ''), node(2, PAGE, 1), node(3, OURS, 1)];
  return [
    { ...MAIN, name: 'Profile', ph: 'P', id: '0x1', ts: 0, args: { data: { startTime: 0 } } },
    // Out of order, as chunks of several threads may arrive.
    chunk(second, first.at(-1)?.[0] ?? 0, []),
    chunk(first, 0, [...nodes, node(4, '', 3)]),
  ];
}

describe('attribution by script address', () => {
  it('counts events of our scripts once, also inside each other', () => {
    const events = [
      task(0, 9_000),
      call(1_000, 4_000, OURS),
      call(2_000, 1_000, OURS),
      call(6_000, 2_000, PAGE),
      { ...call(8_000, 500, ''), name: 'v8.compile', args: { fileName: OURS } },
    ];
    expect(millisecondsIn(spansOf(events, MAIN, ours), ALL)).toBe(4.5);
  });

  it('counts what no event names by its samples, native code that we called included', () => {
    const events = [
      task(0, 10_000),
      ...profile([
        [1_000, 2],
        [2_000, 3],
        [3_000, 4],
        [4_000, 2],
        [9_000, 1],
      ]),
    ];
    expect(spansOf(events, MAIN, ours)).toEqual([{ from: 1_500, until: 3_500 }]);
  });

  it('counts no time twice where events and samples tell of the same', () => {
    const events = [
      task(0, 10_000),
      call(1_000, 3_000, OURS),
      ...profile([
        [2_000, 3],
        [5_000, 2],
      ]),
    ];
    expect(millisecondsIn(spansOf(events, MAIN, ours), ALL)).toBe(3);
  });

  it('keeps a sample within its task: the thread idled around it', () => {
    const events = [
      task(1_000, 2_000),
      ...profile([
        [500, 1],
        [2_000, 3],
        [900_000, 2],
      ]),
    ];
    expect(spansOf(events, MAIN, ours)).toEqual([{ from: 1_500, until: 2_500 }]);
  });

  it('leaves other threads and the commit of our own document out', () => {
    const events = [call(0, 5_000, OURS, { pid: 1, tid: 11 }), call(0, 5_000, OURS, { pid: 2, tid: 10 })];
    expect(spansOf([...events, commit(0, OURS)], MAIN, ours)).toEqual([]);
  });
});

describe('threads and tasks', () => {
  it('finds the thread of the last document at an address', () => {
    const second = { pid: 7, tid: 70 };
    const events = [commit(900, PAGE, second), commit(100, PAGE), commit(950, 'about:blank')];
    expect(threadOf(events, (url) => url === PAGE)).toEqual(second);
    expect(() => threadOf(events, ours)).toThrow('no such document');
  });

  it('calls a task long past 50 ms, and ours when more than half of it is', () => {
    const events = [
      task(0, 60_000),
      call(0, 31_000, OURS),
      task(100_000, 60_000),
      call(100_000, 30_000, OURS),
      task(200_000, 50_000),
      call(200_000, 50_000, OURS),
    ];
    expect(longTasks(events, MAIN, spansOf(events, MAIN, ours))).toBe(1);
  });

  it("takes each task's share of processor time for our part of it", () => {
    const events = [
      task(0, 10_000, 5_000),
      call(0, 4_000, OURS),
      task(20_000, 1_000, 2_000),
      call(20_000, 1_000, OURS),
    ];
    expect(processorTime(tasksOf(events, MAIN), spansOf(events, MAIN, ours))).toBe(3);
  });

  it('splits time from key to key, the last one until the end', () => {
    const key = (ts: number): TraceEvent => ({
      ...MAIN,
      name: 'EventDispatch',
      ph: 'X',
      ts,
      dur: 10,
      args: { data: { type: 'keydown' } },
    });
    const events = [key(5_000), key(1_000), call(6_000, 2_000, OURS), task(9_000, 1_000)];
    const windows = windowsBetween(events, MAIN, 'keydown');
    expect(windows).toEqual([
      { from: 1_000, until: 5_000 },
      { from: 5_000, until: 10_000 },
    ]);
    const spans = spansOf(events, MAIN, ours);
    expect(windows.map((window) => millisecondsIn(spans, window))).toEqual([0, 2]);
  });
});

it('unites spans that overlap or touch', () => {
  expect(
    united([
      { from: 5, until: 6 },
      { from: 0, until: 2 },
      { from: 1, until: 3 },
      { from: 3, until: 4 },
      { from: 9, until: 9 },
    ]),
  ).toEqual([
    { from: 0, until: 4 },
    { from: 5, until: 6 },
  ]);
});
