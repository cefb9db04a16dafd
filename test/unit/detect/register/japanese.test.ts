import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerOf } from '@/lib/detect/register';
import { japaneseLevel } from '@/lib/detect/register/japanese-level';
import { describeSentences } from './sentences';

describeSentences('ja', {
  formal: [
    'お世話になっております。商品が届きません。',
    'まだ届いていないのですが',
    'まだ届いていないのですが・・・',
    '返品したいです',
    '返金をお願いします。',
    'ご確認ください',
    '注文をキャンセルできますか？',
    '昨日注文しましたが、確認メールが届きません。',
    'お手数をおかけいたしますが、よろしくお願いいたします。',
    'サイズが合わないので交換したいのですが、可能でしょうか。',
    'いつ届きますかね？',
    '配達員に「もう帰る」と言われました。',
    '友達がいいと言っていたので買いました',
    'そちらにいらっしゃる方にお聞きしたいことがございます。',
    '助かりました！ありがとうございます♪',
  ],
  informal: [
    'まだ届かないんだけど？早くして',
    'いつ届くの？',
    '返金してよ',
    '全然動かない。',
    'これ壊れてるじゃん',
    'お前らの店、最悪だな',
    '昨日注文したけど、まだ来ない',
    '「発送しました」と書いてあったけど届いてない。',
    'サイズ違うやつが来たんだけど…',
    '教えて',
    'パスワード忘れちゃった',
    'お店は親切ですが、二度と買わない。',
  ],
  neutral: [
    '注文番号 12345',
    '返品について',
    '返品の件',
    'ログイン不可',
    '商品名：スニーカー、色：黒',
    '住所変更の依頼',
    '東京都千代田区1-1',
  ],
  quotes: [
    ['まだ届いていません。', 'ません'],
    ['早くしろよ。お前のせいだ。', 'くしろよ'],
  ],
});

describe('japaneseLevel', () => {
  it.each([
    ['ご多忙のところ誠に恐れ入りますが、ご確認いただけますと幸甚に存じます。', 1],
    ['先生がそのようにおっしゃっていらっしゃいました。お伺いしてもよろしゅうございますか。', 1],
    ['荷物がまだ届きません。', 3],
    ['昨日買ったペンが壊れました。', 3],
    ['まだ届かないよ。', 4],
    ['早く送って。', 4],
    ['これ、壊れてるんだけど。', 4],
  ])('%s → %d', (text, level) => {
    const found = japaneseLevel(text);
    expect(found.level).toBe(level);
    expect(found.probability).toBeGreaterThan(0.3);
    expect(found.probability).toBeLessThanOrEqual(1);
  });

  it('reads a long message in pieces', () => {
    const polite = '荷物がまだ届きません。いつ届くか教えてください。よろしくお願いします。\n';
    expect(japaneseLevel(polite.repeat(20)).level).toBe(3);
    const plain = '全然届かないよ。いつ来るの？もう二週間も待ってるんだけど。\n';
    expect(japaneseLevel(plain.repeat(20)).level).toBe(4);
  });

  it('knows nothing of a text without Japanese letters', () => {
    for (const text of ['', '12345', 'Hello?', '\u{1F600}'])
      expect(japaneseLevel(text)).toEqual({ level: 3, probability: 0.25 });
  });

  it('is part of a reading of Japanese, and of no other', async () => {
    expect((await registerOf('全然届かないよ。', 'ja')).level).toBe(4);
    expect((await registerOf('아직 안 왔어', 'ko')).level).toBeUndefined();
  });

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const { level, probability } = japaneseLevel(text);
        expect([1, 2, 3, 4]).toContain(level);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
    for (const part of ['あ', 'です。', '\ud800', 'ん\n', 'お', '「', '。！', '漢'])
      expect(japaneseLevel(part.repeat(1_000_000 / part.length)).probability).toBeGreaterThan(0);
  });
});
