import { describeSentences } from './sentences';

describeSentences(
  'fr',
  {
    formal: ['Pouvez-vous vérifier ?', 'Merci de votre retour.', 'Veuillez me rembourser.'],
    informal: ['Tu peux regarder ?', "Peux-tu m'envoyer la facture ?", "Il t'a déjà répondu ?"],
    neutral: [
      'Le colis est cassé.',
      "J'attends toujours mon remboursement.",
      'Rendez-vous annulé par le livreur.',
      'Le rendez-vous a été annulé.',
      'Merci de me rembourser.',
    ],
    quotes: [
      ['Pouvez-vous vérifier ?', 'vous'],
      ['Tu peux regarder ?', 'Tu'],
    ],
  },
  'rules',
);
