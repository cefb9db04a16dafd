import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerText, fuseLanguage, readText } from '@/lib/detect/language/language';
import { languageOf } from '@/lib/detect/language/language-of';
import { normaliseLanguage } from '@/lib/detect/language/languages';
import { secondLanguage } from '@/lib/detect/language/second-language';
import { askVoices } from '@/lib/detect/language/voices';
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
    expect(evidence.find(({ code }) => code === 'text.words')?.values?.words).toContain('ich');
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
    expect(votes.map(({ name }) => name)).toEqual(['franc', 'words']);
  });
});

describe('the customer’s messages', () => {
  it('are the only ones read, the newest first', () => {
    const text = customerText({
      messages: [
        { author: 'customer', text: 'Ich warte noch.' },
        { author: 'agent', text: 'We are sorry.' },
        { author: 'customer', text: 'ok danke' },
        { author: 'bot', text: 'Ticket closed.' },
      ],
    });
    expect(text).toMatchObject({ newest: 'ok danke', earlier: 'Ich warte noch.' });
    expect(text.replies).toEqual(['Ich warte noch.', 'ok danke']);
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
  ])('is not made of product names or ordinary sentences (%s)', async (main, text) => {
    expect(await secondLanguage(text, main, voices)).toBeUndefined();
  });
});

describe('any text', () => {
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
