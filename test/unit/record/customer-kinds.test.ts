import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerKinds as allKinds } from '@/lib/knowledge/schema-values';
import { customerKinds } from '@/lib/record/customer-kinds';
import type { Customer } from '@/lib/record/customer-record';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const kinds = (customer: Customer, tags: string[] = []) => customerKinds({ customer, tags }, NOW).sort();

describe('kinds of customers', () => {
  it('are taken from facts of the record alone', () => {
    expect(kinds({ name: 'Acme GmbH', email: 'sales@acme.example' })).toEqual([]);
    expect(kinds({ organisation: 'Acme GmbH' })).toEqual(['business']);
    expect(kinds({ since: '2026-11-01T00:00:00Z' })).toEqual(['new']);
    expect(kinds({ since: '2026-01-01T00:00:00Z' })).toEqual([]);
    expect(kinds({ since: '2021-01-01T00:00:00Z' })).toEqual(['long-standing']);
    expect(kinds({}, ['vip'])).toEqual(['key-account']);
    expect(kinds({}, ['customer_b2b', 'key-account-emea'])).toEqual(['business', 'key-account']);
  });

  it('follow tags over other facts, and nothing where tags contradict each other', () => {
    expect(kinds({ organisation: 'Acme' }, ['b2c'])).toEqual(['consumer']);
    expect(kinds({ since: '2021-01-01T00:00:00Z' }, ['new_customer'])).toEqual(['new']);
    expect(kinds({}, ['b2b', 'b2c'])).toEqual([]);
  });

  it('take no part of a longer word, and no day to come', () => {
    expect(kinds({}, ['viper', 'renewed', 'newsletter', 'enterprises-of-x', 'loyalty'])).toEqual([]);
    expect(kinds({ since: '2027-01-01T00:00:00Z' })).toEqual([]);
    expect(kinds({ since: 'yesterday' })).toEqual([]);
  });

  it('hold for any record: known kinds, each once, no two that exclude each other', () => {
    fc.assert(
      fc.property(
        fc.record({ organisation: fc.string(), since: fc.string() }, { requiredKeys: [] }),
        fc.array(fc.oneof(fc.string(), fc.constantFrom('b2b', 'b2c', 'vip', 'new customer', 'loyal'))),
        (customer, tags) => {
          const found = customerKinds({ customer, tags }, NOW);
          expect(found.every((kind) => allKinds.includes(kind))).toBe(true);
          expect(new Set(found).size).toBe(found.length);
          expect(found.includes('business') && found.includes('consumer')).toBe(false);
          expect(found.includes('new') && found.includes('long-standing')).toBe(false);
        },
      ),
    );
  });
});
