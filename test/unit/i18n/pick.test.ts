import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickLanguage } from '@/lib/i18n/pick';

const SHIPPED = ['en', 'de'];

describe('the language of the interface', () => {
  it.each([
    ['', ['en-GB', 'en'], 'en-GB'],
    ['', ['de-AT', 'en-US'], 'de-AT'],
    ['', ['de'], 'de'],
    ['', ['fr-FR', 'de-CH', 'en'], 'de-CH'],
    ['', ['fr-FR'], 'en'],
    ['', [], 'en'],
    // The agent's choice beats the browser, which still lends the region.
    ['de', ['en-US', 'en'], 'de'],
    ['de', ['en-US', 'de-AT'], 'de-AT'],
    ['en', ['de-DE'], 'en'],
    // A language that does not ship, or no longer, is no choice.
    ['pt', ['de-DE'], 'de-DE'],
    ['', ['not a tag', 'de-DE'], 'de-DE'],
    ['', ['de-Latn-DE'], 'de-DE'],
  ])('chosen %j, browser %j: %s', (chosen, wanted, language) => {
    expect(pickLanguage(chosen, wanted, SHIPPED)).toBe(language);
  });

  it('is always one that ships, whatever the browser says', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (chosen, wanted) => {
        expect(SHIPPED).toContain(new Intl.Locale(pickLanguage(chosen, wanted, SHIPPED)).language);
      }),
    );
  });
});
