import { describe, expect, it } from 'vitest';
import { hubspot } from '@/lib/helpdesks/hubspot/location';
import { locateRecord } from '@/lib/helpdesks/locate';

const locate = (path: string) => hubspot.locate(new URL(`https://app-eu1.hubspot.com${path}`));

describe('the record that a HubSpot address names', () => {
  it.each([
    ['/contacts/62525/record/0-1/901', 'customer', '62525/0-1/901'],
    ['/contacts/62525/record/0-1/901/view/1', 'customer', '62525/0-1/901'],
    ['/contacts/62525/contact/901', 'customer', '62525/0-1/901'],
    ['/contacts/62525/record/0-5/377059183860/', 'ticket', '62525/0-5/377059183860'],
    ['/contacts/62525/ticket/377', 'ticket', '62525/0-5/377'],
    ['/help-desk/62525/view/2/ticket/377/thread/11173', 'ticket', '62525/0-5/377'],
    ['/help-desk/62525/ticket/377', 'ticket', '62525/0-5/377'],
    ['/live-messages/62525/inbox/11173', 'ticket', '62525/inbox/11173'],
  ])('%s', (path, kind, id) => {
    expect(locate(path)).toEqual({ kind, id });
    for (const end of ['#email', '#live-chat', '#reply-editor', '?eschref=%2Fhelp-desk%2F1%2Fticket%2F2'])
      expect(locate(path + end)).toEqual({ kind, id });
  });

  it.each([
    '/contacts/62525/record/0-2/901',
    '/contacts/62525/record/0-3/901',
    '/contacts/62525/record/0-12/901',
    '/contacts/62525/company/901',
    '/contacts/62525/deal/901',
    '/contacts/62525/objects/0-1/views/all/list',
    '/contacts/62525/record/0-1/901x',
    '/help-desk/62525/view/2',
    '/help-desk/62525/view/2/ticket/new',
    '/live-messages/62525/inbox',
    '/reports-dashboard/62525/view/1',
    '/',
  ])('%s names none', (path) => {
    expect(locate(path)).toBeUndefined();
  });

  it('is the same ticket in the help desk and as a record, and another one in another account', () => {
    expect(locate('/help-desk/1/view/9/ticket/5/thread/7')).toEqual(locate('/contacts/1/record/0-5/5'));
    expect(locate('/contacts/1/record/0-5/5')).not.toEqual(locate('/contacts/2/record/0-5/5'));
  });

  it('is looked for on HubSpot’s hosts only', () => {
    const at = (host: string) => locateRecord(new URL(`https://${host}/contacts/1/record/0-5/5`));
    expect(at('app.hubspot.com')).toEqual({
      helpdesk: 'hubspot',
      origin: 'https://app.hubspot.com',
      kind: 'ticket',
      id: '1/0-5/5',
    });
    expect(at('app-na2.hubspot.com')?.helpdesk).toBe('hubspot');
    expect(at('hubspot.com.evil.example')).toBeUndefined();
    expect(at('acme.zendesk.com')).toBeUndefined();
  });
});
