import { describe, expect, it } from 'vitest';
import { browserVoice } from '@/lib/detect/language/browser-voice';
import { ranked } from '@/lib/detect/language/distribution';
import { francVoice } from '@/lib/detect/language/franc-voice';
import { hanLikelihood } from '@/lib/detect/language/han';
import { modelVoice } from '@/lib/detect/language/model-voice';
import { leadingScript, wordsIn } from '@/lib/detect/language/scripts';
import { askVoices, type LanguageVoice } from '@/lib/detect/language/voices';
import { diskModels } from '@/scripts/measure/model-files';

const sum = (distribution: Map<string, number>) => [...distribution.values()].reduce((a, b) => a + b, 0);

const vote = (name: string, ...shares: [string, number][]): LanguageVoice => ({
  name,
  score: async () => new Map(shares),
});

describe('the model', () => {
  const german = 'Dies ist ein deutscher Satz';

  it('is read once, when first needed or ahead of it', async () => {
    let read = 0;
    const voice = modelVoice((path) => {
      read++;
      return diskModels(path);
    });
    expect(read).toBe(0);
    await Promise.all([voice.load(), voice.score(german), voice.score(german)]);
    expect(read).toBe(1);
  });

  it('gives probabilities, surer with more text, and names the words', async () => {
    const voice = modelVoice(diskModels);
    const short = await voice.score('in der');
    const long = await voice.score(german);
    expect(sum(long)).toBeCloseTo(1);
    expect(ranked(long)[0]?.[0]).toBe('de');
    expect(long.get('de') ?? 0).toBeGreaterThan(short.get('de') ?? 0);
    expect(voice.because?.(german, 'de')).toContain('deutscher');
    expect((await voice.score('12345 !?')).size).toBe(0);
  });

  it.each([
    ['is missing', () => Promise.reject(new Error('not there'))],
    ['is damaged', async () => new ArrayBuffer(7)],
  ])('fails as a voice where its file %s, and the others answer', async (_, files) => {
    const voice = modelVoice(files);
    await voice.load();
    const voices = [
      { voice, weight: 1 },
      { voice: vote('browser', ['de', 0.9]), weight: 1, below: 0.9 },
    ];
    expect((await askVoices(german, voices)).map(({ name }) => name)).toEqual(['browser']);
  });
});

describe('a voice that is asked only in doubt', () => {
  const asked = async (first: number) => {
    const voices = [
      { voice: vote('browser', ['en', 1]), weight: 1, below: 0.9 },
      { voice: vote('model', ['de', first], ['nl', 1 - first]), weight: 1 },
    ];
    return (await askVoices('text', voices)).map(({ name }) => name);
  };
  it('keeps silent where another is sure', async () => {
    expect(await asked(0.95)).toEqual(['model']);
    expect(await asked(0.7)).toEqual(['model', 'browser']);
  });
});

describe('franc', () => {
  it('names languages outside the set, in Savoir’s codes', async () => {
    const voice = francVoice();
    const swahili = await voice.score(
      'Watu wote wamezaliwa huru, hadhi na haki zao ni sawa. Wote wamejaliwa akili na dhamiri.',
    );
    expect(sum(swahili)).toBeCloseTo(1);
    expect(ranked(swahili)[0]?.[0]).toBe('sw');
    expect(swahili.has('nb')).toBe(true);
    expect(swahili.has('nno')).toBe(false);
  });

  it('says nothing of a few letters', async () => {
    expect((await francVoice().score('ok')).size).toBe(0);
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

  it('has its words counted without those that may be names', () => {
    expect(wordsIn('मेरा order अभी तक Suzhou Museum', 'Latin')).toEqual(['order']);
    expect(wordsIn('मेरा order अभी तक', 'Devanagari')).toEqual(['मेरा', 'अभी', 'तक']);
    expect(wordsIn('My name is Иван', 'Cyrillic')).toEqual([]);
  });

  it('tells simplified, traditional and Japanese characters apart', () => {
    const best = (text: string) => Object.entries(hanLikelihood(text)).sort((a, b) => b[1] - a[1])[0]?.[0];
    expect(best('订单还没有收到')).toBe('zh-Hans');
    expect(best('訂單還沒有收到')).toBe('zh-Hant');
    expect(best('返品処理発送済')).toBe('ja');
    expect(hanLikelihood('你好')).toMatchObject({ 'zh-Hans': 0, 'zh-Hant': 0 });
  });
});
