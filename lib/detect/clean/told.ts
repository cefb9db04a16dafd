/** What tells a person's own sentence ("On 4 March your colleague wrote:") from a line of a mail program. */
import { inLowerCase } from '../any-case';

const word = (words: string) => `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`;

/** "sent" and the like, which any sentence may end in: only mail programs put a date first. */
export const SENT = inLowerCase(
  /(?:sent|a envoyé|envió|enviou|mengirim|menghantar|a trimis|wysłał\(a\)|saatis|изпрати|đã gửi|ส่ง)\s{0,3}[:：]\s*$/u,
);

/** Who tells; written small, or it may be a name ("Anna I. Berg"). */
const SUBJECTS = new RegExp(
  `(?<!\\p{L})I(?=\\s\\p{Ll})|${word("(?:we|he|she|they|ich|wir|er|j’ai|j'ai|nous|elle|yo|nosotros|nosotras|ella|eu|nós|ik|wij|hij|jag|jeg|hun|já|я|мы|он|она|ми|він|вона|εγώ|εμείς|minä|saya|kami|tôi)")}`,
  'u',
);
/** Whose; names have none of these in small letters. */
const OWNERS = new RegExp(
  word(
    '(?:my|your|his|her|our|their|the|mein|meine|meiner|unser|unsere|Ihr|Ihre|Ihrer|Ihrem|dein|deine|euer|eure|mir|mich|uns|ein|eine|einer|mon|votre|vos|notre|nos|mi|mis|me|su|sus|nuestro|nuestra|vuestro|vuestra|mio|mia|nostro|nostra|vostro|vostra|meu|minha|seu|sua|nosso|nossa|mijn|uw|jouw|onze|mig|jeres|eres|mitt|vår|vårt|mój|moja|wasz|wasza|nasz|nasza|můj|moje|váš|vaše|náš|мой|моя|ваш|ваша|наш|наша|мне|нам|мені|мій|твой|твоя|bana|bize)',
  ),
  'u',
);
/** The same in scripts without spaces. */
const PARTIES = /御社|貴社|弊社|担当者|私|你们|你們|我|您|客服|귀사|제가|담당자/;
/** What is between brackets or quotation marks, and addresses. */
const NAMED = /<[^>]{0,300}>?|\([^)]{0,200}\)?|"[^"]{0,100}"?|\S{1,64}@\S{1,255}/g;

/** Whether a sentence is told rather than set by a program: someone's address weighs more than "my" in a name. */
export function isTold(text: string): boolean {
  const rest = text.slice(0, 500).replace(NAMED, ' ');
  return (
    SUBJECTS.test(rest) ||
    (!/[<(][^<(]{0,60}@/.test(text.slice(0, 500)) && (OWNERS.test(rest) || PARTIES.test(rest)))
  );
}
