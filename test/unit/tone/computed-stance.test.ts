import { describe, expect, it } from 'vitest';
import type { DraftContext } from '@/lib/tone/draft-finding';
import { remarks } from './computed-remarks';

const ids = (text: string, more: Partial<DraftContext> & { language: string }, wanted: RegExp) =>
  remarks(text, more).filter((one) => wanted.test(one));

describe('a draft that names no next step', () => {
  const nothingNext: [language: string, text: string][] = [
    ['en', 'The parcel left our store late. The carrier lost it on the way. That was a mistake.'],
    ['de', 'Das Paket hat unser Lager zu spät verlassen. Der Zusteller hat es verloren. Das war ein Fehler.'],
    ['fr', 'Le colis a quitté notre dépôt en retard. Le transporteur l’a perdu. C’était une erreur.'],
    ['es', 'El paquete salió tarde de nuestro almacén. El transportista lo perdió. Fue un error.'],
    ['it', 'Il pacco ha lasciato tardi il nostro magazzino. Il corriere lo ha perso. È stato un errore.'],
    ['pt', 'O pacote saiu tarde do nosso depósito. A transportadora perdeu o pacote. Foi um erro.'],
    ['nl', 'Het pakket is te laat vertrokken. De bezorger heeft het verloren. Dat was een fout.'],
    ['ja', '荷物の出荷が遅れました。配送業者が紛失しました。こちらの誤りでした。'],
  ];
  const then: Record<string, string[]> = {
    en: [
      'We’ll send a new one.',
      'A new one leaves on Friday.',
      'It took 3 working days.',
      'Please send us a photo.',
    ],
    de: [
      'Wir schicken Ihnen ein neues.',
      'Ein neues geht morgen raus.',
      'Bis zum 25.11. ist es bei Ihnen.',
      'Bitte senden Sie uns ein Foto.',
    ],
    fr: [
      'Nous vous enverrons un autre colis.',
      'Un autre colis part demain.',
      'Je vais vous rappeler.',
      'Merci de nous envoyer une photo.',
    ],
    es: [
      'Le enviaremos otro paquete.',
      'Otro paquete sale mañana.',
      'Vamos a llamarle.',
      'Envíenos una foto, por favor.',
    ],
    it: [
      'Le invieremo un altro pacco.',
      'Un altro pacco parte domani.',
      'La richiamo entro venerdì.',
      'La preghiamo di inviarci una foto.',
    ],
    pt: [
      'Enviaremos outro pacote.',
      'Outro pacote sai amanhã.',
      'Vamos ligar para o senhor.',
      'Por favor, envie uma foto.',
    ],
    nl: [
      'We sturen u een nieuw pakket.',
      'Morgen vertrekt een nieuw pakket.',
      'U hoort van ons.',
      'Wilt u ons een foto sturen?',
    ],
    ja: [
      '新しい荷物をお送りいたします。',
      '明日、新しい荷物を出荷します。',
      '11月25日に届きます。',
      '写真をお送りください。',
    ],
  };

  it.each(nothingNext)('%s: is remarked on where somebody waits', (language, text) => {
    for (const situation of ['delay', 'complaint', 'escalation', 'chasing', 'refusal'] as const)
      expect(ids(text, { language, situation }, /next-step/), situation).toEqual(['stance.no-next-step: ']);
    expect(ids(text, { language, situation: 'thanks' }, /next-step/)).toEqual([]);
    expect(ids(text, { language }, /next-step/)).toEqual([]);
  });

  it.each(nothingNext)('%s: is fine with any of them', (language, text) => {
    for (const step of then[language] ?? [])
      expect(ids(`${text} ${step}`, { language, situation: 'delay' }, /next-step/), step).toEqual([]);
  });

  it('is left alone while it is short or not at its end', () => {
    const given = { language: 'en', situation: 'delay' as const };
    expect(ids('The parcel was late. It is lost.', given, /next-step/)).toEqual([]);
    expect(ids('The parcel was late. It is lost. That was a', given, /next-step/)).toEqual([]);
    expect(ids('Paczka się spóźniła. Zaginęła. To był błąd.', { ...given, language: 'pl' }, /next/)).toEqual(
      [],
    );
  });
});

const SORRY: [language: string, without: string, apology: string, more: string][] = [
  [
    'en',
    'The invoice held the wrong amount. You have the right one now.',
    'We apologise for this.',
    'Sorry again, and please excuse the mistake.',
  ],
  [
    'de',
    'Die Rechnung nannte den falschen Betrag. Sie haben jetzt die richtige.',
    'Das tut uns sehr leid.',
    'Bitte entschuldigen Sie, und verzeihen Sie den Fehler.',
  ],
  [
    'fr',
    'La facture portait un montant faux. Vous avez maintenant la bonne.',
    'Nous sommes désolés.',
    'Excusez-nous, et pardonnez cette faute.',
  ],
  [
    'es',
    'La factura tenía un importe falso. Ya tiene la correcta.',
    'Lo sentimos mucho.',
    'Le pedimos disculpas y lamentamos el fallo.',
  ],
  [
    'it',
    'La fattura riportava un importo falso. Ora ha quella giusta.',
    'Ci scusiamo.',
    'Siamo spiacenti, ci perdoni.',
  ],
  [
    'pt',
    'A fatura tinha um valor falso. Agora tem a correta.',
    'Pedimos desculpa.',
    'Lamentamos a falha e pedimos perdão.',
  ],
  [
    'nl',
    'De factuur had een verkeerd bedrag. U hebt nu de juiste.',
    'Onze excuses.',
    'Sorry, en het spijt ons.',
  ],
  [
    'ja',
    '請求書の金額が誤っておりました。正しいものをお届けしました。',
    '申し訳ございません。',
    'お詫び申し上げます。すみませんでした。',
  ],
];

describe('a missing apology', () => {
  const missing = (text: string, more: Partial<DraftContext> & { language: string }) =>
    ids(text, { situation: 'complaint', tones: { apology: 1 }, ...more }, /apology-missing/);

  it.each(SORRY)('%s: is remarked on where the culture expects one', (language, without, apology) => {
    expect(missing(without, { language })).toEqual(['stance.apology-missing: ']);
    expect(missing(without, { language, situation: 'delay', tones: { apology: 0 } })).toHaveLength(1);
    expect(missing(`${without} ${apology}`, { language })).toEqual([]);
  });

  it.each(SORRY)('%s: is nobody’s business elsewhere', (language, without) => {
    expect(missing(without, { language, tones: { apology: -1 } })).toEqual([]);
    expect(missing(without, { language, tones: {} })).toEqual([]);
    expect(missing(without, { language, tones: undefined })).toEqual([]);
    expect(missing(without, { language, situation: 'thanks' })).toEqual([]);
    expect(missing(without, { language, situation: undefined })).toEqual([]);
  });

  it.each([
    ['en', 'We regret the wrong amount. You have the right one now.'],
    ['de', 'Wir bedauern den falschen Betrag. Sie haben jetzt die richtige Rechnung.'],
    ['fr', 'Nous regrettons cette erreur. Vous avez maintenant la bonne facture.'],
    ['nl', 'Wij betreuren de fout. U hebt nu de juiste factuur.'],
    ['ja', 'ご迷惑をおかけいたしました。正しい請求書をお届けしました。'],
  ])('%s: is not missed where regret is shown: %s', (language, text) => {
    expect(missing(text, { language })).toEqual([]);
  });
});

describe('too many apologies', () => {
  const excess = (text: string, more: Partial<DraftContext> & { language: string }) =>
    remarks(text, more, 'stance.apology-excess');

  it.each(SORRY)('%s: count by the culture', (language, without, apology, more) => {
    const three = `${apology} ${without} ${more}`;
    expect(excess(three, { language, tones: { apology: -1 } })).toHaveLength(1);
    expect(excess(three, { language, tones: { apology: 0 } })).toHaveLength(1);
    expect(excess(three, { language, tones: { apology: 2 } })).toEqual([]);
    expect(excess(three, { language })).toEqual([]);
    expect(excess(`${three} ${apology}`, { language, tones: { apology: 2 } })).toHaveLength(1);
    expect(excess(`${apology} ${without}`, { language, tones: { apology: -2 } })).toEqual([]);
  });

  it.each([
    ['es', 'Lamentablemente no es posible. Lamentablemente no hay más. Lamentablemente cerramos.'],
    ['pt', 'Lamentavelmente não é possível. Lamentavelmente não há. Lamentavelmente fechamos.'],
    ['de', 'Leider geht es nicht. Das Leiden dauert. Es ist leidlich.'],
    ['en', 'No excuses here. That is an excuse. Unfortunately so.'],
  ])('%s: are not counted in “%s”', (language, text) => {
    expect(excess(text, { language, tones: { apology: -2 } })).toEqual([]);
  });
});
