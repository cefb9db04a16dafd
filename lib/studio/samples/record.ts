import type { CustomerRecord } from '@/lib/record/customer-record';
import type { Segment } from '@/lib/team/team-document';
import type { Sample, SampleTraits } from './sample';

/** Where made-up records seem to come from: nothing is ever asked there. */
const ORIGIN = 'https://sample.example';

/** The sample as a helpdesk would show it at `now`. */
export function sampleRecord(sample: Sample, now: Temporal.Instant): CustomerRecord {
  const { channel } = sample.traits;
  return {
    ref: { helpdesk: 'zendesk', origin: ORIGIN, kind: 'ticket', id: sample.id },
    customer: sample.customer,
    subject: sample.subject,
    channel,
    status: 'open',
    messages: sample.messages.map(({ author, ago, text }) => ({
      author,
      text,
      channel,
      at: now.subtract({ minutes: ago }).toString(),
    })),
  };
}

/** Somebody of whom nothing is known but `traits`: for entries that none of the samples is right for. */
export function madeUpRecord(traits: Partial<SampleTraits>): CustomerRecord {
  const { language, region, channel } = traits;
  return {
    ref: { helpdesk: 'zendesk', origin: ORIGIN, kind: 'ticket', id: 'made-up' },
    customer: {
      name: 'Alex Morgan',
      ...(language && { locale: region ? `${language}-${region}` : language }),
      ...(region && { country: region }),
    },
    ...(channel && { channel }),
    status: 'open',
    messages: [],
  };
}

/** The record of somebody in this segment, recognised as the team's description of it says. */
export function inSegment(record: CustomerRecord, segment: Segment): CustomerRecord {
  const [tag] = segment.tags;
  if (tag) return { ...record, tags: [...(record.tags ?? []), tag] };
  const [organisation] = segment.organisations;
  if (organisation) return { ...record, customer: { ...record.customer, organisation } };
  const [domain] = segment.emailDomains;
  return domain
    ? { ...record, customer: { ...record.customer, email: `customer@${domain.replace(/^@/, '')}` } }
    : record;
}
