import { SHARED_SIGNS } from './indonesian';
import type { RegisterRules } from './rule';
import { QUOTATION, words } from './rule';

/** As Indonesian, with the pronouns and short forms of Malaysia, Singapore and Brunei. */
export const malay: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    ...SHARED_SIGNS,
    {
      // "Awak kapal" is a ship's crew.
      code: 'register.pronoun',
      shows: 'informal',
      weight: 6,
      pattern: words(
        'awak(?! (?:kapal|kabin|media|bas|pesawat|awak))|korang|kome|hang(?= (?:dah|tak|nak|buat|ni|pi|boleh|kena))|kau orang|awak semua|ko(?= (?:dah|tak|nak|ni|buat|ingat))',
      ),
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 1.6,
      pattern: words(
        'nak|dah|takde|takda|xde|tak(?= (?:sampai|dapat|boleh|faham|payah|reti|jawab)[a-z ]{0,20} (?:lagi|pun|lah))|camne|camana|macam mana ni|apesal|apasal|je(?=[ .,!?])|jer|kot|lah(?=[ .,!?])|la(?=[.,!?]|$)|tq|tengs|sape|ape ni|kat(?= (?:mana|sini|situ))|x(?= (?:dapat|boleh|sampai|dpt|blh|tahu))',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 3.2,
      pattern: words(
        'mohon (?:jasa baik|pihak|maklum balas)|jasa baik|sukacita(?:nya)?|dimaklumkan|bersama-sama ini|pihak (?:tuan|puan|anda)|(?:di)?harap maklum|sudilah',
      ),
    },
  ],
};
