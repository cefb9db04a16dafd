import { describeSentences } from './sentences';

describeSentences('sv', {
  formal: [
    'Härmed reklamerar jag varan och emotser Ert svar.',
    'Undertecknad anhåller om återbetalning. Högaktningsfullt, Karin Berg',
    'Jag ber att Ni skickar en ny faktura till mig.',
    'Bästa kundtjänst, jag vore tacksam om ärendet kunde behandlas snarast.',
    'God dag, herr Lindgren, paketet har inte kommit.',
    'Jag tackar för Ert brev av den 3 mars.',
    'Vänligen återkom. Jag är tacksam för svar och vore tacksam om felet rättades.',
  ],
  informal: [
    'Tjena! Var är mitt paket?',
    'Tja, funkar inte appen',
    'Hejsan, paketet är fortfarande inte här. Kram Lisa',
    'Asså va fan, jag fick fel skor',
    'Hallå, kan nån hjälpa mej? Ha det bra',
    'Hejhej! Sån jäkla strul med sidan',
    'Tjenare, hur byter man lösenord?',
  ],
  neutral: [
    'Hej! Kan du hjälpa mig med min beställning?',
    'Var är mitt paket?',
    'Har ni fått min betalning?',
    'Ni har skickat fel storlek. Med vänlig hälsning, Eva',
    'Er hemsida fungerar inte.',
    'Kan du skicka din bekräftelse igen? Mvh Anders',
    'Herr Lindgren hämtade paketet.',
    'Budet sa: ”Tjena, här är paketet” och gick.',
    'Jag har inte fått någon orderbekräftelse.',
    'KAN NI RINGA MIG? ER TELEFON SVARAR INTE',
    'Tack på förhand, hälsningar Karin',
    'Beställning 4512',
  ],
  quotes: [
    ['Jag väntar på svar från Er.', 'Er'],
    ['Tjena, var är paketet?', 'Tjena'],
  ],
});
