import { describeSentences } from './sentences';

describeSentences(
  'nl',
  {
    formal: ['Kunt u mij helpen?', 'Graag uw reactie.'],
    informal: ['Kun je me helpen?', 'Hebben jullie maat 40?'],
    neutral: ['Het pakket is nog niet aangekomen.', 'Waar blijft mijn bestelling?', 'Ik heb om 10 u gebeld.'],
    quotes: [
      ['Kunt u mij helpen?', 'u'],
      ['Hebben jullie maat 40?', 'jullie'],
    ],
  },
  'layer',
);
