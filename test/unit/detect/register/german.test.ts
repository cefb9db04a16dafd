import { describeSentences } from './sentences';

describeSentences(
  'de',
  {
    formal: [
      'Können Sie mir helfen?',
      'könnten sie mir bitte die rechnung schicken',
      'Ihre Antwort hat mir geholfen.',
      'Danke Ihnen!',
    ],
    informal: ['Wie lange dauert das bei euch?', 'Habt ihr das auch in Blau?'],
    neutral: [
      'Sie passen nicht. Ich möchte sie umtauschen.',
      'Meine Frau hat bestellt, Sie hat nichts bekommen.',
      'Die Lampen: Sind die noch lieferbar?',
      'Ihre Schuhe sind kaputt, sagt meine Tochter.',
    ],
    quotes: [
      ['Können Sie mir helfen?', 'Sie'],
      ['Habt ihr das auch in Blau?', 'Habt ihr'],
    ],
  },
  'rules',
);
