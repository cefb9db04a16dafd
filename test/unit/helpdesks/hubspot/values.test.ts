import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelOf, fullName, zoneOf } from '@/lib/helpdesks/hubspot/values';

describe('zones', () => {
  it.each([
    ['europe_slash_berlin', 'Europe/Berlin'],
    ['america_slash_mexico_city', 'America/Mexico_City'],
    ['america_slash_argentina_slash_buenos_aires', /^America\/(Argentina\/)?Buenos_Aires$/],
    ['africa_slash_porto_hyphen_novo', /^Africa\//],
    ['Europe/Paris', 'Europe/Paris'],
    ['japan', /^(Japan|Asia\/Tokyo)$/],
  ])('%s', (value, zone) => {
    if (typeof zone === 'string') expect(zoneOf(value)).toBe(zone);
    else expect(zoneOf(value)).toMatch(zone);
  });

  it('finds every zone of the browser by HubSpot’s spelling of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (name) => {
        const spelt = name.toLowerCase().replaceAll('/', '_slash_').replaceAll('-', '_hyphen_');
        expect(zoneOf(spelt)).toBe(
          new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone,
        );
      }),
    );
  });

  it('knows no other', () => {
    expect(zoneOf(undefined)).toBeUndefined();
    expect(zoneOf('middle_earth_slash_shire')).toBeUndefined();
    fc.assert(fc.property(fc.string(), (value) => void zoneOf(value)));
  });
});

describe('names', () => {
  it.each([
    ['Henrike', 'Dahlmann', 'Henrike Dahlmann'],
    ['Henrike', undefined, 'Henrike'],
    [undefined, 'Dahlmann', 'Dahlmann'],
    ['遥', '藤原', '藤原 遥'],
    ['민준', '김', '김 민준'],
    ['ジョン', 'スミス', 'ジョン スミス'],
    [undefined, undefined, undefined],
  ])('%s, %s', (given, family, name) => {
    expect(fullName(given, family)).toBe(name);
  });
});

describe('channels', () => {
  it.each([
    ['#email', 'email'],
    ['#live-chat', 'chat'],
    ['#whatsapp', 'messaging'],
    ['#reply-editor', undefined],
    ['', undefined],
  ])('%s', (hash, channel) => {
    expect(channelOf(hash)).toBe(channel);
  });
});
