import { INTENT_WORDS } from './intent-words';

/**
 * What the customer's newest message says beside its subject matter, as far as plain words show it: thanks,
 * displeasure, or that somebody else is going to be involved. Never a fact about the person: it only suggests which
 * situation the agent may want to pick.
 */
export type Intent = 'thanks' | 'complaint' | 'escalation';

/** Thanks at the end of a question are a courtesy; a message that is little more than thanks closes a case. */
const SHORT = 120;
/** Word lists hold no word of a longer text by chance; beyond this much of it, only time is spent. In characters. */
const LONGEST = 4_000;

const patterns = new Map<string, Partial<Record<Intent, RegExp>>>();

/** The scripts that separate no words by spaces: there a word may stand anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function patternsOf(language: string): Partial<Record<Intent, RegExp>> {
  const known = patterns.get(language);
  if (known) return known;
  const made: Partial<Record<Intent, RegExp>> = {};
  for (const [intent, words] of Object.entries(INTENT_WORDS[language] ?? {})) {
    const alternatives = words.replaceAll(/\s*\|\s*/g, '|');
    // A star stands for any ending: "beschwer*".
    const source = alternatives.replaceAll('*', '\\p{L}*');
    made[intent as Intent] = UNSPACED.test(alternatives)
      ? new RegExp(source, 'u')
      : new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u');
  }
  patterns.set(language, made);
  return made;
}

/**
 * The intents that words of `text` show. `text` is one message without quotes and signature; `language` a BCP 47
 * tag. Languages without a list show none.
 */
export function intentsOf(text: string, language: string | undefined): Intent[] {
  // Composed letters, as the lists have them; Turkish İ keeps its dot apart otherwise.
  const plain = text
    .slice(0, LONGEST)
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('’', "'")
    .replaceAll('i̇', 'i');
  const { thanks, complaint, escalation } = patternsOf(language?.split('-')[0] ?? '');
  const found: Intent[] = [];
  if (escalation?.test(plain)) found.push('escalation');
  if (complaint?.test(plain)) found.push('complaint');
  if (plain.length <= SHORT && !/[?？؟]/.test(plain) && thanks?.test(plain)) found.push('thanks');
  return found;
}
