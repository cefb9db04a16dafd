/**
 * What says nothing of the language: web and mail addresses, order numbers, telephone numbers, IBANs, emoji.
 * Quantifiers are bounded and nothing is matched twice, so that the time grows with the length alone.
 */
const WEB = /(?:https?:\/\/|www\.)[^\s<>"']{1,2048}/giu;
const MAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;
/** A run of characters that codes are made of; those with a digit in them are codes, times or amounts. */
const CODE = /[A-Za-z0-9_#/.:+=&?%@-]+/g;
const DOMAIN = /^(?:[\w-]{1,63}\.){1,5}(?:com|net|org|io|co|app|shop|eu|info|biz|[a-z]{2})(?:\/.*)?$/i;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u20e3/gu;
const EMOTICON = /(?<=^|\s)[:;=8xX][-'^]?[)(\]DPpO3|*]+(?=$|\s)/gu;

/** The text with all that taken out and its white space folded. Line breaks stay, as borders of sentences. */
export function stripTokens(text: string): string {
  return text
    .replace(WEB, ' ')
    .replace(MAIL, ' ')
    .replace(EMOJI, ' ')
    .replace(EMOTICON, ' ')
    .replace(CODE, (run) => (/\d/.test(run) || DOMAIN.test(run) ? ' ' : run))
    .replace(/([!?.,…~*=_#|-])\1+/gu, '$1')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
