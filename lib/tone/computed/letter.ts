import type { DraftContext } from '../draft-finding';
import type { ReadDraft } from '.';
import { closingWords } from './words/closings';
import { greetingWords } from './words/greetings';
import { baseOf } from './words/phrases';

/** What a draft has of a letter. */
export interface Letter {
  /** Whether it begins with a greeting, and whether that has a line of its own. */
  greeted: boolean;
  greetingAlone: boolean;
  /** Whether it ends with a closing, and whether that has a line of its own. */
  closed: boolean;
  closingAlone: boolean;
  /** Whether the last sentence is at an end. */
  ended: boolean;
  words: number;
}

/** How much of the beginning is searched for a greeting, and of the end for a closing. */
const OPENING = 60;
const ENDING = 200;
/** A greeting or a closing of its own is shorter than this. */
const SHORT_LINE = 60;
const CLOSING_LINES = 5;
/** Characters that make a word of Japanese, about. */
const JAPANESE_WORD = 2.5;

/**
 * Reads which parts of a letter a draft has; undefined in languages whose greetings are not known here. Whatever might
 * be a greeting or a closing counts as one: a short first line, the customer's name at the beginning, a name at the end.
 */
export function readLetter({ text }: Pick<ReadDraft, 'text'>, context: DraftContext): Letter | undefined {
  const { language } = context;
  if (!greetingWords.knows(language)) return undefined;
  const lines = text.split('\n').map((line) => line.trim());
  const full = lines.filter(Boolean);
  const first = full[0] ?? '';
  const last = full.at(-1) ?? '';
  const short = first.length <= SHORT_LINE && full.length > 1;
  const opened = beginsWithGreeting(first, language);
  const greetingAlone = short && !/[.?？。…]$/u.test(first);
  const tail = full.slice(1).slice(-CLOSING_LINES);
  const closing = closingWords.in(
    text.slice(opened || greetingAlone ? first.length : 0).slice(-ENDING),
    language,
  );
  const named = full.length > 1 && last.length <= SHORT_LINE && !/[.?!？！。…:,]$/u.test(last);
  return {
    greeted: opened || greetingAlone || namesThem(first, context),
    greetingAlone: greetingAlone && opened,
    closed: closing || named,
    closingAlone: tail.some((line) => line.length <= SHORT_LINE && closingWords.in(line, language)),
    ended: /[.!?。！？…][»”"'’)\]）」]*$/u.test(last),
    words:
      baseOf(language) === 'ja' ? Math.round(text.length / JAPANESE_WORD) : (text.match(/\S+/g)?.length ?? 0),
  };
}

/** A greeting stands at the very beginning; in Japanese the name comes before it. */
function beginsWithGreeting(line: string, language: string): boolean {
  const [found] = greetingWords.all(line.slice(0, OPENING), language);
  if (!found) return false;
  return baseOf(language) === 'ja' || !/[\p{L}\p{N}]/u.test(line.slice(0, found.index));
}

/** "Thanks for the photos, Thomas!": somebody who is called by name is not left without a greeting. */
function namesThem(line: string, { name }: DraftContext): boolean {
  const parts = name?.toLowerCase().split(/[\s,.]+/) ?? [];
  const opening = line.slice(0, OPENING).toLowerCase();
  return parts.some((part) => [...part].length > 1 && opening.includes(part));
}

/** Ways of writing in which nobody expects a letter. */
const TALK: ReadonlySet<string> = new Set(['chat', 'messaging', 'phone', 'sms', 'social']);

/**
 * Whether a draft should look like a letter: an e-mail or a web form's answer, and nobody has answered here yet, since
 * greetings thin out in a running exchange. `undefined` where the record does not show what it is.
 */
export function isLetter({ channel, firstAnswer }: DraftContext): boolean | undefined {
  if (firstAnswer === false || (channel && TALK.has(channel))) return false;
  return channel === 'email' || channel === 'web' ? true : undefined;
}
