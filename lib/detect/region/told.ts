import { readSigns } from '../variety/read-signs';
import { matches, of, type VarietyRules } from '../variety/sign';
import { weighSigns } from '../variety/weigh';
import { addressSource } from './address';
import { amountSources } from './amounts';
import { localThings } from './local-things';
import { phoneSource } from './phone';
import { REGION_TRUST, type RegionSource } from './region-source';

/** Units with a number. The metric ones are used nearly everywhere, and by many in the United States too. */
const units: VarietyRules = {
  signs: [],
  traits: [
    {
      find: (text) => matches(text, /(?<![\d.,])\d{1,5} ?(?:miles?|mph)(?!\p{L})/gu),
      weights: { US: 1.5, GB: 1.2 },
    },
    { find: (text) => matches(text, /(?<![\d.,])\d{1,3} ?° ?F(?!\p{L})/gu), weights: { US: 3 } },
    {
      find: (text) => matches(text, /(?<![\d.,])\d{1,5} ?(?:lbs?|oz|gallons?|sq ?ft)(?!\p{L})/gu),
      weights: { US: 1.2, CA: 0.5, GB: 0.4 },
    },
    { find: (text) => matches(text, /(?<![\d.,])\d{1,2} ?stone(?!\p{L})/gu), weights: of('GB IE', 3) },
  ],
};

/** A number with its country code, in the digits that people write. */
const PHONE = /(?<![\d+])(?:\+|00)[1-9][\d ()./-]{6,20}\d/u;
/** UTF-16 units that are read. */
const LONGEST = 8_000;

async function textPhoneSource(text: string): Promise<RegionSource | undefined> {
  const number = PHONE.exec(text)?.[0];
  const source = number ? await phoneSource(number, undefined) : undefined;
  return source && { ...source, code: 'phone.text', decider: 'text', trust: REGION_TRUST.textPhone };
}

/**
 * What the customer's own words and signature tell of where they are, in whatever language: addresses, numbers to call,
 * amounts, units and things of one country. A signature belongs to the person and is read here; its language is not.
 */
export async function toldSources(signed: string): Promise<RegionSource[]> {
  const text = signed.slice(0, LONGEST);
  if (!text.trim()) return [];
  const own = text.replaceAll(/\S{1,80}@\S{1,200}|https?:\S{1,500}|www\.\S{1,500}/gu, ' ');
  const found = [addressSource(own), await textPhoneSource(own)].filter((source) => source !== undefined);
  return [
    ...found,
    ...amountSources(own),
    ...weighSigns('units', readSigns(own, units)),
    ...weighSigns('local', readSigns(own, localThings)),
  ];
}
