import { EASTERN, type Words } from './writing';

/** Features are hashed to so many bits. */
export const HASH_BITS = 18;
const SHIFT = 32 - HASH_BITS;

/** Longest run of letters; Han and kana say as much in fewer. */
const LONGEST = 5;
const LONGEST_EASTERN = 3;
/** Shorter words are runs already, with the spaces around them. */
const SHORTEST_WORD = 4;

/** Room for the features of the longest text that is read. */
export const MOST_FEATURES = 48_000;

const PRIME = 0x01000193;
const WORD_SEED = 0x2545f491;

/** Spreads what the running hash leaves in the low bits, and keeps HASH_BITS of it. */
function bucket(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> SHIFT;
}

/**
 * The features of a text as hashes: every run of 1 to 5 letters, words counted with the space before and after
 * them, and every whole word. Fills `into` and says how many there are. Training and use share this code.
 */
export function featuresOf({ units, length, writing }: Words, into: Uint32Array): number {
  const longest = writing === EASTERN ? LONGEST_EASTERN : LONGEST;
  let count = 0;
  let wordHash = WORD_SEED;
  let wordLength = 0;
  for (let start = 0; start < length; start++) {
    const first = units[start] as number;
    if (first === 32) {
      if (wordLength >= SHORTEST_WORD) into[count++] = bucket(wordHash);
      wordHash = WORD_SEED;
      wordLength = 0;
    } else {
      wordHash = Math.imul(wordHash ^ first, PRIME);
      wordLength++;
    }
    let hash = Math.imul(0x811c9dc5 ^ first, PRIME);
    if (first !== 32) into[count++] = bucket(hash);
    const end = Math.min(start + longest, length);
    for (let at = start + 1; at < end; at++) {
      hash = Math.imul(hash ^ (units[at] as number), PRIME);
      into[count++] = bucket(hash);
    }
  }
  return count;
}
