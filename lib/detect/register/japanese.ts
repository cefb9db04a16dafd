import { japaneseLevel } from './japanese-level';
import type { RegisterRules } from './rule';

/** The polite auxiliaries. "すみません" is also said in plain speech; "ていただろう" is no "いただく". */
const POLITE =
  '(?:です|でした|でして(?!い)|ます|ました|まして|(?<!す[みい])ません|ましょう|でしょう|ませ(?![んらる]))';

/** Particles that close a sentence. */
const FINAL =
  '(?:けれども|けれど|けど|かしら|かな|から|ので|って|っけ|もの|もん|とも|[かねよなわさぜのがし]){0,3}';

/** What may stand after the last word. Sentences are split before rules see them. */
const AFTER = '[\\sーｰ〜~♪☆♡笑w:;^)）」』。．.！？!?…・･]*';
const STOP = `(?=${AFTER}(?:[、，]|$))`;

const ENDS_POLITE = new RegExp(
  `(?:${POLITE}${FINAL}|くださいね?|下さいね?|いただけ[るれ].{0,8}|お?願います?|お願い(?:し|いたし|致し)?.{0,4}|よろしく|宜しく|ございま.{0,4}|様へ?|すみません|どうぞ|どうも|ありがとう)${AFTER}$`,
  'u',
);

/** Ends of fragments: a particle or a noun that a predicate would follow. */
const FRAGMENT =
  /(?:について|に関して|にて|の件|とは|とか|など|まで|だけ|ばかり|ような|こと|もの|ため|[をにとへ]|[一-龯ァ-ヶー]の|(?<![だるたいうくすつむぐぶぬ])が)[」』）)。．.！？!?、…\s]*$/u;

/**
 * Speech level shows at the end of a sentence: です・ます is polite, the plain form is familiar or written style. What
 * stands before the last predicate says less: "…ですが、…する".
 */
export const japanese: RegisterRules = {
  neutral: 2.2,
  sentenceEnd: /(?<=[。！？!?](?![」』）]))|\n+/u,
  // What others said, with the particle of quoting after it.
  cut: /(?:「[^」]{2,120}」|『[^』]{2,120}』|“[^”]{2,120}”|"[^"]{2,120}")(?=と|って|とか|の?ような)/gu,
  level: japaneseLevel,
  rules: [
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 5.5,
      pattern: new RegExp(`${POLITE}(?!(?:けど|が|けれど|から|ので|し)[、，])${FINAL}${STOP}`, 'u'),
    },
    {
      // Polite, but not the last word of it.
      code: 'register.honorific',
      shows: 'formal',
      weight: 2.4,
      pattern: new RegExp(
        `${POLITE}(?=けど|けれど|が|ので|から|し|の[でに]|ように|よう[、。]|[一-龯ァ-ヶぁ-ん])(?!${FINAL}${STOP})|${POLITE}(?:けど|が|けれど|から|ので|し)(?=[、，])`,
        'u',
      ),
    },
    {
      // 尊敬語 and 謙譲語: respectful and humble forms, above です・ます.
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.5,
      pattern:
        /ござい|(?<![てで])いただ[いきけく]|[てで](?:いただ[いきけく]|頂)|頂[いきけく戴]|くださ[いっり]|下さ[いっり]|いたし(?!か)|致し|申し上げ|申し訳|存じ|伺[いうっ]|拝[見読聴借]|おり[まます]|賜[りわ]|いらっしゃ|おっしゃ|仰[るっり]|なさ(?:い(?:ま|$)|[っり])|召し上が|ご覧|お?願い|恐れ入り|恐縮|お世話にな|様[のにはがを、。]|お(?:[一-龯][ぁ-ん]{0,2}|[ぁ-ん]{2,4})(?:になり|になっ|になら|になる)/u,
      unless: /てしなさい|お前/u,
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 3,
      pattern: /よろしくお願い|宜しくお願い|何卒|敬具|草々|以上、?よろしく/u,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3,
      pattern:
        /^(?:拝啓|前略|お世話になって|お世話様|突然のご連絡|初めまして|はじめまして|ご担当者|お疲れ様|いつも(?:お世話|ご利用|大変))/u,
    },
    {
      // Particles and contractions of plain speech, at the end of a sentence or clause.
      code: 'register.plain',
      shows: 'informal',
      weight: 2,
      pattern: new RegExp(
        '(?:(?:何|誰|どこ|いつ|どれ|いくら|なぜ|どう)[？?]|だよ|だね|だな|だわ|だろ|だぞ|だぜ|だっけ|だもん|じゃん|じゃない|なの|のか|かよ|(?<!ま[すせ]ん?)かな|かい|だい|(?<!です|ます|ません|でした|ました|でしょう)よね|[るたいうくすつ]の|[るたいうくすつ]わ|[るたいうくすつ]ぞ|[るたい]よ|[るたいう]さ|[るたい]ね|てる|てた|ちゃった|ちゃう|んだ|んだよ|(?<!です|ました)っけ|もん|っす|なきゃ|なくちゃ)' +
          `[ーｰ〜~♪]*${STOP}`,
        'u',
      ),
    },
    {
      // A sentence whose last predicate is plain; also the style of notes, so it says less.
      code: 'register.plain',
      shows: 'informal',
      weight: 4,
      pattern:
        /[ぁ-んー]{1,12}(?:ッ|[。．.…・\s！？!?]{0,4}(?:笑|w{1,9}))?[^ぁ-んァ-ヶ一-龯々\p{Script=Latin}0-9０-９]*$/u,
      unless: new RegExp(`${ENDS_POLITE.source}|${FRAGMENT.source}|${POLITE}.{0,200}[てで]${AFTER}$`, 'u'),
    },
    {
      // A plain predicate before a comma, where nothing polite follows.
      code: 'register.plain',
      shows: 'informal',
      weight: 1.5,
      pattern: /(?:[ぁ-ん一-龯][いるたうくすつぬむぐぶ]|だ)(?:よ|ね|が|けど|けれど|から|さ|わ)?[、，]/u,
      unless: new RegExp(POLITE, 'u'),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 2.5,
      pattern:
        /お前|おまえ|あんた|俺|オレ|きみ(?=[はがのをに])|(?<![ぁ-ん一-龯ァ-ヶー])君(?=[はがのをにも、])|僕ら|てめえ|こいつ|ふざけ[るん]な/u,
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 2,
      pattern: /^(?:やあ|おーい|ねえ|ねぇ|おい(?![しで])|おっす|よう[、！]|ちょっと[、！]|あのさ)/u,
    },
  ],
};
