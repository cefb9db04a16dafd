import type { PracticeTicket } from './types';

export const europeanTickets: PracticeTicket[] = [
  {
    id: 140,
    culture: 'nl-NL',
    purpose: 'short informal Dutch above a long quoted English reply',
    requester: {
      id: 50140,
      name: 'Femke van der Brug',
      role: 'end-user',
      email: 'femke@voorbeeld-fietsen.nl',
      phone: '+31 20 555 0123',
      locale: 'nl',
      timeZone: 'Europe/Amsterdam',
      railsZone: 'Amsterdam',
      organizationId: 7009,
    },
    subject: 'Re: Your order of spare parts',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['delivery'],
    messages: [
      {
        by: 'agent',
        minutesAgo: 1620,
        text: `Dear Femke,

Thank you for your order. The spare parts will leave our warehouse on Monday and should reach you within three working days. You will receive a tracking link as soon as the parcel has been handed over.

Kind regards,
Practice Support`,
      },
      {
        by: 'customer',
        minutesAgo: 175,
        text: `Hoi,

Dank je wel! Kun je er nog twee remblokjes bij doen? Dan hoef ik niet twee keer te bestellen. Laat je even weten of dat lukt?

Groetjes,
Femke

> On 19 Nov 2026, Practice Support <support@practice.example> wrote:
> Dear Femke,
> Thank you for your order. The spare parts will leave our warehouse on Monday and should reach you within three working days. You will receive a tracking link as soon as the parcel has been handed over.
> Kind regards,
> Practice Support`,
      },
    ],
  },
  {
    id: 141,
    culture: 'pl-PL',
    purpose: 'formal Polish (Pan, Pani)',
    requester: {
      id: 50141,
      name: 'Zbigniew Przykładowski',
      role: 'end-user',
      email: 'biuro@przykladowski.pl',
      phone: '+48 22 555 01 23',
      locale: 'pl',
      timeZone: 'Europe/Warsaw',
      railsZone: 'Warsaw',
    },
    subject: 'Reklamacja – zamówienie 10877',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['damage'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 390,
        text: `Szanowni Państwo,

zwracam się z uprzejmą prośbą o rozpatrzenie reklamacji dotyczącej zamówienia nr 10877. Dwa z dziesięciu zaworów dotarły uszkodzone. Czy mogliby Państwo przesłać nowe sztuki jeszcze w tym tygodniu?

W razie pytań proszę o kontakt telefoniczny.

Z poważaniem
Zbigniew Przykładowski`,
      },
    ],
  },
  {
    id: 142,
    culture: 'sv-SE',
    purpose: 'Swedish, direct and informal (du is the norm), very short',
    requester: {
      id: 50142,
      name: 'Ebba Lindqvist',
      role: 'end-user',
      email: 'ebba.lindqvist@exempelbolaget.se',
      phone: '+46 8 465 004 12',
      locale: 'sv',
      timeZone: 'Europe/Stockholm',
      railsZone: 'Stockholm',
    },
    subject: 'Ändra leveransadress',
    channel: 'web',
    status: 'new',
    priority: null,
    tags: [],
    messages: [
      {
        by: 'customer',
        minutesAgo: 58,
        text: `Hej!

Jag skulle vilja ändra leveransadressen på order 2290 innan ni skickar den. Kan du hjälpa mig med det?

Mvh
Ebba`,
      },
    ],
  },
  {
    id: 143,
    culture: 'tr-TR',
    purpose: 'formal Turkish (siz), title of courtesy after the given name',
    requester: {
      id: 50143,
      name: 'Ayşegül Demirtaş',
      role: 'end-user',
      email: 'a.demirtas@ornek-tekstil.com.tr',
      phone: '+90 212 555 01 23',
      locale: 'tr',
      timeZone: 'Europe/Istanbul',
      railsZone: 'Istanbul',
      organizationId: 7010,
    },
    subject: 'Numune gönderimi hakkında',
    channel: 'email',
    status: 'open',
    priority: 'normal',
    tags: ['sample'],
    messages: [
      {
        by: 'customer',
        minutesAgo: 235,
        text: `Sayın Yetkili,

Geçen hafta talep ettiğimiz kumaş numuneleri henüz elimize ulaşmadı. Gönderinin ne zaman yapılacağını ve kargo takip numarasını bildirmenizi rica ederiz.

İlginiz için şimdiden teşekkür eder, iyi çalışmalar dilerim.

Saygılarımla,
Ayşegül Demirtaş`,
      },
    ],
  },
  {
    id: 144,
    culture: 'und',
    purpose:
      'Danish or Norwegian: a sentence that is the same in both, and nothing that tells where it comes from',
    requester: {
      id: 50144,
      name: 'Kim Berg',
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
    messages: [{ by: 'customer', minutesAgo: 12, text: 'Jeg venter på pakken' }],
  },
];
