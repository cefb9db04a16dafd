import type { ApiAnswer } from '@/lib/helpdesks/adapter';
import type { Customer, CustomerRecord } from '@/lib/record/customer-record';

/** The page's reading with what the API adds. The API's fields win; what it leaves open stays as the page has it. */
export function mergeAnswer(page: CustomerRecord, answer: Partial<ApiAnswer> | undefined): CustomerRecord {
  if (!answer) return page;
  return {
    ...page,
    ...answer.record,
    customer: { ...page.customer, ...filled(answer.customer) },
    messages: answer.messages ?? page.messages,
    ...(answer.sla && { sla: answer.sla }),
  };
}

function filled(customer: Customer | undefined): Customer {
  return Object.fromEntries(
    Object.entries(customer ?? {}).filter(([, value]) => value !== undefined && value !== ''),
  );
}
