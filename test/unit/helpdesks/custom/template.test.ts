import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idIn } from '@/lib/helpdesks/custom/template';

const at = (address: string) => new URL(address, 'https://desk.example');

describe('a template of an address', () => {
  it.each([
    // FreeScout, with what its links add.
    ['/conversation/{id}', '/conversation/812?folder_id=4', '812'],
    ['/help/conversation/{id}', '/help/conversation/812/', '812'],
    ['/conversation/{id}', '/help/conversation/812', undefined],
    // Help Scout: the number follows the id.
    ['/conversation/{id}', '/conversation/2468013579/771', '2468013579'],
    // osTicket.
    ['/scp/tickets.php?id={id}', '/scp/tickets.php?status=open&id=33', '33'],
    ['/scp/tickets.php?id={id}', '/scp/tickets.php?uid=33', undefined],
    ['/scp/tickets.php?id={id}', '/scp/users.php?id=33', undefined],
    // Zammad: the article that is in front follows.
    ['/#ticket/zoom/{id}', '/#ticket/zoom/17/88', '17'],
    ['/#ticket/zoom/{id}', '/#ticket/create/17', undefined],
    ['/#ticket/zoom/{id}', '/', undefined],
    // Znuny parts by semicolons, and an order is nobody's promise.
    ['/index.pl?Action=AgentTicketZoom;TicketID={id}', '/index.pl?TicketID=9;Action=AgentTicketZoom', '9'],
    [
      '/index.pl?Action=AgentTicketZoom;TicketID={id}',
      '/index.pl?Action=AgentTicketQueue;TicketID=9',
      undefined,
    ],
    // Odoo's hash is a query through and through.
    ['/web#id={id}&model=helpdesk.ticket', '/web#id=7&cids=1&model=helpdesk.ticket', '7'],
    ['/web#id={id}&model=helpdesk.ticket', '/web#id=7&model=res.partner', undefined],
    // Zoho Desk: a department between.
    ['/agent/acme/*/tickets/details/{id}', '/agent/acme/sales/tickets/details/5510', '5510'],
    ['/browse/{id}', '/browse/SUP-12', 'SUP-12'],
    ['/ticket-{id}.html', '/ticket-12.html', '12'],
    ['/ticket-{id}.html', '/ticket-12.htm', undefined],
    ['/tickets/{id}', '/tickets/new', undefined],
    ['/tickets/{id}', '/tickets', undefined],
    ['/tickets/{id}', '/tickets/1%2F2', undefined],
  ])('%s on %s', (template, address, id) => {
    expect(idIn(template, at(address))).toBe(id);
  });

  const word = fc.stringMatching(/^[a-z][a-z._~-]{0,11}$/).filter((text) => !/^\.+$/.test(text));
  const number = fc.stringMatching(/^[a-zA-Z_-]{0,8}\d[\w-]{0,12}$/);

  it('finds every number that it was written with, whatever follows', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 4 }),
        number,
        fc.array(word, { maxLength: 3 }),
        (before, id, after) => {
          const path = ['', ...before].join('/');
          expect(idIn(`${path}/{id}`, at([path, id, ...after].join('/')))).toBe(id);
          expect(idIn(`${path}/#${path}/{id}`, at(`${path}/#${path}/${id}?x=1`))).toBe(id);
          expect(idIn(`${path}/t?no={id}`, at(`${path}/t?${after.join('&')}&no=${id}`))).toBe(id);
        },
      ),
    );
  });

  it('takes every sign as itself: an address that differs in one letter of the path does not fit', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), number, fc.nat(), (parts, id, index) => {
        const changed = parts.map((part, at) => (at === index % parts.length ? `${part}x` : part));
        const template = ['', ...parts, '{id}'].join('/');
        expect(idIn(template, at(['', ...changed, id].join('/')))).toBeUndefined();
        const signs = '.*+?()[]|^$\\';
        expect(idIn(`/${signs}${template}`, at(['', ...parts, id].join('/')))).toBeUndefined();
      }),
    );
  });

  it('never throws, and answers a plain number or nothing, whatever a template and an address hold', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        (template, url) => {
          const id = idIn(template, new URL(url));
          if (id !== undefined) expect(id).toMatch(/^(?=.*\d)[\w-]{1,64}$/);
        },
      ),
    );
  });

  it('is quick on the longest of both', () => {
    const template = `/${'*/'.repeat(90)}{id}?${'a=1&'.repeat(4)}`;
    const address = at(`/${'a/'.repeat(20_000)}1?${'a=1&'.repeat(20_000)}`);
    const from = performance.now();
    idIn(template, address);
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});
