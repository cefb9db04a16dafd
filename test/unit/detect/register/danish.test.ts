import { describeSentences } from './sentences';

describeSentences('da', {
  formal: [
    'Kan De hjælpe mig med min ordre?',
    'Jag venter? Nej: jeg venter på Deres svar.',
    'Jeg skriver til Dem angående en faktura.',
    'Hermed reklamerer jg over varen og imødeser svar. Med højagtelse, Ole Madsen',
    'Undertegnede anmoder om refusion af beløbet. Venligst bekræft.',
    'Goddag, hr. Jensen, pakken er ikke kommet.',
    'Vil De være venlig at sende en ny regning?',
  ],
  informal: [
    'Davs! Hvor er min pakke?',
    'Hejsa, pakken er her stadig ikke. Knus Mette',
    'Yo, appen virker ikke',
    'Hej hej, det er sgu for dårligt',
    "Hejsa! Det virker ik'",
    'Det er fandme for ringe, hejsa igen. Knus',
  ],
  neutral: [
    'Hej, kan du hjælpe mig med min ordre?',
    'Hvor er min pakke?',
    'Har I modtaget min betaling?',
    'I har sendt den forkerte størrelse. Med venlig hilsen Eva',
    'Jeres hjemmeside virker ikke.',
    'De siger i butikken, at varen er udsolgt.',
    'Deres kurér ringede ikke på.',
    'Kunderne siger, at de er glade for dem.',
    'Varen kommer fra De Forenede Arabiske Emirater.',
    'Buddet sagde »Davs« og gik.',
    'KAN DE IKKE SENDE DEM I DAG?',
    'Hr. Jensen hentede pakken.',
    'Ordre 4512',
  ],
  quotes: [
    ['Hvornår kommer pakken? Jeg venter på Deres svar.', 'Deres'],
    ['Davs, hvor er pakken?', 'Davs'],
  ],
});
