import type { CustomerKind } from '@/lib/knowledge/schema-values';
import type { CustomerRecord } from './customer-record';

/** Days since the helpdesk first knew the customer: up to here they are new, from there on long-standing. */
const NEW_DAYS = 30;
const LONG_STANDING_DAYS = 2 * 365;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Words that helpdesks' people commonly tag with, as whole tags or as parts of one between hyphens or underscores:
 * "vip", "customer_b2b", "key-account". Nothing is made of other words.
 */
const TAGS: readonly [RegExp, CustomerKind][] = [
  [/(?:^|[\s_:-])(?:b2b|business[\s_-]customer|wholesale|reseller)(?=$|[\s_:-])/i, 'business'],
  [/(?:^|[\s_:-])(?:b2c|consumer|private[\s_-]customer)(?=$|[\s_:-])/i, 'consumer'],
  [/(?:^|[\s_:-])(?:vip|key[\s_-]?account|enterprise|premium)(?=$|[\s_:-])/i, 'key-account'],
  [/(?:^|[\s_:-])new[\s_-]customer(?=$|[\s_:-])/i, 'new'],
  [/(?:^|[\s_:-])(?:loyal|long[\s_-]standing)(?:[\s_-]customer)?(?=$|[\s_:-])/i, 'long-standing'],
];

/**
 * What kind of customer the record shows, by facts alone: an organisation on the record, the day on which the helpdesk
 * first knew them, tags. Nothing is taken from the name, the address or the words; what the record does not show is left
 * out. Tags win over the rest, since somebody set them.
 * @param now epoch milliseconds.
 */
export function customerKinds(
  { customer, tags = [] }: Pick<CustomerRecord, 'customer' | 'tags'>,
  now: number,
): CustomerKind[] {
  const tagged = new Set(TAGS.filter(([word]) => tags.some((tag) => word.test(tag))).map(([, kind]) => kind));
  const kinds = new Set(tagged);
  if (customer.organisation && !tagged.has('consumer')) kinds.add('business');
  const days = (now - Date.parse(customer.since ?? '')) / DAY;
  if (!tagged.has('new') && !tagged.has('long-standing') && days >= 0) {
    if (days <= NEW_DAYS) kinds.add('new');
    else if (days >= LONG_STANDING_DAYS) kinds.add('long-standing');
  }
  // Tags that contradict each other say nothing.
  for (const [one, other] of [
    ['business', 'consumer'],
    ['new', 'long-standing'],
  ] as const)
    if (tagged.has(one) && tagged.has(other)) for (const kind of [one, other]) kinds.delete(kind);
  return [...kinds];
}
