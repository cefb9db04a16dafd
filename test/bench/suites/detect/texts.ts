import {
  getCountries,
  getCountryCallingCode,
  Metadata,
  parsePhoneNumberFromString as parse,
} from 'libphonenumber-js/max';
import { task as personName } from '../../../../scripts/predict/tasks/person-name';
import { task as phoneRegion } from '../../../../scripts/predict/tasks/phone-region';
import { task as replyText } from '../../../../scripts/predict/tasks/reply-text';
import type { Figure } from '../../suite';
import { type DataOptions, jsonLines } from './data';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const percent = (right: readonly boolean[]): number => (100 * right.filter(Boolean).length) / right.length;

interface Mail {
  gold: string;
  input: string;
  expected?: string;
}

/** Mails whose reply text talon's own tests assert; white space is folded. */
export async function measureReplies(data: DataOptions): Promise<Figure[]> {
  const right: boolean[] = [];
  for (const { gold, input, expected } of jsonLines<Mail>(data, 'email/quotes'))
    if (expected !== undefined && gold.startsWith('upstream'))
      right.push(fold(String((await replyText({ text: input })).answer)) === fold(expected));
  return [
    {
      name: 'quotes.talon',
      value: percent(right),
      atLeast: 97,
      what: 'reply text, as talon’s tests assert it',
    },
  ];
}

interface Names {
  locale: string;
  name: Record<string, string>;
  cases: [order: string, length: string, usage: string, formality: string, expected: string][];
}

/** Whether given name and surname stand in the same order in both, where both stand in both. */
function sameOrder({ given = '', surname = '' }: Names['name'], one: string, other: string): boolean {
  const order = (text: string) => {
    const at = [given, surname].map((part) => text.indexOf(part));
    return at.includes(-1) || !given || !surname ? 0 : Math.sign((at[0] ?? 0) - (at[1] ?? 0));
  };
  return !order(one) || !order(other) || order(one) === order(other);
}

/** CLDR's conformance cases for person names, monograms left out, in the locales of `languages`. */
export async function measureNames(data: DataOptions, languages: ReadonlySet<string>): Promise<Figure[]> {
  const exact: boolean[] = [];
  const order: boolean[] = [];
  for (const { locale, name, cases } of jsonLines<Names>(data, 'person-names/cldr47')) {
    const language = locale.split(/[-_]/)[0] ?? '';
    if (!languages.has(language === 'no' ? 'nb' : language)) continue;
    for (const [wanted, length, usage, formality, expected] of cases) {
      if (usage === 'monogram') continue;
      const answer = String(
        (await personName({ locale, name, order: wanted, length, usage, formality })).answer,
      );
      exact.push(answer === expected);
      order.push(answer === expected || sameOrder(name, answer, expected));
    }
  }
  return [
    {
      name: 'names.order',
      value: percent(order),
      atLeast: 100,
      what: 'given name and surname in CLDR’s order',
    },
    {
      name: 'names.exact',
      value: percent(exact),
      atLeast: 99,
      what: 'CLDR 47’s conformance cases, all of the name',
    },
  ];
}

interface Phone {
  region: string;
  type: string;
  e164: string;
}

const TYPES = ['FIXED_LINE', 'MOBILE', 'TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'VOIP', 'PERSONAL_NUMBER'];

/** What the class has beyond its published types. */
interface Plan {
  type(name: string): { pattern(): string } | undefined;
}

/** Whether the plans of several territories have this number, by Google's whole metadata. */
function isShared(e164: string): boolean {
  const number = parse(e164);
  if (!number) return false;
  const having = getCountries().filter((country) => {
    if (getCountryCallingCode(country) !== number.countryCallingCode) return false;
    const metadata = new Metadata();
    metadata.selectNumberingPlan(country);
    const plan = metadata.numberingPlan as unknown as Plan;
    return TYPES.some((type) => {
      const pattern = plan.type(type)?.pattern();
      return pattern !== undefined && new RegExp(`^(?:${pattern})$`).test(number.nationalNumber);
    });
  });
  return having.length > 1;
}

/** Example numbers of libphonenumber. Where more than one territory has the number, unknown is right as well. */
export async function measurePhones(data: DataOptions): Promise<Figure[]> {
  const right: boolean[] = [];
  for (const { region, type, e164 } of jsonLines<Phone>(data, 'phone/libphonenumber-examples')) {
    if (!/^(?:fixedLine|mobile|fixedLineOrMobile)$/.test(type)) continue;
    const { answer } = await phoneRegion({ phone: e164 });
    right.push(answer === region || (answer === null && isShared(e164)));
  }
  return [
    {
      name: 'phone.region',
      value: percent(right),
      atLeast: 97,
      what: 'territory of fixed and mobile numbers',
    },
  ];
}
