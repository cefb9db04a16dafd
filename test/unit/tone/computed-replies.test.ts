import { describe, expect, it } from 'vitest';
import type { DraftContext } from '@/lib/tone/draft-finding';
import { called, remarks } from './computed-remarks';

interface Reply {
  language: string;
  region: string;
  name: string;
  says: string;
  text: string;
}

/** Whole answers to somebody who complained and waited, as a careful colleague writes them. */
const GOOD: Reply[] = [
  {
    language: 'en',
    region: 'GB',
    name: 'Mr Thomas Weber',
    says: 'My order is late and nobody answers.',
    text: 'Dear Mr Weber,\n\nI am sorry that your order is late, and thank you for waiting. The parcel weighs 12 kg, and its carrier had no room on Monday. It left our store this morning and reaches you on Thursday before 2 pm. I have paid back the £4.90 for the delivery, and the £1,204.50 for the second lamp, which you have returned.\n\nPlease write to me if it is not there by then.\n\nKind regards,\nAnna Schmidt',
  },
  {
    language: 'de',
    region: 'DE',
    name: 'Frau Dr. Katrin Böhm',
    says: 'Die Bestellung ist zu spät.',
    text: 'Sehr geehrte Frau Dr. Böhm,\n\nbitte entschuldigen Sie die Verspätung. Das Paket wiegt 12 kg und passte am Montag nicht mehr in den Wagen. Am Donnerstag ist es bis 14 Uhr bei Ihnen. Die 4,90 € für den Versand und die 1.204,50 € für die zweite Lampe haben wir Ihnen erstattet.\n\nMelden Sie sich gern bei mir.\n\nMit freundlichen Grüßen\nAnna Schmidt',
  },
  {
    language: 'fr',
    region: 'FR',
    name: 'Madame Claire Martin',
    says: 'Ma commande est en retard.',
    text: 'Chère Madame Martin,\n\nVeuillez nous excuser pour ce retard. Le colis pèse 12 kg et n’a pas pu partir lundi. Il sera chez vous jeudi avant 14 h. Les 4,90 € de livraison et les 1 204,50 € de la seconde lampe vous ont été remboursés.\n\nN’hésitez pas à m’écrire.\n\nCordialement,\nAnna Schmidt',
  },
  {
    language: 'es',
    region: 'ES',
    name: 'Sra. Ana García López',
    says: 'El pedido llega tarde.',
    text: 'Estimada Sra. García:\n\nLamentamos el retraso. El paquete pesa 12 kg y no pudo salir el lunes. Llegará a su casa el jueves antes de las 14:00. Le hemos devuelto los 4,90 € del envío y los 1.204,50 € de la segunda lámpara.\n\nEscríbame si necesita algo más.\n\nUn cordial saludo,\nAnna Schmidt',
  },
  {
    language: 'it',
    region: 'IT',
    name: 'Signora Giulia Rossi',
    says: 'Il mio ordine è in ritardo.',
    text: 'Gentile Sig.ra Rossi,\n\nci scusiamo per il ritardo. Il pacco pesa 12 kg e lunedì non è potuto partire. Arriverà da Lei giovedì entro le 14:00. Le abbiamo rimborsato i 4,90 € della spedizione e i 1.204,50 € della seconda lampada.\n\nMi scriva se serve altro.\n\nCordiali saluti\nAnna Schmidt',
  },
  {
    language: 'pt',
    region: 'BR',
    name: 'Sra. Ana Souza',
    says: 'O meu pedido está atrasado.',
    text: 'Prezada Sra. Souza,\n\npedimos desculpas pelo atraso. O pacote pesa 12 kg e não pôde sair na segunda-feira. Ele chega na quinta-feira antes das 14h. Devolvemos os R$ 4,90 do frete e os R$ 1.204,50 da segunda luminária.\n\nEscreva para mim se precisar de algo.\n\nAtenciosamente,\nAnna Schmidt',
  },
  {
    language: 'nl',
    region: 'NL',
    name: 'Mevrouw Anna de Vries',
    says: 'Mijn bestelling is te laat.',
    text: 'Geachte mevrouw De Vries,\n\nOnze excuses voor de vertraging. Het pakket weegt 12 kg en kon maandag niet mee. Donderdag is het voor 14.00 uur bij u. De € 4,90 voor de bezorging en de € 1.204,50 voor de tweede lamp hebben wij terugbetaald.\n\nLaat het mij weten als er nog iets is.\n\nMet vriendelijke groet,\nAnna Schmidt',
  },
  {
    language: 'ja',
    region: 'JP',
    name: '田中 美咲',
    says: '注文した商品がまだ届きません。',
    text: '田中 美咲 様\n\nいつもお世話になっております。配送が遅れておりますこと、誠に申し訳ございません。荷物の重さは12kgで、月曜日の便に載せることができませんでした。木曜日の14時までにお届けいたします。送料の490円はすでに返金いたしました。\n\nご不明な点がございましたら、お気軽にご連絡ください。\n今後ともよろしくお願いいたします。\n\n山本',
  },
];

const context = ({ language, region, name, says }: Reply): Partial<DraftContext> & { language: string } => ({
  language,
  region,
  ...called(name, region),
  register: 'formal',
  situation: 'complaint',
  channel: 'email',
  firstAnswer: true,
  waitingHours: 80,
  overdue: true,
  customerSays: says,
  tones: { apology: 1 },
  calendar: { today: '2026-11-23', clocksDiffer: false, dayOff: () => undefined },
});

/** A name and a reproach: short, late and cold. */
const POOR: [language: string, text: string, rules: string[]][] = [
  [
    'en',
    'Dear Weber,\n\nThe parcel is 3.5 lbs and cost 1.204,50 in all. The carrier had no room. That was on the 3rd.',
    ['address.honorific-missing', 'clarity.number-format', 'stance.no-next-step', 'stance.apology-missing'],
  ],
  [
    'de',
    'Sehr geehrter Herr Böhm,\n\ndas Paket kostete 1,204.50 insgesamt. Der Wagen war voll. Das war um 2 pm.',
    ['address.honorific', 'clarity.number-format', 'clarity.twelve-hour', 'stance.apology-missing'],
  ],
  [
    'ja',
    '田中さん\n\n荷物は12kgです。便が満席でした。料金は1.204,50です。',
    ['address.honorific', 'clarity.number-format', 'stance.no-next-step', 'stance.apology-missing'],
  ],
];

describe('whole replies', () => {
  it.each(GOOD)('in $language: a careful one draws no remark', (reply) => {
    expect(remarks(reply.text, context(reply))).toEqual([]);
  });

  it.each(POOR)('in %s: a poor one draws these', (language, text, rules) => {
    const reply = GOOD.find((one) => one.language === language);
    if (!reply) throw new Error(`no customer who writes ${language}`);
    const found = remarks(text, context(reply)).map((one) => one.split(':')[0]);
    expect(found).toEqual(expect.arrayContaining([...rules, 'courtesy.thanks-for-patience']));
  });
});
