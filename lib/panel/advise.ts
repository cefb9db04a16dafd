import { customerZones } from '@/lib/calendar/customer-zones';
import type { HolidayTable } from '@/lib/calendar/holiday-table';
import { localClock } from '@/lib/calendar/local-clock';
import { responseTarget } from '@/lib/calendar/response-target';
import { workingCalendar } from '@/lib/calendar/working-calendar';
import type { Correction } from '@/lib/corrections/correction';
import type { Findings } from '@/lib/detect/finding';
import { guide } from '@/lib/guidance/guide';
import { replyLanguage } from '@/lib/guidance/reply-language';
import { fits } from '@/lib/knowledge/conditions';
import { layersFor, linesOnly, replyLayer, resolve } from '@/lib/knowledge/layers';
import type { Knowledge } from '@/lib/knowledge/load';
import type { EntryOf, Pack, Situation } from '@/lib/knowledge/schema';
import type { CustomerRecord, Message } from '@/lib/record/customer-record';
import type { Advised } from './panel-state';
import { withoutName } from './without-name';

/** What detection found, and the whole name in the order that CLDR prescribes for the customer's language. */
export interface Detected {
  findings: Findings;
  shownName: string;
}

/** What advising needs beside the record. Everything here is injected, so that tests run it in Node. */
export interface AdviseTools {
  knowledge: Knowledge;
  /** The holiday table of a territory; undefined where none ships or it can't be read. */
  holidays(region: string): Promise<HolidayTable | undefined>;
  detect(record: CustomerRecord, correction: Correction | undefined): Promise<Detected>;
  /** The language of some text, where it is long enough to tell. */
  languageOf(text: string): Promise<string | undefined>;
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

/** Everything but the time: so that a passing minute needs no detection. */
export interface Prepared extends Omit<Advised, 'clock' | 'target' | 'zones'> {
  hours: Pack['hours'];
  holidays: HolidayTable | undefined;
  targets: EntryOf<'target'>[];
}

const lastOf = (messages: readonly Message[], author: Message['author']) =>
  messages.findLast((message) => message.author === author)?.text ?? '';

/** Record → findings → knowledge → guidance. */
export async function prepare(input: AdviseInput, tools: AdviseTools): Promise<Prepared> {
  const { record, draft, situation, correction } = input;
  const [{ findings, shownName }, draftLanguage, agentWrote] = await Promise.all([
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
  const [packs, replyPacks, holidays] = await Promise.all([
    tools.knowledge.load(names),
    tools.knowledge.load(replyLayer(reply.tag, names)),
    customer.region ? tools.holidays(customer.region) : undefined,
  ]);
  const entries = resolve([...replyPacks.map(linesOnly), ...packs]);
  const guidance = guide({ record, findings, entries, replyLanguage: reply, situation, correction });
  const targets = entries.filter(
    (entry): entry is EntryOf<'target'> & { layer: string } =>
      entry.kind === 'target' &&
      fits(entry.when, {
        ...customer,
        register: guidance.register.value,
        channel: record.channel,
        situation,
        replyLanguage: reply.tag,
      }),
  );
  return {
    record,
    findings,
    shownName,
    guidance,
    hours: packs.findLast((pack) => pack.hours)?.hours,
    holidays,
    targets,
  };
}

/** Puts what was prepared on the customer's clock at `now`. */
export function atTime({ hours, holidays, targets, ...advised }: Prepared, now: Temporal.Instant): Advised {
  const region = advised.findings.region.value;
  const zones = customerZones(advised.record.customer, region, now);
  const clock = localClock(now, zones.zones, workingCalendar(region, hours, holidays));
  return {
    ...advised,
    zones,
    clock,
    target: responseTarget({ record: advised.record, now, targets, clock }),
  };
}
