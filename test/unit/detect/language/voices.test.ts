import { describe, expect, it } from 'vitest';
import { browserVoice } from '@/lib/detect/language/browser-voice';
import { ranked } from '@/lib/detect/language/distribution';
import { francVoice } from '@/lib/detect/language/franc-voice';
import { hanLikelihood } from '@/lib/detect/language/han';
import { supportedLanguages } from '@/lib/detect/language/languages';
import { leadingScript } from '@/lib/detect/language/scripts';
import { wordsVoice } from '@/lib/detect/language/words-voice';

const sum = (distribution: Map<string, number>) => [...distribution.values()].reduce((a, b) => a + b, 0);

describe('franc', () => {
  it('speaks as soon as it is there, after saying that it is not', async () => {
    let there = false;
    const voice = francVoice(() => (there ? import('franc') : Promise.reject(new Error('not loaded yet'))));
    await expect(voice.score('Dies ist ein deutscher Satz')).rejects.toThrow('not loaded yet');
    there = true;
    expect((await voice.score('Dies ist ein deutscher Satz')).size).toBeGreaterThan(0);
  });

  it('gives probabilities over supported languages only, surer with more text', async () => {
    const voice = francVoice();
    const short = await voice.score('Dies ist ein');
    const long = await voice.score('Dies ist ein deutscher Satz, der deutlich länger ist als der andere');
    expect(sum(long)).toBeCloseTo(1);
    expect([...long.keys()].every((code) => supportedLanguages.some((language) => language === code))).toBe(
      true,
    );
    expect(ranked(long)[0]?.[0]).toBe('de');
    expect(long.get('de') ?? 0).toBeGreaterThan(short.get('de') ?? 0);
  });

  it('knows every supported language that shares its script', async () => {
    const voice = francVoice();
    const latin = await voice.score('la la la la la la');
    for (const language of ['de', 'nb', 'et', 'lv', 'ms', 'ca', 'hr', 'sr'])
      expect(latin.has(language)).toBe(true);
    const arabic = await voice.score('سلام سلام سلام');
    for (const language of ['ar', 'fa', 'ur']) expect(arabic.has(language)).toBe(true);
  });
});

describe('the browser’s detector', () => {
  const answer = (...languages: [string, number][]) =>
    browserVoice(async () => ({
      isReliable: false,
      languages: languages.map(([language, percentage]) => ({ language, percentage })),
    }));

  it('is believed more the longer the text is', async () => {
    const voice = answer(['de', 100]);
    const short = (await voice.score('Wo ist es')).get('de') ?? 0;
    const long = (await voice.score('Wo ist es? '.repeat(10))).get('de') ?? 0;
    expect(short).toBeLessThan(0.7);
    expect(long).toBeGreaterThan(0.95);
    expect(sum(await voice.score('Wo ist es'))).toBeCloseTo(1);
  });

  it('has its codes translated', async () => {
    const text = 'a text of some length, in any language';
    expect(ranked(await answer(['no', 100]).score(text))[0]?.[0]).toBe('nb');
    expect(ranked(await answer(['iw', 100]).score(text))[0]?.[0]).toBe('he');
    expect(ranked(await answer(['zh-TW', 100]).score(text))[0]?.[0]).toBe('zh');
    expect(ranked(await answer(['bs', 100]).score(text))[0]?.[0]).toBe('hr');
  });

  it('says nothing with languages that are not supported', async () => {
    expect((await answer(['haw', 80], ['ru-Latn', 20]).score('Aloha kakahiaka')).size).toBe(0);
    expect((await answer().score('…………')).size).toBe(0);
  });
});

describe('frequent words', () => {
  it('are found and named', async () => {
    const voice = wordsVoice();
    const text = 'Bonjour, je voudrais annuler ma commande';
    expect(ranked(await voice.score(text))[0]?.[0]).toBe('fr');
    expect(voice.because?.(text, 'fr')).toContain('bonjour');
    expect(voice.because?.(text, 'fi')).toBeUndefined();
  });

  it('say nothing where there is none', async () => {
    expect((await wordsVoice().score('Xyzzy')).size).toBe(0);
  });
});

describe('scripts', () => {
  it.each([
    ['Galaxy S24 を注文しました', 'Kana'],
    ['我的 iPhone 坏了', 'Han'],
    ['Мой iPhone Pro Max сломался', 'Cyrillic'],
    ['My name is Иван and I live here since years', 'Latin'],
    ['123 !?', undefined],
  ])('%s', (text, script) => {
    expect(leadingScript(text)?.script).toBe(script);
  });

  it('tells simplified, traditional and Japanese characters apart', () => {
    const best = (text: string) => Object.entries(hanLikelihood(text)).sort((a, b) => b[1] - a[1])[0]?.[0];
    expect(best('订单还没有收到')).toBe('zh-Hans');
    expect(best('訂單還沒有收到')).toBe('zh-Hant');
    expect(best('返品処理発送済')).toBe('ja');
    expect(hanLikelihood('你好')).toMatchObject({ 'zh-Hans': 0, 'zh-Hant': 0 });
  });
});
