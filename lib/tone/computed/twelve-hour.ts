import type { DraftFinding } from '../draft-finding';
import type { ComputedRule } from '.';
import { customs } from './customs';

/** "2 pm", "2:15 p.m."; a full stop that may end the sentence is not taken along. */
const TIME =
  /(?<![\d:.,/\p{Script=Latin}])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])(?:m|\.\s?m\.?)(?![\p{Script=Latin}\p{N}])/giu;

/** What follows where a sentence ends. */
const ENDS = /^\s*$|^\s*\n|^\s+\p{Lu}/u;

const known = new Map<string, boolean>();

/** Whether hours go to 24 there, by CLDR through Intl. */
function countsTo24(tag: string): boolean {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const { hourCycle } = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions();
  const made = hourCycle === 'h23' || hourCycle === 'h24';
  known.set(tag, made);
  return made;
}

/** "2 pm" in a language that counts the hours to 24. English knows both ways, so it gets no remark. */
export const twelveHour: ComputedRule = ({ text }, { language, region }) => {
  const tags = customs(language, region);
  const [tag] = tags;
  if (!tag || !/\d\s?[ap]\.?\s?m/i.test(text) || language.startsWith('en')) return [];
  if (!tags.every(countsTo24)) return [];
  const german = language.startsWith('de');
  return [...text.matchAll(TIME)].flatMap((match): DraftFinding[] => {
    // „5 am Montag“
    if (german && /\sam$/.test(match[0])) return [];
    const { hour = '', minute = '00', half = '' } = match.groups ?? {};
    const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 8);
    const words = ENDS.test(rest) ? match[0].replace(/\.$/, '') : match[0];
    const unit = german && !/^\s?Uhr/.test(rest) ? ' Uhr' : '';
    return [
      {
        rule: 'clarity.twelve-hour',
        about: 'clarity',
        weight: 1,
        words,
        fix: `${hours}:${minute}${unit}`,
        start: match.index,
        end: match.index + words.length,
      },
    ];
  });
};
