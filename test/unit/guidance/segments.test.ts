import { describe, expect, it } from 'vitest';
import { segmentsOf } from '@/lib/guidance/segments';
import type { CustomerRecord } from '@/lib/record/customer-record';
import type { Segment } from '@/lib/team/team-document';

const segment = (id: string, by: Partial<Segment>): Segment => ({
  id,
  name: id,
  tags: [],
  organisations: [],
  emailDomains: [],
  ...by,
});
const segments = [
  segment('vip', { tags: ['VIP', 'gold'] }),
  segment('acme', { organisations: ['ACME  Corp'], emailDomains: ['Acme.example'] }),
  segment('partners', { emailDomains: ['@partner.example', 'acme.example'] }),
  segment('nobody', {}),
];
const of = (customer: CustomerRecord['customer'], tags?: string[]) =>
  segmentsOf({ customer, ...(tags && { tags }) }, segments);

describe('the segments of a customer', () => {
  it('go by tags, organisation and e-mail domain, any of them, without regard to case', () => {
    expect(of({}, ['other', 'vip'])).toEqual(['vip']);
    expect(of({ organisation: ' acme corp' })).toEqual(['acme']);
    expect(of({ email: 'Ana@ACME.example' })).toEqual(['acme', 'partners']);
    expect(of({ email: 'x@partner.example' }, ['Gold'])).toEqual(['vip', 'partners']);
  });

  it('are none where nothing is known, or only something like it', () => {
    expect(of({})).toEqual([]);
    expect(of({ email: 'no address', organisation: '  ' }, [''])).toEqual([]);
    expect(of({ email: 'x@mail.acme.example' })).toEqual([]);
    expect(of({ email: 'x@notacme.example', organisation: 'ACME Corporation' })).toEqual([]);
    expect(segmentsOf({ customer: { email: 'x@acme.example' } }, [])).toEqual([]);
  });

  it('are never given for a mark that is blank', () => {
    const blank = [segment('blank', { tags: [' '], organisations: [' '], emailDomains: ['   '] })];
    expect(segmentsOf({ customer: { organisation: '' }, tags: [''] }, blank)).toEqual([]);
  });
});
