import { describe, expect, it } from 'vitest';
import type { DraftContext } from '@/lib/tone/draft-finding';
import { remarks } from './computed-remarks';

interface Letter {
  language: string;
  greeting: string;
  /** More than forty words, and none of them a greeting or a closing. */
  body: string;
  closing: string;
}

const LETTERS: Letter[] = [
  {
    language: 'en',
    greeting: 'Dear Thomas Weber,',
    body: 'We have looked at the photos of the damaged lamp. The glass broke on its way to your house, because the box was too thin for the weight of the base. A new lamp leaves our store tomorrow in a stronger box. The carrier collects the broken one from your door on the same day.',
    closing: 'Kind regards,',
  },
  {
    language: 'de',
    greeting: 'Sehr geehrter Herr Weber,',
    body: 'wir haben die Fotos der beschädigten Lampe geprüft. Das Glas ist auf dem Weg zu Ihnen gebrochen, weil der Karton für das Gewicht des Fußes zu dünn war. Morgen verlässt eine neue Lampe in einem festeren Karton unser Lager. Der Zusteller nimmt die zerbrochene am selben Tag an Ihrer Tür wieder mit. Für Sie entstehen dabei keine Kosten.',
    closing: 'Mit freundlichen Grüßen',
  },
  {
    language: 'fr',
    greeting: 'Bonjour Madame Martin,',
    body: 'Nous avons regardé les photos de la lampe endommagée. Le verre s’est brisé pendant le transport, car le carton était trop mince pour le poids du pied. Une nouvelle lampe part de notre dépôt demain dans un carton plus solide. Le transporteur reprendra la lampe cassée chez vous le même jour, sans frais.',
    closing: 'Cordialement,',
  },
  {
    language: 'es',
    greeting: 'Estimada señora García:',
    body: 'Hemos revisado las fotos de la lámpara dañada. El cristal se rompió durante el transporte, porque la caja era demasiado fina para el peso de la base. Una lámpara nueva sale mañana de nuestro almacén en una caja más fuerte. El transportista recogerá la lámpara rota en su casa el mismo día, sin coste alguno.',
    closing: 'Un cordial saludo,',
  },
  {
    language: 'it',
    greeting: 'Gentile signora Rossi,',
    body: 'abbiamo esaminato le foto della lampada danneggiata. Il vetro si è rotto durante il trasporto, perché la scatola era troppo sottile per il peso della base. Una lampada nuova parte domani dal nostro magazzino in una scatola più robusta. Il corriere ritirerà quella rotta presso la Sua casa lo stesso giorno, senza alcun costo.',
    closing: 'Cordiali saluti',
  },
  {
    language: 'pt',
    greeting: 'Prezada Ana Souza,',
    body: 'Analisamos as fotos da luminária danificada. O vidro quebrou durante o transporte, porque a caixa era fina demais para o peso da base. Uma luminária nova sai amanhã do nosso depósito em uma caixa mais forte. A transportadora recolhe a peça quebrada na sua casa no mesmo horário, sem nenhum custo para a senhora.',
    closing: 'Atenciosamente,',
  },
  {
    language: 'nl',
    greeting: 'Geachte heer De Vries,',
    body: 'We hebben de foto’s van de beschadigde lamp bekeken. Het glas is onderweg gebroken, omdat de doos te dun was voor het gewicht van de voet. Morgen vertrekt er een nieuwe lamp uit ons magazijn in een steviger doos. De bezorger neemt de kapotte lamp aan uw deur weer mee, zonder dat u daarvoor iets hoeft te betalen.',
    closing: 'Met vriendelijke groet,',
  },
  {
    language: 'ja',
    greeting: '田中様\nいつもお世話になっております。',
    body: '破損したランプの写真を確認いたしました。箱が台座の重さに対して薄すぎたため、輸送中にガラスが割れたものと考えております。新しいランプは明日、より丈夫な箱に入れて倉庫から出荷いたします。破損した品物は、配送業者が同じ日にご自宅で引き取りますので、費用は一切かかりません。ご不明な点は担当の山本まで。',
    closing: '今後ともよろしくお願いいたします。',
  },
];

const email: Partial<DraftContext> = { channel: 'email', firstAnswer: true };
const missing = (text: string, language: string, more: Partial<DraftContext> = email) =>
  remarks(text, { language, greeting: 'G', closing: 'C', ...more }).filter((one) => /-missing/.test(one));
const GREETING = 'address.greeting-missing:  → G';
const CLOSING = 'address.closing-missing:  → C';

describe.each(LETTERS)('a letter in $language', ({ language, greeting, body, closing }) => {
  it('needs no remark with both its ends', () => {
    expect(missing(`${greeting}\n\n${body}\n\n${closing}\nAnna`, language)).toEqual([]);
    expect(missing(`${greeting}\n\n${body}\n\n${closing}`, language)).toEqual([]);
  });

  it('is offered the greeting it lacks', () => {
    expect(missing(`${body}\n\n${closing}`, language)).toEqual([GREETING]);
    expect(missing(`${body}\n\n${closing}`, language, {})).toEqual([GREETING]);
  });

  it('is offered the closing it lacks', () => {
    expect(missing(`${greeting}\n\n${body}`, language)).toEqual([CLOSING]);
    // A signature below may hold it.
    expect(missing(`${greeting}\n\n${body}`, language, { ...email, signed: true })).toEqual([]);
  });

  it('is left alone where nobody expects a letter', () => {
    expect(missing(body, language, { channel: 'chat' })).toEqual([]);
    expect(missing(body, language, { channel: 'messaging' })).toEqual([]);
    expect(missing(body, language, { channel: 'email', firstAnswer: false })).toEqual([]);
    // Nothing shows that it is a letter.
    expect(missing(body, language, {})).toEqual([]);
  });

  it('is left alone while it is being written', () => {
    const begun = body.slice(0, Math.round(body.length * 0.6)).replace(/[.。,、\s]+$/u, '');
    expect(missing(begun, language)).toEqual([]);
    expect(missing(`${greeting}\n\n${begun}`, language)).toEqual([]);
  });
});

describe('a missing greeting', () => {
  const long =
    'The part that you asked for is here. We send it to your new address today, and it is yours by Friday noon.';

  it.each([
    `Thomas,\n${long}`,
    `Thanks for the photos, Thomas! ${long}`,
    `Good morning! ${long}`,
    `Mr Weber –\n\n${long}`,
    `  hi there\n${long}`,
  ])('is not missed in %j', (text) => {
    expect(missing(text, 'en', { ...email, name: 'Thomas Weber' })).toEqual([]);
  });

  it('stands at the beginning of the draft', () => {
    expect(missing(long, 'en')).toEqual([GREETING]);
    expect(missing(long, 'en', { ...email, channel: 'web' })).toEqual([GREETING]);
    expect(missing(long.replace('. We', ' and we'), 'en')).toEqual([]);
    // A note between two steps.
    expect(missing('The part is here. We send it today.', 'en')).toEqual([]);
    expect(missing('The part is here. We send it today.\n\nKind regards', 'en')).toEqual([GREETING]);
  });

  it('is not offered in a language that is not the draft’s', () => {
    expect(missing(long, 'en', { ...email, greeting: undefined })).toEqual(['address.greeting-missing: ']);
  });

  it('is not looked for in a language whose greetings are not known', () => {
    expect(missing(`${'Paczka jest u nas. '.repeat(8)}Wysyłamy ją dzisiaj.`, 'pl')).toEqual([]);
  });
});
