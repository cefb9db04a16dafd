import type { Layered } from '@/lib/knowledge/layers';
import type { ShippedOf } from '@/lib/knowledge/shipped';
import type { CustomerRecord, Sla } from '@/lib/record/customer-record';
import type { LocalClock } from './local-clock';
import { type OpenQuestion, openQuestion, parseInstant } from './open-question';
import { type PublishedFigure, publishedFigure } from './published-figure';
import { type ReadAdvice, readAdvice } from './read-advice';

interface Common {
  /** The agent wrote last: nobody waits for a reply. */
  answered: boolean;
  readAdvice: ReadAdvice;
}

/** A team's promise; of whose pack, where that is known. */
export type Target = ShippedOf<'target'> & Partial<Layered>;

/** A due instant and how near it is. */
interface Due extends Common {
  metric: Sla['metric'];
  /** RFC 3339. */
  dueAt: string;
  /** Where the clock started: the first unanswered message, for resolutions the first of the thread. RFC 3339. */
  startedAt?: string;
  /** Whole minutes until `dueAt`, negative when overdue. */
  remaining: number;
  state: 'on-track' | 'due-soon' | 'overdue';
}

/**
 * When an answer is due. `sla`: the helpdesk says so. `team`: the team's pack says so. `none`: nobody promised
 * anything, so there is waiting time to show but no countdown and no alarm. The customer's clock never moves a
 * due instant.
 */
export type ResponseTarget =
  | (Due & { kind: 'sla' })
  | (Due & { kind: 'team'; entry: Target })
  | (Common & {
      kind: 'none';
      /** `empty`: the record holds no customer message; `closed`: it is solved or closed. */
      state: 'waiting' | 'answered' | 'empty' | 'closed';
      /** RFC 3339, with `waiting`; absent where the helpdesk shows no readable time. */
      startedAt?: string;
      /** Whole minutes since `startedAt`. */
      waited?: number;
      /** With `waiting`: what is published about this channel, to be shown as text. */
      published?: PublishedFigure;
    });

export interface ResponseTargetInput {
  record: Pick<CustomerRecord, 'messages' | 'channel' | 'priority' | 'status' | 'sla'>;
  now: Temporal.Instant;
  /** The team's targets whose `when` fits this customer. */
  targets: readonly Target[];
  /** The customer's clock at `now`. */
  clock?: LocalClock | undefined;
}

/** When an answer is due for a record, by the helpdesk's SLA, else the team's targets, else not at all. */
export function responseTarget({ record, now, targets, clock }: ResponseTargetInput): ResponseTarget {
  const question = openQuestion(record);
  const common: Common = {
    answered: question.state === 'answered',
    readAdvice: readAdvice(now, clock, question.lastWroteAt),
  };
  const due = slaDue(record, question) ?? teamDue(record, question, targets);
  if (due) {
    const { dueAt, startedAt } = due;
    return {
      ...due.target,
      ...common,
      dueAt: dueAt.toString(),
      ...(startedAt && { startedAt: startedAt.toString() }),
      remaining: Math.floor(now.until(dueAt).total('minutes')),
      state: dueState(now, dueAt, startedAt),
    };
  }
  if (question.state !== 'unanswered') {
    return { kind: 'none', ...common, state: question.state === 'answered' ? 'answered' : 'empty' };
  }
  if (ended(record.status)) return { kind: 'none', ...common, state: 'closed' };
  const published = publishedFigure(record.channel);
  return {
    kind: 'none',
    ...common,
    state: 'waiting',
    ...(question.since && {
      startedAt: question.since.toString(),
      waited: Math.max(0, Math.floor(question.since.until(now).total('minutes'))),
    }),
    ...(published && { published }),
  };
}

interface Candidate {
  target: { kind: 'sla'; metric: Sla['metric'] } | { kind: 'team'; metric: Sla['metric']; entry: Target };
  dueAt: Temporal.Instant;
  startedAt?: Temporal.Instant | undefined;
}

/** The earliest due instant of the helpdesk that still runs. */
function slaDue(
  { sla = [], status }: ResponseTargetInput['record'],
  question: OpenQuestion,
): Candidate | undefined {
  return earliest(
    sla.flatMap(({ metric, dueAt: text }) => {
      const dueAt = runs(metric, question, status) ? parseInstant(text) : undefined;
      return dueAt ? { target: { kind: 'sla', metric }, dueAt, startedAt: start(metric, question) } : [];
    }),
  );
}

/**
 * The earliest of the team's targets that runs. For each metric a target for this priority beats those for any
 * priority; among equals the shortest counts, so that no promise is lengthened.
 */
function teamDue(
  { priority, status }: ResponseTargetInput['record'],
  question: OpenQuestion,
  targets: readonly Target[],
): Candidate | undefined {
  const metrics = [question.metric, 'resolution'] as const;
  return earliest(
    metrics.flatMap((metric) => {
      const startedAt = start(metric, question);
      if (!startedAt || !runs(metric, question, status)) return [];
      const fitting = targets.filter((target) => target.metric === metric);
      const own = fitting.filter((target) => target.priority && target.priority === priority);
      const [entry] = (own.length > 0 ? own : fitting.filter((target) => !target.priority)).toSorted(
        (a, b) => a.minutes - b.minutes,
      );
      if (!entry) return [];
      return {
        target: { kind: 'team', metric, entry },
        dueAt: startedAt.add({ minutes: entry.minutes }),
        startedAt,
      };
    }),
  );
}

/** Reply metrics run while a customer message is unanswered, the others until the record is solved. */
function runs(metric: Sla['metric'], question: OpenQuestion, status: CustomerRecord['status']): boolean {
  if (ended(status)) return false;
  return metric === 'resolution' || metric === 'due' || question.state === 'unanswered';
}

const ended = (status: CustomerRecord['status']) => status === 'solved' || status === 'closed';

function start(metric: Sla['metric'], question: OpenQuestion): Temporal.Instant | undefined {
  return metric === 'resolution' || metric === 'due' ? question.firstWroteAt : question.since;
}

function earliest(candidates: Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))[0];
}

/** Without a known start, so many minutes before the due instant count as soon. */
const SOON_MINUTES = 30;
/** At most so many, so that a resolution due in days does not warn from the day before. */
const SOON_AT_MOST = 120;

/**
 * Soon means less than a quarter of the promised time is left (4 minutes of a quarter-hour on chat, 1 hour of
 * 4 by e-mail), at most two hours; half an hour where the start is unknown. Our judgement.
 */
function dueState(
  now: Temporal.Instant,
  dueAt: Temporal.Instant,
  startedAt: Temporal.Instant | undefined,
): Due['state'] {
  const left = now.until(dueAt).total('minutes');
  if (left <= 0) return 'overdue';
  const promised = startedAt?.until(dueAt).total('minutes');
  const soon = promised !== undefined && promised > 0 ? Math.min(promised / 4, SOON_AT_MOST) : SOON_MINUTES;
  return left < soon ? 'due-soon' : 'on-track';
}
