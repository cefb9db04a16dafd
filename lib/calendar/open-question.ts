import type { CustomerRecord } from '@/lib/record/customer-record';

/** What waits for an answer in a thread. */
export interface OpenQuestion {
  /**
   * `unanswered`: the customer wrote last; `answered`: the agent did; `none`: no customer message at all.
   * Bots neither ask nor answer: their automatic replies don't count towards first reply time either
   * (https://www.zendesk.co.uk/blog/first-reply-time/).
   */
  state: 'unanswered' | 'answered' | 'none';
  /** Whether the open answer would be the first of the thread. */
  metric: 'first-reply' | 'next-reply';
  /** When the earliest customer message after the last answer came; a clock runs from here. */
  since?: Temporal.Instant;
  /** When the customer wrote last. */
  lastWroteAt?: Temporal.Instant;
  /** When the thread began: the first customer message. */
  firstWroteAt?: Temporal.Instant;
}

/**
 * Reads off a thread what is unanswered. Messages come oldest first; where the earliest unanswered one has no
 * readable time, the next unanswered one that has counts, so a waiting time is never exaggerated.
 */
export function openQuestion({ messages }: Pick<CustomerRecord, 'messages'>): OpenQuestion {
  const lastAnswer = messages.findLastIndex(({ author }) => author === 'agent');
  const asked = messages.filter(({ author }) => author === 'customer');
  const unanswered = messages.slice(lastAnswer + 1).filter(({ author }) => author === 'customer');
  const times = unanswered.flatMap(({ at }) => parseInstant(at) ?? []);
  const all = asked.flatMap(({ at }) => parseInstant(at) ?? []);
  const [since] = times;
  const lastWroteAt = all.at(-1);
  const [firstWroteAt] = all;
  return {
    state: unanswered.length > 0 ? 'unanswered' : asked.length > 0 ? 'answered' : 'none',
    metric: lastAnswer < 0 ? 'first-reply' : 'next-reply',
    ...(since && { since }),
    ...(lastWroteAt && { lastWroteAt }),
    ...(firstWroteAt && { firstWroteAt }),
  };
}

/** An RFC 3339 instant, or `undefined` where it can't be read. */
export function parseInstant(text: string | undefined): Temporal.Instant | undefined {
  if (!text) return undefined;
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}
