import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerText } from '@/lib/detect/language/customer-text';
import { hanLikelihood } from '@/lib/detect/language/han';
import { identify } from '@/lib/detect/language/identify';
import { fuseLanguage, readText } from '@/lib/detect/language/language';
import { languageOf } from '@/lib/detect/language/language-of';
import { normaliseLanguage } from '@/lib/detect/language/languages';
import { foreignLetters } from '@/lib/detect/language/letters';
import { closePair } from '@/lib/detect/language/pairs';
import { inScript, leadingScript, wordsIn } from '@/lib/detect/language/scripts';
import { secondLanguage } from '@/lib/detect/language/second-language';
import { askVoices, type LanguageVoice } from '@/lib/detect/language/voices';
import type { Author } from '@/lib/record/customer-record';
import { voices } from './fixtures';

const messages = (...texts: string[]) => texts.map((text) => ({ author: 'customer' as Author, text }));

async function detectText(text: string, locale?: string, regions = new Map<string, number>()) {
  return fuseLanguage(await readText(customerText({ messages: messages(text) }), voices), locale, regions);
}

describe('language codes', () => {
  it.each([
    ['pt_BR', 'pt'],
    ['en-US', 'en'],
    ['iw', 'he'],
    ['in', 'id'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['tl', 'fil'],
    ['zh', 'zh'],
    ['zh-cn', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['und', undefined],
    ['english', undefined],
    ['', undefined],
  ])('%s → %s', (tag, language) => {
    expect(normaliseLanguage(tag)).toBe(language);
  });
});

describe('language of a message', () => {
  it.each([
    ['de', 'Hallo, mein Paket ist immer noch nicht angekommen. Könnt ihr bitte nachsehen?'],
    ['fr', 'Bonjour, je n’ai toujours pas reçu ma commande, pouvez-vous vérifier ?'],
    ['es', 'Buenas tardes, no puedo entrar en mi cuenta, ¿me pueden ayudar por favor?'],
    ['pt', 'Boa tarde, não consigo acessar a minha conta desde ontem.'],
    ['it', 'Buongiorno, vorrei sapere quando arriva il mio ordine. Grazie'],
    ['nl', 'Goedemiddag, ik heb mijn bestelling nog steeds niet ontvangen.'],
    ['en', 'Hi there, my order has not arrived yet, could you look into this please?'],
    ['pl', 'Dzień dobry, nie otrzymałem jeszcze mojej przesyłki.'],
    ['tr', 'Merhaba, siparişim hâlâ gelmedi, yardımcı olur musunuz?'],
    ['ru', 'Здравствуйте, мой заказ до сих пор не пришёл.'],
    ['uk', 'Добрий день, моє замовлення ще не надійшло.'],
    ['ja', 'お世話になっております。注文した商品がまだ届いておりません。'],
    ['ko', '안녕하세요, 주문한 상품이 아직 도착하지 않았습니다.'],
    ['zh-Hans', '您好，我的订单还没有收到，请帮我查询'],
    ['zh-Hant', '您好，我的訂單還沒有收到，請幫我查詢'],
    ['ar', 'السلام عليكم، لم يصلني الطلب حتى الآن. أرجو المساعدة'],
    ['fa', 'سلام، سفارش من هنوز نرسیده است، لطفاً پیگیری کنید'],
    ['he', 'שלום, ההזמנה שלי עדיין לא הגיעה'],
    ['hi', 'नमस्ते, मेरा ऑर्डर अभी तक नहीं आया है'],
    ['th', 'สวัสดีค่ะ ยังไม่ได้รับสินค้าเลย'],
    ['el', 'Καλησπέρα, η παραγγελία μου δεν έχει έρθει ακόμα'],
    ['ka', 'გამარჯობა, ჩემი შეკვეთა ჯერ არ მოსულა'],
  ])('%s', async (language, text) => {
    const finding = await detectText(text);
    expect(finding.value).toBe(language);
    expect(finding.decidedBy).toBe('text');
    expect(finding.evidence.length).toBeGreaterThan(0);
    expect(finding.evidence.every(({ pointsTo, weight }) => pointsTo === language && weight > 0)).toBe(true);
  });

  it('is told from the own words, not from the English mail quoted below', async () => {
    const text =
      'Merci, bien reçu !\n\nOn Mon, 4 Mar 2024 at 10:12, Support <s@example.com> wrote:\n> We have shipped your parcel today and it will arrive soon.';
    expect((await detectText(text)).value).toBe('fr');
  });

  it('outweighs a wrong locale when the text is long enough, and names the locale as a reason against', async () => {
    const finding = await detectText('Guten Tag, leider ist die Ware beschädigt. Bitte um Ersatz.', 'en-US');
    expect(finding.value).toBe('de');
    expect(finding.against).toContainEqual(
      expect.objectContaining({ code: 'locale', values: { locale: 'en-US' }, pointsTo: 'en' }),
    );
  });

  it('leans on the locale when there are few letters', async () => {
    expect((await detectText('返品希望', 'ja')).value).toBe('ja');
    expect((await detectText('返品希望', 'zh-CN')).value).toBe('zh-Hans');
    const finding = await detectText('12345', 'de-AT');
    expect(finding).toMatchObject({ value: 'de', decidedBy: 'record' });
  });

  it('leans on the region when there are few letters', async () => {
    const short = 'min ordre?';
    const norway = await detectText(short, undefined, new Map([['NO', 0.95]]));
    const denmark = await detectText(short, undefined, new Map([['DK', 0.95]]));
    expect(norway.value ?? 'nb').toBe('nb');
    expect(denmark.value).toBe('da');
  });

  it('is unknown where nothing tells', async () => {
    for (const text of ['', '12345 🙂', 'OK', '???'])
      expect(await detectText(text)).toMatchObject({ value: undefined, decidedBy: undefined });
  });

  it('says which words and letters were decisive', async () => {
    const { evidence } = await detectText('Ich habe eine Frage zu meiner Größe');
    expect(evidence.find(({ code }) => code === 'text.model')?.values?.words).toContain('meiner');
    expect(evidence.find(({ code }) => code === 'text.letters')?.values?.letters).toContain('ß');
  });

  it('asks no voice where the script decides', async () => {
    let asked = 0;
    const voice = { name: 'franc', score: async () => new Map([['en', ++asked]]) };
    await readText(customerText({ messages: messages('주문이 아직 안 왔어요') }), [{ voice, weight: 1 }]);
    expect(asked).toBe(0);
  });

  it('goes on without a voice that fails', async () => {
    const broken = { name: 'browser', score: () => Promise.reject(new Error('not here')) };
    const votes = await askVoices('Guten Tag zusammen', [{ voice: broken, weight: 1 }, ...voices]);
    expect(votes.map(({ name }) => name)).toEqual(['model']);
  });
});

describe('the customer’s messages', () => {
  it('are the only ones read, the newest first', () => {
    const text = customerText({
      messages: [
        { author: 'customer', text: 'Ich warte noch.' },
        { author: 'agent', text: 'We are sorry.' },
        { author: 'customer', text: 'gut, danke' },
        { author: 'bot', text: 'Ticket closed.' },
      ],
    });
    expect(text).toMatchObject({ newest: 'gut, danke', earlier: 'Ich warte noch.' });
    expect(text.replies).toEqual(['Ich warte noch.', 'gut, danke']);
  });

  it('help to understand a short last one', async () => {
    const reading = await readText(
      customerText({
        messages: messages('Ich habe leider noch keine Antwort von Ihnen bekommen.', 'ok super'),
      }),
      voices,
    );
    const finding = fuseLanguage(reading, undefined, new Map());
    expect(finding.value).toBe('de');
    expect(finding.evidence[0]?.code).toBe('thread');
  });

  it('are read up to 20 of them and 4,000 characters', () => {
    const many = Array.from({ length: 60 }, (_, index) => `${'Wort '.repeat(100)} Nachricht ${index}`);
    const { newest, earlier, replies } = customerText({ messages: messages(...many) });
    expect(newest.length + earlier.length).toBeLessThanOrEqual(4000);
    expect(replies).toHaveLength(20);
    expect(replies.at(-1)).toContain('59');
  });
});

describe('a second language', () => {
  it.each([
    [
      'de',
      'en',
      'Guten Tag, ich habe ein Problem mit meiner Bestellung und brauche Hilfe. I also contacted you last week and never received an answer from your team.',
    ],
    [
      'ja',
      'en',
      'お世話になっております。請求書を再送していただけますか。\nHello, I have a question about my last invoice.',
    ],
    ['hi', 'en', 'ठीक है, एक economy class टिकट के लिए thanks a lot और bye'],
    ['en', 'hi', 'Alright, could you tell me the standard room number कमरे में please?'],
    [
      'en',
      'ar',
      'Hello, I never received the order I placed last week.\nلم يصلني الطلب حتى الآن. أرجو المساعدة',
    ],
  ])('%s with %s', async (main, second, text) => {
    expect(await secondLanguage(text, main, voices)).toBe(second);
  });

  it.each([
    [
      'de',
      'Hallo, mein MacBook Pro Max Retina Display ist kaputt und Apple Support Online hilft mir leider nicht weiter.',
    ],
    [
      'ja',
      'Galaxy S24 Ultra Premium Edition を注文しましたが、まだ届いておりません。ご確認をお願いいたします。',
    ],
    [
      'es',
      'Hola, no puedo entrar en mi cuenta. Me sale siempre el mismo error. ¿Me pueden ayudar por favor?',
    ],
    ['en', 'My name is Иван Петров and my order has not arrived yet.'],
    ['hi', 'मेरा नया Galaxy Ultra Premium Edition अभी तक नहीं आया है, कृपया जाँच करें।'],
  ])('is not made of product names or ordinary sentences (%s)', async (main, text) => {
    expect(await secondLanguage(text, main, voices)).toBeUndefined();
  });
});

describe('close languages', () => {
  it('are named as a pair where neither text nor record tells', () => {
    const shares = (...entries: [string, number][]) => closePair(new Map(entries));
    expect(shares(['nb', 0.5], ['da', 0.42], ['sv', 0.05])).toEqual(['nb', 'da']);
    expect(shares(['id', 0.3], ['ms', 0.58])).toEqual(['ms', 'id']);
    expect(shares(['nb', 0.5], ['de', 0.42])).toBeUndefined();
    expect(shares(['nb', 0.4], ['da', 0.35], ['de', 0.25])).toBeUndefined();
    expect(shares()).toBeUndefined();
  });

  const torn: LanguageVoice = {
    name: 'model',
    score: async () =>
      new Map([
        ['da', 0.5],
        ['nb', 0.45],
        ['sv', 0.05],
      ]),
  };
  const found = async (customer: { locale?: string; region?: string }, excluded: string[] = []) =>
    fuseLanguage(
      await readText(
        customerText({ messages: messages('Jeg venter på pakken') }),
        [{ voice: torn, weight: 1 }],
        excluded,
      ),
      customer.locale,
      new Map(customer.region ? [[customer.region, 0.95]] : []),
      excluded,
    );

  it('are a finding without a value, the more probable first', async () => {
    expect(await found({})).toMatchObject({ value: undefined, decidedBy: undefined, either: ['da', 'nb'] });
    expect(await found({ region: 'DE' })).toMatchObject({ value: undefined, either: ['da', 'nb'] });
  });

  it('are told apart by the region, the locale or the agent', async () => {
    for (const [customer, language] of [
      [{ region: 'NO' }, 'nb'],
      [{ region: 'DK' }, 'da'],
      [{ locale: 'no' }, 'nb'],
    ] as const) {
      const finding = await found(customer);
      expect(finding.value).toBe(language);
      expect(finding).not.toHaveProperty('either');
    }
    expect(await found({}, ['da'])).toMatchObject({ value: 'nb' });
  });

  it('are told by the region alone where no text shows the difference', async () => {
    const text = 'Dobar dan, gdje je moja narudžba? Čekam već dvije sedmice na paket.';
    expect((await detectText(text, undefined, new Map([['BA', 0.95]]))).value).toBe('bs');
    expect((await detectText(text, undefined, new Map([['HR', 0.95]]))).value).toBe('hr');
  });
});

describe('the best guess', () => {
  it('is made however unsure, with the region where it is known', async () => {
    expect(await identify('Hvor er min ordre?', voices, 'NO')).toMatchObject({ language: 'nb' });
    const unsure = await identify('min', voices);
    expect(unsure.language).toBeDefined();
    expect(unsure.probability).toBeLessThan(0.6);
  });

  it('names Chinese once, and nothing where there is nothing to go by', async () => {
    expect(await identify('您好，我的订单还没有收到', voices)).toMatchObject({ language: 'zh' });
    expect(await identify('12345', voices)).toEqual({
      language: undefined,
      second: undefined,
      probability: 0,
    });
    expect(await identify('12345', voices, 'QQ')).toMatchObject({ language: undefined });
  });
});

describe('any text', () => {
  it.each([
    ['one script', 'a'],
    ['words', 'ok wir haben '],
    ['lines without letters', '!\n'],
    ['mixed writing', 'क a я 中 '],
    ['lone surrogates', '\ud800x\udfff'],
    ['marks and controls', '\u202e\u200d\u0000\u0301'],
  ])('of a megabyte ends in time: %s', async (_, piece) => {
    const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));
    const from = performance.now();
    await identify(text, voices);
    await languageOf(text, voices);
    await detectText(text);
    // The parts see such a text only where somebody calls them without cleaning it first.
    await secondLanguage(text, 'en', voices);
    const script = leadingScript(text)?.script ?? 'Latin';
    wordsIn(text, script);
    inScript(text, script);
    hanLikelihood(text);
    foreignLetters(text, ['de', 'fr', 'ru']);
    expect(performance.now() - from).toBeLessThan(5000);
  });

  it('gives a probability and never an exception', async () => {
    const locale = fc.option(fc.oneof(fc.constantFrom('de', 'zh-TW', 'xx-YY', ''), fc.string()), {
      nil: undefined,
    });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), locale, async (text, stated) => {
        const finding = await detectText(text, stated);
        expect(finding.probability).toBeGreaterThanOrEqual(0);
        expect(finding.probability).toBeLessThanOrEqual(1);
        await languageOf(text, voices);
      }),
      { numRuns: 150 },
    );
  });
});
