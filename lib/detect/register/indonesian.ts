import type { RegisterRule, RegisterRules } from './rule';
import { atStart, exactWords, QUOTATION, words } from './rule';

/** Titles that stand for "you" where they open, close or are thanked: "Pak", "Ibu"; with a name they name somebody. */
const TITLES = 'bapak|bpk|pak|ibu|bu|saudara|saudari|sdr|sdri|tuan|puan|nyonya|encik|cik';

/** Signs that Indonesian and Malay share. */
export const SHARED_SIGNS: readonly RegisterRule[] = [
  {
    code: 'register.pronoun',
    shows: 'formal',
    weight: 6,
    pattern: words(
      'anda|anda sekalian|bapak ?(?:/|dan|atau|&) ?ibu|bpk ?/ ?ibu|pak ?/ ?bu|tuan ?(?:/|dan|atau|&) ?puan|encik ?/ ?cik|tuan-tuan|saudara ?(?:/|dan) ?saudari|sdr ?/ ?i',
    ),
  },
  {
    code: 'register.pronoun',
    shows: 'formal',
    weight: 4.5,
    pattern: words(
      `(?:selamat (?:pagi|siang|sore|malam|petang|tengah hari)|terima ?kasih(?: banyak)?|maaf|permisi|tolong|mohon|apakah|bisakah|dapatkah|mohon maaf|baik|halo|kepada|yth\\.?|yang terhormat|tuan|salam),? (?:${TITLES})(?! (?:saya|aku|kami|kita|mertua|tiri|kandung|itu|ini|guru|rumah|kota|negara|jari|bapak|ibu|perempuan|laki|lelaki|dia|nya)(?![a-z])|[a-z])`,
    ),
  },
  {
    // "…, Pak." and "Bu, …": called, not spoken of.
    code: 'register.pronoun',
    shows: 'formal',
    weight: 4,
    pattern:
      /(?:, ?(?:pak|bu|bapak|ibu|tuan|puan|encik|cik)(?=[\s.!?]*$)|^[^A-Za-zÀ-ɏ]{0,4}(?:pak|bu|bapak|ibu|tuan|puan|encik)(?=,))/i,
  },
  {
    code: 'register.greeting',
    shows: 'formal',
    weight: 5,
    pattern: words(
      'dengan hormat|(?:kepada )?yth(?=[. ])|yang terhormat|kepada yang terhormat|salam sejahtera|salam hormat|yang dihormati|yang saya hormati',
    ),
  },
  {
    code: 'register.closing',
    shows: 'formal',
    weight: 4,
    pattern: words(
      'hormat (?:saya|kami)|salam hormat|atas (?:perhatian|bantuan|kerja ?sama|kerjasama|kesediaan|pengertian)(?:nya| dan [a-z]+nya| anda| bapak| ibu| pihak [a-z]+)?[a-z ,]{0,30} (?:saya|kami) (?:ucapkan|sampaikan|haturkan)|sekian,? terima kasih|demikian (?:surat|pengaduan|permohonan|disampaikan|kami sampaikan)',
    ),
  },
  {
    code: 'register.verb',
    shows: 'formal',
    weight: 3.2,
    pattern: words(
      'mohon (?:kiranya|bantuan(?:nya)?|informasi(?:nya)?|konfirmasi(?:nya)?|penjelasan(?:nya)?|arahan(?:nya)?|dibantu|segera|diproses|untuk|agar|dapat|perhatian(?:nya)?|petunjuk(?:nya)?|jasa baik|pihak)|sudi(?:lah)? kiranya|berkenan|kiranya (?:dapat|berkenan|bisa|bapak|ibu|pihak)|dimohon|diharap(?:kan)? (?:agar|untuk|pihak)|sila(?= (?:hubungi|semak|maklumkan))',
    ),
  },
  {
    code: 'register.pronoun',
    shows: 'formal',
    weight: 2.5,
    pattern: words('pihak (?:anda|bapak|perusahaan|bank|toko|tuan|puan|kedai|syarikat)|bantuan anda'),
  },
  {
    code: 'register.pronoun',
    shows: 'informal',
    weight: 7,
    pattern: words('kamu|kalian|engkau|kau|kamuu+|kmu|dikau'),
  },
  {
    // "-mu" is "your"; these words end so by themselves.
    code: 'register.pronoun',
    shows: 'informal',
    weight: 4,
    pattern: words(
      '(?!(?:berilmu|keilmu|bertemu|temu|ketemu|tertemu|pertemu|dipertemu|ilmu|tamu|jamu|bertamu|menjamu|semu|jemu|ramu|meramu|peramu|selemu|mahmu|kamu|jambu)(?![a-z]))[a-z]{3,}mu(?:lah|kah|pun)?',
    ),
  },
  {
    code: 'register.pronoun',
    shows: 'informal',
    weight: 6,
    pattern: words(
      'lu|loe|elo|elu|gue|gw|gwe|lu pada|lo(?= (?:pada|semua|orang|udah|mau|bisa|yang|kirim|tuh|kok|gak|ga|nggak|emang|kan|jangan))|gua(?= (?:udah|mau|pesan|pesen|beli|nggak|gak|ga|kan|juga|minta|tunggu|transfer|bayar|order|belum|dapet|dapat|cuma))',
    ),
  },
  {
    code: 'register.pronoun',
    shows: 'informal',
    weight: 3.4,
    pattern: words(
      '(?:gan|agan|sist?|bro+|brow|cuy|coy|beb|guys)(?=[ ,!.?]|$)|(?<!/)(?:min|bos+|kang|say|mimin)(?=[,!?]| ?$| (?:tolong|mau|kok|kapan|gimana|pesanan|barang|bisa|ini|udah|belum|gak|ga|saya|aku))',
    ),
    unless: words('[\\d.,]+ min|(?:si|sang|plus) (?:bos|min)|bos (?:saya|kami|besar)'),
  },
  {
    // "Elder sibling": what customers and shops call each other in chats. Friendly and still courteous.
    code: 'register.pronoun',
    shows: 'informal',
    weight: 2,
    pattern: words(
      'kak|kakak(?=[,.!?])|kaka|kk(?=[ ,.!?])|bang(?=[,.!? ])|mas(?=[,.!?])|mbak(?=[,.!?])|mba(?=[,.!?])|om(?=[,.!?])',
    ),
    unless: words('kak(?:ak)? (?:saya|aku|ku|ipar|kandung|perempuan|tertua|nya)'),
  },
  {
    code: 'register.plain',
    shows: 'informal',
    weight: 3,
    // As written: "Dong" and "Yuk" are names.
    pattern: exactWords(
      'dong|donk|dongg+|weh|woi+|woy|yuk|yuks?|ayo dong|anjir|bangsat|goblok|tolol|bego|bodoh sekali|gila ya|njir',
    ),
  },
  {
    code: 'register.plain',
    shows: 'informal',
    weight: 2,
    pattern: words(
      'nih|deh|sih|lho|loh|kok(?= (?:bisa|gak|ga|nggak|belum|lama|gitu|begitu|malah|jadi|masih))|tuh|kan ya|wkwk[wk]*|haha+|hehe+',
    ),
  },
  {
    code: 'register.plain',
    shows: 'informal',
    weight: 1.6,
    pattern: words(
      'gak|ga|nggak|enggak|ngga|gk|kagak|ndak|udah|udh|aja|aj|banget|bgt|gimana|gmn|kayak|kyk|makasih|makasi|mksh|thx|gitu|gini|doang|ngapain|emang|entar|ntar|pake|bikin|nyampe|nyampai|dapet|cepet|bener|males|kesel|ngirim|nunggu|nanya|ngecek|bilangin|[a-z]{3,}in(?= (?:dong|ya|aja|deh|donk|gue|aku|kak|min|gan))|yaa+|iyaa+',
    ),
  },
  {
    code: 'register.pronoun',
    shows: 'informal',
    weight: 1.2,
    pattern: words('aku|akuu+'),
  },
  {
    code: 'register.greeting',
    shows: 'informal',
    weight: 1.2,
    pattern: atStart('hai|hay|hei|hey|hi|hallo|haloo+|pagi|siang|sore|malem|malam(?=[ ,](?:kak|min|gan))'),
  },
  {
    code: 'register.greeting',
    shows: 'formal',
    weight: 1,
    pattern: atStart(
      "selamat (?:pagi|siang|sore|malam|petang)|assalamu[’' ]?alaikum(?: wr\\.? wb\\.?)?|salam",
    ),
  },
  {
    // A bare request with the marker of courtesy, and the polite "nya" for "your".
    code: 'register.verb',
    shows: 'formal',
    weight: 1.2,
    pattern: exactWords(
      '[Mm]ohon|[Ss]ilakan|[Ss]ilahkan|[Dd]apatkah|[Bb]isakah|[Aa]pakah|bantuannya|konfirmasinya|informasinya|perhatiannya|kerjasamanya',
    ),
  },
];

/**
 * "Anda", "Bapak/Ibu" and letters' formulas are formal; "kamu", "lu" and the particles of chats are informal. "Kak" is
 * neither by itself, and so is a request without any of them.
 */
export const indonesian: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: SHARED_SIGNS,
};
