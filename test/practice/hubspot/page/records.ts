import { h } from '../../page/dom';
import type { MatterView } from '../views';
import { composer, editor, sent } from './composer';
import { nameOf, property, sidebar, truncated } from './parts';
import { items } from './thread';

/** A contact's record: properties at the left, activities in the middle. */
export function contactRecord(matter: MatterView, account: string): HTMLElement {
  const { contact } = matter;
  const middle = h(
    'div',
    { class: 'center' },
    h('h2', {}, 'Activities'),
    h(
      'button',
      {
        type: 'button',
        'data-selenium-test': 'create-engagement-note-button',
        onclick: () => middle.append(noteWindow()),
      },
      'Note',
    ),
    h('p', { class: 'dim' }, 'No activities yet.'),
  );
  const left = h('div', { class: 'left' });
  const page = h('div', { class: 'workspace record' }, left, middle);
  left.append(
    h(
      'div',
      { 'data-selenium-test': 'contact-highlight-details' },
      h('h2', { 'data-selenium-test': 'highlightTitle' }, truncated(nameOf(matter))),
    ),
  );
  // Properties and the sidebar are asked for after the title.
  setTimeout(() => {
    left.append(
      h(
        'div',
        { 'data-selenium-test': 'profile-properties-list' },
        property('firstname', 'First name', contact?.firstname),
        property('lastname', 'Last name', contact?.lastname),
        property('email', 'Email', contact?.email),
        property('phone', 'Phone number', contact?.phone),
        property('city', 'City', contact?.city),
        property('country', 'Country/Region', contact?.country),
        property('remark', 'Remark', contact?.remark),
      ),
    );
    page.append(sidebar({ ...matter, contact: undefined } as unknown as MatterView, account));
  }, 30);
  return page;
}

/** The window in which a note is logged: the same editor, for the team alone. */
function noteWindow(): HTMLElement {
  return h(
    'div',
    { class: 'window', role: 'dialog', 'aria-label': 'Activity' },
    editor('Start typing'),
    h(
      'button',
      {
        type: 'button',
        'data-test-id': 'activity-creator-window-footer-save-button',
        onclick: () => sent(0),
      },
      'Save',
    ),
  );
}

/** A ticket's record: the e-mails as activities, the newest on top. Nothing names the list or the ticket. */
export async function ticketRecord(matter: MatterView, account: string): Promise<HTMLElement> {
  const left = h(
    'div',
    { class: 'left', 'data-selenium-test': 'ticket-highlight-details' },
    h('h2', { 'data-test-id': 'highlight-property-display-subject' }, truncated(matter.subject)),
  );
  const page = h(
    'div',
    { class: 'workspace record' },
    left,
    h(
      'div',
      { class: 'center' },
      h('div', { class: 'activities' }, ...items(matter).reverse()),
      composer(matter),
    ),
  );
  setTimeout(() => page.append(sidebar(matter, account)), 30);
  return page;
}
