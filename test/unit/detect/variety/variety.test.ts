import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseRegion } from '@/lib/detect/region/region';
import { readSigns } from '@/lib/detect/variety/read-signs';
import { sign } from '@/lib/detect/variety/sign';
import { varietySources } from '@/lib/detect/variety/variety';
import { MOST_NATS, weighSigns } from '@/lib/detect/variety/weigh';

const regionOf = async (text: string, language: string) =>
  fuseRegion(await varietySources(text, language), language);
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'nl', 'pt', 'zh-Hant', 'zh-Hans'];

describe('region from the way a language is written', () => {
  it.each([
    ['de', 'AT', 'Ich habe im Jänner bestellt, und das geht sich heuer nicht mehr aus.'],
    ['de', 'AT', 'Bitte um Zusendung eines Erlagscheins, weiters brauche ich eine Rechnung mit UID-Nummer.'],
    ['de', 'CH', 'Grüezi, ich habe das Velo noch nicht erhalten. Freundliche Grüsse'],
    ['de', 'CH', 'Können Sie mir innert einer Woche eine Offerte mit Einzahlungsschein senden?'],
    ['pt', 'BR', 'Oi, meu celular ainda não chegou e estou esperando o retorno de vocês.'],
    ['pt', 'BR', 'Fiz o cadastro mas não recebi o boleto. Me enviaram outro produto.'],
    ['pt', 'PT', 'Boa tarde, estou a aguardar a encomenda. Podem contactar-me por telemóvel?'],
    ['es', 'ES', '¿Podéis decirme cuándo llega mi pedido? Os agradezco la ayuda. Un saludo'],
    ['es', 'AR', '¿Me podés decir si tenés stock? Necesito la campera para el viernes.'],
    ['es', 'MX', 'Buen día, quiero checar mi paquetería, se pagó a meses sin intereses.'],
    ['es', 'CO', 'Cordial saludo, parce, mi computador llegó dañado.'],
    ['fr', 'CA', 'Je voulais magasiner en ligne cette fin de semaine, mais je n’ai pas reçu de courriel.'],
    ['fr', 'BE', 'Le total est de nonante euros, appelez-moi sur mon GSM. Bien à vous'],
    ['fr', 'CH', 'Voici mon numéro de natel. Meilleures salutations'],
    ['en', 'US', 'My zip code changed and I want a different color, the gray one was canceled.'],
    ['en', 'GB', 'I paid by direct debit, here is my sort code. It should come before the bank holiday.'],
    ['en', 'IN', 'Kindly do the needful. The amount was 1.5 lakh and my pincode is correct.'],
    ['en', 'AU', 'Could you send it this arvo? My BSB is right.'],
    ['nl', 'BE', 'Ik heb het kasticket van de solden nog. Gelieve mij te verwittigen op mijn gsm.'],
    ['nl', 'NL', 'Ik kan niet pinnen met mijn pinpas. Met vriendelijke groet'],
    ['zh-Hant', 'TW', '請問這個軟體要怎麼列印發票？我要寄到超商。'],
    ['zh-Hant', 'HK', '唔該，我啲嘢幾時到？我用轉數快畀咗錢。'],
    ['ar', 'EG', 'عايز اعرف الطلب بتاعي فين دلوقتي'],
  ])('%s → %s: %s', async (language, region, text) => {
    const found = await regionOf(text, language);
    expect(found.value).toBe(region);
    expect(found.evidence[0]?.code).toBe('variety');
    expect(found.decidedBy).toBe('text');
  });

  it.each([
    ['de', 'Guten Tag, meine Bestellung ist noch nicht da. Wo bleibt sie?'],
    ['de', 'Ich muss wissen, dass der Pass da ist. Es ist essenziell.'],
    ['de', 'Guten Tag, ich moechte die Bestellung aendern, ausserdem fehlt die Rechnung. Viele Gruesse'],
    ['es', 'Hola, mi pedido no ha llegado todavía. ¿Me pueden ayudar?'],
    ['fr', 'Bonjour, ma commande n’est pas arrivée. Merci de votre aide.'],
    ['en', 'Hello, my order has not arrived yet. Can you help me?'],
    ['nl', 'Hallo, mijn bestelling is nog niet aangekomen.'],
    ['ja', '注文した商品がまだ届きません。'],
    ['de', ''],
  ])('none where a text shows no variety: %s, %s', async (language, text) => {
    expect(
      (await varietySources(text, language)).filter(({ nats }) => [...(nats ?? [])].some(([, n]) => n > 1)),
    ).toEqual([]);
  });

  it('quotes the customer’s own words', async () => {
    const { evidence } = await regionOf('Der Jänner war schön. HEUER auch.', 'de');
    expect(evidence[0]?.values?.words).toBe('Jänner, HEUER');
  });

  it('shows what disagrees', async () => {
    const text = 'Die Straße ist groß. Grüezi, mein Natel und das Velo sind da, der Unterbruch dauert.';
    const { value, against } = await regionOf(text, 'de');
    expect(value).toBe('CH');
    expect(against.find(({ code }) => code === 'variety')?.values?.words).toContain('Straße');
  });

  it('never says more than a bounded amount, however many words speak', async () => {
    const words =
      'Jänner Feber Erlagschein Sackerl Paradeiser Karfiol weiters urgieren leiwand Meldezettel heuer';
    const [source] = await varietySources(words, 'de');
    expect(source?.nats?.get('AT')).toBe(MOST_NATS);
  });
});

describe('signs', () => {
  const rules = {
    signs: [
      sign('AT', 'only', 'geht sich aus, sackerl*'),
      sign('ES', 'only', '*áis'),
      sign('AT CH', 'mostly', 'spital'),
    ],
  };

  it('are whole words, beginnings, endings and phrases', () => {
    const words = (text: string) => readSigns(text, rules).map((found) => found.words);
    expect(words('Das geht  sich aus!')).toEqual(['geht sich aus']);
    expect(words('Sackerln, plastiksackerl')).toEqual(['Sackerln']);
    expect(words('¿Enviáis? Enviáis.')).toEqual(['Enviáis']);
    expect(words('Spitalstraße Hospital')).toEqual([]);
    expect(words('MÜNCHEN'.normalize('NFD'))).toEqual([]);
  });

  it('agree: one more never lowers a region', () => {
    const regions = ['AT', 'CH', 'DE', 'ES', 'MX'];
    const found = fc.record({
      words: fc.string({ maxLength: 3 }),
      weights: fc.dictionary(fc.constantFrom(...regions), fc.double({ min: 0.1, max: 4, noNaN: true }), {
        minKeys: 1,
      }),
    });
    fc.assert(
      fc.property(fc.array(found, { maxLength: 6 }), fc.constantFrom(...regions), (signs, region) => {
        const more = [...signs, { words: 'x', weights: { [region]: 2 } }];
        const before = fuseRegion(weighSigns('variety', signs), undefined);
        const after = fuseRegion(weighSigns('variety', more), undefined);
        if (before.value === region)
          expect(after.probability).toBeGreaterThanOrEqual(before.probability - 1e-9);
        expect(after.probability).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('any text', () => {
  it('ends in bounded time', async () => {
    const parts = [
      'Jänner ',
      'ß',
      'a',
      '-',
      "'",
      'estou a ',
      'he ',
      '唔',
      '\ud800',
      '\u200f',
      '\u0301',
      'e\u0301',
      '1',
      '\0',
    ];
    for (const language of LANGUAGES)
      for (const part of parts) await varietySources(part.repeat(1_000_000 / part.length), language);
  });

  it('is read without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...LANGUAGES, 'xx', '__proto__'),
        async (text, language) => {
          const { probability } = await regionOf(text, language);
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
