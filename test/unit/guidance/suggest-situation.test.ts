import { describe, expect, it } from 'vitest';
import { responseTarget } from '@/lib/calendar/response-target';
import type { Intent } from '@/lib/detect/intent/intent';
import { suggestSituation } from '@/lib/guidance/suggest-situation';
import type { CustomerRecord, Message } from '@/lib/record/customer-record';

const now = Temporal.Instant.from('2026-11-20T12:00:00Z');
const at = (hoursAgo: number) => now.subtract({ minutes: hoursAgo * 60 }).toString();
const customer = (hoursAgo: number): Message => ({ author: 'customer', text: 'x', at: at(hoursAgo) });
const agent = (hoursAgo: number): Message => ({ author: 'agent', text: 'y', at: at(hoursAgo) });

function suggested(
  messages: Message[],
  more: Partial<Pick<CustomerRecord, 'status' | 'sla'>> = {},
  intents: Intent[] = [],
) {
  const record = { messages, ...more };
  const target = responseTarget({ record, now, targets: [] });
  const { situation, reason } = suggestSituation({ record, intents, target, now }) ?? {};
  return situation && `${situation}, ${reason}`;
}

describe('what a thread suggests', () => {
  it.each([
    ['a first message', [customer(1)], 'first-contact, first'],
    ['an answer in between', [customer(50), agent(40), customer(1)], undefined],
    ['two messages a day apart without an answer', [customer(30), customer(1)], 'delay, asked-again'],
    ['two messages in a row within the hour', [customer(1), customer(0.5)], 'first-contact, first'],
    ['silence after our answer', [customer(100), agent(80)], 'chasing, no-answer'],
    ['our answer of this morning', [customer(9), agent(3)], undefined],
    ['no message of a customer', [agent(100)], undefined],
    ['no message at all', [], undefined],
  ])('%s', (_, messages, expected) => {
    expect(suggested(messages)).toBe(expected);
  });

  it('closing for a solved ticket, following up some days later, unless they want to go further', () => {
    const thread = [customer(9), agent(3)];
    expect(suggested(thread, { status: 'solved' })).toBe('closing, solved');
    expect(suggested([...thread, customer(1)], { status: 'solved' })).toBe('closing, solved');
    expect(suggested([customer(100), agent(80)], { status: 'closed' })).toBe('follow-up, solved-earlier');
    expect(suggested([...thread, customer(1)], { status: 'solved' }, ['escalation'])).toBe(
      'escalation, wants-more',
    );
  });

  it('delay where the helpdesk says that the answer is overdue', () => {
    const sla = [{ metric: 'first-reply', dueAt: at(2) }] as const;
    expect(suggested([customer(9)], { sla: [...sla] })).toBe('delay, overdue');
  });

  it('what words show, in the order of what matters', () => {
    expect(suggested([customer(1)], {}, ['escalation', 'complaint'])).toBe('escalation, wants-more');
    expect(suggested([customer(1)], {}, ['complaint'])).toBe('complaint, displeased');
    expect(suggested([customer(9), agent(3), customer(1)], {}, ['thanks'])).toBe('thanks, thanks');
  });

  it('nothing of thanks for thanks in advance', () => {
    expect(suggested([customer(1)], {}, ['thanks'])).toBe('first-contact, first');
  });

  it('goes on where times can’t be read', () => {
    const unreadable: Message[] = [
      { author: 'customer', text: 'x', at: 'yesterday' },
      { author: 'agent', text: 'y' },
    ];
    expect(suggested(unreadable)).toBeUndefined();
  });
});
