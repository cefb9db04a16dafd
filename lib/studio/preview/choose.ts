import { acceptable } from '@/lib/guidance/rank';
import { fits } from '@/lib/knowledge/conditions';
import { type TeamWhen, teamWhen } from '@/lib/knowledge/team-entry';
import type { DraftEntry } from '@/lib/studio/draft';
import type { Sample, SampleTraits } from '@/lib/studio/samples/sample';
import type { PreviewCustomer, PreviewPicks } from './stage';

/** What an entry asks for, as far as it can be read: it may be half written. */
interface Wish {
  when: TeamWhen;
  register: SampleTraits['register'] | undefined;
  replyLanguage: string | undefined;
}

function wishOf(entry: DraftEntry | undefined): Wish {
  const read = teamWhen.safeParse(entry?.when ?? {});
  const line = entry?.kind === 'phrase' || entry?.kind === 'address';
  const register = teamWhen.shape.registers.safeParse([entry?.register]);
  return {
    when: read.success ? read.data : {},
    register: line && register.success ? register.data?.[0] : undefined,
    replyLanguage: line && typeof entry.replyLanguage === 'string' ? entry.replyLanguage : undefined,
  };
}

/** What an agent would have to pick for `entry` to show, and what they and the customer would have to be. */
export function picksFor(entry: DraftEntry | undefined): PreviewPicks {
  const { when, replyLanguage } = wishOf(entry);
  return {
    situation: when.situations?.[0],
    replyLanguage: replyLanguage ?? when.replyLanguages?.[0],
    segment: when.segments?.[0],
    groups: when.groups ?? [],
  };
}

/** The sample that `entry` shows for; where several do, one who is addressed just as it says. */
export function sampleFor(entry: DraftEntry | undefined, samples: readonly Sample[]): Sample | undefined {
  const { when, register, replyLanguage } = wishOf(entry);
  const reply = replyLanguage ?? when.replyLanguages?.[0];
  const base = reply?.split('-')[0];
  const fitting = samples.filter(
    ({ traits }) =>
      fits(
        {
          languages: when.languages,
          regions: when.regions,
          registers: when.registers,
          channels: when.channels,
        },
        { ...traits, situation: undefined, replyLanguage: reply ?? 'en' },
      ) &&
      (!register || acceptable(traits.register).includes(register)),
  );
  const rank = ({ traits }: Sample) =>
    (register && traits.register === register ? 0 : 1) + (base && traits.language === base ? 0 : 2);
  return fitting.toSorted((one, other) => rank(one) - rank(other))[0];
}

/** Whom to show `entry` for: the sample that fits, else somebody made up who does. */
export function customerFor(entry: DraftEntry | undefined, samples: readonly Sample[]): PreviewCustomer {
  const sample = sampleFor(entry, samples);
  if (sample) return { sample: sample.id };
  const { when, register } = wishOf(entry);
  const language = when.languages?.[0];
  const region = when.regions?.[0];
  const wanted = register ?? when.registers?.[0];
  const channel = when.channels?.[0];
  return {
    made: {
      ...(language && { language }),
      ...(region && { region }),
      ...(wanted && { register: wanted }),
      ...(channel && { channel }),
    },
  };
}
