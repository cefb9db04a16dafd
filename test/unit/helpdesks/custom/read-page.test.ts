// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '@/lib/helpdesks/adapter';
import { customAdapter } from '@/lib/helpdesks/custom';
import type { SiteData } from '@/lib/helpdesks/custom/site-data';
import type { RecordRef } from '@/lib/record/customer-record';
import { aSite } from './fixtures';

const FULL = aSite({
  fields: {
    name: '.name',
    email: '.mail',
    phone: '.phone',
    organisation: '.firm',
    country: '.country',
    language: '.language',
    subject: 'h1',
    tags: '.tag',
  },
  messages: { item: '.message', customer: '.in', internal: '.note', text: '.words', time: 'time' },
  composer: '#reply',
});
const ref = (number = 7, site = FULL): RecordRef => ({
  helpdesk: 'custom',
  origin: 'https://desk.example',
  kind: 'ticket',
  id: `${site.id}/${number}`,
});
/** One look. */
const look = (site: SiteData, adapter: Adapter) => adapter.readPage(document, ref(7, site));
/** What the page gives in the end: parts that it lacks are waited for. */
function read(site: SiteData = FULL) {
  const adapter = customAdapter(() => [site]);
  const first = look(site, adapter);
  if (!first) vi.advanceTimersByTime(2_000);
  return first ?? look(site, adapter);
}
/** What is said to be missing. */
const missing = (site?: SiteData) =>
  read(site)?.fields.flatMap(({ field, candidate, expected }) => (candidate < 0 && expected ? field : []));
const show = (html: string) => {
  document.body.innerHTML = html;
};

const PAGE = `
  <h1>  Invoice
    missing </h1>
  <p class="name">Lucía Prado &lt;lucia@prado.example&gt;</p>
  <p class="mail"><a href="mailto:lucia@prado.example?subject=x">write</a></p>
  <a class="phone" href="tel:+52%2055%205550%200142">call</a>
  <p class="firm">Prado y Cía</p>
  <select class="country"><option value="3">Peru</option><option value="4" selected>Mexico</option></select>
  <p class="language" lang="es-MX">Español</p>
  <ul><li class="tag">vip</li><li class="tag">billing</li><li class="tag">vip</li></ul>
  <div class="thread">
    <div class="message in"><time datetime="2026-11-20T09:00:00Z">today</time><div class="words"><p>Buenas tardes:</p><p>No llega.</p><button>quote</button></div></div>
    <div class="message note"><div class="words">internalword</div></div>
    <div class="message"><time title="Fri, 20 Nov 2026 11:00:00 +0100">11:00</time><div class="words">Lo reviso.</div></div>
  </div>
  <textarea id="reply"></textarea>`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  show(PAGE);
});
afterEach(() => vi.useRealTimers());

describe('a page read by a profile', () => {
  it('gives the customer, the subject and the public messages', () => {
    const reading = read();
    expect(reading?.record).toEqual({
      ref: ref(),
      customer: {
        name: 'Lucía Prado',
        email: 'lucia@prado.example',
        phone: '+52 55 5550 0142',
        organisation: 'Prado y Cía',
        country: 'Mexico',
        locale: 'es-MX',
      },
      subject: 'Invoice missing',
      tags: ['vip', 'billing'],
      messages: [
        { author: 'customer', at: '2026-11-20T09:00:00.000Z', text: 'Buenas tardes:\n\nNo llega.' },
        { author: 'agent', at: '2026-11-20T10:00:00.000Z', text: 'Lo reviso.' },
      ],
    });
    expect(missing()).toEqual([]);
  });

  it.each([
    [
      'the note is around the message',
      '<div class="note"><div class="message in"><p class="words">internalword</p></div></div>',
    ],
    [
      'the mark is inside it',
      '<div class="message in"><i class="note"></i><p class="words">internalword</p></div>',
    ],
    [
      'two messages are taken for one',
      '<div class="message"><div class="message in"><p class="words">a</p></div><div class="message note"><p class="words">internalword</p></div></div>',
    ],
    [
      'a part of a note is a message of its own',
      '<div class="message note"><div class="message in"><p class="words">internalword</p></div></div>',
    ],
  ])('reads nothing of an internal note: %s', (_, html) => {
    show(
      `<div>${html}<div class="message in"><p class="words">hello</p></div></div><h1>x</h1><p class="name">A B</p>`,
    );
    expect(JSON.stringify(read())).not.toContain('internalword');
    expect(read()?.record.messages.map(({ text }) => text)).toEqual(['hello']);
  });

  it.each(['name', 'email', 'organisation', 'subject', 'tags'] as const)(
    'nor anything for a field of the ticket: %s',
    (field) => {
      show(
        `<div class="message note"><p class="found">internalword a@internalword.example</p></div>
         <section class="found"><div class="note">internalword b@internalword.example</div></section>
         <p class="found">Ana ana@prado.example</p>
         <div class="message in"><p class="words">Hola</p></div>`,
      );
      const record = JSON.stringify(read({ ...FULL, fields: { [field]: '.found' } }));
      expect(record).not.toContain('internalword');
      expect(record).toMatch(/ana/i);
    },
  );

  it('reads only what is plainly the customer’s or the team’s where the profile says both', () => {
    const { messages } = FULL;
    const site = { ...FULL, messages: { ...messages, agent: '.out', internal: '.gone' } };
    expect(read(site)?.record.messages.map(({ author }) => author)).toEqual(['customer']);
  });

  it.each(['internal', 'customer', 'agent', 'item'] as const)(
    'reads no message where “%s” is no selector, and says so',
    (name) => {
      const site = { ...FULL, messages: { ...FULL.messages, [name]: '.note[' } };
      expect(read(site)?.record.messages).toEqual([]);
      expect(read(site)?.fields).toContainEqual({ field: name, candidate: -1, expected: true });
    },
  );

  it('orders as the profile says, else by the times, and keeps the newest of a long thread', () => {
    const thread = (count: number, time: (index: number) => string) =>
      `<h1>x</h1><p class="name">A</p><p class="mail">a@b.example</p><div>${Array.from(
        { length: count },
        (_, index) => `<div class="message in">${time(index)}<p class="words">m${index}</p></div>`,
      ).join('')}</div>`;
    const texts = (site: SiteData) => read(site)?.record.messages.map(({ text }) => text);
    const { time: _, ...timeless } = FULL.messages;
    show(thread(700, () => ''));
    expect(texts({ ...FULL, messages: timeless })).toHaveLength(40);
    expect(texts({ ...FULL, messages: timeless })?.at(-1)).toBe('m699');
    expect(texts({ ...FULL, messages: { ...timeless, order: 'newest-first' } })?.at(-1)).toBe('m0');
    show(thread(3, (index) => `<time datetime="2026-11-2${5 - index}T09:00:00Z">x</time>`));
    expect(texts(FULL)).toEqual(['m2', 'm1', 'm0']);
  });

  it('takes a time only where it says an instant', () => {
    for (const time of ['yesterday', '20.11.2026 09:00', '2026-11-20T09:00:00', '2026-11-20'])
      for (const element of [`<time datetime="${time}"></time>`, `<time>${time}</time>`]) {
        show(`<div class="message in">${element}<p class="words">a</p></div><h1>x</h1><p class="name">A</p>`);
        expect(read()?.record.messages).toEqual([{ author: 'customer', text: 'a' }]);
      }
  });

  it.each([
    ['<p class="language">pt_BR</p>', 'pt-BR'],
    ['<p class="language">German</p>', 'de'],
    ['<p class="language">日本語</p>', 'ja'],
    ['<select class="language"><option value="zh-Hant">Chinese</option></select>', 'zh-Hant'],
    ['<p class="language">Yes</p>', undefined],
    ['<p class="language">Klingonish words</p>', undefined],
    ['<p class="language"></p>', undefined],
  ])('knows the language in %s', (html, locale) => {
    show(`${html}<h1>x</h1><p class="name">A</p><div class="message in"><p class="words">a</p></div>`);
    expect(read()?.record.customer.locale).toBe(locale);
  });

  it('reads no password, and no value of a field that is none', () => {
    show(
      '<input class="name" type="password" value="secretword"><h1>x</h1><div class="message in"><p class="words">a</p></div>',
    );
    expect(JSON.stringify(read())).not.toContain('secretword');
    expect(missing({ ...FULL, fields: { subject: 'h1', phone: 'h1' } })).toEqual(['time']);
  });
});

describe('a page that is not there yet', () => {
  it('is waited for, and taken as it is after a while, with what is missing', () => {
    document.querySelector('.name')?.remove();
    document.querySelector('.mail')?.remove();
    const adapter = customAdapter(() => [FULL]);
    expect(look(FULL, adapter)).toBeUndefined();
    vi.advanceTimersByTime(2_000);
    const reading = look(FULL, adapter);
    expect(reading?.record.messages).toHaveLength(2);
    expect(reading?.fields).toContainEqual({ field: 'name', candidate: -1, expected: true });
    expect(reading?.fields.filter(({ field }) => field === 'phone')).toMatchObject([{ candidate: 0 }]);
  });

  it('that says what the ticket before said is still that one’s', () => {
    const adapter = customAdapter(() => [FULL]);
    expect(adapter.readPage(document, ref(7))).toBeDefined();
    vi.advanceTimersByTime(5_000);
    expect(adapter.readPage(document, ref(8))).toBeUndefined();
    show(PAGE.replace('Lucía', 'Jorge'));
    expect(adapter.readPage(document, ref(8))?.record.customer.name).toBe('Jorge Prado');
  });

  it('that shows nothing of a ticket is not taken at all', () => {
    show('<form>sign in</form>');
    const adapter = customAdapter(() => [FULL]);
    look(FULL, adapter);
    vi.advanceTimersByTime(60_000);
    expect(look(FULL, adapter)).toBeUndefined();
  });

  it('has no profile any more once the team took it back', () => {
    let sites = [FULL];
    const adapter = customAdapter(() => sites);
    expect(adapter.readPage(document, ref())).toBeDefined();
    sites = [];
    expect(adapter.readPage(document, ref())).toBeUndefined();
    expect(adapter.composer(document, ref())).toBeUndefined();
    expect(adapter.thread(document, ref())).toBeUndefined();
    expect(adapter.controls(document)).toEqual([]);
  });
});

describe('the area of a ticket', () => {
  const site = { ...FULL, area: '.pane' };
  const pane = (name: string, more = '') =>
    `<section class="pane" ${more}><h1>x</h1><p class="name">${name}</p><div class="message in"><p class="words">${name}</p></div></section>`;

  it('is the one that is visible, and nothing is looked for elsewhere', () => {
    show(pane('Behind', 'style="display:none"') + pane('Front'));
    Element.prototype.checkVisibility ??= () => true;
    const visible = vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (
      this: Element,
    ) {
      return !this.closest('[style]');
    });
    expect(read(site)?.record).toMatchObject({ customer: { name: 'Front' }, messages: [{ text: 'Front' }] });
    document.querySelectorAll('.pane')[1]?.querySelector('.name')?.remove();
    expect(JSON.stringify(read(site) ?? '')).not.toContain('Behind');
    document.querySelectorAll('.pane')[1]?.remove();
    expect(read(site)).toBeUndefined();
    visible.mockRestore();
  });

  it('that is no selector gives nothing but its name', () => {
    show(pane('Someone'));
    const reading = read({ ...FULL, area: '.pane[' });
    expect(reading?.record).toEqual({ ref: ref(), customer: {}, messages: [] });
    expect(reading?.fields).toContainEqual({ field: 'area', candidate: -1, expected: true });
  });
});

it('holds with any text for a selector: nothing throws, nothing of the page changes', () => {
  const selector = fc.oneof(
    fc.string({ maxLength: 60, unit: 'binary' }),
    fc.constantFrom(
      '*',
      ':has(*)',
      '.a:not(',
      'a{b}',
      '<p>',
      '#',
      '[',
      ':is()',
      'script',
      '\u0000',
      'x'.repeat(200),
    ),
  );
  const markup = document.body.innerHTML;
  fc.assert(
    fc.property(selector, selector, selector, selector, (one, two, three, four) => {
      const site = aSite({
        area: four,
        fields: { name: one, email: two, tags: three, language: four },
        messages: { item: two, customer: one, internal: three, text: four, time: one },
        composer: three,
        internalComposer: two,
      });
      const adapter = customAdapter(() => [site]);
      adapter.readPage(document, ref(7, site));
      adapter.thread(document, ref(7, site));
      adapter.composer(document, ref(7, site));
      adapter.controls(document);
    }),
    { numRuns: 60 },
  );
  expect(document.body.innerHTML).toBe(markup);
});

it('needs every name that it reports to be told in words', () => {
  const words = JSON.parse(readFileSync('locales/en.json', 'utf8')) as {
    selfCheck: { field: Record<string, string> };
  };
  const names = [
    ...Object.keys(FULL.fields),
    ...['area', 'item', 'customer', 'agent', 'internal', 'text', 'time', 'composer', 'internalComposer'],
  ];
  expect(names.filter((name) => !words.selfCheck.field[name])).toEqual([]);
});
