import { anyCase } from '../any-case';
import { isInternational } from './words/international';

/**
 * What says nothing of the language: web and mail addresses, order numbers, telephone numbers, IBANs, emoji, code,
 * brands. Quantifiers are bounded and nothing is matched twice, so that the time grows with the length alone.
 */
const WEB = anyCase(/(?:https?:\/\/|www\.)[^\s<>"'，。、）」]{1,2048}/gu);
const MAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;
/** "@anna_b" and "#broken": names of accounts and topics. */
const HANDLE = /(?<=^|\s)[@#][\p{L}\p{N}_]{1,40}/gu;
/** A run of characters that codes are made of; those with a digit in them are codes, times or amounts. */
const CODE = /[\p{sc=Latin}\p{M}0-9_#/.:+=&?%@-]+/gu;
/** "13-jährig": a word, whatever its number. */
const NUMBERED = /^\d{1,4}-(\p{L}[\p{L}\p{M}]{2,40})[.:?]?$/u;
const DOMAIN = /^(?:[\w-]{1,63}\.){1,5}(?:com|net|org|io|co|app|shop|eu|info|biz|[a-z]{2})(?:\/.*)?$/i;
/** "config.yaml", "C:\Temp", "order_id". */
const IDENTIFIER =
  /^(?:[A-Za-z]+_\w+|.{1,60}\.(?:exe|pdf|docx?|xlsx?|jpe?g|png|gif|zip|txt|csv|json|ya?ml|html?|js|php|mp[34]|mov))$/;
const CALL = /(?<!\w)[A-Za-z_]\w{0,60}\(\)/g;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u20e3/gu;
const EMOTICON = /(?<=^|\s)[:;=8xX][-'^]?[)(\]DPpO3|*]+(?=$|\s)/gu;
const FENCED = /```[^`]{0,10000}```|`[^`\n]{1,200}`/g;
/** HTML written into the text, and entities that were escaped once too often. */
const MARKUP = /<\/?[a-z][^<>\n]{0,200}>|&(?:[a-z]{2,8}|#\d{1,6});/gi;
/** Brackets with nothing left between them, and the dashes or colons that stood beside a code. */
const EMPTY_BRACKETS = /[([{（【「][^\p{L}\p{N}()[\]{}（）【】「」\n]{0,40}[)\]}）】」]/gu;
const LONE_MARKS = /(?<=^|\s)[-–—:;,.|/\\*+=#~]+(?=\s|$)/gu;
const LATIN_WORD = /(?<![\p{L}\p{M}])[A-Za-z][A-Za-z0-9.'’-]{0,40}(?![\p{L}\p{M}])/gu;
/** "Ref: …" whose number is gone. */
const EMPTY_LABEL = anyCase(/(?<!\p{L})(?:ref|no|nr|id|order|po|so)\s?[.:#]{1,2}\s{0,3}(?=[),;\n]|$)/gu);

/**
 * Capitalised words behind a small one, two or more in a row: a product's or a person's name in the middle of a
 * sentence ("il écrit Google Pay souvent"). Nouns of a German sentence may look alike; the sentence is long then.
 */
const NAME_RUN =
  /(?<=\p{Ll}[,:]?\s)(?!(?:Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen|Du|Dein|Deine)\s)[A-Z][A-Za-z]{1,20}(?=[\s,.!?]|$)(?:\s[A-Z][A-Za-z]{1,20}(?=[\s,.!?]|$)){1,4}/gu;
/** Letters that must be left when words are taken out as names. */
const ENOUGH = 12;

/** What is left of a run: nothing of a code, the word of "13-jährig", all of a word. */
const withoutCode = (run: string): string =>
  NUMBERED.exec(run)?.[1] ?? (/\d/.test(run) || DOMAIN.test(run) || IDENTIFIER.test(run) ? ' ' : run);

const letterCount = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Leaves out what names something, unless hardly anything else is written. */
function withoutNames(text: string): string {
  // In shouted text the word "IP" or "LED" may be any.
  if (!/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)) return text;
  const fewer = text.replace(NAME_RUN, ' ');
  const some = letterCount(fewer) >= Math.max(ENOUGH, letterCount(text) / 2) ? fewer : text;
  const none = some.replace(LATIN_WORD, (word) => (isInternational(word) ? ' ' : word));
  return letterCount(none) >= Math.min(ENOUGH, letterCount(some) / 2) ? none : some;
}

/** The text with all that taken out and its white space folded. Line breaks stay, as borders of sentences. */
export function stripTokens(text: string): string {
  const words = text
    .replace(FENCED, ' ')
    .replace(WEB, ' ')
    .replace(MAIL, ' ')
    .replace(MARKUP, ' ')
    .replace(CALL, ' ')
    .replace(HANDLE, ' ')
    .replace(EMOJI, ' ')
    .replace(EMOTICON, ' ')
    .replace(CODE, withoutCode);
  return withoutNames(words)
    .replace(EMPTY_LABEL, ' ')
    .replace(EMPTY_BRACKETS, ' ')
    .replace(/([!?.,…~*=_#|-])\1+/gu, '$1')
    .replace(LONE_MARKS, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
