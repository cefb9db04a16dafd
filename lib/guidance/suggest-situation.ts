import { openQuestion, parseInstant } from '@/lib/calendar/open-question';
import type { ResponseTarget } from '@/lib/calendar/response-target';
import type { Intent } from '@/lib/detect/intent/intent';
import type { Situation } from '@/lib/knowledge/schema';
import type { CustomerRecord } from '@/lib/record/customer-record';

/** A situation that the thread speaks for, and the one reason why: the interface text `suggestion.<reason>`. */
export interface Suggestion {
  situation: Situation;
  reason:
    | 'wants-more'
    | 'solved'
    | 'solved-earlier'
    | 'thanks'
    | 'no-answer'
    | 'overdue'
    | 'asked-again'
    | 'displeased'
    | 'first';
}

export interface SuggestInput {
  record: Pick<CustomerRecord, 'messages' | 'status'>;
  /** What words of the customer's newest message show. */
  intents: readonly Intent[];
  target: ResponseTarget;
  now: Temporal.Instant;
}

/**
 * We wrote last and heard nothing: after this many days a friendly reminder is in place, or, where the ticket is solved,
 * a word on whether all is well. By judgement.
 */
const REMIND_DAYS = 3;

/**
 * Which situation the thread suggests; undefined where nothing does. Only ever shown beside the choice: the agent
 * picks. A refusal is never suggested, since only the agent knows the answer. Pure; `now` is an instant.
 */
export function suggestSituation({ record, intents, target, now }: SuggestInput): Suggestion | undefined {
  const { messages, status } = record;
  const question = openQuestion(record);
  const waiting = question.state === 'unanswered';
  if (question.state === 'none') return undefined;
  if (waiting && intents.includes('escalation')) return { situation: 'escalation', reason: 'wants-more' };
  const last = parseInstant(messages.findLast(({ author }) => author === 'agent')?.at);
  const silent = !waiting && last !== undefined && last.until(now).total('hours') / 24 >= REMIND_DAYS;
  if (status === 'solved' || status === 'closed')
    return silent
      ? { situation: 'follow-up', reason: 'solved-earlier' }
      : { situation: 'closing', reason: 'solved' };
  if (!waiting) return silent ? { situation: 'chasing', reason: 'no-answer' } : undefined;
  const agents = messages.some(({ author }) => author === 'agent');
  if (agents && intents.includes('thanks')) return { situation: 'thanks', reason: 'thanks' };
  if (target.kind !== 'none' && target.state === 'overdue') return { situation: 'delay', reason: 'overdue' };
  if (intents.includes('complaint')) return { situation: 'complaint', reason: 'displeased' };
  if (askedAgain(messages)) return { situation: 'delay', reason: 'asked-again' };
  return agents ? undefined : { situation: 'first-contact', reason: 'first' };
}

/** The customer has written again without an answer, a day or more after the first time. */
function askedAgain(messages: CustomerRecord['messages']): boolean {
  const lastAnswer = messages.findLastIndex(({ author }) => author === 'agent');
  const times = messages
    .slice(lastAnswer + 1)
    .filter(({ author }) => author === 'customer')
    .flatMap(({ at }) => parseInstant(at) ?? []);
  const [first, last] = [times[0], times.at(-1)];
  return first !== undefined && last !== undefined && first.until(last).total('hours') >= 24;
}
