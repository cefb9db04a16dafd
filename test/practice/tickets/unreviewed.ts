import type { PracticeTicket } from './types';

/** Customers from territories that no reviewed tip speaks of: there the panel shows what data say of the country. */
export const unreviewedTickets: PracticeTicket[] = [
  {
    id: 160,
    culture: 'en-BT',
    purpose: 'a territory without reviewed tips, whose language browsers may not know',
    requester: {
      id: 50160,
      name: 'Karma Choden',
      role: 'end-user',
      email: 'karma.choden@dpe-tours.bt',
      phone: '+975 17 55 50 12',
      locale: 'en-US',
      timeZone: 'Asia/Thimphu',
      railsZone: 'Astana',
    },
    subject: 'Invoice for the September booking',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['billing'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 95,
        text: `Dear Sir/Madam,

Greetings from Thimphu. We have not yet received the invoice for our September booking. Kindly send it to this address so that we can arrange the payment this month.

Thank you and kind regards,
Karma Choden`,
      },
    ],
  },
  {
    id: 161,
    culture: 'es-PY',
    purpose: 'a territory without reviewed tips in a language that has some',
    requester: {
      id: 50161,
      name: 'Rocío Benítez Acosta',
      role: 'end-user',
      email: 'rocio.benitez@ejemplo-yerba.com.py',
      phone: '+595 981 555 012',
      locale: 'es-PY',
      timeZone: 'America/Asuncion',
      railsZone: 'America/Asuncion',
    },
    subject: 'Consulta sobre mi pedido',
    channel: 'web',
    status: 'new',
    priority: 'normal',
    tags: ['delivery'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 40,
        text: `Buenas tardes:

Quería saber cuándo llega mi pedido 48213. El pago por 350.000 guaraníes ya fue acreditado el lunes.

Muchas gracias, saludos cordiales.
Rocío Benítez`,
      },
    ],
  },
];
