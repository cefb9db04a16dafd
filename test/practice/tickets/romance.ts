import type { PracticeTicket, PracticeUser } from './types';

/** Writes twice: tickets 113 and 116. */
const alvaro: PracticeUser = {
  id: 50113,
  name: 'Álvaro Ferrer Quintana',
  role: 'end-user',
  email: 'alvaro@taller-ejemplo.es',
  phone: '+34 910 000 012',
  locale: 'es-ES',
  timeZone: 'Europe/Madrid',
  railsZone: 'Madrid',
};

export const romanceTickets: PracticeTicket[] = [
  {
    id: 110,
    culture: 'fr-FR',
    purpose: 'formal French complaint (vous), long closing formula',
    requester: {
      id: 50110,
      name: 'Solène Carpentier',
      role: 'end-user',
      email: 's.carpentier@atelier-exemple.fr',
      phone: '+33 1 99 00 12 34',
      locale: 'fr',
      timeZone: 'Europe/Paris',
      railsZone: 'Paris',
      organizationId: 7002,
    },
    subject: 'Deux prélèvements pour la même facture',
    channel: 'email',
    status: 'open',
    priority: 'high',
    tags: ['billing'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 410,
        text: `Madame, Monsieur,

Je constate que la facture n° F-2026-1187 a été prélevée deux fois sur notre compte, les 12 et 16 novembre. Je vous saurais gré de bien vouloir procéder au remboursement du montant indûment prélevé et de m’en confirmer la date.

Dans l’attente de votre réponse, je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.

Solène Carpentier
Responsable administrative
Atelier Exemple`,
      },
    ],
  },
  {
    id: 111,
    culture: 'fr-CA',
    purpose: 'wrong locale field (en-US), written in Canadian French; time zone Toronto',
    requester: {
      id: 50111,
      name: 'Marc-André Thibodeau',
      role: 'end-user',
      email: 'ma.thibodeau@courrier.example',
      phone: '+1 416 555 0119',
      locale: 'en-US',
      timeZone: 'America/Toronto',
      railsZone: 'Eastern Time (US & Canada)',
    },
    subject: 'Colis pas arrivé',
    channel: 'web',
    status: 'open',
    priority: 'normal',
    tags: ['delivery'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 95,
        text: `Bonjour,

J’ai magasiné sur votre site la fin de semaine passée pis le colis est marqué livré, mais j’ai rien reçu dans ma boîte aux lettres. Pouvez-vous vérifier avec le transporteur? Mon cellulaire est le meilleur moyen de me rejoindre.

Merci ben, bonne journée!
Marc-André`,
      },
    ],
  },
  {
    id: 112,
    culture: 'es-MX',
    purpose: 'Mexican Spanish (usted), two surnames, warm opening',
    requester: {
      id: 50112,
      name: 'María Guadalupe Hernández Ríos',
      role: 'end-user',
      email: 'lupita.hernandez@refacciones-ejemplo.mx',
      phone: '+52 55 5550 0143',
      locale: 'es-419',
      timeZone: 'America/Mexico_City',
      railsZone: 'Mexico City',
      organizationId: 7003,
      userFields: { country: 'México', city: 'Ciudad de México' },
    },
    subject: 'Duda con la factura de noviembre',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['billing', 'b2b'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 205,
        text: `Buenas tardes, estimados:

Espero que se encuentren muy bien. Les escribo porque en la factura de noviembre viene un cargo por $1,450 que no reconozco. ¿Me podrían apoyar revisando a qué corresponde, por favor? Ahorita estamos cerrando el mes y la contadora me lo está pidiendo.

Quedo al pendiente de sus comentarios. ¡Muchas gracias por su apoyo!

Saludos cordiales,
Lic. María Guadalupe Hernández Ríos`,
      },
      {
        by: 'agent',
        minutesAgo: 150,
        text: 'Thank you for writing. Could you send me the invoice number so that I can check the charge?',
      },
      {
        by: 'customer',
        minutesAgo: 41,
        text: `Claro que sí, con mucho gusto. Es la factura A-20931. Le agradezco mucho su ayuda, licenciada.

Saludos,
Lupita Hernández`,
      },
    ],
  },
  {
    id: 113,
    culture: 'es-ES',
    purpose: 'Peninsular Spanish, informal (tú), urgent',
    requester: alvaro,
    subject: 'La web se cae al pagar',
    channel: 'chat',
    status: 'open',
    priority: 'urgent',
    tags: ['checkout'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 22,
        text: `Hola, ¿qué tal? Oye, que no puedo pagar: le doy a «Finalizar compra» y la página se queda en blanco. ¿Me echas una mano, por favor? Vosotros tenéis mis datos de la otra vez.`,
      },
      { by: 'customer', minutesAgo: 12, text: '¿Hay alguien? Es que la oferta se acaba hoy 😅' },
    ],
  },
  {
    id: 114,
    culture: 'pt-BR',
    purpose: 'Brazilian Portuguese (você) on WhatsApp, emoji, no e-mail address',
    requester: {
      id: 50114,
      name: 'Thaís Moreira da Silva',
      role: 'end-user',
      phone: '+55 11 95555 0123',
      locale: 'pt-BR',
      timeZone: 'America/Sao_Paulo',
      railsZone: 'Brasilia',
    },
    subject: 'Conversation with Thaís Moreira da Silva',
    channel: 'whatsapp',
    status: 'open',
    priority: 'normal',
    tags: ['exchange'],
    messages: [
      { by: 'customer', minutesAgo: 33, text: 'Oi, tudo bem? 😊' },
      {
        by: 'customer',
        minutesAgo: 32,
        text: 'Comprei um tênis com vocês e veio o tamanho errado. Dá pra trocar? Você consegue ver pra mim?',
      },
      { by: 'agent', minutesAgo: 28, text: 'Oi, Thaís! Claro. Você me passa o número do pedido?' },
      { by: 'customer', minutesAgo: 25, text: 'É o 771204. Obrigada viu! 💛' },
    ],
  },
  {
    id: 115,
    culture: 'it-IT',
    purpose: 'formal Italian (Lei) with a long signature and a confidentiality notice in English',
    requester: {
      id: 50115,
      name: 'Avv. Giacomo Bellandi',
      role: 'end-user',
      email: 'g.bellandi@studio-esempio.it',
      phone: '+39 06 5555 0123',
      locale: 'it',
      timeZone: 'Europe/Rome',
      railsZone: 'Rome',
      organizationId: 7004,
    },
    subject: 'Richiesta di chiarimenti sul rinnovo',
    channel: 'email',
    status: 'pending',
    priority: 'normal',
    tags: ['contract'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 2960,
        text: `Gentile Servizio Clienti,

La contatto in merito al rinnovo del contratto n. 5521. Nella comunicazione ricevuta non è indicata la nuova tariffa; Le sarei grato se potesse precisarla e, se possibile, inviarmi le condizioni aggiornate.

RingraziandoLa anticipatamente, porgo cordiali saluti.

Avv. Giacomo Bellandi
Studio Legale Esempio
Via dei Campioni 12, 00100 Roma
Tel. 06 5555 0123

This e-mail and any attachments are confidential and intended solely for the addressee. If you have received this message in error, please notify the sender and delete it from your system.`,
      },
    ],
  },
  {
    id: 116,
    culture: 'es-ES',
    purpose: 'a second ticket of the customer of 113',
    requester: alvaro,
    subject: 'Cambio de dirección de envío',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['delivery'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 330,
        text: `Hola de nuevo:

Necesito cambiar la dirección de envío del pedido que hice el lunes. ¿Podéis mandarlo al taller en vez de a mi casa? Si ya ha salido, avisadme y lo recojo yo.

Gracias y un saludo,
Álvaro`,
      },
    ],
  },
];
