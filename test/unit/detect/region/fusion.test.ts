import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { evidenceCodes } from '@/lib/detect/evidence-codes';
import { type PersonName, type Register, unknown } from '@/lib/detect/finding';
import { addressFieldSource } from '@/lib/detect/region/address';
import { fuseRegion, regionDistribution } from '@/lib/detect/region/region';
import { type RegionSource, single } from '@/lib/detect/region/region-source';
import { layersFor } from '@/lib/knowledge/layers';
import type { Customer, CustomerRecord } from '@/lib/record/customer-record';
import { voices } from '../language/fixtures';

const REGIONS = ['AT', 'CH', 'DE', 'GB', 'US', 'JP', 'BR'];
const region = fc.constantFrom(...REGIONS);
/** Codes that are not halved beside one another. */
const code = fc.constantFrom('country', 'phone', 'email.domain', 'address', 'currency');
const source = fc.record({ code, region, trust: fc.double({ min: 0.1, max: 0.97, noNaN: true }) }).map(
  (given): RegionSource => ({
    code: given.code,
    values: {},
    decider: 'record',
    regions: single(given.region),
    trust: given.trust,
  }),
);
const sources = fc.array(source, { minLength: 1, maxLength: 6 });
const of = (given: readonly RegionSource[], wanted: string) => regionDistribution(given).get(wanted) ?? 0;

describe('probability of a region', () => {
  it('is a probability, and those of all regions sum to 1', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const all = [...regionDistribution(given).values()];
        for (const probability of all) expect(probability >= 0 && probability <= 1).toBe(true);
        expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
        const found = fuseRegion(given, undefined);
        expect(found.probability).toBeGreaterThanOrEqual(0);
        expect(found.probability).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is never lowered by what agrees, and never raised by what disagrees', () => {
    fc.assert(
      fc.property(sources, source, (given, more) => {
        const [[named] = ['']] = [...more.regions];
        for (const one of REGIONS) {
          const [before, after] = [of(given, one), of([...given, more], one)];
          if (one === named) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
          else expect(after).toBeLessThanOrEqual(before + 1e-9);
        }
      }),
    );
  });

  it('does not depend on the order of the fields', () => {
    fc.assert(
      fc.property(sources, region, (given, wanted) => {
        expect(of([...given].reverse(), wanted)).toBeCloseTo(of(given, wanted), 9);
      }),
    );
  });

  it('shows every field that names another region', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const found = fuseRegion(given, undefined);
        if (found.value === undefined) return;
        const others = given.filter(({ regions }) => !regions.has(found.value ?? ''));
        expect(found.against).toHaveLength(others.length);
        for (const { pointsTo } of found.against) expect(pointsTo).not.toBe(found.value);
      }),
    );
  });
});

describe('address fields', () => {
  it.each([
    [{ postalCode: '1010', city: 'Wien' }, 'AT'],
    [{ postalCode: 'SW1A 1AA' }, 'GB'],
    [{ postalCode: '62704', city: 'Springfield', state: 'IL' }, 'US'],
    [{ postalCode: 'K1A 0B1', city: 'Ottawa', state: 'ON' }, 'CA'],
    [{ postalCode: '2000', city: 'Sydney', state: 'NSW' }, 'AU'],
    [{ city: 'Wien' }, undefined],
    [{ postalCode: '', city: 'Wien' }, undefined],
  ] satisfies [Customer, string | undefined][])('%j → %s', (customer, expected) => {
    const found = addressFieldSource(customer);
    expect(found?.regions.size === 1 ? [...found.regions.keys()][0] : undefined).toBe(expected);
  });
});

describe('a customer without any field', () => {
  const nobody: PersonName = { full: '', kind: 'none', order: 'given-first', certain: false };
  const found = (text: string, customer: Customer = {}) => {
    const record: CustomerRecord = {
      ref: { helpdesk: 'zendesk', origin: 'https://desk.example', kind: 'ticket', id: '1' },
      customer,
      messages: [
        { author: 'agent', text: 'Grüezi, Ihr Velo kommt innert einer Woche. 8001 Zürich' },
        { author: 'customer', text },
      ],
    };
    return detect(record, { voices, register: async () => unknown<Register>(), name: () => nobody });
  };
  const viennese =
    'Guten Tag, ich habe im Jänner bestellt und die Rechnung ist noch ausständig. Bitte senden Sie mir einen Erlagschein.';

  it('who writes Austrian German is read as one from Austria, whose customs are laid over the German ones', async () => {
    const { language, region: place } = await found(viennese);
    expect(language.value).toBe('de');
    expect(place).toMatchObject({ value: 'AT', decidedBy: 'text', against: [] });
    expect(place.evidence[0]).toMatchObject({
      code: 'variety',
      values: { words: 'Jänner, ausständig, Erlagschein' },
    });
    expect(layersFor({ language: language.value, region: place.value })).toContain('de-AT');
  });

  it('is read with their signature, and not with what they quote or an agent wrote', async () => {
    const signed = `Guten Tag, meine Bestellung ist noch nicht angekommen.\n\n-- \nAnna Huber\nHauptplatz 1\n4020 Linz`;
    expect((await found(signed)).region).toMatchObject({ value: 'AT' });
    const quoted = `Guten Tag, meine Bestellung ist noch nicht angekommen.\n\nAm 12.10.2026 um 10:00 schrieb Shop <a@shop.example>:\n> Hauptplatz 1\n> 4020 Linz`;
    expect((await found(quoted)).region.evidence.map((one) => one.code)).toEqual(['language']);
  });

  it('keeps a conflict with their fields visible', async () => {
    const { region: place } = await found(viennese, { country: 'Germany', phone: '+49 30 1234567' });
    expect(place.value).toBe('DE');
    expect(place.against[0]).toMatchObject({ code: 'variety', pointsTo: 'AT' });
    for (const one of [...place.evidence, ...place.against]) expect(evidenceCodes).toContain(one.code);
  });
});
