import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CompiledRule, compileRules } from '../../lib/tone/compiled-rule';
import { patternRules } from '../../lib/tone/pattern-rules';
import { type DraftRule, draftRuleSchema } from '../../lib/tone/rule-schema';
import { sentencesOf } from '../../lib/tone/sentences';
import { buildMeters } from './draft-meter';

/** Every rule speaks at least these, unless it names its own. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja'];

export interface DraftRules {
  rules: DraftRule[];
  /** What does not fit, as sentences that name the file. */
  problems: string[];
}

/** Reads `knowledge/drafts/`: one file a rule, named after it. */
export async function readDraftRules(folder = resolve('knowledge/drafts')): Promise<DraftRules> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const rules: DraftRule[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const file = `drafts/${name}`;
    let value: unknown;
    try {
      value = parse(await readFile(join(folder, name), 'utf8'));
    } catch (error) {
      problems.push(`${file}: not YAML: ${(error as Error).message}`);
      continue;
    }
    const result = draftRuleSchema.safeParse(value);
    if (!result.success) problems.push(`${file}: ${z.prettifyError(result.error)}`);
    else if (`${result.data.id}.yaml` !== name)
      problems.push(`${file}: id: the file is named after the rule`);
    else rules.push(result.data);
  }
  return { rules, problems };
}

/** The languages that have words of their own in some rule. */
const languagesOf = (rules: readonly DraftRule[]): string[] =>
  [...new Set(rules.flatMap(({ patterns }) => Object.keys(patterns)))].filter((tag) => tag !== '*').sort();

/** Writes `public/drafts/`: rules and tone meters by language, and an index of both. Rules `any` are for all others. */
export async function buildDraftRules(from?: string, to = resolve('public/drafts')): Promise<void> {
  const { rules, problems } = await readDraftRules(from);
  if (problems.length) throw new Error(`draft rules do not validate:\n${problems.join('\n')}`);
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const languages = languagesOf(rules);
  for (const language of [...languages, 'any'])
    await writeFile(join(to, `${language}.json`), JSON.stringify(compileRules(rules, language)));
  const meters = await buildMeters(to);
  await writeFile(join(to, 'index.json'), JSON.stringify({ languages, meters }));
}

/** What a reviewer would send back: languages that are missing, and examples that turn out otherwise. */
export function checkDraftRules({ rules, problems }: DraftRules): string[] {
  return [...problems, ...rules.flatMap((rule) => [...ruleProblems(rule)])];
}

function* ruleProblems(rule: DraftRule): Generator<string> {
  const file = `drafts/${rule.id}.yaml`;
  const free = '*' in rule.patterns;
  for (const language of rule.only ?? LANGUAGES) {
    if (!free && !(language in rule.patterns)) yield `${file}: patterns: no words in ${language}`;
    if (!(language in rule.examples)) yield `${file}: examples: none in ${language}`;
  }
  for (const language of Object.keys(rule.patterns)) {
    if (rule.only && !rule.only.includes(language)) yield `${file}: patterns: ${language} is not in only`;
    if (language !== '*' && !(language in rule.examples)) yield `${file}: examples: none in ${language}`;
  }
  for (const [language, { match, not }] of Object.entries(rule.examples)) {
    let compiled: CompiledRule[];
    try {
      compiled = compileRules([rule], language);
    } catch (error) {
      yield `${file}: patterns.${language}: ${(error as Error).message}`;
      continue;
    }
    const found = (text: string) => remarks(compiled, text, language);
    for (const text of match) if (!found(text)) yield `${file}: ${language}: says nothing of “${text}”`;
    for (const text of not) if (found(text)) yield `${file}: ${language}: remarks on “${text}”`;
  }
}

/** Whether a rule remarks on a text, whoever reads it. */
function remarks(compiled: readonly CompiledRule[], text: string, language: string): boolean {
  const always = compiled.map(({ when: _, ...rule }) => rule);
  const context = {
    language,
    customerLanguage: undefined,
    region: undefined,
    register: undefined,
    situation: undefined,
  };
  return patternRules(always)(sentencesOf(text, language), context).length > 0;
}
