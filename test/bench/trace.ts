/** The part of a Chromium trace event that is read here. Times in microseconds on one clock of the machine. */
export interface TraceEvent {
  name: string;
  /** `X`: with a duration. */
  ph: string;
  ts: number;
  dur?: number;
  /** Processor time of the thread within `dur`. */
  tdur?: number;
  pid: number;
  tid: number;
  /** Ties the chunks of a profile together. */
  id?: string;
  args?: { fileName?: unknown; data?: Record<string, unknown> };
}

export interface Thread {
  pid: number;
  tid: number;
}

/** From and until, in microseconds. */
export interface Span {
  from: number;
  until: number;
}

export type ByUrl = (url: string) => boolean;

/** The script or document that an event names. */
export function urlOf({ args }: TraceEvent): string | undefined {
  const url = args?.data?.url ?? args?.data?.fileName ?? args?.fileName;
  return typeof url === 'string' && url ? url : undefined;
}

/** The main thread of the last document committed whose address fits. */
export function threadOf(events: readonly TraceEvent[], document: ByUrl): Thread {
  const commits = events.filter((event) => event.name === 'CommitLoad' && document(urlOf(event) ?? ''));
  const last = commits.reduce<TraceEvent | undefined>(
    (latest, event) => (latest && latest.ts > event.ts ? latest : event),
    undefined,
  );
  if (!last) throw new Error('no such document was committed while the trace ran');
  return { pid: last.pid, tid: last.tid };
}

const onThread = (events: readonly TraceEvent[], { pid, tid }: Thread) =>
  events.filter((event) => event.pid === pid && event.tid === tid);

const spanOf = ({ ts, dur = 0 }: TraceEvent): Span => ({ from: ts, until: ts + dur });

/** The thread's tasks from the outside: what the page can't answer during. */
export function tasksOf(events: readonly TraceEvent[], thread: Thread): (Span & { cpu: number })[] {
  return onThread(events, thread)
    .filter(({ name, ph, dur }) => name === 'RunTask' && ph === 'X' && dur)
    .map((event) => ({ ...spanOf(event), cpu: event.tdur ?? event.dur ?? 0 }))
    .sort((one, other) => one.from - other.from);
}

/** Overlapping and touching spans become one. */
export function united(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { from, until } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else if (until > from) result.push({ from, until });
  }
  return result;
}

/** Milliseconds of `spans` (not overlapping each other) that lie within `window`. */
export function millisecondsIn(spans: readonly Span[], window: Span): number {
  const overlap = ({ from, until }: Span) =>
    Math.max(0, Math.min(until, window.until) - Math.max(from, window.from));
  return spans.reduce((sum, span) => sum + overlap(span), 0) / 1000;
}

/**
 * When scripts whose address fits had `thread`: compiling and running them and whatever they called (also the
 * page's own listeners and layout that they forced). Callbacks and scripts are events with a duration and an
 * address. What the browser calls without such an event (the rest of an async function, answers of extension
 * APIs) shows in the profile's samples only: a sample with such a script anywhere on its stack stands for the time
 * that is nearer to it than to the samples beside it and within its task. Samples come late on a busy machine;
 * counting each until the next one would then count what ran after us.
 */
export function spansOf(events: readonly TraceEvent[], thread: Thread, script: ByUrl): Span[] {
  const called = onThread(events, thread)
    .filter((event) => event.ph === 'X' && event.name !== 'CommitLoad' && script(urlOf(event) ?? ''))
    .map(spanOf);
  return united([...called, ...sampled(events, thread, script)]);
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

function sampled(events: readonly TraceEvent[], thread: Thread, script: ByUrl): Span[] {
  const tasks = tasksOf(events, thread);
  const inTime = (one: TraceEvent, other: TraceEvent) => one.ts - other.ts;
  const spans: Span[] = [];
  for (const start of onThread(events, thread).filter(({ name }) => name === 'Profile')) {
    let at = Number(start.args?.data?.startTime);
    const ours = new Map<number, boolean>();
    const samples: { at: number; ours: boolean }[] = [];
    // Chunks are written by another thread: process and id say which profile they belong to.
    const chunks = events.filter(
      ({ name, pid, id }) => name === 'ProfileChunk' && pid === start.pid && id === start.id,
    );
    for (const { args } of chunks.sort(inTime)) {
      const { nodes = [], samples: ids = [] } = (args?.data?.cpuProfile ?? {}) as {
        nodes?: ProfileNode[];
        samples?: number[];
      };
      for (const { id, parent, callFrame } of nodes)
        ours.set(id, script(callFrame.url ?? '') || (parent !== undefined && ours.get(parent) === true));
      const deltas = (args?.data?.timeDeltas ?? []) as number[];
      for (const [index, id] of ids.entries()) {
        at += deltas[index] ?? 0;
        samples.push({ at, ours: ours.get(id) === true });
      }
    }
    samples.sort((one, other) => one.at - other.at);
    for (const [index, sample] of samples.entries()) {
      const task = sample.ours && tasks.find(({ from, until }) => from <= sample.at && sample.at < until);
      if (!task) continue;
      const before = Math.max(samples[index - 1]?.at ?? task.from, task.from);
      const after = Math.min(samples[index + 1]?.at ?? task.until, task.until);
      spans.push({ from: (before + sample.at) / 2, until: (sample.at + after) / 2 });
    }
  }
  return spans;
}

/** A task is long beyond this, in milliseconds (W3C Long Tasks API). */
const LONG_MS = 50;

/** Long tasks of `thread` of which more than half is taken by `spans`. */
export function longTasks(events: readonly TraceEvent[], thread: Thread, spans: readonly Span[]): number {
  return tasksOf(events, thread).filter((task) => {
    const length = (task.until - task.from) / 1000;
    return length > LONG_MS && millisecondsIn(spans, task) > length / 2;
  }).length;
}

/**
 * Processor time of `spans` in milliseconds: each task's share of processor time is taken for all of it. Smaller
 * than their length where other programs had the processor meanwhile.
 */
export function processorTime(tasks: readonly (Span & { cpu: number })[], spans: readonly Span[]): number {
  return tasks.reduce(
    (sum, task) =>
      sum +
      (millisecondsIn(spans, task) * Math.min(task.cpu, task.until - task.from)) / (task.until - task.from),
    0,
  );
}

/** From each event of this type (`keydown`) on `thread` to the next; the last one until the trace ends. */
export function windowsBetween(events: readonly TraceEvent[], thread: Thread, type: string): Span[] {
  const own = onThread(events, thread);
  const starts = own
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type)
    .map(({ ts }) => ts)
    .sort((one, other) => one - other);
  const end = own.reduce((latest, { ts, dur = 0 }) => Math.max(latest, ts + dur), 0);
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? end }));
}
