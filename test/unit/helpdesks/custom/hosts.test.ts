import { describe, expect, it } from 'vitest';
import { grantedPages, knownHost } from '@/lib/helpdesks/custom/hosts';
import { locateSite, siteOf, sitesOn } from '@/lib/helpdesks/custom/locate';
import { siteOffers } from '@/lib/helpdesks/custom/offers';
import { productOf } from '@/lib/helpdesks/product';
import { aSite } from './fixtures';

describe('the host of a profile', () => {
  it.each([
    ['desk.example.com', 'https://desk.example.com/a', true],
    ['desk.example.com', 'http://desk.example.com:8080/a', true],
    ['desk.example.com:8443', 'https://desk.example.com:8443/a', true],
    ['desk.example.com:8443', 'https://desk.example.com/a', false],
    ['*.example.com', 'https://a.b.example.com/', true],
    ['*.example.com', 'https://example.com/', false],
    ['*.example.com', 'https://badexample.com/', false],
    ['example.com', 'https://example.com.evil.test/', false],
  ])('%s means %s: %s', (host, url, means) => {
    expect(sitesOn(new URL(url), [aSite({ hosts: [host] })])).toHaveLength(means ? 1 : 0);
  });

  it.each(['acme.zendesk.com', '*.zendesk.com', 'app.hubspot.com', 'app-eu1.hubspot.com:443'])(
    '%s is known already',
    (host) => {
      expect(knownHost(host)).toBe(true);
      expect(grantedPages([host], ['https://*/*'])).toEqual([]);
    },
  );

  it('runs where both the agent and the team say so', () => {
    const pages = (hosts: string[], granted: string[]) => grantedPages(hosts, granted);
    expect(pages(['desk.example.com:8443'], ['https://desk.example.com/*'])).toEqual([
      'https://desk.example.com/*',
    ]);
    expect(pages(['*.example.com'], ['https://a.example.com/*', 'https://b.test/*'])).toEqual([
      'https://a.example.com/*',
    ]);
    expect(pages(['desk.example.com'], ['https://*.example.com/*', '*://*/*'])).toEqual([
      '*://desk.example.com/*',
      'https://desk.example.com/*',
    ]);
    expect(pages(['desk.example.com'], ['<all_urls>'])).toEqual(['*://desk.example.com/*']);
    expect(pages(['desk.example.com'], ['https://desk.example.com.evil.test/*', 'file:///*', ''])).toEqual(
      [],
    );
  });

  it('is offered with what became of it', () => {
    const site = aSite({ title: 'Desk', hosts: ['a.example:8443', 'b.example', 'x.zendesk.com'] });
    expect(siteOffers([site], ['https://b.example/*'])).toEqual([
      { title: 'Desk', host: 'a.example:8443', pattern: 'https://a.example/*', state: 'off' },
      { title: 'Desk', host: 'b.example', pattern: 'https://b.example/*', state: 'on' },
      { title: 'Desk', host: 'x.zendesk.com', pattern: 'https://x.zendesk.com/*', state: 'known' },
    ]);
  });
});

describe('a record on a described host', () => {
  const sites = [
    aSite({ id: 'a.site.one', title: 'One', path: '/one/{id}', otherPaths: ['/one/reply?of={id}'] }),
    aSite({ id: 'a.site.two', title: 'Two', path: '/two/{id}' }),
  ];
  const find = (path: string) => locateSite(new URL(path, 'https://desk.example'), sites);

  it('is named by the profile and its number', () => {
    expect(find('/two/7')).toEqual({
      helpdesk: 'custom',
      origin: 'https://desk.example',
      kind: 'ticket',
      id: 'a.site.two/7',
    });
    expect(find('/one/reply?of=7')?.id).toBe(find('/one/7')?.id);
    expect(find('/three/7')).toBeUndefined();
    expect(siteOf(find('/two/7') ?? never(), sites)?.title).toBe('Two');
  });

  it('is shown under the team’s name for the helpdesk; a known helpdesk wins', () => {
    const on = (url: string) => productOf(new URL(url), sites);
    expect(on('https://desk.example/two/7')).toEqual({ name: 'Two', record: true });
    expect(on('https://desk.example/')).toEqual({ name: 'One', record: false });
    expect(on('https://other.example/two/7')).toEqual({ name: undefined, record: false });
    expect(on('https://desk.example/Ticket/Display.html?id=7').name).toBe('Request Tracker');
    expect(
      productOf(new URL('https://acme.zendesk.com/two/7'), [aSite({ hosts: ['*.zendesk.com'] })]).name,
    ).toBe('Zendesk');
  });
});

const never = () => {
  throw new Error('no record');
};
