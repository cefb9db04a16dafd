import type { Correction } from '@/lib/corrections/correction';
import type { CustomerRecord } from '@/lib/record/customer-record';
import type { Evidence, Finding, Findings, PersonName, Register } from './finding';
import { customerText } from './language/customer-text';
import { ranked } from './language/distribution';
import { fuseLanguage, readText } from './language/language';
import { inOwnScript } from './language/languages';
import { secondLanguage } from './language/second-language';
import type { WeightedVoice } from './language/voices';
import { givenInEither, inOrder } from './names/name-order';
import { fuseRegion, regionDistribution, regionSources } from './region/region';
import { toldSources } from './region/told';
import { varietySources } from './variety/variety';

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
  register: (
    texts: readonly string[],
    language: string | undefined,
    region?: string,
  ) => Promise<Finding<Register>>;
  name: (name: string | undefined, hints: NameContext) => PersonName;
  /** What the agent decided about this customer. */
  correction?: Correction | undefined;
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

/** Shows what the agent excluded as the first reason for what is left. */
function without(found: Finding<string>, excluded: readonly string[]): Finding<string> {
  const reasons = excluded.map(
    (language): Evidence => ({
      code: 'agent-not',
      values: { language },
      pointsTo: found.value ?? language,
      weight: 10,
    }),
  );
  return reasons.length ? { ...found, evidence: [...reasons, ...found.evidence] } : found;
}

/**
 * Says of one record which language, region and register its customer has, and takes their name apart.
 *
 * Language and region support each other without going round in a circle: the region that serves as a prior for
 * the language comes from the fields (without the locale, which is a prior of its own) and from the places and amounts that
 * the customer names, and the language that speaks for a region from the text alone. How a language is written speaks
 * for a region only.
 */
export async function detect(record: CustomerRecord, tools: DetectTools): Promise<Findings> {
  const { customer } = record;
  const { voices, correction = {} } = tools;
  const { notLanguages = [] } = correction;
  const text = customerText(record);
  const [reading, fields, told] = await Promise.all([
    readText(text, voices, notLanguages),
    regionSources(customer),
    toldSources(text.signed),
  ]);
  const sources = [...fields, ...told];
  const fromText = ranked(reading.distribution)[0];

  const regions = correction.region
    ? new Map([[correction.region, 1]])
    : regionDistribution(sources.filter(({ code }) => code !== 'locale'));
  const fused = fuseLanguage(reading, customer.locale, regions, notLanguages);
  const language = correction.language ? corrected(fused, correction.language) : without(fused, notLanguages);
  const sure = fromText && fromText[1] >= SURE_ENOUGH ? inOwnScript(fromText[0]) : undefined;
  const spoken = correction.language ?? sure;
  const written = spoken ?? language.value;
  const variety = written ? await varietySources(text.signed, written) : [];
  const region = corrected(fuseRegion([...sources, ...variety], spoken), correction.region);
  const [fromWords, second] = await Promise.all([
    tools.register(text.replies, language.value, region.value),
    language.value ? secondLanguage(text.newest, language.value, voices, notLanguages) : undefined,
  ]);
  const register = corrected(fromWords, correction.register);
  const read = tools.name(customer.name, {
    ...(language.value ? { language: language.value } : {}),
    ...(region.value ? { region: region.value } : {}),
    ...(customer.email ? { email: customer.email } : {}),
    ...(customer.organisation ? { organisation: customer.organisation } : {}),
  });
  const either = givenInEither(read);
  const name = correction.nameOrder ? inOrder(read, correction.nameOrder) : read;
  return {
    language,
    ...(second ? { secondLanguage: second } : {}),
    region,
    register,
    name: either ? { ...name, givenInEither: either } : name,
  };
}
