import { draftRemarks, type RemarkTools } from '@/lib/panel/draft-remarks';
import { createDraftCheck } from '@/lib/tone/check-draft';
import type { CompiledRule } from '@/lib/tone/compiled-rule';
import type { Remark } from '@/lib/tone/remark';
import { languageOf, readRegister } from './detection';

// Loaded with the first draft: nothing of it is needed to show guidance.

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing from the extension`);
  return response.json();
}

let languages: Promise<readonly string[]> | undefined;

const check = createDraftCheck({
  async rules(language) {
    languages ??= readJson('/drafts/index.json').then(
      (index) => (index as { languages: string[] }).languages,
    );
    const known = (await languages).includes(language);
    return (await readJson(`/drafts/${known ? language : 'any'}.json`)) as CompiledRule[];
  },
  register: readRegister,
});

const tools: RemarkTools = { check, languageOf };

/** The remarks on the draft of what is on screen, without those of `quiet` rules. */
export const remarksOn = (
  state: Parameters<typeof draftRemarks>[0],
  quiet: ReadonlySet<string>,
): Promise<Remark[]> => draftRemarks(state, quiet, tools);
