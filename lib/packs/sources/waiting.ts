import type { SourceState } from '../membership';

const MINUTE = 60_000;
/** Between two looks at an address that answers. */
export const INTERVAL_MS = 5 * MINUTE;
/** Between two looks that nobody asked for, at least. */
export const SHORTEST_MS = MINUTE;
/** Between two looks at an address that has not answered for long. */
export const LONGEST_MS = 60 * MINUTE;
/** A look that somebody's arrival at a helpdesk asks for: not sooner after the last. */
export const SOON_MS = 30_000;
/** No server holds Savoir off for longer than this. */
const LONGEST_ASKED_MS = 24 * 60 * MINUTE;
/** Alarms come a little early or late: a look that is due within this time is due. */
const SLACK_MS = 15_000;

/**
 * How long to wait after `failures` failed looks in a row: one minute, doubled with each, up to an hour; of that a
 * random part between half and all (`random`: 0 to 1), so that agents who lost the same server do not come back at once.
 * `asked`: what the server itself asked for, which outranks a shorter wait.
 */
export function waitAfter(failures: number, random: number, asked = 0): number {
  if (failures <= 0) return INTERVAL_MS;
  const full = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(failures, 12));
  const own = Math.max(SHORTEST_MS, full * (0.5 + random / 2));
  return Math.max(own, Math.min(asked, LONGEST_ASKED_MS));
}

/** Milliseconds that `Retry-After` asks for, in seconds or as an HTTP date; undefined where it can't be read. */
export function waitAskedFor(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1_000, LONGEST_ASKED_MS);
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at - now, 0), LONGEST_ASKED_MS);
}

/** Why somebody wants to look: a click (`now`), a helpdesk tab that opens (`soon`), or the clock (`due`). */
export type Reason = 'now' | 'soon' | 'due';

/**
 * True where the address may be looked at. A clock that was put back, by an hour or a year, never holds looking off: what
 * lies in the future was written by a clock that was wrong.
 */
export function isDue(
  state: Pick<SourceState, 'checkedAt' | 'failures' | 'nextAt'>,
  reason: Reason,
  now: number,
): boolean {
  const { checkedAt, failures } = state;
  if (reason === 'now' || checkedAt === undefined || checkedAt > now) return true;
  const next = Math.min(state.nextAt ?? 0, checkedAt + LONGEST_ASKED_MS);
  if (reason === 'soon' && failures === 0) return now - checkedAt >= SOON_MS;
  return now >= next - SLACK_MS;
}
