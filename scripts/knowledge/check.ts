import type { Entry, Localised } from '../../lib/knowledge/schema';
import type { LayerFolder } from './sources';

/** Claims about people without a hedge. Advice to the agent ("never promise a date …") is not a claim about people. */
const UNHEDGED =
  /\b(Germans?|Japanese|Mexicans?|Saudis?|Arabs?|French(?:men| people)?|British|Britons?|Americans?|people|customers)\s+(are|always|never|all|hate|love|will)\b/i;
const PLACEHOLDERS = new Set(['title', 'given', 'surname', 'Surname', 'surname2', 'full', 'address']);

const english = (text: Localised | undefined) => (typeof text === 'string' ? text : (text?.en ?? ''));

/** Everything a reviewer would send back, as sentences that name the file and the entry. */
export function check(files: readonly LayerFolder[]): string[] {
  const findings: string[] = [];
  const ids = new Map<string, string>();
  for (const file of files) {
    findings.push(...file.problems);
    for (const entry of file.pack?.entries ?? []) {
      const say = (what: string) =>
        findings.push(`${file.files.get(entry.id) ?? file.path}: ${entry.id}: ${what}`);
      const seen = ids.get(entry.id);
      if (seen) say(`id is already used in ${seen}`);
      ids.set(entry.id, file.path);
      for (const what of checkEntry(entry)) say(what);
    }
  }
  return findings;
}

function* checkEntry(entry: Entry): Generator<string> {
  if (entry.kind === 'tip' || entry.kind === 'tone') {
    for (const text of [english(entry.text), english(entry.why)])
      if (UNHEDGED.test(text)) yield `states a tendency as a fact: "${UNHEDGED.exec(text)?.[0]}"`;
  }
  if (entry.kind === 'target') yield 'the base pack makes no promises: targets belong to a team';
  if (entry.kind === 'phrase') {
    if (!entry.replyLanguage.startsWith('en') && !entry.meaning)
      yield 'needs a meaning for agents who do not read it';
    if (entry.use === 'greeting' && !entry.text.includes('{address}') && entry.gender)
      yield 'a greeting with a gender needs {address}';
  }
  if (entry.kind === 'address' && entry.gender && !entry.label) yield 'a gendered form needs a label';
  const pattern = entry.kind === 'address' ? entry.pattern : entry.kind === 'phrase' ? entry.text : '';
  for (const [, name] of pattern.matchAll(/\{(\w+)\}/g))
    if (!PLACEHOLDERS.has(name ?? '')) yield `unknown field {${name}}`;
}
