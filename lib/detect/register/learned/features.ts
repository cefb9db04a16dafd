/** Features are hashed into this many slots. */
export const SLOTS = 1 << 14;

/** What a word says of its subject, where that is known: `2` for "you". */
export type Tag = (word: string) => string | undefined;

/**
 * Gets one word of a sentence that could show a register.
 *
 * @param slots what it is and what stands around it: the first `count`, valid until the next word
 */
export type Visit = (word: string, slots: Int32Array, count: number) => void;

/** Words, single characters of the scripts that write no spaces, and the marks that open or close a clause. */
const TOKEN =
  /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|(?:(?![\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff])[\p{L}\p{M}])+|\p{N}+|[¿?!¡,;:.…。？！、"“”«»()]/gu;
const IS_WORD = /^[\p{L}\p{M}]/u;
const IS_NUMBER = /^\p{N}/u;
const IS_NAME = /^\p{Lu}\p{Ll}/u;
/** Infinitive or gerund with a pronoun at its end: "ayudarle", "mandarti". */
const ENCLITIC = /(?:[aeiáéíâêí]r|ndo)(te|ti|le|la|lo|les|los|las|se|si|me|mi|nos|ci|vi)$/;
const MOST_TOKENS = 120;
/** Longer words say more about the subject than about the register: only their endings are read. */
const LONGEST_WHOLE_WORD = 5;
/** How far around a word others are looked for. */
const REACH_BACK = 10;
const REACH_ON = 7;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

const mix = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ b, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

interface Token {
  text: string;
  low: string;
  isWord: boolean;
  /** A short word as it is, a longer one by its ending: grammar, not subject. As a number. */
  form: number;
  /** What kind of word it is, as far as it shows. As a number. */
  kind: number;
  /** Short enough to be a word of grammar. */
  short: boolean;
}

function tokenOf(text: string, at: number, tag: Tag | undefined): Token {
  const low = text.toLowerCase();
  const short = low.length <= LONGEST_WHOLE_WORD;
  const isWord = IS_WORD.test(text);
  const form = IS_NUMBER.test(text) ? '0' : short ? low : `~${low.slice(-3)}`;
  const kind = isWord ? kindOf(text, low, at, tag) : form;
  return { text, low, isWord, form: hashOf(form), kind: hashOf(kind), short };
}

function kindOf(text: string, low: string, at: number, tag: Tag | undefined): string {
  const known = tag?.(low);
  if (known) return `#${known}`;
  if (at > 0 && IS_NAME.test(text)) return '#N';
  const pronoun = tag && ENCLITIC.exec(low)?.[1];
  if (pronoun) return `#i${pronoun}`;
  return low.length <= LONGEST_WHOLE_WORD ? low : '#O';
}

const EDGE: Token = { text: '', low: '', isWord: false, form: 1, kind: 1, short: false };

/**
 * Goes through the words of a sentence with their surroundings as hashed features. The same code trains and runs.
 *
 * @param sentence at most some hundred characters; 120 tokens are read
 * @param tag of the language, where it has one
 */
export function eachCandidate(sentence: string, tag: Tag | undefined, visit: Visit): void {
  const found = (sentence.match(TOKEN) ?? []).slice(0, MOST_TOKENS);
  const tokens = found.map((text, at) => tokenOf(text, at, tag));
  const asks = /[?？]/.test(sentence) ? 2 : 3;
  let named = 5;
  let clause = 0;
  for (const [at, token] of tokens.entries()) {
    if (!token.isWord) {
      clause = at + 1;
      continue;
    }
    const place = Math.min(at - clause, 2) + 11;
    visit(token.text, slots, writeSlots(tokens, at, token, asks, named, place));
    // A name before: somebody who may be spoken of.
    if (at > 0 && IS_NAME.test(token.text)) named = 7;
  }
}

/** Room for the features of one word, used again for the next: asking for memory would take longer than all the rest. */
const slots = new Int32Array(64);

/** Every feature begins with a number of its own, so that the same word at another place is another feature. */
function writeSlots(
  tokens: readonly Token[],
  at: number,
  { text, low, form, kind }: Token,
  asks: number,
  named: number,
  place: number,
): number {
  let count = 0;
  const add = (feature: number) => {
    slots[count++] = feature & (SLOTS - 1);
  };
  const before = tokens[at - 1] ?? EDGE;
  const before2 = tokens[at - 2] ?? EDGE;
  const before3 = tokens[at - 3] ?? EDGE;
  const after = tokens[at + 1] ?? EDGE;
  const after2 = tokens[at + 2] ?? EDGE;
  const inPlace = mix(kind, place);
  const twoBefore = mix(mix(kind, before.kind), before2.kind);
  add(mix(101, form));
  add(mix(102, kind));
  for (const length of [2, 3, 4]) add(mix(102 + length, hashOf(low.slice(-length))));
  add(mix(110, before.kind));
  add(mix(111, after.kind));
  add(mix(mix(114, before.kind), kind));
  add(mix(mix(115, after.kind), kind));
  add(mix(mix(mix(116, before.kind), kind), after.kind));
  add(mix(117, twoBefore));
  add(mix(mix(118, twoBefore), before3.kind));
  add(mix(mix(mix(119, kind), after.kind), after2.kind));
  add(mix(120, inPlace));
  add(mix(mix(121, form), place));
  add(mix(mix(122, kind), asks));
  add(mix(mix(123, form), asks));
  add(mix(mix(124, inPlace), asks));
  add(mix(mix(125, kind), named));
  add(mix(mix(mix(126, inPlace), asks), named));
  add(mix(mix(127, form), (low === text ? 0 : 2) + (at ? 1 : 0)));
  add(128);
  for (let other = Math.max(0, at - REACH_BACK); other < at; other++) {
    const { isWord, short, form: near } = tokens[other] ?? EDGE;
    if (isWord && short) {
      add(mix(129, near));
      add(mix(mix(130, near), kind));
    }
  }
  for (let other = at + 1; other <= Math.min(tokens.length - 1, at + REACH_ON); other++) {
    const { isWord, short, form: near } = tokens[other] ?? EDGE;
    if (isWord && short) add(mix(mix(131, near), kind));
  }
  return count;
}
