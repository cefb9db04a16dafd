import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectRegister, REGISTER_EVIDENCE_CODES, REGISTER_LANGUAGES } from '@/lib/detect/register';

type Row = [text: string, expected: string, region?: string];

const TICKETS: Record<string, Row[]> = {
  de: [
    ['Sehr geehrte Damen und Herren, meine Bestellung ist noch nicht da. Mit freundlichen Grüßen', 'formal'],
    ['Können Sie mir helfen?', 'formal'],
    ['können sie mir bitte helfen', 'formal'],
    ['Ich warte auf Ihre Antwort.', 'formal'],
    ['Kannst du das bitte prüfen?', 'informal'],
    ['Hi, könnt ihr mir sagen, wann mein Paket kommt? LG Max', 'informal'],
    ['Wo ist meine Bestellung?', 'neutral'],
    ['Meine Kollegin hat bestellt. Sie hat nichts bekommen.', 'neutral'],
    ['Die Schuhe sind da. Sie passen nicht.', 'neutral'],
    ['Hallo, wann kommt das Paket an? Danke', 'neutral'],
  ],
  fr: [
    ['Bonjour, pouvez-vous me dire où est mon colis ? Cordialement', 'formal'],
    ["Salut, tu peux m'aider ?", 'informal'],
    ['Le tien est cassé aussi ?', 'informal'],
    ['Où est mon colis ?', 'neutral'],
    ['Le ton de la peinture ne correspond pas.', 'neutral'],
  ],
  es: [
    ['¿Puede ayudarme con la factura, por favor?', 'formal'],
    ['¿Me podría indicar cuándo llega? Quedo a la espera de su respuesta.', 'formal'],
    ['Hola! ¿me puedes decir dónde está mi paquete? gracias', 'informal'],
    ['¿Podéis ayudarme? Vuestra web no funciona.', 'informal'],
    ['¿Vos sabés si llega hoy?', 'informal', 'AR'],
    ['¿Dónde está mi pedido?', 'neutral'],
    ['Quisiera saber el estado de mi pedido.', 'neutral'],
    ['El aparato no tiene sonido y la pantalla no enciende.', 'neutral'],
    ['¿Se puede devolver un producto abierto?', 'neutral'],
    ['Mi hermana dijo que su paquete no ha llegado.', 'neutral'],
    ['¿Ustedes abren hoy?', 'neutral', 'MX'],
    ['¿Ustedes abren hoy?', 'formal', 'ES'],
  ],
  it: [
    ['Buongiorno, Le scrivo per avere informazioni. Potrebbe inviarmi la fattura?', 'formal'],
    ['La ringrazio per la Sua risposta.', 'formal'],
    ['Ciao, mi puoi aiutare?', 'informal'],
    ['Dove è il mio ordine?', 'neutral'],
    ['Vorrei sapere a che punto è la spedizione.', 'neutral'],
    ['Si può cambiare indirizzo?', 'neutral'],
  ],
  pt: [
    ['Exmos. Senhores, venho por este meio solicitar o reembolso.', 'formal', 'PT'],
    ['Poderia enviar-me a fatura? Com os melhores cumprimentos', 'formal', 'PT'],
    ['O senhor poderia verificar?', 'formal', 'BR'],
    ['Olá, podes ajudar-me?', 'informal', 'PT'],
    ['Oi, você pode me ajudar? Meu pedido não chegou.', 'neutral', 'BR'],
    ['Onde está a minha encomenda?', 'neutral', 'PT'],
    ['Gostaria de saber o estado do meu pedido.', 'neutral', 'PT'],
  ],
  nl: [
    ['Geachte heer/mevrouw, kunt u mij helpen?', 'formal'],
    ['Hoi, kunnen jullie kijken waar mijn pakket is?', 'informal'],
    ['Waar is mijn pakket?', 'neutral'],
  ],
  ja: [
    ['お世話になっております。商品が届きません。ご確認をお願いいたします。', 'formal'],
    ['返品したいです', 'formal'],
    ['まだ届かないんだけど？早くして', 'informal'],
    ['注文番号 12345', 'neutral'],
    ['返品について', 'neutral'],
  ],
};

/** Languages with a file of sentences of their own beside this one. */
const IN_FILES = [
  'cs',
  'da',
  'el',
  'fa',
  'fi',
  'he',
  'hi',
  'hu',
  'id',
  'ko',
  'ms',
  'nb',
  'pl',
  'ro',
  'ru',
  'sk',
  'sv',
  'th',
  'tr',
  'uk',
  'vi',
  'zh',
];

describe('detectRegister', () => {
  for (const [language, rows] of Object.entries(TICKETS))
    it.each(rows)(`${language}: %s → %s`, async (text, expected, region) => {
      expect((await detectRegister([text], language, region)).value).toBe(expected);
    });

  it('covers every language it has rules for', () => {
    expect([...Object.keys(TICKETS), ...IN_FILES].sort()).toEqual([...REGISTER_LANGUAGES].sort());
  });

  it('quotes the words that were decisive, and what speaks against', async () => {
    const finding = await detectRegister(
      ['Sehr geehrte Damen und Herren,\nkannst du mir helfen? Danke dir!'],
      'de-AT',
    );
    expect(finding).toMatchObject({ value: 'informal', decidedBy: 'text' });
    expect(finding.evidence[0]).toMatchObject({
      code: 'register.pronoun',
      values: { quote: 'du' },
      pointsTo: 'informal',
    });
    expect(finding.against[0]).toMatchObject({ code: 'register.greeting', pointsTo: 'formal' });
  });

  it('is surer with more signs, and less sure with signs of both registers', async () => {
    const sure = async (...texts: string[]) => (await detectRegister(texts, 'de')).probability;
    const one = await sure('Guten Tag, danke für Ihre Hilfe.');
    const more = await sure('Guten Tag, danke für Ihre Hilfe. Bitte senden Sie mir die Rechnung.');
    const mixed = await sure('Guten Tag, danke für Ihre Hilfe. Kommst du?');
    expect(more).toBeGreaterThan(one);
    expect(mixed).toBeLessThan(one);
  });

  it('lets the newest text count most', async () => {
    const formal = 'Können Sie mir helfen?';
    const informal = 'Kannst du mir helfen?';
    expect((await detectRegister([formal, informal], 'de')).value).toBe('informal');
    expect((await detectRegister([informal, formal], 'de')).value).toBe('formal');
  });

  it('says "unknown" without words, without language and for languages it has no rules for', async () => {
    for (const finding of await Promise.all([
      detectRegister([], 'de'),
      detectRegister(['12345 !!!', '  '], 'de'),
      detectRegister(['Tere, kus mu tellimus on?'], 'et'),
      detectRegister(['Hallo'], undefined),
    ]))
      expect(finding).toEqual({
        value: undefined,
        probability: 0,
        decidedBy: undefined,
        evidence: [],
        against: [],
      });
  });

  it('keeps every promise of a finding for any text', async () => {
    const word = fc.constantFrom(
      'Sie',
      'du',
      'Ihr',
      'su',
      'usted',
      '¿Puede',
      'lei',
      'Sua',
      'você',
      'u',
      'です',
      'だよ',
      'Вы',
      'можешь',
      '안녕하세요',
      '했어',
      'आपकी',
      'तुम्हें',
      'बताइए।',
      'Państwa',
      'możesz',
      'siteniz',
      'misin',
      'můžeš',
      'Vás',
      'vašom',
      'Ви',
      'твій',
      'puteți',
      'te',
      'Önök',
      'tudsz',
      'Ni',
      'De',
      'hr.',
      'Teidän',
      'ootko',
      'σας',
      'να στείλεις',
      'אדוני',
      'יאללה',
      'شما',
      'می‌کنی',
      'Tom',
      '\n',
      '?',
      '. ',
    );
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((all) => all.join(' ')),
      ),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.constantFrom(...REGISTER_LANGUAGES),
        fc.constantFrom(undefined, 'BR', 'MX', 'DE'),
        async (all, language, region) => {
          const finding = await detectRegister(all, language, region);
          expect(finding.probability).toBeGreaterThanOrEqual(0);
          expect(finding.probability).toBeLessThanOrEqual(1);
          for (const sign of [...finding.evidence, ...finding.against]) {
            expect(REGISTER_EVIDENCE_CODES).toContain(sign.code);
            const quote = sign.values?.quote ?? '';
            expect([...quote].length).toBeLessThanOrEqual(40);
            expect(quote).not.toBe('');
            expect(sign.weight).toBeGreaterThan(0);
          }
          if (finding.value) {
            for (const sign of finding.evidence) expect(sign.pointsTo).toBe(finding.value);
            for (const sign of finding.against) expect(sign.pointsTo).not.toBe(finding.value);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads only the head of a very long text', async () => {
    for (const unit of [
      'a',
      'Tom ',
      'si ha, ',
      '¿',
      'だ',
      'A. ',
      'a\n',
      'e\u0301',
      'Вы ',
      'ешь',
      '어',
      '요',
      'आ',
      'ि',
      'pani ',
      'ın',
      'ště',
      'jte ',
      'ι',
      'ετε ',
      'ש',
      'می',
      'ید ',
      'ttá',
      'ete',
    ]) {
      const huge = unit.repeat(Math.ceil(1_000_000 / unit.length));
      for (const language of REGISTER_LANGUAGES) {
        const head = await detectRegister([huge.slice(0, 4000)], language);
        expect(await detectRegister([huge], language)).toEqual(head);
      }
    }
  });
});
