import { avatar, h } from '../../page/dom';
import type { MatterView } from '../views';

export const nameOf = ({ contact }: MatterView) =>
  contact ? `${contact.firstname} ${contact.lastname}` : '';

/** A text that may be cut off, with the unseen copy by which HubSpot measures it. */
export function truncated(text: string): HTMLElement {
  return h(
    'span',
    { class: 'UITruncateString__Wrapper' },
    h('span', { class: 'UITruncateString__HiddenMeasure', 'aria-hidden': 'true' }, text),
    h('span', { 'data-content': 'true', dir: 'auto' }, text),
  );
}

/** A property of a record: its label and the field that shows its value. */
export function property(name: string, label: string, value = ''): HTMLElement {
  return h(
    'div',
    { class: 'property' },
    h('label', {}, label),
    h('textarea', { 'data-selenium-test': `property-input-${name}`, rows: '1', dir: 'auto' }, value),
  );
}

/** The associated contacts and companies, as tiles in sections of the right column. */
export function sidebar(matter: MatterView, account: string): HTMLElement {
  const { contact, company, rebuilt } = matter;
  // A page that was rebuilt shows the same under marks that nobody knows.
  const mark = (id: string) => (rebuilt ? {} : { 'data-test-id': id });
  const maybe = contact && !contact.email && !contact.phone ? 'Maybe: ' : '';
  const section = (type: string, label: string, tile: HTMLElement | undefined) =>
    h(
      'section',
      rebuilt ? {} : { 'data-sidebar-card-association-object-type-id': type },
      h('h3', {}, label),
      tile ?? h('p', { class: 'dim' }, 'None'),
    );
  return h(
    'aside',
    { class: 'sidebar' },
    section(
      '0-1',
      'Contacts',
      contact &&
        h(
          'div',
          { class: 'tile', ...mark(`chicklet-${contact.id}`) },
          avatar(nameOf(matter)),
          h(
            'div',
            {},
            h(
              'a',
              {
                href: `/contacts/${account}/record/0-1/${contact.id}`,
                ...mark('contact-chicklet-title-link'),
              },
              truncated(maybe + nameOf(matter)),
            ),
            contact.email &&
              h(
                'div',
                {},
                h('a', { href: `mailto:${contact.email}`, ...mark('contact-chicklet-email') }, contact.email),
              ),
            contact.phone &&
              h(
                'div',
                rebuilt ? {} : { 'data-selenium-test': 'contact-chicklet-phone' },
                h('a', { href: `tel:${contact.phone}` }, h('span', {}, contact.phone)),
              ),
          ),
        ),
    ),
    section(
      '0-2',
      'Companies',
      company === undefined
        ? undefined
        : h(
            'div',
            { class: 'tile' },
            h(
              'a',
              {
                href: `/contacts/${account}/record/0-2/1`,
                ...(!rebuilt && { 'data-selenium-test': 'company-chicklet-title-link' }),
              },
              company,
            ),
          ),
    ),
    h('section', {}, h('h3', {}, 'Remark'), h('p', { class: 'dim' }, contact?.remark ?? '–')),
  );
}
