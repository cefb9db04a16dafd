import type { RegisterRules } from './rule';
import { atStart, QUOTATION, words } from './rule';

const LETTER = '[A-Za-zÀ-ɏ]';
/** Case and copula endings that may follow a possessive. */
const CASES = '(?:[ıiuü]|[ae]|d[ae]n?|[ıiuü]n|l[ae]|d[ae]ki|c[ae]|s[ae]|d[ıi]r|lar|ler|lar[ıi]n?|ler[ıi]n?)?';

/** "Siz" with its endings is formal (and the plural), "sen" informal. Pronouns are often left out: endings tell. */
export const turkish: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      pattern: words('siz(?:i|e|in|de|den|inle|ce|ler|leri|lere|lerin|lerden|lerle|den de|inki|in de)?'),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words('sen(?:i|in|de|den|inle|ce|le|inki|sin)?|sana'),
    },
    {
      // Second person plural on verbs and nouns, by vowel harmony, so that "henüz" and "organizasyon" differ.
      code: 'register.verb',
      shows: 'formal',
      weight: 5,
      pattern: words(
        `(?!${LETTER}*(?:deniz|geniz|organiz|mekaniz|galvaniz))${LETTER}*(?:[aı]n[ıi]z|[ei]niz|[ou]nuz|[öü]nüz)${CASES}`,
      ),
    },
    {
      // The polite imperative; other forms in -in may be a genitive.
      code: 'register.verb',
      shows: 'formal',
      weight: 3.5,
      pattern: words(
        `(?:(?:yardım|iptal|iade|kontrol|acele|takip|kabul|rica|tekrar|telafi|dikkat|devam) )?edin|(?:dönüş|donus|işlem|değişim|kontrol|iade) yap[ıi]n|çözüm (?:bulun|üretin|sunun)|g[öo]nderin|s[öo]yleyin|bildirin|inceleyin|yardımcı olun|emin olun|(?:bilgi|cevap|haber|yanıt|geri|izin) verin|` +
          `değiştirin|ulaştırın|düzeltin|çözün|bekleyin|l[üu]tfen (?:bakın|yapın|arayın|yazın|verin|alın|olun)|${LETTER}{2,}m[ae]y[ıi]n`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 5,
      pattern: words(
        `${LETTER}+[ıiuü]yo(?:r)?sun|m[ıi]s[ıi]n|musun|müsün|${LETTER}+[ae]c[ae]ks[ıi]n|${LETTER}+m[ae]l[ıi]s[ıi]n|${LETTER}+[ae]bilirsin|` +
          '[a-zçğıöşü]{2,}m[ae]na? (?:gerek|gerekiyor|lazım|gerekir|gerekmez)|(?!insan)[a-zçğıöşü]{2,}s[ae]n (?:iyi olur|sevinirim)|[a-zçğıöşü]{2,}(?:m[ae]l[ıi]yd[ıi]n|[ıiuü]yordun|m[ıiuü]şt[ıiuü]n)|zorundas[ıi]n|neredesin|farkındasın|haklısın|[a-zçğıöşü]{2,}tt[ıiuü]n(?<!hatt[ıi]n)|edersin|bilirsin|yaparsın|olursun|verirsin|alırsın|görürsün|istersin|ne dersin|' +
          `(?:yap|yolla|yolladı|gönder|et|ver|al|de|söyle|yaz|gel|git|gör|ol|bil|bak|ara|unut|iste|anla|iptal et)(?:d[ıiuü]n|t[ıiuü]n)(?<!altın|adın)|${LETTER}{2,}[ıiuüae]rs[ae]n|${LETTER}+[ıiuü]yorsan|${LETTER}{2,}(?:sana|sene)(?<!nsana|rsana|esene|(?:bu|o|geçen|gelecek|her|iki) sene)`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4,
      pattern: words(
        '(?:yardım|iptal|iade|kontrol|acele|merak|devam|kabul|takip|rica) et(?:me)?|(?:haber|cevap|bilgi|geri|yanıt|paramı|izin) ver|yardımcı ol|yardimci ol|g[öo]nder|s[öo]yle|yolla|dinle|anlat|düzelt|hallet|(?:bana|bize|lütfen|bi|bir) (?:bak|ara|yaz|bekle|yap|de|göster|açıkla|dön)|(?:yap|ver|bak|çöz) (?:artık|lütfen)',
      ),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.2,
      pattern: words(
        'beyefendi|han[ıi]mefendi|say[ıi]n (?:yetkili|ilgili|bayan|bay)|efendim(?=[,.! ])|zat[ıi]al[ıi]niz',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3.5,
      pattern: atStart(
        'sayın|saygıdeğer|değerli (?:yetkili|ekip|firma|müşteri|çalışan)[A-Za-zÀ-ɏ]*|kıymetli',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 2.5,
      pattern:
        /^(?:[Mm]erhaba(?:lar)?,? |[İi]yi (?:günler|akşamlar),? )?[A-ZÇĞİÖŞÜ][a-zçğıöşü]+ (?:[Bb]ey|[Hh]anım)(?=[,!]| [Mm]erhaba| [İi]yi| [Gg]ünaydın)/,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1,
      pattern: atStart(
        '[iİ]yi (?:günler|akşamlar|çalışmalar)|hayırlı (?:günler|işler)|günaydın|kolay gelsin',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3,
      pattern: atStart(
        'selam(?:ün aleyküm)?|slm|hey|heyy+|naber|nbr|(?:selam )?(?:kanka|moruk|kanki|aga|knk|abi|abla|dostum|hocam)(?=[ ,!]|$)',
      ),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2.5,
      pattern: words(
        'sayg[ıi]lar[ıi]m(?:la|[ıi]zla)|saygılar|arz ederi[mz]|bilgilerinize (?:arz|sunar)[a-zı]*|rica ederi[mz]|gereğini|sağ ?olun',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern: words(
        'sevgiler|öptüm|öpüyorum|kib|görüşürüz|hadi bye|eyvallah|eyv|sağ ?ol|kanka|kankam|moruk',
      ),
    },
  ],
};
