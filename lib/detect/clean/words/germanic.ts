import type { MailWords } from './mail-words';

/** English, German, Dutch, Swedish, Danish, Norwegian. */
export const germanic: Record<string, MailWords> = {
  en: {
    on: 'on|at',
    wrote: 'wrote|writes|has written|sent|wrote the following|quoting|message from',
    from: 'from|sender',
    sent: 'sent|date|sent on|received',
    to: 'to|cc|bcc|reply-to|recipient',
    subject: 'subject|sub',
    original: 'original message|original email|original e-mail|original mail|replied message|reply message',
    forwarded: 'forwarded message|begin forwarded message|forwarded email|forwarded mail',
    above: 'above this line|above the line|above that line',
  },
  de: {
    on: 'am',
    wrote:
      'schrieb|hat geschrieben|folgendes geschrieben|hat folgendes geschrieben|schrieb folgendes|geschrieben|schreibt|zitat von',
    from: 'von|absender',
    sent: 'gesendet|gesendet am|datum|gesendet um',
    to: 'an|kopie|blindkopie|empfänger',
    subject: 'betreff|betrifft',
    original:
      'ursprüngliche nachricht|ursprüngliche mail|ursprüngliche e-mail|originalnachricht|original-nachricht|original nachricht|originalmail|original-mail|orginalnachricht|originale nachricht',
    forwarded:
      'weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitete mail|weitergeleitete e-mail|beginn der weitergeleiteten nachricht',
    above: 'oberhalb dieser zeile|oberhalb dieser linie|über dieser zeile|über dieser linie|über diese zeile',
  },
  nl: {
    on: 'op',
    wrote:
      'schreef|heeft geschreven|het volgende geschreven|heeft het volgende geschreven|schreef het volgende|geschreven',
    from: 'van|afzender',
    sent: 'verzonden|datum|verzonden op',
    to: 'aan|kopie|ontvanger',
    subject: 'onderwerp|betreft',
    original: 'oorspronkelijk bericht|origineel bericht|oorspronkelijke e-mail|originele bericht',
    forwarded: 'doorgestuurd bericht|begin doorgestuurd bericht|doorgestuurde e-mail',
    above: 'boven deze lijn|boven deze regel',
  },
  sv: {
    on: 'den|på',
    wrote: 'skrev|skrev följande|har skrivit|följande',
    from: 'från|avsändare',
    sent: 'skickat|datum|skickades',
    to: 'till|kopia|mottagare',
    subject: 'ämne',
    original: 'ursprungligt meddelande|originalmeddelande|ursprungligt mail|original-meddelande',
    forwarded: 'vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mail|vidarebefordrat mejl',
    above: 'ovanför den här raden|ovanför denna rad|ovanför denna linje|ovanför raden',
  },
  da: {
    on: 'den',
    wrote: 'skrev|skrev følgende|har skrevet|følgende',
    from: 'fra|afsender',
    sent: 'sendt|dato',
    to: 'til|kopi|modtager',
    subject: 'emne',
    original:
      'oprindelig besked|oprindelig meddelelse|original meddelelse|oprindelig mail|original besked|den oprindelige meddelelse',
    forwarded: 'videresendt besked|videresendt meddelelse|start på videresendt besked|videresendt mail',
    above: 'over denne linje|ovenfor denne linje|oven over denne linje',
  },
  nb: {
    on: 'den|på',
    wrote: 'skrev|skrev følgende|har skrevet|følgende',
    from: 'fra|avsender',
    sent: 'sendt|dato',
    to: 'til|kopi|mottaker',
    subject: 'emne',
    original: 'opprinnelig melding|original melding|opprinnelig e-post|opprinneleg melding',
    forwarded: 'videresendt melding|start på videresendt melding|videresendt e-post|vidaresendt melding',
    above: 'over denne linjen|ovenfor denne linjen',
  },
};
