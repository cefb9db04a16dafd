import type { Correction } from '@/lib/corrections/correction';
import type { Findings } from '@/lib/detect/finding';
import { type Circumstances, fits } from '@/lib/knowledge/conditions';
import type { LayeredEntry } from '@/lib/knowledge/layers';
import type { Situation } from '@/lib/knowledge/schema';
import type { CustomerRecord } from '@/lib/record/customer-record';
import { adviseAddress, linesFor } from './address';
import { arrangeTips, type Seen } from './arrange-tips';
import type { Advice, Guidance, Line, ReplyLanguage } from './guidance';
import type { OwnCustoms } from './own-customs';
import { closeness } from './rank';
import { adviseRegister } from './register';

export interface GuideInput {
  record: CustomerRecord;
  findings: Findings;
  /** The layers that speak of this customer, resolved. */
  entries: readonly LayeredEntry[];
  replyLanguage: ReplyLanguage;
  /** The agent's pick; unknown until then. */
  situation: Situation | undefined;
  /** What the agent decided about this customer: which form of address, which greeting. */
  correction?: Correction | undefined;
  /** How often tips were seen; nothing was where left out. */
  seen?: Seen | undefined;
  /** The agent's own customs, where told. */
  own?: OwnCustoms | undefined;
}

/** Everything the panel says about the reply. Pure: the same input gives the same guidance. */
export function guide({
  record,
  findings,
  entries,
  replyLanguage,
  situation,
  correction,
  seen,
  own,
}: GuideInput): Guidance {
  const known = {
    language: findings.language.value,
    region: findings.region.value,
    channel: record.channel,
    replyLanguage: replyLanguage.tag,
  };
  const tone = entries
    .filter((entry): entry is Advice<'tone'> => entry.kind === 'tone')
    .filter((entry) => fits(entry.when, { ...known, register: findings.register.value, situation }))
    .sort((one, other) => closeness(other.layer) - closeness(one.layer))[0];
  const lines = answering(replyLanguage.tag);
  const register = offered(adviseRegister(findings.register, tone), entries, lines);
  const circumstances: Circumstances = { ...known, register: register.value, situation };
  const fitting = entries.filter((entry) => fits(entry.when, circumstances));
  const spoken = fitting.filter(
    (entry) => (entry.kind === 'address' || entry.kind === 'phrase') && lines.has(entry.replyLanguage),
  );
  // Phrases are picked by hand from all situations, so that condition does not hide them.
  const phrases = entries.filter(
    (entry) =>
      entry.kind === 'phrase' &&
      lines.has(entry.replyLanguage) &&
      fits(entry.when && { ...entry.when, situations: undefined }, circumstances),
  );

  const { tips, familiar } = arrangeTips(
    fitting.filter((entry): entry is Advice<'tip'> => entry.kind === 'tip'),
    {
      situation,
      seen: seen ?? (() => 0),
      own,
      scales: tone?.scales,
      corrected: findings.language.decidedBy === 'agent' || findings.region.decidedBy === 'agent',
    },
  );
  const made = (line: Line) => situation !== undefined && line.situations.includes(situation);
  const ready = linesFor(phrases, 'phrase', register.value);

  return {
    replyLanguage,
    register,
    address: adviseAddress(spoken, findings.name, register.value, replyLanguage.tag, correction),
    closings: linesFor(spoken, 'closing', register.value),
    phrases: [...ready.filter(made), ...ready.filter((line) => !made(line))],
    situationPhrases: ready.filter(made),
    tone,
    tips,
    familiar,
    channels: fitting.filter((entry): entry is Advice<'channel'> => entry.kind === 'channel'),
    reviewed: entries.some((entry) => entry.kind === 'tip' && closeness(entry.layer) >= 2),
  };
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
