import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Correction } from '@/lib/corrections/correction';
import { KEY_ITEM } from '@/lib/corrections/key';
import { STORAGE_FULL } from '@/lib/corrections/memory';
import type { Customer } from '@/lib/record/customer-record';
import { memory, recordOf, sharedArea } from './fixtures';

const lupita: Customer = {
  id: '50112',
  name: 'María Guadalupe Hernández',
  email: 'Lupita@Refacciones.mx ',
  phone: '+52 55 5550 0143',
};
const spanish: Correction = { language: 'es', region: 'MX' };

describe('remembering a correction', () => {
  it('finds it on another record, by each thing the customer is known by alone', async () => {
    const store = memory(sharedArea());
    await store.keep(recordOf(lupita), spanish);
    for (const known of [{ id: '50112' }, { email: 'lupita@refacciones.mx' }, { phone: '0052 55 55500143' }])
      expect(await store.of(recordOf(known))).toEqual(spanish);
    expect(await store.of(recordOf({ id: '50113', email: 'x@refacciones.mx' }))).toBeUndefined();
    expect(await store.of(recordOf({ name: lupita.name as string }))).toBeUndefined();
  });

  it('holds in another document and after a restart', async () => {
    const shared = sharedArea();
    await memory(shared).keep(recordOf(lupita), spanish);
    expect(await memory(shared).of(recordOf(lupita))).toEqual(spanish);
  });

  it('knows an id in its own helpdesk only, and an address everywhere', async () => {
    const store = memory(sharedArea());
    await store.keep(recordOf(lupita), spanish);
    const elsewhere = { helpdesk: 'hubspot', origin: 'https://app.hubspot.com' } as const;
    expect(await store.of(recordOf({ id: '50112' }, elsewhere))).toBeUndefined();
    expect(await store.of(recordOf({ id: '9', email: 'lupita@refacciones.mx' }, elsewhere))).toEqual(spanish);
    expect(await store.of(recordOf({ id: '9' }, elsewhere))).toEqual(spanish);
  });

  it('learns what the helpdesk tells later, without a further click', async () => {
    const store = memory(sharedArea());
    await store.keep(recordOf({ id: '50112' }), spanish);
    expect(await store.of(recordOf(lupita))).toEqual(spanish);
    expect(await store.of(recordOf({ email: 'lupita@refacciones.mx' }))).toEqual(spanish);
    expect(await store.list()).toHaveLength(1);
  });

  it('lets the newest win where two entries turn out to be one customer', async () => {
    const shared = sharedArea();
    const store = memory(shared);
    await store.keep(recordOf({ id: '50112' }), { register: 'formal' });
    await store.keep(recordOf({ email: 'lupita@refacciones.mx' }), { register: 'informal' });
    expect(await store.list()).toHaveLength(2);
    expect(await store.of(recordOf(lupita))).toEqual({ register: 'informal' });
    expect(await store.of(recordOf({ id: '50112' }))).toEqual({ register: 'informal' });
    expect(await store.list()).toHaveLength(1);
  });

  it('loses nothing else that was decided about either', async () => {
    const store = memory(sharedArea());
    const elsewhere = { region: 'MX', register: 'informal', language: 'es' } as const;
    await store.keep(recordOf({ email: 'lupita@refacciones.mx' }), elsewhere);
    await store.keep(recordOf({ id: '50112' }), { register: 'formal', notLanguages: ['es'] });
    const both = { region: 'MX', register: 'formal', notLanguages: ['es'] };
    expect(await store.of(recordOf(lupita))).toEqual(both);
    expect(await store.of(recordOf({ email: 'lupita@refacciones.mx' }))).toEqual(both);
    expect(await store.list()).toHaveLength(1);
  });

  it('does not mistake the colleague behind the same switchboard for the customer', async () => {
    const store = memory(sharedArea());
    const phone = '+49 30 2312500';
    const anna = recordOf({ id: '1', phone });
    const bernd = recordOf({ id: '2', phone });
    await store.keep(anna, { gender: 'feminine' });
    expect(await store.of(bernd)).toBeUndefined();
    await store.keep(bernd, { gender: 'masculine' });
    expect(await store.of(anna)).toEqual({ gender: 'feminine' });
    await store.keep(bernd, {});
    expect(await store.of(anna)).toEqual({ gender: 'feminine' });
  });

  it('goes by the record where nothing is known of the customer, and by the customer from then on', async () => {
    const shared = sharedArea();
    const store = memory(shared);
    const ref = { id: '77' };
    await store.keep(recordOf({ name: 'Anybody' }, ref), spanish);
    expect(await store.of(recordOf({}, { id: '78' }))).toBeUndefined();
    expect(await store.of(recordOf({ email: 'a@b.example' }, ref))).toEqual(spanish);
    expect(await store.of(recordOf({ email: 'a@b.example' }))).toEqual(spanish);
    // The ticket goes to somebody else.
    expect(await store.of(recordOf({ email: 'other@b.example' }, ref))).toBeUndefined();
  });

  it('forgets where nothing is decided any more', async () => {
    const shared = sharedArea();
    const store = memory(shared);
    await store.keep(recordOf(lupita), spanish);
    await store.keep(recordOf({ id: '50112' }), {});
    expect(await store.of(recordOf(lupita))).toBeUndefined();
    expect([...shared.items.keys()]).toEqual([KEY_ITEM]);
  });

  it('reads with one request for all aliases', async () => {
    const shared = sharedArea();
    const store = memory(shared);
    await store.keep(recordOf(lupita), spanish);
    await store.of(recordOf(lupita));
    await store.list();
    const get = vi.spyOn(shared.area, 'get');
    await store.of(recordOf(lupita));
    expect(get.mock.calls.filter(([keys]) => Array.isArray(keys))[0]?.[0]).toHaveLength(4);
    expect(get.mock.calls.filter(([keys]) => keys === KEY_ITEM)).toHaveLength(0);
  });

  it('stores nothing of the customer', async () => {
    const shared = sharedArea();
    await memory(shared).keep(recordOf(lupita), { ...spanish, register: 'formal', notLanguages: ['pt'] });
    expect(shared.text()).not.toMatch(/lupita|refacciones|hern|mar[ií]a|5550|50112|zendesk\.com/i);
  });

  it('makes hashes that differ from one installation to the next', async () => {
    const [one, other] = [sharedArea(), sharedArea()];
    for (const shared of [one, other]) await memory(shared).keep(recordOf(lupita), spanish);
    for (const key of one.items.keys()) if (key !== KEY_ITEM) expect(other.items.has(key)).toBe(false);
  });
});

describe('what is stored', () => {
  it('reads as none where it is damaged, and drops unknown fields', async () => {
    const shared = sharedArea();
    const store = memory(shared);
    await store.keep(recordOf({ id: '1' }), spanish);
    const [item, value] = [...shared.items].find(([key]) => key !== KEY_ITEM) as [string, { id: string }];
    const reads = async (stored: unknown) => {
      shared.items.set(item, stored);
      return memory(shared).of(recordOf({ id: '1' }));
    };
    for (const broken of [
      null,
      7,
      'x',
      [],
      {},
      { ...value, at: 'yesterday' },
      { ...value, helpdesk: 'desk' },
    ])
      expect(await reads(broken)).toBeUndefined();
    const odd = { language: 'Spanish!', region: 'MX', notLanguages: [4], register: 'rude', colour: 'red' };
    expect(await reads({ ...value, correction: odd })).toEqual({ region: 'MX' });
  });

  it('goes on after a damaged key, with a new one', async () => {
    const shared = sharedArea();
    shared.items.set(KEY_ITEM, 'short');
    const store = memory(shared);
    expect(await store.of(recordOf({ id: '1' }))).toBeUndefined();
    await store.keep(recordOf({ id: '1' }), spanish);
    expect(await store.of(recordOf({ id: '1' }))).toEqual(spanish);
  });

  it('stays below the limit: the oldest go', async () => {
    const store = memory(sharedArea(), 3);
    for (const id of ['1', '2', '3', '4', '5'])
      await store.keep(recordOf({ id, email: `${id}@b.example` }), spanish);
    expect(await store.list()).toHaveLength(3);
    expect(await store.of(recordOf({ id: '2' }))).toBeUndefined();
    expect(await store.of(recordOf({ email: '3@b.example' }))).toEqual(spanish);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', STORAGE_FULL],
    ['The disk caught fire', 'The disk caught fire'],
  ])('says why it could not be kept: %s', async (text, reason) => {
    const shared = sharedArea();
    const store = memory(shared);
    shared.fail(new Error(text));
    await expect(store.keep(recordOf({ id: '1' }), spanish)).rejects.toThrow(reason);
    expect(await store.of(recordOf({ id: '1' }))).toBeUndefined();
  });
});

describe('the list', () => {
  it('has one entry per customer, newest first, and removes one or all', async () => {
    const store = memory(sharedArea());
    await store.keep(recordOf(lupita), spanish);
    await store.keep(recordOf({ id: '2', email: 'b@b.example' }), { register: 'informal' });
    const list = await store.list();
    expect(list.map(({ correction }) => correction)).toEqual([{ register: 'informal' }, spanish]);
    expect(Object.keys(list[0] ?? {}).sort()).toEqual(['at', 'correction', 'helpdesk', 'id']);
    await store.remove(list[0]?.id ?? '');
    expect(await store.of(recordOf({ id: '2' }))).toBeUndefined();
    expect(await store.list()).toHaveLength(1);
    await store.clear();
    expect(await store.list()).toEqual([]);
  });

  it('tells other documents of a change, and not the one that made it', async () => {
    const shared = sharedArea();
    const [panel, options] = [memory(shared), memory(shared)];
    const told = { panel: vi.fn(), options: vi.fn() };
    panel.watch(told.panel);
    options.watch(told.options);
    await panel.keep(recordOf({ id: '1' }), spanish);
    expect([told.panel.mock.calls.length, told.options.mock.calls.length]).toEqual([0, 1]);
    await options.clear();
    expect([told.panel.mock.calls.length, told.options.mock.calls.length]).toEqual([1, 1]);
  });
});

/** What a record may say of a person: always their id, perhaps their address, perhaps the number they all share. */
const person = fc.integer({ min: 0, max: 2 });
const visit = fc.record({
  who: person,
  knows: fc.record({ email: fc.boolean(), phone: fc.boolean() }),
  decides: fc.option(
    fc.constantFrom<Correction>({ register: 'formal' }, { register: 'informal' }, { region: 'AT' }, {}),
  ),
});

function customerOf({ who, knows }: { who: number; knows: { email: boolean; phone: boolean } }): Customer {
  return {
    id: `id-${who}`,
    ...(knows.email && { email: `${who}@b.example` }),
    ...(knows.phone && { phone: '+49 30 2312500' }),
  };
}

describe('properties', () => {
  it('every visit sees the last decision about that person, whatever else was known of whom', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { maxLength: 12 }), async (visits) => {
        const store = memory(sharedArea());
        const expected = new Map<number, Correction | undefined>();
        for (const one of visits) {
          const record = recordOf(customerOf(one));
          expect(await store.of(record)).toEqual(expected.get(one.who));
          if (one.decides === null) continue;
          await store.keep(record, one.decides);
          expected.set(one.who, Object.keys(one.decides).length ? one.decides : undefined);
        }
        const kept = [...expected.values()].filter((correction) => correction !== undefined);
        expect(await store.list()).toHaveLength(kept.length);
      }),
      { numRuns: 60 },
    );
  });

  it('any two ways to know a person meet once both were seen together', async () => {
    const kinds = ['id', 'email', 'phone'] as const;
    const whole = { id: '5', email: 'five@b.example', phone: '+81 3 1234 5678' };
    const part = (names: readonly (typeof kinds)[number][]) =>
      Object.fromEntries(names.map((name) => [name, whole[name]])) as Customer;
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...kinds], { minLength: 1 }),
        fc.subarray([...kinds], { minLength: 1 }),
        async (first, later) => {
          const store = memory(sharedArea());
          await store.keep(recordOf(part(first)), spanish);
          expect(await store.of(recordOf(whole))).toEqual(spanish);
          expect(await store.of(recordOf(part(later)))).toEqual(spanish);
          await store.keep(recordOf(part(later)), {});
          expect(await store.list()).toEqual([]);
        },
      ),
      { numRuns: 49 },
    );
  });
});
