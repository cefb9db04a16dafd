import type { PracticeTicket } from './types';

export const englishTickets: PracticeTicket[] = [
  {
    id: 130,
    culture: 'en-GB',
    purpose: 'British English, understated complaint, signature with phone',
    requester: {
      id: 50130,
      name: 'Rosalind Achterberg-Hughes',
      role: 'end-user',
      email: 'r.hughes@sample-and-sons.co.uk',
      phone: '+44 20 7946 0321',
      locale: 'en-GB',
      timeZone: 'Europe/London',
      railsZone: 'London',
      organizationId: 7008,
    },
    subject: 'Order 5518: slight mix-up, I think',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['delivery'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 88,
        text: `Hello,

I hope you don’t mind my getting in touch again. We seem to have been sent the grey brackets rather than the black ones, which is a bit of a nuisance as the fitters are booked for Tuesday. Would it be at all possible to have the right colour sent out before then?

I quite understand if that’s tricky at this time of year.

Kind regards,
Rosalind Hughes
Sample & Sons Ltd, 14 Example Mews, London
T 020 7946 0321`,
      },
    ],
  },
  {
    id: 131,
    culture: 'en-US',
    purpose: 'American English, casual and frustrated, no phone',
    requester: {
      id: 50131,
      name: 'Brandon Whitlock',
      role: 'end-user',
      email: 'brandon.whitlock@mail.example',
      locale: 'en-US',
      timeZone: 'America/Chicago',
      railsZone: 'Central Time (US & Canada)',
    },
    subject: 'charged 3x for the same thing??',
    channel: 'web',
    status: 'open',
    priority: 'high',
    tags: ['billing'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 75,
        text: `Hey guys,

So I just got charged three times for the same $49 plan and I can't get anybody on the phone. This is the second time this year. I need this fixed ASAP and I'd like the extra $98 back on my card by Friday 11/27.

Thanks,
Brandon`,
      },
    ],
  },
  {
    id: 132,
    culture: 'es-US',
    purpose: 'two languages mixed in every message',
    requester: {
      id: 50132,
      name: 'Yesenia Delgado',
      role: 'end-user',
      email: 'yesenia.delgado@mail.example',
      phone: '+1 512 555 0172',
      locale: 'en-US',
      timeZone: 'America/Chicago',
      railsZone: 'Central Time (US & Canada)',
    },
    subject: 'Mi delivery nunca llegó',
    channel: 'native_messaging',
    status: 'open',
    priority: 'normal',
    tags: ['delivery'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 47,
        text: 'Hi, buenas tardes! I ordered el lunes pasado y todavía no me llega el package. The tracking says delivered pero no hay nada en mi porch.',
      },
      { by: 'agent', minutesAgo: 40, text: 'Hi Yesenia, I am sorry to hear that. Which order is it?' },
      {
        by: 'customer',
        minutesAgo: 36,
        text: 'Es la 33018. Por favor let me know, I really need it para el viernes.',
      },
    ],
  },
  {
    id: 133,
    culture: 'en-AU',
    purpose: 'Australian English, the whole thread quoted above a one-line reply',
    requester: {
      id: 50133,
      name: 'Callum Drysdale',
      role: 'end-user',
      email: 'callum@drysdale-example.com.au',
      phone: '+61 2 5550 1234',
      locale: 'en-AU',
      timeZone: 'Australia/Sydney',
      railsZone: 'Sydney',
    },
    subject: 'Re: Re: Warranty on the pump',
    channel: 'email',
    status: 'open',
    priority: 'low',
    tags: ['warranty'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 830,
        text: `> On Thu, 19 Nov 2026 at 09:12, Practice Support wrote:
> Dear Callum,
> Please send us a photograph of the serial number and we will check the warranty for you.
> Kind regards,
> Practice Support

No worries, photo’s attached. Cheers for sorting it out, mate.

Callum`,
      },
    ],
  },
];
