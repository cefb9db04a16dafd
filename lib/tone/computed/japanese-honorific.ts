import type { DraftContext, DraftFinding } from '../draft-finding';
import type { ComputedRule } from '.';

/** Forms after a name that need no 様: also those of doctors, offices and colleagues. */
const FORMS = '様|さま|サマ|殿|先生|さん|氏|くん|君|ちゃん|御中|社長|部長|課長|部|各位|教授|博士';
/** The addressee stands in the first lines. */
const LINES = 3;
const LONGEST = 60;
/** A company's form at the end of its name. */
const COMPANY = '株式会社|有限会社|合同会社|合資会社|社団法人|財団法人';

/**
 * Japanese letters: 様 after the customer's name, neither さん nor nothing; 御中 after a company's. Only where the name
 * stands in the first lines as the record has it.
 */
export const japaneseHonorific: ComputedRule = ({ text }, context) => {
  if (!context.language.startsWith('ja')) return [];
  const found: DraftFinding[] = [];
  let start = 0;
  for (const line of text.split('\n').slice(0, LINES)) {
    const remark = inLine(line.slice(0, LONGEST), context);
    if (remark) found.push({ ...remark, start: start + remark.start, end: start + remark.end });
    start += line.length + 1;
  }
  return found.slice(0, 1);
};

function inLine(line: string, context: DraftContext): DraftFinding | undefined {
  const company = new RegExp(`(?<=${COMPANY})様(?=\\s*[、,]?\\s*$)`, 'u').exec(line);
  if (company) return remark('address.honorific', company.index, '様', '御中');
  const { person, register, greeting } = context;
  if (person?.kind !== 'person') return undefined;
  const names = [person.full, joined(person), person.certain ? person.surname : undefined]
    .filter((name): name is string => !!name)
    .sort((one, other) => other.length - one.length)
    .map((name) => name.split(/\s+/).map(escaped).join('\\s*'));
  const named = new RegExp(`(?:${names.join('|')})(?<gap>\\s*)(?<form>${FORMS})?`, 'u').exec(line);
  if (!named) return undefined;
  const form = named.groups?.form;
  const end = named.index + named[0].length;
  if (form === '御中') return remark('address.honorific', end - form.length, form, '様');
  const due = register === 'formal' || greeting?.includes('様') === true;
  if (!due || greeting?.includes('さん')) return undefined;
  if (form === 'さん') return remark('address.honorific', end - form.length, form, '様');
  // The name alone on its line, or called with a comma after it.
  const alone = /^\s*$/u.test(line.slice(0, named.index)) && /^\s*(?:[、,，]|$)/u.test(line.slice(end));
  if (form || !alone) return undefined;
  const words = named[0].trimEnd();
  return remark('address.honorific-missing', named.index, words, `${words}様`);
}

const joined = ({ surname, given }: NonNullable<DraftContext['person']>): string | undefined =>
  surname && given ? `${surname} ${given}` : undefined;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const remark = (rule: string, start: number, words: string, fix: string): DraftFinding => ({
  rule,
  about: 'address',
  weight: 2,
  words,
  fix,
  start,
  end: start + words.length,
});
