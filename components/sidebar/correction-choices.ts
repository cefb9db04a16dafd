import { languagesToPick, type Named, regionsToPick } from '@/components/pages/names';
import { languageName, regionName } from '@/components/ui/format';
import type { Finding } from '@/lib/detect/finding';
import { spokenIn } from '@/lib/detect/language/region-languages';
import { regionsOfLanguage } from '@/lib/detect/region/base-rate';

/** The likely choices come first, each once; the rest follows by name. */
export interface Choices {
  likely: Named[];
  rest: Named[];
}

/** So many languages of a region, and regions of a language, are likely. */
const NEARBY = 4;
/** What nobody but a few speak is not likely, as a share of the population. */
const SPOKEN_BY = 0.04;

const nearby = (shares: ReadonlyMap<string, number>, least: number) =>
  [...shares]
    .filter(([, share]) => share >= least)
    .sort((one, other) => other[1] - one[1])
    .slice(0, NEARBY)
    .map(([code]) => code);

/** What a finding itself names, the value or the two that it may be, and what speaks for and against it. */
const named = ({ value, either, evidence, against }: Finding<string>) => [
  ...(value ? [value] : (either ?? [])),
  ...[...evidence, ...against].map(({ pointsTo }) => pointsTo),
];

function choices(likely: readonly string[], all: readonly Named[], name: (code: string) => string): Choices {
  const first = [...new Set(likely)];
  return {
    likely: first.map((code) => ({ code, name: name(code) })),
    rest: all.filter(({ code }) => !first.includes(code)),
  };
}

/** Languages to correct to: what the finding names, what is spoken in `region`, what the agent writes, then all. */
export function languageChoices(
  finding: Finding<string>,
  region: string | undefined,
  written: readonly string[],
  language: string,
): Choices {
  const spoken = region ? nearby(spokenIn(region), SPOKEN_BY) : [];
  // Detection always tells which Chinese it is.
  const all = languagesToPick(language).filter(({ code }) => code !== 'zh');
  return choices([...named(finding), ...spoken, ...written], all, (tag) => languageName(tag, language));
}

/** Regions to correct to: what the finding names, where the language is spoken, then all. */
export function regionChoices(
  finding: Finding<string>,
  spoken: string | undefined,
  language: string,
): Choices {
  const where = spoken ? nearby(regionsOfLanguage(spoken), 0) : [];
  return choices([...named(finding), ...where], regionsToPick(language), (code) =>
    regionName(code, language),
  );
}
