import type { RegisterEvidenceCode } from './evidence-codes';

/** What finds a sign in a sentence: a regular expression, or anything else that quotes the words it found. */
export interface SignPattern {
  exec(sentence: string): { readonly 0: string } | null;
  readonly flags: string;
}

/** One sign of a register in the customer's words. */
export interface RegisterRule {
  code: RegisterEvidenceCode;
  shows: 'formal' | 'informal';
  /**
   * Strength in nats of one occurrence. Pronouns and verb forms: log-odds on the development files of CoCoA-MT (Nădejde
   * et al. 2022, CDLA-Sharing-1.0) and on sentences of Tatoeba without a second person (CC BY 2.0 FR), rounded.
   * Polish and Turkish, which CoCoA-MT lacks: as their like in the other languages. Greetings and closings, which
   * those files lack: set by judgement to 1 to 4, so that they decide only where nothing else speaks.
   */
  weight: number;
  /** Tried on one sentence; the first match is quoted. Never with flag `g`, whose state would leak. */
  pattern: SignPattern;
  /** The sign does not count in a sentence that this matches: somebody else is spoken of. */
  unless?: RegExp;
  /** Regions (ISO 3166-1 alpha-2) in which the sign says nothing. */
  notIn?: readonly string[];
}

/** Ends of sentences in most languages. */
export const SENTENCE_END = /(?<=[.!?…])\s+|\n+/u;

/** A quotation that a sentence leads up to: a courier's words, a message on the screen. */
export const QUOTATION =
  /(?<=[\p{L}\p{M}][,:]? ?)(?:«[^»]{2,120}»|„[^“”"]{2,120}[“”"]|“[^”]{2,120}”|"[^"]{2,120}"|(?<=\s)(?:”[^”]{2,120}”|»[^«]{2,120}«))/gu;

export interface RegisterRules {
  /** Log-odds of "nobody is addressed" before any sign is seen. */
  neutral: number;
  /** Where the text splits into the sentences that rules are tried on; `SENTENCE_END` where left out. */
  sentenceEnd?: RegExp;
  /** What others said or wrote inside the customer's sentence, which the rules do not read. With flag `g`. */
  cut?: RegExp;
  rules: readonly RegisterRule[];
  /** What a word says of its subject, for languages that leave the subject out: `2` for "you", `3` for "she". */
  tag?: (word: string) => string | undefined;
  /** Regions in which the trained layer says nothing: it learned from another country's sentences. */
  layerNotIn?: readonly string[];
  /** The region that the words themselves give away, where signs depend on it and nothing else tells. */
  regionFrom?: (texts: readonly string[]) => string | undefined;
  /** Where a language has more than two levels of speech: 1 (most honorific) to 4 (plain), of one text. */
  level?: (text: string) => { level: SpeechLevel; probability: number };
}

/** The four levels of Japanese: 1 honours the reader most, 4 is plain. */
export type SpeechLevel = 1 | 2 | 3 | 4;

/**
 * Patterns of whole words over the letters of one script.
 *
 * @param letters the inside of a character class. By range: property classes that ignore case take a browser tens of
 *   milliseconds to compile
 */
export function wordsOver(letters: string) {
  const start = `(?<![${letters}0-9])`;
  const end = `(?![${letters}0-9])`;
  const opening = `^[^${letters}0-9]{0,4}`;
  return {
    /** Whole words, alternatives separated by `|`, ignoring case. */
    words: (alternatives: string) => new RegExp(`${start}(?:${alternatives})${end}`, 'i'),
    /** The same, in exactly this spelling. */
    exactWords: (alternatives: string) => new RegExp(`${start}(?:${alternatives})${end}`),
    /** At the start of a sentence, after opening punctuation. */
    atStart: (alternatives: string) => new RegExp(`${opening}(?:${alternatives})${end}`, 'i'),
    /** At the start of a sentence or of a clause in it: after a comma, a bracket or one of the given words. */
    atClause: (alternatives: string, after: string) =>
      new RegExp(`(?:${opening}|[¿¡,;:(–-]\\s?|${start}(?:${after}) )(?:${alternatives})${end}`, 'i'),
  };
}

/** Latin letters with all their diacritics. */
export const { words, exactWords, atStart, atClause } = wordsOver('A-Za-zÀ-ɏ\\u0300-\\u036f');

/** The same alternatives with a small or a capital first letter. */
const eitherCase = (alternatives: string) =>
  alternatives
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

export interface ThirdPartyWords {
  /** Pronouns for others: "él", "nadie". */
  pronouns: string;
  determiners: string;
  /** Nouns for persons and groups that often are a subject. */
  persons: string;
  /** Words that open a sentence with a capital letter and are no name. */
  openers: string;
  /** What may stand between a name and its verb. */
  between: string;
  /** Verb forms of the third person. */
  verbs: string;
  /** What makes the rest of a sentence somebody else's words: "me dijo que". */
  reported: string;
  and: string;
}

/**
 * Sentences in which somebody else is the subject or owner: pro-drop languages use the same verb form and the same
 * possessive for "she", "the shop" and the polite "you".
 */
export function thirdParty(of: ThirdPartyWords): RegExp {
  return new RegExp(
    [
      `(?<![A-Za-zÀ-ɏ])(?:${eitherCase(of.pronouns)})(?![A-Za-zÀ-ɏ])`,
      `(?<![A-Za-zÀ-ɏ])(?:${of.reported})(?![A-Za-zÀ-ɏ])`,
      `(?<![A-Za-zÀ-ɏ])(?:${eitherCase(of.determiners)}) (?:${of.persons})(?![A-Za-zÀ-ɏ])`,
      `(?:^[^A-Za-zÀ-ɏ]{0,3}|(?<=[ ,] ?))(?!(?:${of.openers}) )[A-ZÀ-ÖØ-Þ][a-zß-ÿ]+ (?:${of.and} [A-ZÀ-ÖØ-Þ][a-zß-ÿ]+ )?(?:${of.between}){0,2}(?:${of.verbs})(?![A-Za-zÀ-ɏ])`,
    ].join('|'),
  );
}
