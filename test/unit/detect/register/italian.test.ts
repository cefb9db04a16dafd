import { describeSentences } from './sentences';

describeSentences(
  'it',
  {
    formal: [
      'Buongiorno, Le scrivo per avere informazioni. Potrebbe inviarmi la fattura?',
      'La ringrazio per la Sua risposta.',
      'Può dirmi quando arriva il pacco?',
      'Mi faccia sapere, per favore.',
      'Gentile assistenza, attendo un Suo riscontro. Cordiali saluti',
      'Se ha bisogno di altri dati, mi chiami.',
      'Mi scusi, quando pensa di spedirlo?',
    ],
    informal: [
      'Ciao, mi puoi aiutare?',
      'Mi mandi la fattura quando puoi?',
      'Dimmi quando arriva',
      'Grazie per il tuo aiuto!',
      'Hai ricevuto la mia mail?',
      'Non mi hai ancora risposto',
    ],
    neutral: [
      'Dove è il mio ordine?',
      'Vorrei sapere a che punto è la spedizione.',
      'Si può cambiare indirizzo?',
      'Il corriere ha lasciato il pacco al vicino.',
      'Mia madre non trova la sua password.',
      'La lavatrice perde acqua e fa rumore.',
      'Il pacco è arrivato rotto.',
      'Ho comprato sei bicchieri e due sono rotti',
      'Il telefono non si accende e ha lo schermo rotto.',
      'Ha un graffio sul retro.',
      'Non funziona da ieri.',
      'Mio fratello ha ordinato dai vostri concorrenti.',
    ],
    quotes: [
      ['Può dirmi quando arriva il pacco?', 'Può'],
      ['Grazie per il tuo aiuto!', 'tuo'],
    ],
  },
  'layer',
);
