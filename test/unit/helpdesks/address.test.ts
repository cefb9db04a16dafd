import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternName, readAddress } from '@/lib/helpdesks/address';

describe("a helpdesk's address", () => {
  it.each([
    [
      'https://help.example.com/rt/Ticket/Display.html?id=7',
      'help.example.com',
      'https://help.example.com/*',
    ],
    ['  Help.Example.com  ', 'help.example.com', 'https://help.example.com/*'],
    ['help.example.com/rt', 'help.example.com', 'https://help.example.com/*'],
    ['help.example.com:8443', 'help.example.com:8443', 'https://help.example.com/*'],
    ['localhost:8080', 'localhost:8080', 'https://localhost/*'],
    ['localhost', 'localhost', 'https://localhost/*'],
    ['rt:8080/Ticket', 'rt:8080', 'https://rt/*'],
    ['https://rt/', 'rt', 'https://rt/*'],
    ['192.168.1.20', '192.168.1.20', 'https://192.168.1.20/*'],
    ['https://me:secret@help.example.com/', 'help.example.com', 'https://help.example.com/*'],
    ['https://büro.example/', 'xn--bro-hoa.example', 'https://xn--bro-hoa.example/*'],
  ])('%s is read', (text, host, pattern) => {
    expect(readAddress(text)).toEqual({ host, pattern, insecure: false });
  });

  it('may be plain http, which is said', () => {
    expect(readAddress('http://rt.example/')).toEqual({
      host: 'rt.example',
      pattern: 'http://rt.example/*',
      insecure: true,
    });
  });

  it.each(['https://acme.zendesk.com/agent', 'acme.zendesk.com', 'app-eu1.hubspot.com/contacts/1'])(
    '%s is named already',
    (text) => {
      expect(readAddress(text)).toEqual({ problem: 'named' });
    },
  );

  it.each([
    '',
    'helpdesk',
    'our help desk',
    'anna@example.com',
    'anna@example.com and others',
    'ftp://help.example.com',
    'file:///home',
    'chrome://extensions',
    'javascript:alert(1)',
    'https://',
    'https://*.example.com/',
    '*://*/*',
    'http://[::1]/',
    'https://help..example',
    'https:// help.example',
  ])('%s is none', (text) => {
    expect(readAddress(text)).toEqual({ problem: 'not-an-address' });
  });

  it('asks for exactly the host that was typed, or for nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (text) => {
        const read = readAddress(text);
        if ('problem' in read) return;
        expect(read.pattern).toMatch(/^https?:\/\/[a-z0-9._-]+\/\*$/);
        expect(new URL(read.pattern.slice(0, -1)).hostname).toBe(
          new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`)
            .hostname,
        );
      }),
    );
  });

  it('is shown as a person reads it', () => {
    expect(patternName('https://help.example/*')).toBe('help.example');
    expect(patternName('http://rt.example/*')).toBe('http://rt.example');
  });
});
