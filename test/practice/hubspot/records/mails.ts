import type { PracticeMatter } from './types';

export const mailMatters: PracticeMatter[] = [
  {
    ticket: 7701,
    thread: 5501,
    culture: 'de-DE',
    purpose: 'formal German by e-mail, an internal comment between the messages, a remark on the contact',
    contact: {
      id: 9101,
      firstname: 'Henrike',
      lastname: 'Dahlmann',
      email: 'h.dahlmann@muster-pumpen.de',
      phone: '+49 30 23125 118',
      city: 'Berlin',
      country: 'Germany',
      company: 'Muster-Pumpen GmbH',
      hs_language: 'de',
      hs_timezone: 'europe_slash_berlin',
      hs_country_region_code: 'DE',
      remark: 'Threatened to leave twice, never does.',
    },
    company: 'Muster-Pumpen GmbH',
    subject: 'Reklamation Dichtungssatz 7714',
    channel: 'email',
    priority: 'HIGH',
    messages: [
      {
        by: 'customer',
        minutesAgo: 1500,
        text: `Sehr geehrte Damen und Herren,

der Dichtungssatz 7714 aus Ihrer Lieferung vom Freitag passt nicht zu unserer Pumpe. Bitte teilen Sie mir mit, wie wir die Ware zurücksenden können und wann mit dem Ersatz zu rechnen ist.

Mit freundlichen Grüßen
Henrike Dahlmann
Einkauf, Muster-Pumpen GmbH`,
      },
      {
        by: 'comment',
        minutesAgo: 1400,
        text: 'Le lot entier est défectueux, mais ne le dites pas encore à Henrike Dahlmann tant que la qualité enquête.',
      },
      {
        by: 'agent',
        minutesAgo: 1380,
        text: `Sehr geehrte Frau Dahlmann,

vielen Dank für Ihre Nachricht. Wir klären das mit dem Lager und melden uns.

Mit freundlichen Grüßen
Robin Practice`,
      },
      {
        by: 'customer',
        minutesAgo: 65,
        text: `Guten Tag,

ich habe seit gestern nichts mehr gehört. Könnten Sie mir bitte heute noch ein Rücksendeetikett schicken? Ich bedanke mich im Voraus für Ihre Mühe.

Mit freundlichen Grüßen
H. Dahlmann`,
      },
    ],
  },
  {
    ticket: 7702,
    thread: 5502,
    culture: 'es-MX',
    purpose: 'Spanish from Mexico with two surnames; country from the phone and the properties',
    contact: {
      id: 9102,
      firstname: 'María Fernanda',
      lastname: 'Ochoa Villaseñor',
      email: 'mf.ochoa@textiles-ejemplo.com.mx',
      phone: '+52 55 5550 0142',
      city: 'Ciudad de México',
      country: 'México',
      company: 'Textiles Ejemplo S.A. de C.V.',
      hs_language: 'es-mx',
      hs_timezone: 'america_slash_mexico_city',
      hs_country_region_code: 'MX',
    },
    company: 'Textiles Ejemplo S.A. de C.V.',
    subject: 'Factura con RFC equivocado',
    channel: 'email',
    priority: 'MEDIUM',
    messages: [
      {
        by: 'customer',
        minutesAgo: 420,
        text: `Buen día,

Les escribo porque la factura del mes pasado salió con el RFC equivocado y mi contadora ya no la puede deducir. ¿Serían tan amables de cancelarla y mandarnos la correcta? Quedo al pendiente de su respuesta.

Muchas gracias y saludos cordiales,
Lic. María Fernanda Ochoa Villaseñor`,
      },
    ],
  },
  {
    ticket: 7703,
    thread: 5503,
    culture: 'pt-BR',
    purpose: 'Brazilian Portuguese, friendly; language only in the properties',
    contact: {
      id: 9103,
      firstname: 'Thiago',
      lastname: 'Nogueira',
      email: 'thiago.nogueira@exemplo-logistica.com.br',
      phone: '+55 11 5550 0199',
      city: 'São Paulo',
      country: 'Brasil',
      company: 'Exemplo Logística Ltda.',
      hs_language: 'pt-br',
      hs_timezone: 'america_slash_sao_paulo',
      hs_country_region_code: 'BR',
    },
    company: 'Exemplo Logística Ltda.',
    subject: 'Acesso ao painel',
    channel: 'email',
    messages: [
      {
        by: 'customer',
        minutesAgo: 95,
        text: `Oi, pessoal, tudo bem?

Desde ontem a gente não consegue mais entrar no painel, aparece sempre que a senha expirou. Vocês conseguem dar uma olhada pra gente, por favor? Estamos com bastante coisa parada aqui.

Valeu, um abraço!
Thiago`,
      },
    ],
  },
  {
    ticket: 7704,
    thread: 5504,
    culture: 'ja-JP',
    purpose: 'Japanese with family and given name in fields of their own',
    contact: {
      id: 9104,
      firstname: '遥',
      lastname: '藤原',
      email: 'fujiwara@mihon-seiki.co.jp',
      phone: '+81 3 5550 0123',
      city: '東京都',
      country: '日本',
      company: '株式会社見本精機',
      hs_language: 'ja',
      hs_timezone: 'asia_slash_tokyo',
      hs_country_region_code: 'JP',
    },
    company: '株式会社見本精機',
    subject: '納品書の再発行のお願い',
    channel: 'email',
    messages: [
      {
        by: 'customer',
        minutesAgo: 610,
        text: `お世話になっております。
株式会社見本精機の藤原でございます。

先日お送りいただいた納品書に誤りがございましたので、再発行をお願いできますでしょうか。お忙しいところ恐れ入りますが、今週中にご対応いただけますと幸いです。

何卒よろしくお願い申し上げます。

藤原 遥`,
      },
    ],
  },
  {
    ticket: 7705,
    thread: 5505,
    culture: 'nl-NL',
    purpose: 'Dutch, informal; the sender stands with name and address',
    contact: {
      id: 9105,
      firstname: 'Sanne',
      lastname: 'van der Meulen',
      email: 'sanne@voorbeeld-bakfiets.nl',
      city: 'Utrecht',
      country: 'Nederland',
      hs_language: 'nl',
      hs_timezone: 'europe_slash_amsterdam',
      hs_country_region_code: 'NL',
    },
    subject: 'Bakfiets: verkeerde bel',
    channel: 'email',
    messages: [
      {
        by: 'customer',
        minutesAgo: 33,
        text: `Hoi,

Ik heb gisteren de bakfiets binnengekregen, maar er zit een verkeerde bel op. Kunnen jullie me de goede even nasturen? Dan zet ik hem er zelf wel op.

Groetjes,
Sanne`,
      },
    ],
  },
  {
    ticket: 7706,
    thread: 5506,
    culture: 'de-DE',
    purpose: 'a thread with two agents and a comment that names the customer',
    contact: {
      id: 9106,
      firstname: 'Bastian',
      lastname: 'Krämer',
      email: 'bastian.kraemer@postfach.example',
      country: 'Germany',
      hs_language: 'de',
      hs_timezone: 'europe_slash_berlin',
      hs_country_region_code: 'DE',
    },
    subject: 'Konto zusammenführen',
    channel: 'email',
    messages: [
      {
        by: 'customer',
        minutesAgo: 2880,
        text: `Hallo zusammen,

ich habe aus Versehen zwei Konten bei euch angelegt. Könnt ihr die bitte zusammenlegen? Ich hätte gern nur das mit der privaten Adresse.

Viele Grüße
Bastian`,
      },
      {
        by: 'agent',
        minutesAgo: 2600,
        text: 'Hallo Bastian,\n\nklar, das machen wir. Gib uns einen Tag.\n\nViele Grüße\nRobin',
      },
      {
        by: 'comment',
        minutesAgo: 2500,
        text: '@Kim: Bastian Krämer still owes us for June, merge only after that is settled.',
      },
      {
        by: 'colleague',
        minutesAgo: 1200,
        text: 'Hallo Bastian,\n\nwelche der beiden Adressen sollen wir behalten?\n\nViele Grüße\nKim',
      },
      {
        by: 'customer',
        minutesAgo: 12,
        text: 'Hi Kim,\n\ndie private bitte, danke dir!\n\nLG Bastian',
      },
    ],
  },
  {
    ticket: 7707,
    thread: 5507,
    culture: 'und',
    purpose: 'a ticket of a company alone: nobody is associated, so nobody can be told from the team',
    company: 'Sample Rail Ltd',
    subject: 'Contract renewal',
    channel: 'email',
    messages: [
      { by: 'agent', minutesAgo: 5000, text: 'Dear team,\n\nPlease find the renewal attached.\n\nRobin' },
    ],
  },
];
