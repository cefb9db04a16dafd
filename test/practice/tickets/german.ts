import type { PracticeTicket } from './types';

export const germanTickets: PracticeTicket[] = [
  {
    id: 101,
    culture: 'de-DE',
    purpose: 'formal German with title and SLA, an internal note in between',
    requester: {
      id: 50101,
      name: 'Dr. Katrin Böhm',
      role: 'end-user',
      email: 'k.boehm@beispiel-kontor.de',
      phone: '+49 30 23125 047',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      railsZone: 'Berlin',
      organizationId: 7001,
      notes: 'Negotiates hard. Discount up to 12 % is agreed.',
      userFields: { country: 'DE' },
      tags: ['key_account'],
    },
    subject: 'Lieferverzug Bestellung 48-2210',
    channel: 'email',
    status: 'open',
    priority: 'high',
    tags: ['delivery', 'b2b'],
    sla: [
      { metric: 'first_reply_time', stage: 'active', breachInMinutes: 95 },
      { metric: 'requester_wait_time', stage: 'paused', breachInMinutes: 2900 },
    ],
    messages: [
      {
        by: 'customer',
        minutesAgo: 145,
        text: `Sehr geehrte Damen und Herren,

unsere Bestellung 48-2210 sollte laut Ihrer Auftragsbestätigung am Montag eintreffen. Bis heute ist keine Ware angekommen, und die Sendungsverfolgung zeigt seit vier Tagen denselben Stand.

Da unsere Monteure ab Donnerstag auf die Teile angewiesen sind, bitte ich Sie um eine verbindliche Auskunft, wann wir mit der Lieferung rechnen können.

Mit freundlichen Grüßen
Dr. Katrin Böhm
Leitung Einkauf
Beispiel-Kontor GmbH, Berlin
Tel. 030 23125-047`,
      },
      {
        by: 'internal',
        minutesAgo: 120,
        text: 'Carrier says the pallet is stuck in Hannover. Do not promise Thursday yet.',
      },
      {
        by: 'customer',
        minutesAgo: 38,
        text: `Guten Tag,

ich nehme Bezug auf meine Nachricht von heute Morgen. Könnten Sie mir bitte wenigstens bestätigen, dass Sie den Vorgang prüfen?

Mit freundlichen Grüßen
K. Böhm`,
      },
    ],
  },
  {
    id: 102,
    culture: 'de-DE',
    purpose: 'informal German (du) in messaging, emoji, short lines, an answer by a bot',
    requester: {
      id: 50102,
      name: 'Jonas Ebert',
      role: 'end-user',
      email: 'jonas.ebert@postfach.example',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      railsZone: 'Berlin',
    },
    subject: 'Conversation with Jonas Ebert',
    channel: 'native_messaging',
    status: 'open',
    priority: 'normal',
    tags: ['app'],
    messages: [
      { by: 'customer', minutesAgo: 14, text: 'Hey 👋' },
      { by: 'bot', minutesAgo: 14, text: 'Hi! Ich bin der Assistent. Worum geht es?' },
      {
        by: 'customer',
        minutesAgo: 13,
        text: 'Ich komm seit dem Update nicht mehr in die App, die hängt sich beim Login immer auf',
      },
      { by: 'agent', minutesAgo: 11, text: 'Hi Jonas, welches Handy hast du denn?' },
      { by: 'customer', minutesAgo: 9, text: 'Pixel 9, Android 17. Kannst du da kurz schauen? wär super 🙏' },
    ],
  },
  {
    id: 103,
    culture: 'de-AT',
    purpose: 'Austrian German with academic title, country from the e-mail domain and phone only',
    requester: {
      id: 50103,
      name: 'Mag. Elfriede Hofstätter',
      role: 'end-user',
      email: 'office@hofstaetter-beispiel.at',
      phone: '+43 1 7123456',
      locale: 'de',
      timeZone: 'Europe/Vienna',
      railsZone: 'Vienna',
    },
    subject: 'Rechnung Jänner: UID fehlt',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['billing'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 1290,
        text: `Grüß Gott,

auf der Rechnung vom Jänner fehlt leider unsere UID-Nummer. Ich bräuchte bitte eine korrigierte Rechnung, damit unser Steuerberater sie verbuchen kann. Wenn Sie das heuer noch erledigen könnten, wäre ich Ihnen sehr verbunden.

Besten Dank im Voraus und liebe Grüße aus Wien
Mag. Elfriede Hofstätter`,
      },
    ],
  },
  {
    id: 104,
    culture: 'und',
    purpose: 'too short to tell: two words, nothing else known',
    requester: {
      id: 50104,
      name: 'M. K.',
      role: 'end-user',
      email: 'mk@post.example',
      locale: 'en-US',
      timeZone: 'Etc/UTC',
      railsZone: 'UTC',
    },
    subject: 'Re:',
    channel: 'email',
    status: 'open',
    priority: null,
    tags: [],
    messages: [{ by: 'customer', minutesAgo: 52, text: 'ok, perfekt' }],
  },
];
