import { dayPlan } from '@/lib/calendar/working-calendar';
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
  { draft, advised, situation }: Pick<PanelState, 'draft' | 'advised' | 'situation'>,
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
      : await check(draft, contextOf(advised, language, situation));
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

function contextOf(advised: Advised, language: string, situation: PanelState['situation']): DraftContext {
  const { findings, guidance } = advised;
  const { value, from } = guidance.register;
  // A custom asks for formality; it never forbids it.
  const told = from === 'agent' || from === 'customer' || (from === 'culture' && value === 'formal');
  return {
    language,
    customerLanguage: findings.language.value,
    region: findings.region.value,
    register: told && value !== 'neutral' ? value : undefined,
    situation,
    ...(findings.name.kind !== 'none' && { name: findings.name.full }),
    calendar: calendarOf(advised),
  };
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
