import type { PracticeMatter } from './types';

export const chatMatters: PracticeMatter[] = [
  {
    ticket: 7710,
    thread: 5510,
    culture: 'tr-TR',
    purpose: 'Turkish in WhatsApp, formal; a bot answers first, a comment stands among the bubbles',
    contact: {
      id: 9110,
      firstname: 'Zeynep',
      lastname: 'Aksoy',
      phone: '+90 212 555 0000',
      country: 'Türkiye',
      company: 'Örnek Mobilya A.Ş.',
      hs_language: 'tr',
      hs_timezone: 'europe_slash_istanbul',
      hs_country_region_code: 'TR',
    },
    company: 'Örnek Mobilya A.Ş.',
    subject: 'Sipariş durumu',
    channel: 'whatsapp',
    messages: [
      {
        by: 'customer',
        minutesAgo: 41,
        text: 'Merhaba, iyi günler. Geçen hafta verdiğim siparişin durumunu öğrenebilir miyim?',
      },
      { by: 'bot', minutesAgo: 41, text: 'Merhaba! Size nasıl yardımcı olabilirim?' },
      {
        by: 'customer',
        minutesAgo: 39,
        text: 'Kargo takip numarası henüz gelmedi. Bilgi verebilirseniz çok sevinirim, teşekkür ederim.',
      },
      {
        by: 'comment',
        minutesAgo: 35,
        text: 'Envío retenido en la aduana por falta de papeles; no lo mencione todavía.',
      },
    ],
  },
  {
    ticket: 7711,
    thread: 5511,
    culture: 'de-DE',
    purpose: 'informal German in live chat: lines of one sender under one name',
    contact: {
      id: 9111,
      firstname: 'Lennart',
      lastname: 'Voss',
      email: 'lennart.voss@postfach.example',
      hs_language: 'de',
      hs_country_region_code: 'DE',
    },
    subject: 'Chat mit Lennart Voss',
    channel: 'live-chat',
    messages: [
      { by: 'customer', minutesAgo: 9, text: 'hey, kurze frage' },
      { by: 'customer', minutesAgo: 9, text: 'kannst du mir sagen wann mein paket endlich rausgeht?' },
      { by: 'agent', minutesAgo: 7, text: 'Hi Lennart, ich schau gleich mal nach.' },
      { by: 'customer', minutesAgo: 3, text: 'super danke dir 🙌 ich brauch das nämlich bis samstag' },
    ],
  },
  {
    ticket: 7712,
    thread: 5512,
    culture: 'pt-BR',
    purpose: 'an unverified visitor: the name stands behind a word for "maybe"',
    contact: { id: 9112, firstname: 'Larissa', lastname: 'Prado' },
    subject: 'Visitante',
    channel: 'live-chat',
    messages: [
      {
        by: 'customer',
        minutesAgo: 6,
        text: 'Boa tarde! Vocês têm alguma previsão de quando o produto volta ao estoque? Estou querendo comprar duas unidades.',
      },
    ],
  },
  {
    ticket: 7720,
    thread: 5520,
    culture: 'und',
    purpose: 'the self-check: the page was rebuilt, contact and thread carry no known mark',
    contact: {
      id: 9120,
      firstname: 'Ilse',
      lastname: 'Brandauer',
      email: 'ilse@brandauer-muster.at',
      country: 'Austria',
    },
    subject: 'Termin verschieben',
    channel: 'email',
    rebuilt: true,
    messages: [
      {
        by: 'customer',
        minutesAgo: 80,
        text: 'Grüß Gott,\n\nkönnten Sie bitte meinen Termin am Dienstag auf die Woche darauf verschieben? Ich bin leider verhindert.\n\nMit besten Grüßen\nIlse Brandauer',
      },
      {
        by: 'comment',
        minutesAgo: 70,
        text: 'Ilse Brandauer moves every second appointment. Charge the fee.',
      },
    ],
  },
];
