import type { HolidayTable } from '@/lib/calendar/holiday-table';
import type { CustomerPlace } from '@/lib/calendar/locate';
import type { Target } from '@/lib/calendar/response-target';
import type { WorkingPlace } from '@/lib/calendar/shared-window';
import { workingCalendar } from '@/lib/calendar/working-calendar';
import type { Correction } from '@/lib/corrections/correction';
import type { Findings } from '@/lib/detect/finding';
import type { Intent } from '@/lib/detect/intent/intent';
import type { Seen } from '@/lib/guidance/arrange-tips';
import { guide } from '@/lib/guidance/guide';
import type { OwnCustoms } from '@/lib/guidance/own-customs';
import { replyLanguage } from '@/lib/guidance/reply-language';
import { segmentsOf } from '@/lib/guidance/segments';
import { teamItems } from '@/lib/guidance/team-items';
import { layersFor, linesOnly, replyLayer, stack } from '@/lib/knowledge/layers';
import type { Knowledge } from '@/lib/knowledge/load';
import type { Situation } from '@/lib/knowledge/schema';
import type { ShippedPack } from '@/lib/knowledge/shipped';
import type { TeamLayer } from '@/lib/packs/team-layer';
import type { Customer, CustomerRecord, Message, RecordRef } from '@/lib/record/customer-record';
import type { Advised } from './panel-state';
import { withoutName } from './without-name';

/** What detection found, and the whole name in the order that CLDR prescribes for the customer's language. */
export interface Detected {
  findings: Findings;
  shownName: string;
  /** What words of the newest message show beside its subject matter. */
  intents: readonly Intent[];
}

/** What advising needs beside the record. Everything here is injected, so that tests run it in Node. */
export interface AdviseTools {
  knowledge: Pick<Knowledge, 'names' | 'load'>;
  /** The holiday table of a territory or one subdivision; undefined where none ships or it can't be read. */
  holidays(region: string, subdivision?: string): Promise<HolidayTable | undefined>;
  /** Where in a territory the record places a customer; undefined where that makes no difference or is not told. */
  place(customer: Customer, region: string): Promise<CustomerPlace | undefined>;
  detect(record: CustomerRecord, correction: Correction | undefined): Promise<Detected>;
  /** The language of some text, where it is long enough to tell. */
  languageOf(text: string): Promise<string | undefined>;
  /** How often the tips for a culture were seen, as it stood when the record came on screen. */
  seen(ref: RecordRef, culture: string): Promise<Seen>;
  /** The agent's own customs; undefined where not told. */
  own(): Promise<OwnCustoms | undefined>;
  /** The agent's own clock, IANA name, and where they are at home (ISO 3166-1 alpha-2; empty where not told). */
  desk(): { zone: string; region: string };
  /** What the agent's team lays over the shipped knowledge; undefined without a team. */
  team(): Promise<TeamLayer | undefined>;
  now(): Temporal.Instant;
}

export interface AdviseInput {
  record: CustomerRecord;
  draft: string;
  replyPick: string | undefined;
  situation: Situation | undefined;
  correction: Correction | undefined;
  agentLanguages: readonly string[];
  teamLanguage: string;
}

/** The culture that seen tips are counted for: "de-DE", "de-" where the region is unknown. */
export const cultureKey = ({ language, region }: Findings): string =>
  `${language.value ?? ''}-${region.value ?? ''}`;

/** Everything but the time: so that a passing minute needs no detection. */
export interface Prepared
  extends Omit<Advised, 'clock' | 'target' | 'zones' | 'notes' | 'theirs' | 'window' | 'suggestion'> {
  intents: readonly Intent[];
  hours: ShippedPack['hours'];
  holidays: HolidayTable | undefined;
  place: CustomerPlace | undefined;
  targets: Target[];
  /** The calendar day where the agent is, ISO 8601: some of it holds for that day only. */
  today: string;
}

const lastOf = (messages: readonly Message[], author: Message['author']) =>
  messages.findLast((message) => message.author === author)?.text ?? '';

/** The calendar day where the agent is, ISO 8601. */
export const dayOf = (now: Temporal.Instant): string =>
  now.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

/** Record → findings → knowledge → guidance. */
export async function prepare(input: AdviseInput, tools: AdviseTools): Promise<Prepared> {
  const { record, draft, situation, correction } = input;
  const [{ findings, shownName, intents }, draftLanguage, agentWrote] = await Promise.all([
    tools.detect(record, correction),
    tools.languageOf(withoutName(draft, record.customer.name)),
    tools.languageOf(withoutName(lastOf(record.messages, 'agent'), record.customer.name)),
  ]);
  const customer = { language: findings.language.value, region: findings.region.value };
  const reply = replyLanguage({
    pick: input.replyPick,
    draft: draftLanguage,
    agentWrote,
    customer: customer.language,
    agentLanguages: input.agentLanguages,
    team: input.teamLanguage,
  });
  const names = layersFor(customer);
  const culture = cultureKey(findings);
  const [packs, replyPacks, calendar, seen, own, team] = await Promise.all([
    tools.knowledge.load(names),
    tools.knowledge.load(replyLayer(reply.tag, names)),
    customer.region ? calendarOf(record.customer, customer.region, tools) : undefined,
    tools.seen(record.ref, culture),
    tools.own(),
    tools.team(),
  ]);
  const now = tools.now();
  const today = dayOf(now);
  const { guidance, targets } = guide({
    record,
    findings,
    items: [...stack([...replyPacks.map(linesOnly), ...packs]), ...(team ? teamItems(team, today) : [])],
    replyLanguage: reply,
    situation,
    correction,
    seen,
    own,
    inTeam: team && { segments: segmentsOf(record, team.segments), groups: team.groups },
    now: { at: now.epochMilliseconds, today },
  });
  return {
    record,
    findings,
    shownName,
    intents,
    guidance,
    hours: packs.findLast((pack) => pack.hours)?.hours,
    holidays: calendar?.holidays,
    place: calendar?.place,
    desk: await deskOf(tools, own),
    targets,
    today,
  };
}

/** Where in the region the customer is, and the holidays there. */
async function calendarOf(
  customer: Customer,
  region: string,
  tools: Pick<AdviseTools, 'place' | 'holidays'>,
) {
  const place = await tools.place(customer, region);
  return { place, holidays: await tools.holidays(region, place?.subdivision) };
}

/** When the agent works, by the customs of where they are at home. */
async function deskOf(tools: AdviseTools, own: OwnCustoms | undefined): Promise<WorkingPlace> {
  const { zone, region } = tools.desk();
  const holidays = region ? await tools.holidays(region) : undefined;
  return { zone, calendar: workingCalendar(region || undefined, own?.hours, holidays) };
}
