/**
 * What a verb form says of its subject. Languages that leave the subject out show the register here alone:
 *
 * `2` you (familiar) · `3` he, she or polite you, present · `p` the same, past · `f` the same, future ·
 * `x` I, he, she or polite you · `s` subjunctive, which also is the polite imperative · `b` either `2` or `s` ·
 * `1` I · `4` we · `5` you (plural, familiar) · `6` they or polite you (plural) · `i` infinitive · `g` gerund ·
 * `k` participle
 */
export type VerbTag = '2' | '3' | 'p' | 'f' | 'x' | 's' | 'b' | '1' | '4' | '5' | '6' | 'i' | 'g' | 'k';

/** Endings by tag, each list separated by spaces; a capital `S` before one: it takes the changed stem. */
export type Endings = Partial<Record<VerbTag, string>>;

export interface Conjugation {
  /** How the infinitive ends: `ar`. */
  infinitive: string;
  endings: Endings;
  /** Spelling of a stem before an ending: Spanish "busc" and "e" make "busque". */
  join: (stem: string, ending: string) => string;
}

/** Forms by tag, each list separated by spaces: for verbs that follow no pattern. */
export type Irregular = Partial<Record<VerbTag, string>>;

/**
 * All forms of the verbs of a language with what each says of its subject.
 *
 * @param verbs infinitives separated by spaces; `pensar:piens` names the stem that the stressed forms take
 * @param irregular forms as they are; they beat regular ones
 */
export function verbForms(
  conjugations: readonly Conjugation[],
  verbs: string,
  irregular: readonly Irregular[],
): Map<string, VerbTag> {
  const forms = new Map<string, VerbTag>();
  const tables = conjugations.map((conjugation) => ({
    ...conjugation,
    endings: listOf(conjugation.endings),
  }));
  for (const verb of verbs.split(/\s+/)) {
    const [infinitive = '', changed] = verb.split(':');
    const table = tables.find((one) => infinitive.endsWith(one.infinitive));
    if (!table) continue;
    const stem = infinitive.slice(0, -table.infinitive.length);
    for (const { tag, ending, takesChange } of table.endings) {
      const form = table.join(takesChange ? (changed ?? stem) : stem, ending);
      if (!forms.has(form)) forms.set(form, tag);
    }
  }
  for (const verb of irregular)
    for (const [tag, list] of Object.entries(verb) as [VerbTag, string][])
      for (const form of list.split(' ')) forms.set(form, tag);
  return forms;
}

/** The endings one by one. */
function listOf(endings: Endings) {
  return (Object.entries(endings) as [VerbTag, string][]).flatMap(([tag, list]) =>
    list.split(' ').map((written) => {
      const takesChange = written.startsWith('S');
      return { tag, takesChange, ending: takesChange ? written.slice(1) : written };
    }),
  );
}
