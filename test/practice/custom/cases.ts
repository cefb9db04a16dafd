/** A ticket of the made-up helpdesk. People, organisations and texts are invented. */
export interface HausdeskCase {
  number: number;
  purpose: string;
  subject: string;
  customer: {
    name: string;
    email: string;
    phone?: string;
    company?: string;
    /** As the helpdesk shows it: a name, in the language of its interface. */
    country?: string;
    language?: string;
  };
  tags: string[];
  /** Oldest first. */
  messages: { by: 'customer' | 'team' | 'note'; minutesAgo: number; text: string }[];
}

export const cases: HausdeskCase[] = [
  {
    number: 4711,
    purpose: 'German, formal; a note between the messages',
    subject: 'Heizung im Musterhaus bleibt kalt',
    customer: {
      name: 'Hannelore Brückner',
      email: 'h.brueckner@musterbau.example',
      phone: '+49 30 23125 418',
      company: 'Musterbau Brückner',
      country: 'Germany',
      language: 'German',
    },
    tags: ['key account', 'heating'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 340,
        text: 'Sehr geehrte Damen und Herren,\n\nseit gestern bleibt die Heizung in unserem Musterhaus kalt. Könnten Sie bitte prüfen, woran es liegt?\n\nMit freundlichen Grüßen\nHannelore Brückner',
      },
      {
        by: 'note',
        minutesAgo: 300,
        text: 'quittengelb: she shouted at the last technician, handle with care. Ciao bella, grazie mille, a presto.',
      },
      {
        by: 'team',
        minutesAgo: 290,
        text: 'Sehr geehrte Frau Brückner,\n\nvielen Dank für Ihre Nachricht. Wir prüfen die Anlage und melden uns bei Ihnen.',
      },
      {
        by: 'customer',
        minutesAgo: 45,
        text: 'Guten Tag,\n\nhaben Sie schon etwas gefunden? Ich wäre Ihnen für eine Rückmeldung dankbar.\n\nMit freundlichen Grüßen\nH. Brückner',
      },
    ],
  },
  {
    number: 4712,
    purpose: 'Japanese, formal; the last entry is a note',
    subject: '納期の確認について',
    customer: {
      name: '中村 由紀子',
      email: 'y.nakamura@midori-shoten.example',
      country: 'Japan',
    },
    tags: [],
    messages: [
      {
        by: 'customer',
        minutesAgo: 1_500,
        text: 'お世話になっております。緑商店の中村でございます。\n先日注文いたしました部品の納期をご確認いただけますでしょうか。\nよろしくお願いいたします。',
      },
      { by: 'note', minutesAgo: 1_400, text: 'quittengelb: supplier says ten days, do not promise less.' },
    ],
  },
  {
    number: 4713,
    purpose: 'Spanish from Mexico, told by the telephone number alone',
    subject: 'Factura duplicada',
    customer: {
      name: 'Ximena Arroyo Lugo',
      email: 'ximena@talleresarroyo.example',
      phone: '+52 55 5550 0142',
    },
    tags: ['billing'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 120,
        text: 'Buenas tardes, estimados señores:\n\nMe llegó dos veces la misma factura. ¿Podrían ustedes cancelar una de ellas, por favor?\n\nQuedo atenta a su respuesta.\nXimena Arroyo Lugo',
      },
    ],
  },
];

/** Words that nothing of Savoir may ever hold: those of the notes. */
export const PRIVATE_WORD = 'quittengelb';
