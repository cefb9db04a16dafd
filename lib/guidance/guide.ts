import type { Correction } from '@/lib/corrections/correction';
import type { Findings } from '@/lib/detect/finding';
import { type Circumstances, fits } from '@/lib/knowledge/conditions';
import type { LayeredEntry } from '@/lib/knowledge/layers';
import type { Situation } from '@/lib/knowledge/schema';
import type { CustomerRecord } from '@/lib/record/customer-record';
import { adviseAddress, linesFor } from './address';
import type { Advice, Guidance, ReplyLanguage } from './guidance';
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
}

/** How much nearer a tip moves for each step of closeness, and for the picked situation, in priorities. */
const CLOSENESS_BONUS = 0.6;
const SITUATION_BONUS = 2;

/** Everything the panel says about the reply. Pure: the same input gives the same guidance. */
export function guide({ record, findings, entries, replyLanguage, situation, correction }: GuideInput): Guidance {
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
  const register = offered(adviseRegister(findings.register, tone), entries, replyLanguage.tag);
  const circumstances: Circumstances = { ...known, register: register.value, situation };
  const fitting = entries.filter((entry) => fits(entry.when, circumstances));
  const spoken = fitting.filter(
    (entry) =>
      (entry.kind === 'address' || entry.kind === 'phrase') &&
      answersIn(entry.replyLanguage, replyLanguage.tag),
  );
  // Phrases are picked by hand from all situations, so that condition does not hide them.
  const phrases = entries.filter(
    (entry) =>
      entry.kind === 'phrase' &&
      answersIn(entry.replyLanguage, replyLanguage.tag) &&
      fits(entry.when && { ...entry.when, situations: undefined }, circumstances),
  );

  return {
    replyLanguage,
    register,
    address: adviseAddress(spoken, findings.name, register.value, replyLanguage.tag, correction),
    closings: linesFor(spoken, 'closing', register.value),
    phrases: linesFor(phrases, 'phrase', register.value),
    tone,
    tips: fitting
      .filter((entry): entry is Advice<'tip'> => entry.kind === 'tip')
      .sort((one, other) => rank(one) - rank(other)),
    channels: fitting.filter((entry): entry is Advice<'channel'> => entry.kind === 'channel'),
    reviewed: entries.some((entry) => entry.kind === 'tip' && closeness(entry.layer) >= 2),
  };

  function rank(tip: Advice<'tip'>): number {
    const apt = situation && tip.when?.situations?.includes(situation) ? SITUATION_BONUS : 0;
    return tip.priority - CLOSENESS_BONUS * closeness(tip.layer) - apt;
  }
}

/**
 * Informal is advised only where the reply's language has informal lines to offer: a customer who writes plain-style
 * Japanese is still answered politely.
 */
function offered(
  register: Guidance['register'],
  entries: readonly LayeredEntry[],
  reply: string,
): Guidance['register'] {
  if (register.value !== 'informal') return register;
  const greetings = entries.filter(
    (entry) => entry.kind === 'phrase' && entry.use === 'greeting' && answersIn(entry.replyLanguage, reply),
  );
  const possible = greetings.some((entry) => entry.kind === 'phrase' && entry.register === 'informal');
  return possible || !greetings.length ? register : { value: 'neutral', from: 'culture' };
}

/** A Traditional Chinese reply can use an entry written for `zh-Hant` or, with no such entry, for `zh`. */
function answersIn(entry: string, reply: string): boolean {
  return entry === reply || entry === reply.split('-')[0];
}
