import { isDemonym, isTongue } from './demonyms';
import { type Finding, finding, placed, prose, type Rule } from './rule';

/** Words for groups of people in service. The agent, whom advice speaks to, is none of them. */
const PEOPLE =
  /^(?:people|persons|customers|clients|consumers|shoppers|buyers|readers|writers|speakers|recipients|women|men|nationals|citizens|locals|foreigners|employees|managers|colleagues|residents)$/i;
/** What says that somebody is or does something, with nothing left open. */
const CLAIM =
  /^(?:are|aren[’']t|were|have|will|won[’']t|must|cannot|don[’']t|do|hate|love|like|dislike|prefer|expect|want|value|appreciate|avoid|demand|insist|refuse|need|trust|distrust|lack|think|believe|feel|see|write|speak|say)$/i;
/** Words that leave a claim open, count it or say whose finding it is. */
const HEDGE =
  /\b(?:many|most|some|few|often|usually|tends?|tended|generally|typically|commonly|frequently|may|might|can|could|would|likely|mostly|mainly|sometimes|rarely|seldom|several|half|majority|thirds?|quarters?|surveys?|surveyed|stud(?:y|ies)|research|experiments?|poll|report(?:s|ed)?|found|finds?|respondents?|average|per cent|percent|not all|according|has a right|have a right|by law)\b|%|\d/i;
const ABSOLUTE = /^(?:always|never)$/i;
const ALL = /^(?:all|every|each|no)$/i;
/** Between a group and its verb: "Customers in Germany …", "Japanese readers there always …". */
const LINK = /^(?:in|from|of|at|on|there|here|the|also|simply|just|all|both)$/i;

/** Sentences, roughly: also apart at a semicolon and a colon. */
const sentences = (text: string) => text.split(/(?<=[.!?;:…])\s+/u).filter(Boolean);

const isGroup = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  if (PEOPLE.test(word)) return true;
  // "Germans are", "The French are", not "German letters are", "French uses".
  return isDemonym(word) && (/s$|men$/.test(word) || /(?:ese|ch|ish|ss)$/.test(word));
};

/**
 * The claim about people in a sentence that leaves nothing open: "Germans are direct", "customers in Japan never
 * complain", "every Italian expects". Advice in the imperative ("never promise …") is not one.
 */
export function unhedged(text: string): string | undefined {
  for (const sentence of sentences(text)) {
    const words = sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    const open = HEDGE.test(sentence);
    for (const [at, word] of words.entries()) {
      const claim = (to: number) => words.slice(Math.max(0, at - 1), to + 1).join(' ');
      const next = words[at + 1] ?? '';
      if (ALL.test(word) && (next === 'people' || isDemonym(next)) && /^(?:all|every)$/i.test(word)) {
        const verb = words[at + 2] ?? '';
        if (next === 'people' || CLAIM.test(verb) || /s$/.test(verb)) return claim(at + 2);
      }
      if (!isGroup(words, at)) continue;
      let verb = at + 1;
      while (verb < at + 5 && (LINK.test(words[verb] ?? '') || /^\p{Lu}/u.test(words[verb] ?? ''))) verb++;
      const said = words[verb] ?? '';
      // "not always" and "almost never" leave it open.
      if (ABSOLUTE.test(said) && (!isTongue(word) || isSubject(words, at))) return claim(verb);
      if (/^(?:are|do|will|have)$/i.test(said) && ABSOLUTE.test(words[verb + 1] ?? ''))
        return claim(verb + 1);
      // The object of advice ("tell customers what …", "for customers …") has no verb of its own after it.
      if (!open && CLAIM.test(said) && isSubject(words, at)) return claim(verb);
    }
  }
  return undefined;
}

/** At the start of the sentence but for an article or adjective, or after "and", "but", "since". */
function isSubject(words: readonly string[], at: number): boolean {
  let first = at;
  while (
    first > 0 &&
    (/^(?:the|young|older|business|and|new)$/i.test(words[first - 1] ?? '') ||
      isDemonym(words[first - 1] ?? ''))
  )
    first--;
  return first === 0 || /^(?:and|but|since|while)$/i.test(words[first - 1] ?? '');
}

/** A tendency is said as one: nobody is what a group is said to be. */
export const hedges: Rule = function* (folders): Generator<Finding> {
  for (const one of placed(folders))
    for (const [field, text] of prose(one.entry)) {
      const claim = unhedged(text);
      if (claim)
        yield finding(
          one,
          `${field} states a tendency as a fact (“${claim}”): say “many”, “often”, “tends to”`,
        );
    }
};
