import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basePath, requestTracker } from '@/lib/helpdesks/request-tracker/location';

const locate = (path: string) => requestTracker.locate(new URL(path, 'https://rt.example'));

describe('the record that a Request Tracker address names', () => {
  it.each([
    ['/Ticket/Display.html?id=7', 'ticket', '7'],
    ['/Ticket/Update.html?Action=Respond&id=7&QuoteTransaction=99', 'ticket', '7'],
    ['/Ticket/ModifyAll.html?id=7', 'ticket', '7'],
    ['/Ticket/History.html?ForceShowHistory=1;ShowHeaders=1;id=7#ticket-7-history', 'ticket', '7'],
    ['/rt/Ticket/Display.html?id=7#txn-12', 'ticket', '7'],
    ['/support/rt/User/Summary.html?id=35', 'customer', '35'],
  ])('%s', (path, kind, id) => {
    expect(locate(path)).toEqual({ kind, id });
  });

  it.each([
    '/',
    '/Ticket/Display.html',
    '/Ticket/Display.html?id=new',
    '/Ticket/Display.html?id=7a',
    '/Ticket/Display.html?uid=7',
    '/Ticket/Create.html?Queue=3',
    '/Search/Results.html?id=7',
    '/SelfService/Display.html?id=7',
    '/User/Prefs.html?id=35',
    '/Ticketing/Display.html?id=7',
  ])('%s names none', (path) => {
    expect(locate(path)).toBeUndefined();
  });

  it('is found below any path, which is where the API lies too', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), fc.nat(), (segments, id) => {
        const base = segments.map((name) => `/${name}`).join('');
        const path = `${base}/Ticket/Display.html`;
        expect(locate(`${path}?id=${id}`)).toEqual({ kind: 'ticket', id: String(id) });
        expect(basePath(path)).toBe(base);
      }),
    );
  });
});
