import type { PracticeTicket } from './types';

export const unusualTickets: PracticeTicket[] = [
  {
    id: 150,
    culture: 'ar-SA',
    purpose: 'Arabic, right to left, Arabic name, formal',
    requester: {
      id: 50150,
      name: 'عبد الله بن فهد القحطاني',
      role: 'end-user',
      email: 'a.alqahtani@namuthaj.sa',
      phone: '+966 11 555 0123',
      locale: 'ar',
      timeZone: 'Asia/Riyadh',
      railsZone: 'Riyadh',
      organizationId: 7011,
    },
    subject: 'استفسار عن موعد التسليم',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['delivery', 'b2b'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 350,
        text: `السلام عليكم ورحمة الله وبركاته،

تحية طيبة وبعد،

نود الاستفسار عن موعد تسليم الطلب رقم 66120، حيث كان من المتوقع وصوله يوم الأحد الماضي. نرجو منكم التكرم بإفادتنا بحالة الشحنة في أقرب وقت ممكن، ولكم جزيل الشكر.

وتفضلوا بقبول فائق الاحترام والتقدير،
عبد الله القحطاني`,
      },
    ],
  },
  {
    id: 151,
    culture: 'und',
    purpose: 'spam',
    requester: {
      id: 50151,
      name: 'SEO Ranking Team',
      role: 'end-user',
      email: 'offers@best-rank-promo.example',
      locale: 'en-US',
      timeZone: 'Etc/UTC',
      railsZone: 'UTC',
    },
    subject: '🔥🔥 GET 10,000 VISITORS TODAY!!! 🔥🔥',
    channel: 'email',
    status: 'new',
    priority: null,
    tags: [],
    messages: [
      {
        by: 'customer',
        minutesAgo: 1010,
        text: `Dear WEBSITE OWNER,

We found 37 ERRORS on your site!!! Our experts guarantee PAGE ONE in 7 days or money back $$$. Click >>> http://best-rank-promo.example/?id=98f1c2&ref=xx-4471 <<< NOW before this offer expires!!!

Unsubscribe: http://best-rank-promo.example/u/98f1c2`,
      },
    ],
  },
  {
    id: 152,
    culture: 'und',
    purpose: 'empty: a conversation without any message, an unnamed visitor',
    requester: {
      id: 50152,
      name: 'Visitor 48213',
      role: 'end-user',
      locale: 'en-US',
      timeZone: 'Etc/UTC',
      railsZone: 'UTC',
    },
    subject: '',
    channel: 'native_messaging',
    status: 'new',
    priority: null,
    tags: [],
    messages: [],
  },
  {
    id: 153,
    culture: 'und',
    purpose: 'only an internal note: nothing may be read',
    requester: {
      id: 50153,
      name: 'Tuva Nordahl',
      role: 'end-user',
      email: 'tuva@nordahl-eksempel.no',
      locale: 'no',
      timeZone: 'Europe/Oslo',
      railsZone: 'Oslo',
      notes: 'Prefers to be called in the afternoon',
    },
    subject: 'Call back Tuva',
    channel: 'web',
    status: 'open',
    priority: 'low',
    tags: ['callback'],
    messages: [
      {
        by: 'internal',
        minutesAgo: 300,
        text: 'Tuva called, wants to hear about the new contract.',
      },
    ],
  },
  {
    id: 154,
    culture: 'fr-CH',
    purpose: 'markup and control characters as text: must be shown and read as text, never run',
    requester: {
      id: 50154,
      name: '<b>Noémie</b> “Nono” Rochat',
      role: 'end-user',
      email: 'noemie.rochat@exemple-romand.ch',
      locale: 'fr',
      timeZone: 'Europe/Zurich',
      railsZone: 'Bern',
    },
    subject: 'Erreur <script>alert(1)</script> sur la page',
    channel: 'web',
    status: 'open',
    priority: 'normal',
    tags: ['bug'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 29,
        text: `Bonjour,

La page m’affiche ceci : <img src=x onerror="alert('pwned')"> et puis \u202ele texte à l’envers\u202c \u200b\u200b. Voici septante fois la même chose : ${'e\u0301\u0300'.repeat(70)}

Meilleures salutations
Noémie Rochat`,
      },
    ],
  },
  {
    id: 155,
    culture: 'de-CH',
    purpose: 'a time zone that does not exist, direction overrides and markup in the name',
    requester: {
      id: 50155,
      name: '\u202eReto \u2066<img src=x onerror=alert(1)>Zürcher',
      role: 'end-user',
      email: 'reto.zuercher@beispiel-alpen.ch',
      locale: 'de-CH',
      timeZone: 'Mars/Olympus_Mons',
      railsZone: 'Olympus',
    },
    subject: 'Lieferschein \u202efdp.exe',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['delivery'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 50,
        text: `Guten Tag

Könnten Sie mir bitte sagen, wann die Lieferung bei uns eintrifft? Der Lieferschein liegt uns noch nicht vor.

Freundliche Grüsse
Reto Zürcher`,
      },
    ],
  },
];
