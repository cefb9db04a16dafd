/**
 * Whether Han characters are simplified Chinese, traditional Chinese or Japanese. What tells them apart is which
 * characters the national standards contain: GB 2312 (simplified), the frequent level of Big5 (traditional),
 * JIS X 0208 level 1 (Japanese). Their members are read off the platform's own decoders.
 */

type Variant = 'zh-Hans' | 'zh-Hant' | 'ja';

/** All characters of rows `first`…`last` of a two-byte encoding. */
function decodeRows(encoding: string, first: number, last: number, trail: readonly number[]): Set<string> {
  const bytes: number[] = [];
  for (let row = first; row <= last; row++) for (const low of trail) bytes.push(row, low);
  return new Set(new TextDecoder(encoding).decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu) ?? []);
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function loadSets() {
  const simplified = decodeRows('gbk', 0xb0, 0xf7, range(0xa1, 0xfe));
  const traditional = decodeRows('big5', 0xa4, 0xc6, [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]);
  const japanese = decodeRows('euc-jp', 0xb0, 0xcf, range(0xa1, 0xfe));
  return { simplified, traditional, japanese };
}
let sets: ReturnType<typeof loadSets> | undefined;

/** Odds that one character outside a standard gives against it: rare characters and names do occur. */
const OUTSIDE = Math.log(20);

/**
 * Log-likelihoods (nats, at most 0 each) of the three writings for the Han characters of a text. Equal where
 * every character is common to all.
 */
export function hanLikelihood(text: string): Record<Variant, number> {
  sets ??= loadSets();
  const found: Record<Variant, number> = { 'zh-Hans': 0, 'zh-Hant': 0, ja: 0 };
  for (const character of text.slice(0, 2000).match(/\p{Script=Han}/gu) ?? []) {
    if (!sets.simplified.has(character)) found['zh-Hans'] -= OUTSIDE;
    if (!sets.traditional.has(character)) found['zh-Hant'] -= OUTSIDE;
    if (!sets.japanese.has(character)) found.ja -= OUTSIDE;
  }
  return found;
}
