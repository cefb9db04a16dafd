import type { Findings } from '@/lib/detect/finding';
import type { Guidance } from '@/lib/guidance/guidance';
import type { Situation } from '@/lib/knowledge/schema';
import type { Customer, CustomerRecord } from '@/lib/record/customer-record';
import type { FeedbackContext, FeedbackEvent } from './event';
import { feedbackLog } from './log';
import { scrub } from './scrub';

type Without<T> = T extends unknown ? Omit<T, 'id' | 'at' | 'context'> : never;
/** What the agent clicked, before it gets an id, a time and its context. */
export type NewFeedback = Without<FeedbackEvent>;

/** What an event may say of the record: codes only. */
export function feedbackContext(
  { ref, channel }: CustomerRecord,
  { language, region }: Findings,
  { register, replyLanguage }: Guidance,
  situation: Situation | undefined,
): FeedbackContext {
  return {
    helpdesk: ref.helpdesk,
    ...(language.value && { language: language.value }),
    ...(region.value && { region: region.value }),
    register: register.value,
    ...(channel && { channel }),
    ...(situation && { situation }),
    replyLanguage: replyLanguage.tag,
  };
}

export const feedback = {
  /** Stores the click, its note without what could name `customer`; rejects where the disk is full. */
  async add(given: NewFeedback, context: FeedbackContext, customer: Customer): Promise<FeedbackEvent> {
    const base = { id: crypto.randomUUID(), at: new Date().toISOString(), context };
    const event: FeedbackEvent =
      given.kind === 'reply' ? { ...base, ...scrubbed(given, customer) } : { ...base, ...given };
    await feedbackLog.add(event);
    return event;
  },
  remove: (id: string) => feedbackLog.remove(id),
};

function scrubbed({ note, ...rest }: Extract<NewFeedback, { kind: 'reply' }>, customer: Customer) {
  const clean = scrub(note ?? '', customer);
  return { ...rest, ...(clean && { note: clean }) };
}
