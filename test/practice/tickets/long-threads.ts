import type { PracticeMessage, PracticeTicket } from './types';

/** What the two sides say in turn; `{n}` becomes a running number, so that no two messages are equal. */
const FRENCH = {
  customer: [
    'Bonjour, la machine n° {n} s’est encore arrêtée ce matin. Pourriez-vous nous dire quelle pièce est en cause ?',
    'Merci pour votre retour. Nous avons remplacé le joint {n} comme vous l’aviez indiqué, mais la pression reste trop basse.',
    'Je vous joins le relevé {n}. Pensez-vous que le technicien puisse passer avant vendredi ?',
    'C’est noté. De notre côté, l’atelier sera fermé le {n} après-midi ; le matin vous conviendrait-il ?',
    'Je reviens vers vous au sujet du devis {n} : le montant ne correspond pas à ce que nous avions convenu.',
  ],
  agent: [
    'Bonjour Monsieur Lefranc, d’après le code {n}, il s’agit de la vanne d’admission. Je vous envoie la notice.',
    'Merci pour ces précisions. Pourriez-vous mesurer la pression au point {n} et me transmettre la valeur ?',
    'Le technicien peut passer mardi entre 9 h et 11 h, référence {n}. Cela vous convient-il ?',
    'Je corrige le devis et vous envoie la version {n} dans la journée.',
  ],
};
const GERMAN = {
  customer: [
    'Guten Morgen, Charge {n} ist eingetroffen, aber drei Kartons sind beschädigt. Könnten Sie bitte Ersatz veranlassen?',
    'Vielen Dank für die schnelle Antwort. Die Prüfprotokolle zu {n} habe ich angehängt.',
    'Wir haben die Werte noch einmal gemessen: {n} µm, also außerhalb der Toleranz. Wie gehen wir weiter vor?',
    'Das passt für uns. Bitte schicken Sie mir noch die Auftragsbestätigung {n}, damit ich sie freigeben kann.',
    'Leider stimmt die Menge in Lieferschein {n} nicht mit der Rechnung überein. Könnten Sie das bitte prüfen?',
  ],
  agent: [
    'Guten Tag Frau Westermann, der Ersatz geht heute mit Sendung {n} raus.',
    'Danke für die Protokolle. Unsere Qualitätssicherung sieht sich Position {n} bis morgen an.',
    'Wir nehmen die Teile zurück. Das Rückholetikett {n} haben Sie gleich im Postfach.',
    'Die korrigierte Rechnung {n} finden Sie im Anhang. Entschuldigen Sie bitte das Versehen.',
  ],
};

/** `count` messages, the last by the customer; `noteEvery`th is an internal note. Evenly spaced in time. */
function conversation(
  lines: { customer: string[]; agent: string[] },
  count: number,
  minutesBetween: number,
  noteEvery: number,
): PracticeMessage[] {
  return Array.from({ length: count }, (_, index) => {
    const left = count - 1 - index;
    const minutesAgo = 25 + left * minutesBetween;
    if (index % noteEvery === noteEvery - 2 && left) {
      return {
        by: 'internal',
        minutesAgo,
        text: `Checked with the workshop, step ${index} of the case. Margin is thin here.`,
      };
    }
    const by = left % 2 ? 'agent' : 'customer';
    const line = lines[by][index % lines[by].length] ?? '';
    return { by, minutesAgo, text: line.replace('{n}', String(1000 + index * 7)) };
  });
}

export const longTickets: PracticeTicket[] = [
  {
    id: 260,
    culture: 'fr-BE',
    purpose: 'a long thread: 60 messages with internal notes',
    requester: {
      id: 50260,
      name: 'Benoît Lefranc',
      role: 'end-user',
      email: 'b.lefranc@exemple-mecanique.be',
      locale: 'fr',
      timeZone: 'Europe/Brussels',
      railsZone: 'Brussels',
      organizationId: 7012,
    },
    subject: 'Pannes répétées, ligne 3',
    channel: 'email',
    status: 'open',
    priority: 'high',
    tags: ['maintenance', 'b2b'],
    messages: conversation(FRENCH, 60, 190, 9),
  },
  {
    id: 300,
    culture: 'de-DE',
    purpose: 'for benchmarks: a thread of 300 messages with internal notes',
    requester: {
      id: 50300,
      name: 'Ulrike Westermann',
      role: 'end-user',
      email: 'u.westermann@muster-feinmechanik.de',
      phone: '+49 89 99998 412',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      railsZone: 'Berlin',
      organizationId: 7013,
    },
    subject: 'Sammelvorgang Reklamationen 2026',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['quality', 'b2b'],
    messages: conversation(GERMAN, 300, 240, 10),
  },
  {
    id: 2000,
    culture: 'de-DE',
    purpose: 'far too long: a thread of 2,000 messages',
    requester: {
      id: 52000,
      name: 'Sabine Ostermeier',
      role: 'end-user',
      email: 's.ostermeier@muster-logistik.de',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      railsZone: 'Berlin',
    },
    subject: 'Laufende Abstimmung seit 2021',
    channel: 'email',
    status: 'open',
    priority: 'low',
    tags: ['quality'],
    messages: conversation(GERMAN, 2000, 240, 10),
  },
];
