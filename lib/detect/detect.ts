import type { CustomerRecord } from '@/lib/record/customer-record';
import type { Evidence, Finding, Findings, PersonName, Register } from './finding';
import { ranked } from './language/distribution';
import { customerText, fuseLanguage, readText } from './language/language';
import { secondLanguage } from './language/second-language';
import type { WeightedVoice } from './language/voices';
import { fuseRegion, regionDistribution, regionSources } from './region/region';

/** What an agent decided for this customer. */
export interface Corrections {
  language?: string;
  region?: string;
  register?: Register;
}

/** What the name's parts may be ordered by; never the other way round. */
export interface NameContext {
  language?: string;
  region?: string;
  email?: string;
  organisation?: string;
}

/** The parts that detection is put together from. */
export interface DetectTools {
  voices: readonly WeightedVoice[];
  /** Gets the customer's own words, oldest first, without quotes and signatures. */
  register: (texts: readonly string[], language: string | undefined, region?: string) => Finding<Register>;
  name: (name: string | undefined, hints: NameContext) => PersonName;
  corrections?: Corrections;
}

/** A text language below this does not speak for a region. */
const SURE_ENOUGH = 0.8;

/** The agent's decision in place of what was found; that stays visible as a reason for or against. */
function corrected<T extends string>(found: Finding<T>, decision: T | undefined): Finding<T> {
  if (decision === undefined) return found;
  const agent: Evidence<T> = { code: 'agent', pointsTo: decision, weight: 10 };
  const others = [...found.evidence, ...found.against];
  return {
    value: decision,
    probability: 1,
    decidedBy: 'agent',
    evidence: [agent, ...others.filter(({ pointsTo }) => pointsTo === decision)],
    against: others.filter(({ pointsTo }) => pointsTo !== decision),
  };
}

/**
 * Says of one record which language, region and register its customer has, and takes their name apart.
 *
 * Language and region support each other without going round in a circle: the region that serves as a prior for
 * the language comes from the fields alone (without the locale, which is a prior of its own), and the language
 * that speaks for a region from the text alone.
 */
export async function detect(record: CustomerRecord, tools: DetectTools): Promise<Findings> {
  const { customer } = record;
  const { voices, corrections = {} } = tools;
  const text = customerText(record);
  const [reading, sources] = await Promise.all([readText(text, voices), regionSources(customer)]);
  const fromText = ranked(reading.distribution)[0];

  const regions = corrections.region
    ? new Map([[corrections.region, 1]])
    : regionDistribution(sources.filter(({ code }) => code !== 'locale'));
  const language = corrected(fuseLanguage(reading, customer.locale, regions), corrections.language);
  const spoken = corrections.language ?? (fromText && fromText[1] >= SURE_ENOUGH ? fromText[0] : undefined);
  const region = corrected(fuseRegion(sources, spoken), corrections.region);
  const register = corrected(
    tools.register(text.replies, language.value, region.value),
    corrections.register,
  );

  const second = language.value ? await secondLanguage(text.newest, language.value, voices) : undefined;
  return {
    language,
    ...(second ? { secondLanguage: second } : {}),
    region,
    register,
    name: tools.name(customer.name, {
      ...(language.value ? { language: language.value } : {}),
      ...(region.value ? { region: region.value } : {}),
      ...(customer.email ? { email: customer.email } : {}),
      ...(customer.organisation ? { organisation: customer.organisation } : {}),
    }),
  };
}
