import { asian } from './asian';
import { germanic } from './germanic';
import { northern } from './northern';
import { rightToLeft } from './right-to-left';
import { romance } from './romance';
import { slavic } from './slavic';

/**
 * What mail programs write around a mail that they quote or forward, in one language. Alternatives are separated
 * by `|`, in lower case. Collected from the output of Gmail, Outlook, Apple Mail, Thunderbird, Yahoo and the large
 * mail services of each country.
 */
export interface MailWords {
  /** First words of "On Monday, 4 March …"; empty where the date or the name stands first. */
  on: string;
  /** "wrote", in every form that stands before the colon, the name or the date. */
  wrote: string;
  /** Labels of a header block. */
  from: string;
  sent: string;
  to: string;
  subject: string;
  /** Headings over a quoted mail, between dashes. */
  original: string;
  /** Headings over a forwarded mail, between dashes or before a colon. */
  forwarded: string;
  /** "above this line", as helpdesks ask to reply. */
  above: string;
}

/** The words of every supported language, by its code. */
export const mailWords: Readonly<Record<string, MailWords>> = {
  ...germanic,
  ...romance,
  ...slavic,
  ...northern,
  ...rightToLeft,
  ...asian,
};

/** The alternatives of one kind in all languages, each once. */
export const allWords = (kind: keyof MailWords): string[] => [
  ...new Set(
    Object.values(mailWords)
      .flatMap((words) => words[kind].split('|'))
      .filter(Boolean),
  ),
];
