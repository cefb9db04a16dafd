import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { registerOf } from '@/lib/detect/register';
import { meterAxes } from '@/lib/tone/meter/axes';
import { compileMeter } from '@/lib/tone/meter/compiled-meter';
import { createMeter } from '@/lib/tone/meter/meter';
import { place, politeness } from '@/lib/tone/meter/scale';
import { readMeters } from '@/scripts/knowledge/draft-meter';
import { measured, shippedMeter } from './shipped-meter';

const { meters } = await readMeters();

/** Drafts of the same matter, at either end of each axis. */
const DRAFTS: Record<string, Record<'blunt' | 'gentle' | 'formal' | 'casual' | 'warm' | 'cold', string>> = {
  en: {
    blunt: 'You must send the form. That is not possible. Check the number.',
    gentle: 'Could you send the form? Perhaps the number is wrong. It might be the old one.',
    formal: 'Dear Ms Brown, we regret the delay. Please find the invoice below. Yours sincerely, Tom',
    casual: 'Hey Ann, yeah, that works. It’s gonna take a day. Cheers, Tom',
    warm: 'Thank you for your message. I am happy to help. Have a lovely weekend.',
    cold: 'As already stated, the fee stays. You failed to send the form. This is ridiculous.',
  },
  de: {
    blunt: 'Sie müssen das Formular senden. Das ist nicht möglich. Senden Sie die Nummer.',
    gentle: 'Könnten Sie das Formular senden? Vielleicht ist es die alte Nummer. Es könnte am Kabel liegen.',
    formal:
      'Sehr geehrte Frau Böhm, anbei finden Sie die Rechnung. Wir bitten um Ihre Antwort. Mit freundlichen Grüßen',
    casual: 'Hi Anna, super, das machen wir so. Schickst du mir die Nummer? Liebe Grüße',
    warm: 'Vielen Dank für Ihre Nachricht. Wir helfen Ihnen gern. Wir wünschen Ihnen ein schönes Wochenende.',
    cold: 'Wie bereits mitgeteilt, bleibt die Gebühr. Sie haben versäumt, das Formular zu senden. Das ist lächerlich.',
  },
  fr: {
    blunt: 'Vous devez envoyer le formulaire. Ce n’est pas possible. Envoyez-nous le numéro.',
    gentle:
      'Pourriez-vous envoyer le formulaire ? C’est peut-être le vieux numéro. Il se peut que le câble soit usé.',
    formal: 'Chère Madame, veuillez trouver ci-joint la facture. Nous attendons votre réponse. Cordialement',
    casual: 'Salut Paul, ok, ça marche. Tu peux me donner le numéro ? Bises',
    warm: 'Merci pour votre message. Nous sommes ravis de vous aider. Nous vous souhaitons une bonne journée.',
    cold: 'Comme déjà indiqué, les frais restent. Vous avez oublié le formulaire. C’est inadmissible.',
  },
  es: {
    blunt: 'Debe enviar el formulario. No es posible. Envíenos el número.',
    gentle: '¿Podría enviar el formulario? Quizás es el número antiguo. Podría ser el cable.',
    formal: 'Estimada señora García: Le informamos de la entrega. No dude en escribirnos. Atentamente,',
    casual: 'Hola, Ana: vale, lo miramos. ¿Me das tu número? Un abrazo',
    warm: 'Muchas gracias por su mensaje. Con mucho gusto le ayudamos. Que tenga un buen día.',
    cold: 'Como ya le indicamos, la tarifa sigue. Es su responsabilidad. Esto es ridículo.',
  },
  it: {
    blunt: 'Deve inviare il modulo. Non è possibile. Invii il numero.',
    gentle: 'Potrebbe inviare il modulo? Forse è il numero vecchio. Potrebbe essere il cavo.',
    formal:
      'Gentile signora Rossi, in allegato trova la fattura. La informiamo della consegna. Cordiali saluti',
    casual: 'Ciao Anna, ok, facciamo così. Mi dai il tuo numero? Un abbraccio',
    warm: 'Grazie per il messaggio. Siamo lieti di aiutarLa. Le auguriamo una buona giornata.',
    cold: 'Come già indicato, la tariffa resta. Ha dimenticato il modulo. È inaccettabile.',
  },
  pt: {
    blunt: 'Deve enviar o formulário. Não é possível. Envie o número.',
    gentle: 'Poderia nos enviar o formulário? Talvez seja o número antigo. Poderia ser o cabo.',
    formal:
      'Prezada senhora Silva, informamos que a entrega é hoje. Segue em anexo a fatura. Atenciosamente,',
    casual: 'Oi, Ana, beleza, vamos ver. A gente resolve hoje. Um abraço',
    warm: 'Muito obrigado pela mensagem. Ficamos felizes em ajudar. Desejamos um bom dia.',
    cold: 'Como já foi informado, a taxa continua. Você esqueceu o formulário. É um absurdo.',
  },
  nl: {
    blunt: 'U moet het formulier sturen. Dat is niet mogelijk. Stuur ons het nummer.',
    gentle:
      'Zou u het formulier kunnen sturen? Misschien is het een oud nummer. Het zou de kabel kunnen zijn.',
    formal:
      'Geachte mevrouw De Vries, hierbij ontvangt u de factuur. Wij betreuren de vertraging. Hoogachtend,',
    casual: 'Hoi Anna, top, dan doen we dat. Stuur je het nummer even? Groetjes',
    warm: 'Dank u wel voor uw bericht. Wij helpen u graag. Wij wensen u een fijne dag.',
    cold: 'Zoals reeds vermeld blijft het tarief. U hebt verzuimd te antwoorden. Dat is belachelijk.',
  },
  ja: {
    blunt: '月曜までに送らなければなりません。返金はできません。もう一度すぐ送ってください。',
    gentle: '番号を送っていただけますか。ケーブルが原因かもしれません。おそらく配送中のようです。',
    formal: '平素はお世話になっております。ご注文を承りました。何卒よろしくお願い申し上げます。',
    casual: 'めっちゃ助かるよ。ちょっと待ってて。ごめん、遅れた。',
    warm: 'ご連絡ありがとうございます。お気軽にご連絡ください。良い週末をお過ごしください。',
    cold: '既にお伝えした通りです。規約により対応しません。これは最悪です。',
  },
};

describe.each(Object.entries(DRAFTS))('in %s', (language, drafts) => {
  const at = async (draft: keyof typeof drafts, axis: (typeof meterAxes)[number]) =>
    (await measured(language, drafts[draft])).axes[axis]?.at ?? 0;

  it('directness moves with orders and hedges', async () => {
    expect(await at('blunt', 'directness')).toBeGreaterThan(1);
    expect(await at('gentle', 'directness')).toBeLessThan(-1);
  });

  it('formality moves with set phrases and slang', async () => {
    expect(await at('formal', 'formality')).toBeGreaterThan(0.9);
    expect(await at('casual', 'formality')).toBeLessThan(-0.9);
  });

  it('warmth moves with thanks and blame', async () => {
    expect(await at('warm', 'warmth')).toBeGreaterThan(1);
    expect(await at('cold', 'warmth')).toBeLessThan(-0.9);
  });

  it('names the words that moved it, as they stand in the draft', async () => {
    const { axes } = await measured(language, drafts.blunt);
    const words = axes.directness?.up ?? [];
    expect(words.length).toBeGreaterThan(1);
    for (const one of words) expect(drafts.blunt).toContain(one);
  });

  it('neither directness nor warmth move on plain service text', async () => {
    const plain = meters.find((one) => one.language === language)?.plain ?? [];
    expect(plain.length).toBeGreaterThan(0);
    const { axes } = await measured(language, plain.join('\n'));
    expect(axes.directness).toBeUndefined();
    expect(axes.warmth).toBeUndefined();
  });
});

describe('createMeter', () => {
  const draft = Object.values(DRAFTS.de ?? {}).join(' ');

  it('knows nothing in a language without words', async () => {
    expect(await shippedMeter()('Кошмар. Это невозможно.', 'ru', undefined)).toBeUndefined();
  });

  it('says the same of a draft that grows as of one that is measured at once', async () => {
    const growing = shippedMeter();
    let last: unknown;
    for (let length = 1; length <= draft.length; length += 7)
      last = await growing(draft.slice(0, length), 'de', 'DE');
    last = await growing(draft, 'de', 'DE');
    expect(last).toEqual(await shippedMeter()(draft, 'de', 'DE'));
  });

  it('does not measure a sentence again that did not change', async () => {
    const register = vi.fn((text: string, language: string, region?: string) =>
      registerOf(text, language, { region }),
    );
    const german = meters.find(({ language }) => language === 'de');
    const meter = createMeter({ markers: async () => german && compileMeter(german), register });
    await meter('Das ist eins. Das ist zwei.', 'de', undefined);
    await meter('Das ist eins. Das ist zwei. Das ist drei.', 'de', undefined);
    expect(register.mock.calls.map(([text]) => text)).toEqual([
      'Das ist eins.',
      'Das ist zwei.',
      'Das ist drei.',
    ]);
  });

  it('counts a marker once in a sentence', async () => {
    const once = await measured('en', 'Perhaps it is the old part of the set.');
    const thrice = await measured('en', 'Perhaps it is, perhaps, perhaps the old part of the set.');
    expect(thrice.sums).toEqual(once.sums);
  });

  it('counts no greeting, name or heading as a sentence', async () => {
    expect(
      (await measured('en', 'Dear Ms Brown,\nYour parcel has left us today.\nKind regards\nTom')).sentences,
    ).toBe(1);
  });

  it('stays in bounds, finite, and quotes what is there, whatever the text', async () => {
    const meter = shippedMeter();
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 60 }),
            fc.constantFrom('must', 'İ no!', 'thanks', '\n'),
          ),
          {
            maxLength: 40,
          },
        ),
        fc.constantFrom('en', 'de', 'ja'),
        async (parts, language) => {
          const text = parts.join(' ');
          const found = await meter(text, language, undefined);
          for (const axis of meterAxes) {
            const standing = found?.axes[axis];
            if (!standing) continue;
            expect(Math.abs(standing.at)).toBeLessThanOrEqual(2);
            for (const one of [...standing.up, ...standing.down]) expect(text).toContain(one);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the scale', () => {
  it('grows with its signs, is even about the middle, and finite without a sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...meterAxes),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.nat(500),
        (axis, sum, sentences) => {
          const at = place(axis, sum, sentences);
          expect(Math.abs(at)).toBeLessThanOrEqual(2);
          expect(place(axis, sum + 1, sentences)).toBeGreaterThanOrEqual(at);
          expect(place(axis, -sum, sentences)).toBeCloseTo(-at);
        },
      ),
    );
  });

  it('calls what is warm and gentle more polite', async () => {
    const of = async (text: string) => politeness((await measured('en', text)).sums);
    expect(await of(DRAFTS.en?.gentle ?? '')).toBeGreaterThan(await of(DRAFTS.en?.blunt ?? ''));
    expect(await of(DRAFTS.en?.warm ?? '')).toBeGreaterThan(await of(DRAFTS.en?.cold ?? ''));
  });
});
