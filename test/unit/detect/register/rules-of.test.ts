import { afterEach, describe, expect, it, vi } from 'vitest';
import { type detectRegister, REGISTER_LANGUAGES, rulesOf } from '@/lib/detect/register';

afterEach(() => {
  vi.doUnmock('@/lib/detect/register/dutch');
  vi.resetModules();
});

describe('rulesOf', () => {
  it('loads the rules of every language it names, once', async () => {
    for (const language of REGISTER_LANGUAGES) {
      const rules = await rulesOf(language);
      expect(rules?.rules.length, language).toBeGreaterThan(4);
      expect(await rulesOf(`${language}-XX`)).toBe(rules);
      expect(await rulesOf(`${language.toUpperCase()}_XX`)).toBe(rules);
    }
  });

  it('tells the languages apart', async () => {
    const all = await Promise.all(REGISTER_LANGUAGES.map((language) => rulesOf(language)));
    expect(new Set(all).size).toBe(REGISTER_LANGUAGES.length);
  });

  it.each([undefined, '', 'et', 'constructor', 'und', 'x-default'])('has none for %s', async (language) => {
    expect(await rulesOf(language)).toBeUndefined();
  });

  it('leaves the register unknown where the file of the rules can not be loaded', async () => {
    vi.resetModules();
    vi.doMock('@/lib/detect/register/dutch', () => {
      throw new Error('gone with an update');
    });
    const fresh: { detectRegister: typeof detectRegister } = await import('@/lib/detect/register');
    expect((await fresh.detectRegister(['Kunt u mij helpen?'], 'nl')).value).toBeUndefined();
    expect((await fresh.detectRegister(['Können Sie mir helfen?'], 'de')).value).toBe('formal');
  });

  it('never lets a rule keep state between texts', async () => {
    for (const language of REGISTER_LANGUAGES)
      for (const { pattern, unless } of (await rulesOf(language))?.rules ?? [])
        expect([pattern.flags, unless?.flags ?? ''].join('')).not.toMatch(/[gy]/);
  });
});
