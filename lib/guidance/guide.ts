import type { Target } from '@/lib/calendar/response-target';
import type { Correction } from '@/lib/corrections/correction';
import type { Findings } from '@/lib/detect/finding';
import { applies, type Circumstances } from '@/lib/knowledge/conditions';
import { type Layered, type LayeredEntry, type LayerItem, lay } from '@/lib/knowledge/layers';
import type { Situation } from '@/lib/knowledge/schema';
import { customerKinds } from '@/lib/record/customer-kinds';
import type { CustomerRecord } from '@/lib/record/customer-record';
import { adviseAddress, linesFor } from './address';
import { arrangeTips, type Seen } from './arrange-tips';
import type { Advice, Guidance, Line, ReplyLanguage } from './guidance';
import type { OwnCustoms } from './own-customs';
import { closeness, nearness } from './rank';
import { adviseRegister } from './register';

/** What an agent's team has to do with it. */
export interface InTeam {
  /** Ids of the segments that the customer is in, and of the groups that the agent is in. */
  segments: readonly string[];
  groups: readonly string[];
}

export interface GuideInput {
  record: CustomerRecord;
  findings: Findings;
  /** The layers that speak of this customer and the team's, the weakest first. */
  items: readonly LayerItem[];
  replyLanguage: ReplyLanguage;
  /** The agent's pick; unknown until then. */
  situation: Situation | undefined;
  /** What the agent decided about this customer: which form of address, which greeting. */
  correction?: Correction | undefined;
  /** How often tips were seen; nothing was where left out. */
  seen?: Seen | undefined;
  /** The agent's own customs, where told. */
  own?: OwnCustoms | undefined;
  /** Nothing where left out. */
  inTeam?: InTeam | undefined;
  /** Epoch milliseconds, and the calendar day where the agent is (ISO 8601). */
  now: { at: number; today: string };
}

/** What the panel says about the reply, and what the team promised. */
export interface Guided {
  guidance: Guidance;
  targets: Target[];
}

/** Everything the panel says about the reply. Pure: the same input gives the same guidance. */
export function guide({
  record,
  findings,
  items,
  replyLanguage,
  situation,
  correction,
  seen,
  own,
  inTeam,
  now,
}: GuideInput): Guided {
  const known = {
    ...inTeam,
    customers: customerKinds(record, now.at),
    language: findings.language.value,
    region: findings.region.value,
    channel: record.channel,
    replyLanguage: replyLanguage.tag,
    situation,
    today: now.today,
  };
  const fittingIn = (circumstances: Circumstances) => lay(items, (item) => applies(item, circumstances));
  const tone = fittingIn({ ...known, register: findings.register.value })
    .filter((entry): entry is Advice<'tone'> => entry.kind === 'tone')
    .sort(byTone)[0];
  const lines = answering(replyLanguage.tag);
  const informal = lay(
    items,
    (item) => item.layer !== 'team' || applies(item, { ...known, register: 'informal' }),
  );
  const register = offered(adviseRegister(findings.register, tone), informal, lines);
  const circumstances: Circumstances = { ...known, register: register.value };
  const fitting = fittingIn(circumstances);
  const spoken = fitting.filter(
    (entry) => (entry.kind === 'address' || entry.kind === 'phrase') && lines.has(entry.replyLanguage),
  );

  const { tips, familiar, fresh } = arrangeTips(
    fitting.filter((entry): entry is Advice<'tip'> => entry.kind === 'tip'),
    {
      situation,
      seen: seen ?? (() => 0),
      own,
      scales: tone?.scales,
      corrected: findings.language.decidedBy === 'agent' || findings.region.decidedBy === 'agent',
      now: now.at,
    },
  );
  const made = (line: Line) => situation !== undefined && line.situations.includes(situation);
  const phrases = ofAllSituations(items, fitting, circumstances).filter(
    (entry) => entry.kind === 'phrase' && lines.has(entry.replyLanguage),
  );
  const ready = linesFor(phrases, 'phrase', register.value);

  const guidance: Guidance = {
    replyLanguage,
    register,
    address: adviseAddress(spoken, findings.name, register.value, replyLanguage.tag, correction),
    closings: linesFor(spoken, 'closing', register.value),
    phrases: [...ready.filter(made), ...ready.filter((line) => !made(line))],
    situationPhrases: ready.filter(made),
    tone,
    tips,
    familiar,
    fresh,
    channels: fitting.filter((entry): entry is Advice<'channel'> => entry.kind === 'channel').sort(byTeam),
    reviewed: items.some(
      (item) => item.kind === 'tip' && item.layer !== 'team' && closeness(item.layer) >= 2,
    ),
  };
  return { guidance, targets: standing(fitting.filter((entry) => entry.kind === 'target')) };
}

/** A promise that was not confirmed in time counts where the team made no other about the same. */
const standing = (targets: readonly Target[]) => {
  const expired = ({ team }: Target) => team?.standing === 'expired';
  return targets.filter(
    (target) =>
      !expired(target) || targets.every((other) => other.metric !== target.metric || expired(other)),
  );
};

/** The team's before all others, also where it has to be confirmed again; then what speaks of this customer most closely. */
const byTone = (one: Advice<'tone'>, other: Advice<'tone'>) =>
  Number(other.layer === 'team') - Number(one.layer === 'team') ||
  nearness(other) - nearness(one) ||
  (one.layer === 'team' ? conditions(other) - conditions(one) : 0);

/** What the team says for some of its customers comes before what it says for all of them. */
const conditions = ({ when }: Advice<'tone'>) => Object.keys(when ?? {}).length;

/** The team's first, in its order. */
const byTeam = (one: Layered, other: Layered) => Number(nearness(other) > 3) - Number(nearness(one) > 3);

/**
 * Phrases are picked by hand from all situations, so that condition does not hide them; it decides which of two of the
 * same id it is.
 */
function ofAllSituations(
  items: readonly LayerItem[],
  fitting: readonly LayeredEntry[],
  circumstances: Circumstances,
): LayeredEntry[] {
  const now = new Map(fitting.map((entry) => [entry.id, entry]));
  const any = lay(items, ({ kind, when, from, until }) =>
    applies(
      {
        from,
        until,
        when: kind === 'phrase' && when?.situations ? { ...when, situations: undefined } : when,
      },
      circumstances,
    ),
  );
  return any.map((entry) => now.get(entry.id) ?? entry);
}

/**
 * Informal is advised only where the reply's language has informal lines to offer: a customer who writes plain-style
 * Japanese is still answered politely.
 */
function offered(
  register: Guidance['register'],
  entries: readonly LayeredEntry[],
  lines: ReadonlySet<string>,
): Guidance['register'] {
  if (register.value !== 'informal') return register;
  const greetings = entries.filter(
    (entry) => entry.kind === 'phrase' && entry.use === 'greeting' && lines.has(entry.replyLanguage),
  );
  const possible = greetings.some((entry) => entry.kind === 'phrase' && entry.register === 'informal');
  return possible || !greetings.length ? register : { value: 'neutral', from: 'culture' };
}

/**
 * The languages of entries that a reply in `reply` can use: its own; for Traditional Chinese also `zh`, which is the
 * same in both scripts; for plain `zh` the script that is usual for it (CLDR likely subtags).
 */
function answering(reply: string): ReadonlySet<string> {
  const [base = reply] = reply.split('-');
  const usual = base === reply ? [`${reply}-${new Intl.Locale(reply).maximize().script}`] : [];
  return new Set([reply, base, ...usual]);
}
