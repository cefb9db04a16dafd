import type { CustomerRecord } from '@/lib/record/customer-record';
import type { Segment } from '@/lib/team/team-document';

/** Marks of customers ("tag vip", "domain example.com") → ids of the segments that go by them. */
type Index = ReadonlyMap<string, readonly string[]>;

/** One team's segments are asked about for every record: looked through once. */
const indexes = new WeakMap<readonly Segment[], Index>();

/** Ids of the segments that this customer is in, by tags, organisation or e-mail domain, without regard to case. Pure. */
export function segmentsOf(
  { customer, tags = [] }: Pick<CustomerRecord, 'customer' | 'tags'>,
  segments: readonly Segment[],
): string[] {
  if (!segments.length) return [];
  const index = indexes.get(segments) ?? indexOf(segments);
  indexes.set(segments, index);
  const marks = [
    ...tags.map((tag) => mark('tag', tag)),
    mark('organisation', customer.organisation ?? ''),
    mark('domain', domainOf(customer.email ?? '')),
  ].filter((one) => !one.endsWith(' '));
  return [...new Set(marks.flatMap((one) => index.get(one) ?? []))];
}

function indexOf(segments: readonly Segment[]): Index {
  const index = new Map<string, string[]>();
  const add = (kind: string, texts: readonly string[], id: string) => {
    for (const text of texts) {
      const key = mark(kind, kind === 'domain' ? domainOf(`@${text}`) : text);
      index.set(key, [...(index.get(key) ?? []), id]);
    }
  };
  for (const { id, tags, organisations, emailDomains } of segments) {
    add('tag', tags, id);
    add('organisation', organisations, id);
    add('domain', emailDomains, id);
  }
  return index;
}

/** What follows the last `@`; nothing where there is none. */
const domainOf = (email: string) => /@([^@]+)$/.exec(email)?.[1] ?? '';

/** Ends with a blank where there is no text. */
const mark = (kind: string, text: string) =>
  `${kind} ${text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()}`;
