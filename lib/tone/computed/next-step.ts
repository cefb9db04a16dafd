import type { ComputedRule } from '.';
import { isFinished } from './finished';
import { nextSteps } from './words/next-step';

/** Where the customer waits for something to happen. */
const SITUATIONS: ReadonlySet<string> = new Set(['delay', 'chasing', 'escalation', 'complaint', 'refusal']);
const FEWEST_SENTENCES = 3;
/** "14:00", "3 working days", "25.11.", "11月25日": a time is a next step of its own. */
const WHEN =
  /\d{1,2}[:h]\d{2}|\d{1,2}\/\d{1,2}\b|\b\d{1,2}\.\d{1,2}\.(?=\d|\s|$)|\d{4}-\d\d-\d\d|\d\s?(?:[-–]\s?\d{1,3}\s?)?(?:(?:working|business) )?(?:hours?|days?|weeks?|Stunden?|Tage?n?|Werktage?n?|Wochen?|heures?|jours?|semaines?|horas?|días?|dias?|semanas?|ore|giorni|settiman[ae]|uur|uren|dagen|werkdagen|weken)|\d\s?(?:時間|日|営業日|週間|時)/u;

/** An answer to somebody who waits that names neither what comes next nor when. */
export const noNextStep: ComputedRule = (draft, context) => {
  const { situation, language } = context;
  if (!situation || !SITUATIONS.has(situation) || !nextSteps.knows(language)) return [];
  if (!isFinished(draft, context, FEWEST_SENTENCES)) return [];
  // A question asks for the next step.
  if (/[?？]|か。/u.test(draft.text) || WHEN.test(draft.text) || nextSteps.in(draft.text, language))
    return [];
  const end = draft.text.length;
  return [{ rule: 'stance.no-next-step', about: 'stance', weight: 1, words: '', start: end, end }];
};
