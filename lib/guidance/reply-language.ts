import type { ReplyLanguage } from './guidance';

export interface ReplyLanguageInput {
  /** The agent's pick for this record. */
  pick: string | undefined;
  /** Language of the agent's draft, where it is long enough to tell. */
  draft: string | undefined;
  /** Language of the agents' last public message in this thread. */
  agentWrote: string | undefined;
  /** The customer's language as found. */
  customer: string | undefined;
  /** Languages that the agent writes (own setting). */
  agentLanguages: readonly string[];
  /** The team's default. */
  team: string;
}

/** A language that is usually written otherwise (`hi-Latn`) is answered in its own script. */
const LATIN = /-Latn$/;
const base = (tag: string) => tag.split('-')[0] ?? tag;

/**
 * The language of the reply: the agent's pick, else the draft's, else what agents already write in this thread,
 * else the customer's if the agent writes it, else the team's default.
 */
export function replyLanguage(input: ReplyLanguageInput): ReplyLanguage {
  const { pick, draft, agentWrote, customer, agentLanguages, team } = input;
  const writes =
    customer && agentLanguages.some((own) => base(own) === base(customer))
      ? customer.replace(LATIN, '')
      : undefined;
  const ranked: [string | undefined, ReplyLanguage['from']][] = [
    [pick, 'pick'],
    [draft, 'draft'],
    [agentWrote, 'agent'],
    [writes, 'thread'],
    [team, 'team'],
  ];
  const [tag, from] = ranked.find(([candidate]) => candidate) ?? [team, 'team'];
  const others = [customer, agentWrote, team, ...agentLanguages]
    .filter((other): other is string => Boolean(other) && base(other ?? '') !== base(tag ?? team))
    .filter((other, index, all) => all.findIndex((one) => base(one) === base(other)) === index);
  return { tag: tag ?? team, from: from ?? 'team', others };
}
