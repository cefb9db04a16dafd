import { type WorkingCalendar, workingCalendar } from '@/lib/calendar/working-calendar';
import type { Scores } from '@/lib/dimensions/dimension';
import { applies } from '@/lib/knowledge/conditions';
import { lay, layersFor, stack } from '@/lib/knowledge/layers';
import type { Knowledge } from '@/lib/knowledge/load';
import type { Scale } from '@/lib/knowledge/schema';
import { scales } from '@/lib/knowledge/schema-values';
import type { Reasons } from '@/lib/knowledge/shipped';
import type { Advice, Guidance } from './guidance';
import { closeness } from './rank';

/** Whose customs: BCP 47 language and ISO 3166-1 alpha-2 region, as far as known. */
export interface Whose {
  language: string | undefined;
  region: string | undefined;
}

/** The customs of one side. */
export interface Customs extends Whose {
  /** Undefined where nobody has described the tone of this culture. */
  tone: Advice<'tone'> | undefined;
  because: Reasons['because'];
  /** Undefined where the region is not known. */
  week: Pick<WorkingCalendar, 'hours' | 'weekend'> | undefined;
  channels: readonly Advice<'channel'>[];
}

export interface Comparison {
  theirs: Customs;
  own: Customs;
  /** A team's licensed scores of both regions: group averages. */
  dimensions?: { edition: string; theirs: Scores; own: Scores } | undefined;
}

/** On scales of −2 … 2: from here on two cultures differ clearly. */
const DIFFERS = 1;

/**
 * The customer's customs beside the agent's own. `shown`: what the panel says of the customer's, with what the team says.
 * Rejects where a file can't be read.
 */
export async function compareCustoms(
  knowledge: Pick<Knowledge, 'load' | 'reasonsOf'>,
  theirs: Whose,
  shown: Pick<Guidance, 'tone' | 'channels'>,
  own: Whose,
): Promise<Comparison> {
  const [described, ours] = await Promise.all([customs(knowledge, theirs, shown), customs(knowledge, own)]);
  return { theirs: described, own: ours };
}

async function customs(
  knowledge: Pick<Knowledge, 'load' | 'reasonsOf'>,
  whose: Whose,
  shown?: Pick<Guidance, 'tone' | 'channels'>,
): Promise<Customs> {
  const packs = await knowledge.load(layersFor(whose).filter((name) => name !== 'global'));
  const circumstances = {
    ...whose,
    replyLanguage: whose.language ?? '',
    register: undefined,
    channel: undefined,
    situation: undefined,
  };
  const entries = lay(stack(packs), (item) => applies(item, circumstances));
  const nearest = entries
    .filter((entry): entry is Advice<'tone'> => entry.kind === 'tone')
    .sort((one, other) => closeness(other.layer) - closeness(one.layer))[0];
  // What is said of everybody describes no culture.
  const tone = shown?.tone && shown.tone.layer !== 'global' ? shown.tone : nearest;
  const hours = packs.findLast((pack) => pack.hours)?.hours;
  return {
    ...whose,
    tone,
    because: tone && (await knowledge.reasonsOf(tone)).because,
    week: whose.region ? workingCalendar(whose.region, hours) : undefined,
    channels:
      shown?.channels ?? entries.filter((entry): entry is Advice<'channel'> => entry.kind === 'channel'),
  };
}

/** The scales on which both are known and differ clearly, the widest apart first. */
export function clearDifferences({ theirs, own }: Comparison): Scale[] {
  const apart = (scale: Scale): number =>
    Math.abs((theirs.tone?.scales[scale] ?? Number.NaN) - (own.tone?.scales[scale] ?? Number.NaN));
  return scales.filter((scale) => apart(scale) >= DIFFERS).sort((one, other) => apart(other) - apart(one));
}
