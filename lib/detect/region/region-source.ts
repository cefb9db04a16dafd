import type { Decider } from '../finding';

/** One statement about where the customer is. */
export interface RegionSource {
  code: string;
  values: Record<string, string>;
  decider: Decider;
  /** Regions (ISO 3166-1 alpha-2) it speaks for, with shares that sum to 1. */
  regions: ReadonlyMap<string, number>;
  /** How often it names the right region, taken by itself. */
  trust: number;
  /**
   * What it says for (or, below 0, against) each region in nats, where that was judged by itself and does not follow
   * from `regions` and `trust`. Regions that are not named have 0.
   */
  nats?: ReadonlyMap<string, number>;
}

export const single = (region: string): ReadonlyMap<string, number> => new Map([[region, 1]]);

/**
 * How often each kind of field names the region where the customer deals from; in the rest it says nothing, and
 * the base rates hold (`base-rate.ts`). A source alone therefore gives about its trust as the probability. No
 * public data pairs these fields with true regions, so these are judgements, kept in one place so that they can
 * be corrected:
 *
 * | field | trust | why |
 * |---|---|---|
 * | country | 0.97 | stated for this purpose (billing, delivery); may be the company's |
 * | phone | 0.92 | the number's plan is certain; people keep numbers when they move |
 * | phone.national | 0.6 | valid in the region another field names: agrees more than it tells |
 * | email.domain | 0.8 | a company's or institution's own country domain |
 * | email.domain, freemail | 0.65 | gmx.at, yahoo.co.jp: chosen once, kept abroad |
 * | email.provider | 0.7 | naver.com, qq.com: used in one country and by its emigrants |
 * | locale | 0.6 | region subtag of the interface language |
 * | locale, default | 0.25 | en-US is what systems fill in |
 * | time-zone | 0.6 | often the browser's, sometimes the account's |
 * | time-zone, default | 0.3 | zones that helpdesks start accounts with |
 * | address.field | 0.85 | the record's own address, with a postal code of one country's shape |
 * | address | 0.7 | one in the text or signature: mostly theirs, sometimes ours or a friend's |
 * | address, line | 0.4 | "1234 Town": countries that write four digits before the town, by their size |
 * | phone.text | 0.75 | a number with country code in the text or signature |
 * | currency | 0.3 | the customer's money, or the one that we charge in |
 * | format | 0.2 | numbers and dates: many countries write alike, and people copy ours |
 * | language | 0.8 | most write in a language of where they are, spread over its regions |
 * | language, English | 0.4 | written from everywhere |
 *
 * Words, units and what only one country has are weighed one by one, in nats (`../variety/sign.ts`).
 */
export const REGION_TRUST = {
  country: 0.97,
  phone: 0.92,
  nationalPhone: 0.6,
  domain: 0.8,
  freemailDomain: 0.65,
  provider: 0.7,
  locale: 0.6,
  defaultLocale: 0.25,
  timeZone: 0.6,
  defaultTimeZone: 0.3,
  addressField: 0.85,
  address: 0.7,
  postalLine: 0.4,
  textPhone: 0.75,
  currency: 0.3,
  format: 0.2,
  language: 0.8,
  english: 0.4,
};
