import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { supportedLanguages } from '@/lib/detect/language/languages';
import { featuresOf, MOST_FEATURES } from '@/lib/detect/language/model/features';
import { type LanguageModel, readModel } from '@/lib/detect/language/model/model';
import { readWords } from '@/lib/detect/language/model/writing';
import { diskModels } from '@/scripts/measure/model-files';

/** One plain sentence each, as a customer might write it. */
const SENTENCES: Record<(typeof supportedLanguages)[number], string> = {
  ar: 'لم تصلني الطلبية بعد، هل يمكنكم مساعدتي من فضلكم؟',
  bg: 'Още не съм получил поръчката си, можете ли да проверите какво се случва?',
  bn: 'আমি এখনও আমার অর্ডারটি পাইনি, দয়া করে সাহায্য করবেন?',
  ca: 'Encara no he rebut la comanda, em podeu dir quan arribarà?',
  cs: 'Ještě mi nepřišla objednávka, můžete prosím zjistit, kde je?',
  da: 'Jeg har endnu ikke modtaget min pakke, kan I hjælpe mig med at finde ud af hvorfor?',
  de: 'Ich habe meine Bestellung noch nicht bekommen, können Sie bitte nachsehen?',
  el: 'Δεν έχω λάβει ακόμα την παραγγελία μου, μπορείτε να με βοηθήσετε;',
  en: 'I have not received my order yet, could you please check where it is?',
  es: 'Todavía no he recibido mi pedido, ¿pueden decirme cuándo llegará?',
  et: 'Ma ei ole oma tellimust veel kätte saanud, kas saaksite palun kontrollida?',
  fa: 'سفارش من هنوز به دستم نرسیده است، لطفاً می‌توانید بررسی کنید؟',
  fi: 'En ole vielä saanut tilaustani, voisitteko tarkistaa missä se on?',
  fr: "Je n'ai pas encore reçu ma commande, pouvez-vous me dire où elle se trouve ?",
  he: 'עדיין לא קיבלתי את ההזמנה שלי, תוכלו לבדוק בבקשה?',
  hi: 'मुझे अभी तक मेरा ऑर्डर नहीं मिला है, क्या आप देख सकते हैं?',
  hr: 'Još uvijek nisam primio narudžbu, možete li provjeriti gdje se nalazi i što se dogodilo?',
  hu: 'Még nem kaptam meg a rendelésemet, meg tudnák nézni, hol tart?',
  id: 'Saya belum menerima pesanan saya, apakah Anda bisa memeriksa karena sudah dua minggu?',
  it: 'Non ho ancora ricevuto il mio ordine, potete controllare per favore?',
  ja: 'まだ注文した商品が届いていません。確認していただけますか。',
  ko: '아직 주문한 상품을 받지 못했습니다. 확인해 주시겠어요?',
  lt: 'Dar negavau savo užsakymo, ar galėtumėte patikrinti, kur jis yra?',
  lv: 'Es vēl neesmu saņēmis savu pasūtījumu, vai jūs varētu pārbaudīt?',
  ms: 'Saya masih belum terima pesanan saya, bolehkah awak semak kerana sudah dua minggu?',
  nb: 'Jeg har ennå ikke fått pakken min, kan dere hjelpe meg med å finne ut av hvorfor?',
  nl: 'Ik heb mijn bestelling nog niet ontvangen, kunt u even nakijken waar die is?',
  pl: 'Nie otrzymałem jeszcze zamówienia, czy mogą Państwo sprawdzić, gdzie ono jest?',
  pt: 'Ainda não recebi a minha encomenda, podem verificar onde ela está?',
  ro: 'Încă nu am primit comanda, puteți verifica unde se află?',
  ru: 'Я до сих пор не получил свой заказ, не могли бы вы проверить?',
  sk: 'Ešte mi neprišla objednávka, môžete prosím zistiť, kde sa nachádza?',
  sl: 'Svojega naročila še nisem prejel, ali lahko prosim preverite, kje je?',
  sr: 'Још увек нисам добио поруџбину, можете ли да проверите где је?',
  sv: 'Jag har inte fått min beställning än, kan ni kolla var den är någonstans?',
  ta: 'எனது ஆர்டர் இன்னும் வரவில்லை, தயவுசெய்து சரிபார்க்க முடியுமா?',
  th: 'ฉันยังไม่ได้รับสินค้าที่สั่งซื้อ ช่วยตรวจสอบให้หน่อยได้ไหมคะ',
  tr: 'Siparişim hâlâ elime ulaşmadı, nerede olduğunu kontrol edebilir misiniz?',
  uk: 'Я ще не отримав своє замовлення, чи могли б ви перевірити?',
  ur: 'مجھے ابھی تک میرا آرڈر نہیں ملا، کیا آپ دیکھ سکتے ہیں؟',
  vi: 'Tôi vẫn chưa nhận được đơn hàng, bạn kiểm tra giúp tôi được không?',
  zh: '我还没有收到订单，请帮我查一下好吗？',
};

let model: LanguageModel;
beforeAll(async () => {
  model = readModel(await diskModels('language.bin'));
});

const best = (text: string) => [...model.score(text)].sort((a, b) => b[1] - a[1])[0];

test.each(supportedLanguages)('the model that ships knows %s', (language) => {
  expect(model.languages).toContain(language);
  const [answer, probability] = best(SENTENCES[language]) ?? [];
  expect(answer).toBe(language);
  expect(probability).toBeGreaterThan(0.6);
});

test('Serbian in Latin letters, and any sentence in capitals', () => {
  expect(best('Još uvek nisam dobio porudžbinu, možete li da proverite gde je i šta se dogodilo?')?.[0]).toBe(
    'sr',
  );
  expect(best(SENTENCES.fr.toUpperCase())?.[0]).toBe('fr');
  expect(best(SENTENCES.uk.toUpperCase())?.[0]).toBe('uk');
});

test('the script decides where product names are in Latin letters', () => {
  expect(best('Мой iPhone 15 Pro Max не включается')?.[0]).toBe('ru');
  expect(best('My iPhone 15 не works since yesterday evening')?.[0]).toBe('en');
});

test('says nothing where there is no letter, and less the less there is', () => {
  for (const text of ['', ' ', '12345', '!?', '🙂', '\ud800']) expect(model.score(text).size).toBe(0);
  expect(best('no')?.[1]).toBeLessThan(0.9);
  expect(best(SENTENCES.pl)?.[1]).toBeGreaterThan(0.95);
});

test('one text does not colour the next', () => {
  const before = model.score('Wo ist mein Paket?');
  model.score(SENTENCES.fr.repeat(30));
  expect(model.score('Wo ist mein Paket?')).toEqual(before);
});

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    "l'",
    '\u200c',
    '\u202e',
    '\u0301'.repeat(9),
    '\ud83d',
    'ﷺ',
    'İ',
    'ǅ',
    'ﬃ',
    'कि',
    'ー',
    '\0',
  ),
);

test('any text ends in probabilities', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 400 }), (pieces, times) => {
      const scores = model.score(pieces.join('').repeat(times).slice(0, 1_000_000));
      for (const probability of scores.values()) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
      if (scores.size > 1)
        expect([...scores.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
    }),
  );
});

test('texts that grow when they are normalised stay within the room there is', () => {
  for (const text of ['ﷺ'.repeat(5000), "a'".repeat(500_000), 'ŉ'.repeat(5000), "ﬃ'".repeat(5000)]) {
    const words = readWords(text);
    expect(words.length).toBeLessThanOrEqual(words.units.length);
    expect(featuresOf(words, new Uint32Array(MOST_FEATURES))).toBeLessThanOrEqual(MOST_FEATURES);
    expect(() => model.score(text)).not.toThrow();
  }
});
