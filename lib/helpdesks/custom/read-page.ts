import { type Customer, type CustomerRecord, type RecordRef, refKey } from '@/lib/record/customer-record';
import type { Adapter, FieldHealth, PageReading } from '../adapter';
import { defined } from '../defined';
import { shown } from '../elements';
import { all, firstShown, isSelector, MOST } from './find';
import { messageElements, readThread } from './messages';
import type { SiteData } from './site-data';
import { countryIn, emailIn, languageIn, nameIn, phoneIn, tagsIn, textIn } from './values';

/** How long a page may show a ticket without all its parts before it is taken as it is, in milliseconds. */
const PATIENCE_MS = 1_900;

const READERS = {
  name: nameIn,
  email: emailIn,
  phone: phoneIn,
  organisation: (element: Element | undefined) => textIn(element, 120) || undefined,
  country: countryIn,
  language: languageIn,
  subject: (element: Element | undefined) => textIn(element, 300) || undefined,
};

/** What one look at the page gave, whether it is whole or not. */
export interface Look extends PageReading {
  counts: ReturnType<typeof readThread>['counts'];
  /** Nothing that the profile names is still to come. */
  whole: boolean;
  /** Anything of a ticket is there. */
  something: boolean;
  /** What the page says in short: two tickets differ in it. */
  print: string;
}

/** What holds the ticket in front: the document, or what the profile's `area` finds. */
export function areaOf(document: Document, { area }: SiteData): ParentNode | undefined {
  return area === undefined ? document : firstShown(document, area);
}

/** Reads what the page shows by a profile, as it is now. Undefined where the area of the ticket is not there. */
export function look(document: Document, ref: RecordRef, site: SiteData): Look | undefined {
  const root = areaOf(document, site);
  // A selector that is none finds nothing ever: the rest would be read from the wrong ticket.
  if (!root && isSelector(site.area)) return undefined;
  const { internal } = site.messages;
  /** What fits and has nothing to do with an internal note: of the notes no field is read either. */
  const found = (selector: string | undefined) =>
    root
      ? (Array.prototype.slice.call(all(root, selector), 0, MOST) as Element[]).filter(
          (element) =>
            !isSelector(internal) || !(element.closest(internal) || element.querySelector(internal)),
        )
      : [];
  const fields: FieldHealth[] = [];
  const note = (field: string, found: boolean, expected: boolean) =>
    fields.push({ field, candidate: found ? 0 : -1, expected });
  const values: { [K in keyof typeof READERS]?: string | undefined } = {};
  const wrong = (selector: unknown) => selector !== undefined && !isSelector(selector as string);

  if (site.area !== undefined) note('area', !!root, true);
  for (const [name, read] of Object.entries(READERS)) {
    const selector = site.fields[name as keyof typeof READERS];
    if (selector === undefined) continue;
    const element = found(selector).find(shown) ?? found(selector)[0];
    values[name as keyof typeof READERS] = read(element);
    // A ticket may do without most of them; not without all that tells who wrote it.
    note(name, !!element, wrong(selector) || name === 'subject');
  }
  const { tags: tagSelector } = site.fields;
  const tagElements = found(tagSelector);
  if (tagSelector !== undefined) note('tags', tagElements.length > 0, wrong(tagSelector));
  const thread = root && readThread(root, site);
  const { composer, internalComposer } = site;
  if (composer !== undefined) note('composer', !!root && !!all(root, composer)[0], wrong(composer));
  if (wrong(internalComposer)) note('internalComposer', false, true);

  const { subject, language, ...person } = values;
  const nobody = !person.name && !person.email && (site.fields.name ?? site.fields.email) !== undefined;
  if (nobody)
    for (const one of fields)
      if (/^(?:name|email)$/.test(one.field) && one.candidate < 0) one.expected = true;
  for (const name of thread?.missing ?? []) note(name, false, true);
  if (thread?.messages.length) note('item', true, true);

  const customer = defined({ ...person, locale: language }) as Customer;
  const messages = thread?.messages ?? [];
  const tags = tagsIn(tagElements.some(shown) ? tagElements.filter(shown) : tagElements);
  const record = defined({ ref, customer, messages, subject, tags }) as CustomerRecord;
  const counts = thread?.counts ?? { customer: 0, agent: 0, internal: 0, passedOver: 0 };
  const elements = counts.customer + counts.agent + counts.internal + counts.passedOver;
  return {
    record,
    fields,
    counts,
    whole: elements > 0 && !nobody && fields.every(({ candidate, expected }) => !expected || candidate === 0),
    something: elements > 0 || Object.values(customer).length > 0 || !!subject,
    print: JSON.stringify([customer, subject, tags, elements, messages[0], messages.at(-1)]),
  };
}

/**
 * Reads the tickets of one tab, one after the other. Undefined while a page still fills its parts, and as long as it says
 * what it said for the ticket before: an app changes its address first.
 */
export function pageReader(sites: (ref: RecordRef) => SiteData | undefined): Adapter['readPage'] {
  let wanted = { key: '', since: 0 };
  let read = { key: '', print: '' };
  return (document, ref) => {
    const key = refKey(ref);
    if (wanted.key !== key) wanted = { key, since: performance.now() };
    const site = sites(ref);
    const seen = site && look(document, ref, site);
    if (!seen || (read.key !== key && read.print === seen.print)) return undefined;
    const { record, fields } = seen;
    const broken = fields.some(({ field, candidate }) => field === 'area' && candidate < 0);
    const ready = seen.whole || broken || performance.now() - wanted.since > PATIENCE_MS;
    if (!ready || !(seen.something || broken)) return undefined;
    read = { key, print: seen.print };
    return { record, fields };
  };
}

/** The element to watch for new messages: what holds them one by one. */
export function threadOf(document: Document, site: SiteData): Element | undefined {
  const area = areaOf(document, site);
  const [one, other] = area ? messageElements(area, site) : [];
  let holder = one?.parentElement;
  while (other && holder && !holder.contains(other)) holder = holder.parentElement;
  return holder ?? (area instanceof Element ? area : undefined);
}
