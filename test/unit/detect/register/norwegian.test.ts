import { describeSentences } from './sentences';

describeSentences('nb', {
  formal: [
    'Kan De hjelpe meg med bestillingen?',
    'Jeg venter på Deres svar.',
    'Jeg skriver til Dem angående en faktura.',
    'Herved reklamerer jeg på varen og imøteser svar. Ærbødigst, Ola Moen',
    'Undertegnede anmoder om refusjon. Vennligst bekreft.',
    'God dag, herr Hansen, pakken har ikke kommet.',
    'Eg viser til brevet og takkar Dykk for svar.',
  ],
  informal: [
    'Halla! Hvor er pakka mi?',
    'Heisann, pakken er fortsatt ikke her. Klem Kari',
    'Yo, appen virker ikke',
    'Heihei, faen så tregt dette er. Snakkes',
    'Hallo, dette er jævla dårlig',
    'Hei hei, sykt bra service. Klem',
  ],
  neutral: [
    'Hei, kan du hjelpe meg med bestillingen?',
    'Hvor er pakken min?',
    'Har dere mottatt betalingen?',
    'Dere har sendt feil størrelse. Med vennlig hilsen Eva',
    'Nettsiden deres virker ikke.',
    'De sier i butikken at varen er utsolgt.',
    'Kundene sier at de er fornøyde med dem.',
    'Varen kommer fra De forente arabiske emirater.',
    'Budet sa «Halla» og gikk.',
    'KAN DE IKKE SENDE DEM I DAG?',
    'Herr Hansen hentet pakken.',
    'Dette skjer hver gang jeg logger inn.',
    'Ordre 4512',
  ],
  quotes: [
    ['Når kommer pakken? Jeg venter på Deres svar.', 'Deres'],
    ['Halla, hvor er pakken?', 'Halla'],
  ],
});
