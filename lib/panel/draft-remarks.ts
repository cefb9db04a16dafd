import { dayPlan } from '@/lib/calendar/working-calendar';
import { clean } from '@/lib/detect/clean/clean';
import type { Line } from '@/lib/guidance/guidance';
import type { Author, CustomerRecord } from '@/lib/record/customer-record';
import type { DraftContext } from '@/lib/tone/draft-finding';
import type { Remark } from '@/lib/tone/remark';
import type { Advised, PanelState } from './panel-state';

/** Fewer letters say too little for any remark. */
const SHORTEST = 12;

export interface RemarkTools {
  check(draft: string, context: DraftContext): Promise<Remark[]>;
  /** The language of some text, where it is long enough to tell. */
  languageOf(text: string): Promise<string | undefined>;
}

const base = (tag: string | undefined): string | undefined => tag?.split('-')[0];

/**
 * The remarks on the draft of what is on screen, without those of `quiet` rules. A draft in another language than the
 * agent chose for this reply gets one remark, about that.
 */
export async function draftRemarks(
  {
    draft,
    advised,
    situation,
    correction,
    signed,
  }: Pick<PanelState, 'draft' | 'advised' | 'situation'> & Partial<Pick<PanelState, 'correction' | 'signed'>>,
  quiet: ReadonlySet<string>,
  { check, languageOf }: RemarkTools,
): Promise<Remark[]> {
  if (!advised || draft.trim().length < SHORTEST) return [];
  const { replyLanguage } = advised.guidance;
  const written = replyLanguage.from === 'draft' ? replyLanguage.tag : await languageOf(draft);
  const language = written ?? replyLanguage.tag;
  const found =
    replyLanguage.from === 'pick' && base(written ?? replyLanguage.tag) !== base(replyLanguage.tag)
      ? [otherLanguage(draft, language, replyLanguage.tag)]
      : await check(draft, { ...contextOf(advised, language, situation, correction), signed });
  return found.filter(({ rule }) => !quiet.has(rule));
}

/** Tags of languages are for the interface to name. */
const otherLanguage = (draft: string, written: string, picked: string): Remark => ({
  rule: 'address.other-language',
  about: 'address',
  weight: 3,
  words: '',
  start: 0,
  end: draft.length,
  values: { language: picked, written },
});

function contextOf(
  advised: Advised,
  language: string,
  situation: PanelState['situation'],
  correction: PanelState['correction'],
): DraftContext {
  const { findings, guidance, record } = advised;
  const { value, from } = guidance.register;
  const { greeting } = guidance.address;
  // A custom asks for formality; it never forbids it.
  const told = from === 'agent' || from === 'customer' || (from === 'culture' && value === 'formal');
  /** A line in another language than the draft is no help in it. */
  const spoken = (line: Line | undefined) =>
    line && base(line.language) === base(language) ? line.text : undefined;
  // Whatever form of address the draft has, a machine chooses its own.
  const byMachine = record.translated && base(language) !== base(findings.language.value);
  return {
    language,
    customerLanguage: findings.language.value,
    region: findings.region.value,
    register: told && value !== 'neutral' && !byMachine ? value : undefined,
    situation,
    ...(findings.name.kind !== 'none' && { name: findings.name.full, person: findings.name }),
    gender: correction?.gender ?? greeting?.gender ?? findings.name.stated,
    calendar: calendarOf(advised),
    greeting: spoken(greeting),
    closing: spoken(guidance.closings[0]),
    channel: record.channel,
    ...waitOf(advised),
    customerSays: customerSays(record),
    tones: guidance.tone?.scales,
  };
}

/** Whether this is our first answer, and how long the open question has waited. */
function waitOf({ record, target }: Advised): Pick<DraftContext, 'firstAnswer' | 'waitingHours' | 'overdue'> {
  const wrote = (author: Author) => record.messages.some((message) => message.author === author);
  const firstAnswer = wrote('customer') ? !wrote('agent') : undefined;
  if (target.answered) return { firstAnswer };
  if (target.kind === 'none')
    return { firstAnswer, ...(target.waited !== undefined && { waitingHours: target.waited / 60 }) };
  // A solution may take longer than an answer, and its clock starts with the thread.
  if (target.metric === 'resolution' || !target.startedAt) return { firstAnswer };
  const given = Temporal.Instant.from(target.startedAt).until(target.dueAt).total('minutes');
  return {
    firstAnswer,
    waitingHours: Math.max(0, given - target.remaining) / 60,
    overdue: target.state === 'overdue',
  };
}

const said = new WeakMap<CustomerRecord, string>();

/** What the customer wrote since our last answer, without what it quotes; forgotten with the record. */
function customerSays(record: CustomerRecord): string | undefined {
  const known = said.get(record);
  if (known !== undefined) return known || undefined;
  const lastAnswer = record.messages.findLastIndex(({ author }) => author === 'agent');
  const says = record.messages
    .slice(lastAnswer + 1)
    .filter(({ author }) => author === 'customer')
    .map(({ text }) => clean(text).reply)
    .join('\n');
  said.set(record, says);
  return says || undefined;
}

/** The customer's calendar as rules ask for it, where their clock is known. */
function calendarOf({ clock, theirs, desk }: Advised): DraftContext['calendar'] {
  const [place, ...others] = theirs;
  if (!clock || !place || others.length > 0) return undefined;
  const { at, zone } = clock.earliest;
  const now = Temporal.PlainDateTime.from(at).toZonedDateTime(zone);
  return {
    today: at.slice(0, 10),
    clocksDiffer: now.offset !== now.withTimeZone(desk.zone).offset,
    dayOff(date) {
      const day = Temporal.PlainDate.from(date);
      const plan = dayPlan(day, place.calendar);
      if (plan.kind === 'holiday') return plan.holiday.english;
      // A weekend that the agent has too is no surprise.
      return plan.kind === 'weekend' && !desk.calendar.weekend.includes(day.dayOfWeek)
        ? 'weekend'
        : undefined;
    },
  };
}
