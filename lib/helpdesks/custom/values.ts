import { plainText } from '@/lib/record/plain-text';

/** What no text holds. */
export const NOT_WORDS = 'style,script,noscript,template,svg,button,select,textarea';

/** The words that an element shows, or the value of a form field; in one line, at most `most` UTF-16 units. */
export function textIn(element: Element | undefined, most = 200): string {
  if (!element || element.matches('[type=password]')) return '';
  const { nodeName } = element;
  const text =
    nodeName === 'SELECT'
      ? (element as HTMLSelectElement).selectedOptions[0]?.text
      : nodeName === 'INPUT' || nodeName === 'TEXTAREA'
        ? (element as HTMLInputElement).value
        : plainText(element, { skip: NOT_WORDS, limit: 20 * most });
  return (text ?? '')
    .slice(0, 20 * most)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

/** The address in a link such as `mailto:…` or `tel:…`: the element itself, or one in it. */
function linked(element: Element | undefined, scheme: string): string | undefined {
  const wanted = `a[href^="${scheme}:"]`;
  const link = element?.matches(wanted) ? element : element?.querySelector(wanted);
  const written = link
    ?.getAttribute('href')
    ?.slice(scheme.length + 1, 200)
    .split('?')[0];
  try {
    return written && decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** "Ana Prado <ana@example.com>" → "Ana Prado". */
export const nameIn = (element: Element | undefined): string | undefined =>
  textIn(element, 120).replace(/\s*[<(]\S+@\S+[>)]$/, '') || undefined;

export const emailIn = (element: Element | undefined): string | undefined =>
  /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/.exec(linked(element, 'mailto') ?? textIn(element))?.[0];

export function phoneIn(element: Element | undefined): string | undefined {
  const phone = (linked(element, 'tel') ?? textIn(element)).slice(0, 40);
  return phone.replace(/\D/g, '').length > 4 ? phone : undefined;
}

/** A list tells its choice by a code or by its words. */
const choices = (element: Element | undefined): string[] => [
  (element as HTMLSelectElement | undefined)?.value ?? '',
  element?.getAttribute('lang') ?? '',
  textIn(element, 60),
];

/** A country as ISO 3166-1 alpha-2 where the page has that, else its name. */
export const countryIn = (element: Element | undefined): string | undefined => {
  const written = choices(element);
  return written.find((one) => /^[A-Za-z]{2}$/.test(one))?.toUpperCase() ?? (written.at(-1) || undefined);
};

/** Languages whose names are known: those that people are written to in most. */
const NAMED = 'ar cs da de el en es fi fr he hi hu id it ja ko nb nl pl pt ro ru sv th tr uk vi zh'.split(
  ' ',
);

/** A language as a BCP 47 tag: from a tag ("pt_BR"), or a name in English, in itself or in the page's language. */
export function languageIn(element: Element | undefined): string | undefined {
  for (const written of choices(element)) {
    const tag = written.replaceAll('_', '-');
    if (/^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(tag) && languageName('en', tag)) return tag;
    const name = written.toLowerCase();
    const found = NAMED.find((code) =>
      ['en', code, document.documentElement.lang].some(
        (shownIn) => name && languageName(shownIn, code)?.toLowerCase() === name,
      ),
    );
    if (found) return found;
  }
  return undefined;
}

function languageName(shownIn: string, tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(shownIn, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}

/** Tags: one an element, or several with commas in a single one. */
export function tagsIn(elements: readonly Element[]): string[] | undefined {
  const texts = elements.slice(0, 50).map((element) => textIn(element, elements.length > 1 ? 80 : 2_000));
  const tags = texts.length === 1 ? (texts[0] ?? '').split(/[,;]/) : texts;
  const named = tags.map((tag) => tag.trim().slice(0, 80)).filter(Boolean);
  return named.length ? [...new Set(named)].slice(0, 50) : undefined;
}

/** A date with its time of day and its zone, as machines write it. */
const INSTANT = /\d{4}\D.*\d:\d\d.*(?:Z|GMT|UTC|[+-]\d\d:?\d\d)$/;

/** The instant that an element names, RFC 3339 in UTC; undefined where its zone is anybody's guess. */
export function instantIn(element: Element | undefined): string | undefined {
  const written = ['datetime', 'title'].map((name) => element?.getAttribute(name)?.trim().slice(0, 80) ?? '');
  const found = [...written, textIn(element, 80)].find(
    (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)),
  );
  return found && new Date(found).toISOString();
}
