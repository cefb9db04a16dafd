import type { RegisterRules } from './rule';

/** Speech level shows at the end of a sentence: です・ます is polite, the plain form is familiar or written style. */
export const japanese: RegisterRules = {
  neutral: 2.2,
  sentenceEnd: /(?<=[。！？!?\n])/u,
  rules: [
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 5,
      pattern: /です|でした|ます|ました|(?<!す[みい])ません|ましょう|でしょう|ませ(?![んらる])|まして/u,
    },
    {
      // 尊敬語 and 謙譲語: respectful and humble forms, above です・ます.
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.5,
      pattern:
        /ござい|いただ[いきけく]|頂[いきけく]|くださ[いっり]|下さ[いっり]|いたし|致し|申し上げ|申し訳|存じ|伺[いうっ]|拝[見読]|おり[まます]|賜[りわ]|いらっしゃ|おっしゃ|仰[るっり]|なさ[いっりる]|召し上が|ご覧|お?願い|恐れ入り|恐縮|お世話にな|様[のにはがを、。]/u,
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 3,
      pattern: /よろしくお願い|宜しくお願い|何卒|敬具|以上、?よろしく/u,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3,
      pattern: /^(?:拝啓|お世話になって|突然のご連絡|初めまして|はじめまして|ご担当者)/u,
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 1,
      pattern:
        /(?:だよ|だね|だな|だろ|だぞ|だぜ|だっけ|じゃん|じゃない|なの|のか|かな|かい|だい|よね|るの|たの|いの|てる|ちゃった|ちゃう|んだ|んだよ|っけ|もん|さ)[ー〜~♪]*[。！？!?、…\s]*$/u,
    },
    {
      // A sentence with a predicate and no polite form in it; also the style of notes, so it says less.
      code: 'register.plain',
      shows: 'informal',
      weight: 4,
      pattern: /[ぁ-ん]{1,12}[^ぁ-ん]*$/u,
      unless:
        /です|でした|ます|まし[たて]|(?<!す[みい])ません|ましょう|でしょう|ください|下さい|ませ[。！!\s]*$|ござい|いただ|お願い|よろしく|様[。、へ\s]*$|(?:の件|について|[をにのと])[。\s]*$/u,
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 2.5,
      pattern: /お前|おまえ|あんた|俺|オレ|きみ(?=[はがのをに])|君(?=[はがのをにも、])|僕ら|てめえ/u,
    },
  ],
};
