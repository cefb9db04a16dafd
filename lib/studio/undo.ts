/** What one change was about: where the focus goes when it is undone, and which typing belongs together. */
export interface Step {
  /** Id of the entry. */
  entry?: string;
  /** Path of the field within it, such as "when.languages". */
  field?: string;
  /** One of many quick changes of the same field, as letters are typed or a slider is dragged. */
  typing?: boolean;
}

interface Past<T> {
  value: T;
  /** The change that led away from `value`. */
  step: Step;
}

/** The states that something went through. Never changed: each function gives a new one. */
export interface History<T> {
  past: readonly Past<T>[];
  present: T;
  future: readonly Past<T>[];
  /** When the newest step began and was last continued; absent where the next change begins a new one. */
  open?: { began: number; continued: number };
}

/** More steps than this are forgotten, oldest first. */
const MOST = 200;
/** Typing that pauses this long, or goes on for that long, becomes another step. In milliseconds. */
const PAUSE = 1_200;
const LONGEST = 6_000;

export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** The history with `value` as its present. Typing in the same field is one step as long as it flows. `at`: epoch milliseconds. */
export function record<T>(history: History<T>, value: T, step: Step, at: number): History<T> {
  if (value === history.present) return history;
  const last = history.past.at(-1)?.step;
  const { open } = history;
  const flows =
    step.typing &&
    open !== undefined &&
    last?.typing &&
    last.entry === step.entry &&
    last.field === step.field &&
    at - open.continued < PAUSE &&
    at - open.began < LONGEST;
  if (flows) return { ...history, present: value, future: [], open: { ...open, continued: at } };
  return {
    past: [...history.past, { value: history.present, step }].slice(-MOST),
    present: value,
    future: [],
    open: { began: at, continued: at },
  };
}

/** The history one step back, with the step that was undone; the same one where nothing is left. */
export function undo<T>(history: History<T>): { history: History<T>; step?: Step } {
  const last = history.past.at(-1);
  if (!last) return { history };
  return {
    step: last.step,
    history: {
      past: history.past.slice(0, -1),
      present: last.value,
      future: [{ value: history.present, step: last.step }, ...history.future],
    },
  };
}

/** The history one step forward again. */
export function redo<T>(history: History<T>): { history: History<T>; step?: Step } {
  const [next, ...future] = history.future;
  if (!next) return { history };
  return {
    step: next.step,
    history: {
      past: [...history.past, { value: history.present, step: next.step }],
      present: next.value,
      future,
    },
  };
}

/** The history with another present that is no step of its own: what came from elsewhere, or an id that was tidied. */
export const amend = <T>(history: History<T>, change: (value: T) => T): History<T> => ({
  ...history,
  past: history.past.map((past) => ({ ...past, value: change(past.value) })),
  present: change(history.present),
  future: history.future.map((future) => ({ ...future, value: change(future.value) })),
});
