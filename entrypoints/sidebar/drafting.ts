import { draftRemarks, type RemarkTools } from '@/lib/panel/draft-remarks';
import { draftTone, type ToneTools } from '@/lib/panel/draft-tone';
import { createDraftCheck } from '@/lib/tone/check-draft';
import type { CompiledRule } from '@/lib/tone/compiled-rule';
import type { ToneRow } from '@/lib/tone/meter/compare-tone';
import type { CompiledMeter } from '@/lib/tone/meter/compiled-meter';
import { createMeter } from '@/lib/tone/meter/meter';
import type { Remark } from '@/lib/tone/remark';
import { rememberedRegister } from '@/lib/tone/remembered-register';
import { languageOf, readRegister } from './detection';

// Loaded with the first draft: nothing of it is needed to show guidance.

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response.json();
}

/** The languages that have rules and a meter of their own. */
let index: Promise<{ languages: readonly string[]; meters: readonly string[] }> | undefined;
const shipped = () => {
  index ??= readJson('/drafts/index.json') as NonNullable<typeof index>;
  return index;
};

const register = rememberedRegister(readRegister);

const check = createDraftCheck({
  async rules(language) {
    const known = (await shipped()).languages.includes(language);
    return (await readJson(`/drafts/${known ? language : 'any'}.json`)) as CompiledRule[];
  },
  register,
});

const measure = createMeter({
  async markers(language) {
    const known = (await shipped()).meters.includes(language);
    return known ? ((await readJson(`/drafts/meter-${language}.json`)) as CompiledMeter) : undefined;
  },
  register,
});

const tools: RemarkTools & ToneTools = { check, measure, languageOf };

/** The remarks on the draft of what is on screen, without those of `quiet` rules. */
export const remarksOn = (
  state: Parameters<typeof draftRemarks>[0],
  quiet: ReadonlySet<string>,
): Promise<Remark[]> => draftRemarks(state, quiet, tools);

/** The tone of the draft on screen, where there is enough of it to tell. */
export const toneOf = (state: Parameters<typeof draftTone>[0]): Promise<readonly ToneRow[] | undefined> =>
  draftTone(state, tools);
