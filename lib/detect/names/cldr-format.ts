import type { LocaleData, NameFormality, NameLength, NameOrder, NameUsage } from './cldr-data';
import { localeData, parseLocale, patternsFor, rootData } from './cldr-data';
import { nameScript, writtenIn } from './cldr-script';
import type { PatternPart } from './fill-pattern';
import { fillPattern, parsePattern } from './fill-pattern';

/** The parts of a name as CLDR names them. `surname` may stand for `surname-prefix` + `surname-core`. */
export interface CldrName {
  title?: string;
  given?: string;
  'given-informal'?: string;
  given2?: string;
  surname?: string;
  'surname-prefix'?: string;
  'surname-core'?: string;
  surname2?: string;
  generation?: string;
  credentials?: string;
  /** BCP 47 locale of the name, where the record says one. Never guessed from the name. */
  locale?: string;
}

export interface CldrOptions {
  /** The locale that the name is formatted for. */
  locale: string;
  /** Left out: the order that this locale prescribes for names of the name's language. */
  order?: NameOrder;
  length?: NameLength;
  usage?: NameUsage;
  formality?: NameFormality;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('und', { granularity: 'word' });
const firstGrapheme = (text: string) =>
  graphemes.segment(text)[Symbol.iterator]().next().value?.segment ?? '';

/**
 * Formats a person's name after TR35 part 8 with the CLDR data of `options.locale`.
 *
 * @returns the formatted name; an empty string where the name has no part that the pattern asks for.
 */
export function formatCldr(name: CldrName, options: CldrOptions): string {
  const target = parseLocale(options.locale) ?? new Intl.Locale('und');
  const script = nameScript(`${name.surname ?? name['surname-core'] ?? ''}${name.given ?? ''}`);
  const own = name.locale ? parseLocale(name.locale) : undefined;
  const nameLocale =
    own ?? (writtenIn(script, target) ? target : (parseLocale(`und-${script}`) ?? target)).maximize();
  // A name in another script is formatted by the rules of its own language, or of that script's main one.
  const formatting = writtenIn(script, target)
    ? target
    : writtenIn(script, nameLocale)
      ? nameLocale
      : (parseLocale(`und-${script}`)?.maximize() ?? target);
  const data = localeData(formatting) ?? rootData();
  const order = options.order ?? cldrOrder(nameLocale, data);
  const patterns = patternsFor(
    data,
    order,
    options.length ?? 'medium',
    options.usage ?? 'referring',
    options.formality ?? 'formal',
  );
  const pattern = choose(patterns, name);
  const parts = parsePattern(pattern);
  // A person with one name: it takes the surname's place where the pattern shows at most an initial of the other.
  const lone = !part(name, 'surname') && !parts.some(isWholeGiven);
  const fields: CldrName = lone
    ? { ...name, surname: name['given-informal'] ?? name.given ?? '', given: '' }
    : name;
  const text = fillPattern(parts, (field) => modified(fields, field, data));
  return spaced(text, formatting, nameLocale, data);
}

function isWholeGiven(part: PatternPart): boolean {
  return (
    'field' in part && /^given(-informal)?(?!.*-initial)/.test(part.field) && !part.field.startsWith('given2')
  );
}

/** The order that the formatting locale's data prescribes for names of `nameLocale`. */
export function cldrOrder(nameLocale: Intl.Locale, data: LocaleData): 'givenFirst' | 'surnameFirst' {
  const { language, script, region } = nameLocale;
  const candidates = [
    `${language}-${script}-${region}`,
    `${language}-${script}`,
    `${language}-${region}`,
    language,
  ];
  for (const tag of [...candidates, 'und']) {
    if (data.surnameFirst.split(' ').includes(tag)) return 'surnameFirst';
    if (data.givenFirst.split(' ').includes(tag)) return 'givenFirst';
  }
  return 'givenFirst';
}

/** Of several patterns the one that shows most parts of the name, then the one with fewest empty fields. */
function choose(patterns: readonly string[], name: CldrName): string {
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const pattern of patterns) {
    let filled = 0;
    let empty = 0;
    for (const element of parsePattern(pattern))
      if ('field' in element) part(name, element.field.split('-initial')[0] ?? '') ? filled++ : empty++;
    const score = filled * 100 - empty;
    if (score > bestScore) {
      bestScore = score;
      best = pattern;
    }
  }
  return best;
}

/** A part of the name with the stand-ins of TR35: surname for its core, given for its informal form. */
function part(name: CldrName, field: string): string {
  switch (field) {
    case 'given-informal':
      return name['given-informal'] ?? name.given ?? '';
    case 'surname':
      return name.surname ?? [name['surname-prefix'], name['surname-core']].filter(Boolean).join(' ');
    case 'surname-core':
      return name['surname-core'] ?? name.surname ?? '';
    case 'surname-prefix':
      return name['surname-core'] ? (name['surname-prefix'] ?? '') : '';
    case 'title':
    case 'given':
    case 'given2':
    case 'surname2':
    case 'generation':
    case 'credentials':
      return name[field] ?? '';
    default:
      return '';
  }
}

const MODIFIERS = new Set(['initial', 'initialCap', 'allCaps', 'retain', 'genitive', 'vocative']);

function modified(name: CldrName, field: string, data: LocaleData): string {
  const words = field.split('-');
  const modifiers: string[] = [];
  while (words.length > 1 && MODIFIERS.has(words.at(-1) ?? '')) modifiers.push(words.pop() ?? '');
  let value = part(name, words.join('-'));
  if (!value) return '';
  if (modifiers.includes('initial')) value = initials(value, data, modifiers.includes('retain'));
  if (modifiers.includes('allCaps')) value = value.toUpperCase();
  if (modifiers.includes('initialCap')) {
    const first = firstGrapheme(value);
    value = first.toUpperCase() + value.slice(first.length);
  }
  return value;
}

/** "Hans-Peter Karl" → "H. P. K."; with `retain` what stands between the words stays: "H.-P. K.". */
function initials(value: string, data: LocaleData, retain: boolean): string {
  let result = '';
  let between = '';
  for (const { segment, isWordLike } of words.segment(value)) {
    if (!isWordLike) {
      between += segment;
      continue;
    }
    const initial = data.initial.replace('{0}', firstGrapheme(segment));
    if (!result) result = initial;
    else if (retain && between.trim()) result += between + initial;
    else result = data.initialSequence.replace('{0}', result).replace('{1}', initial);
    between = '';
  }
  return result;
}

/** Chinese and Japanese data replace the spaces: "" in a native name, "・" or "·" in a foreign one. */
function spaced(text: string, formatting: Intl.Locale, nameLocale: Intl.Locale, data: LocaleData): string {
  const space = formatting.language === nameLocale.language ? data.nativeSpace : data.foreignSpace;
  return space === ' ' ? text : text.replaceAll(/\s+/g, space);
}
