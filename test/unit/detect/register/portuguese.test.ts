import { describeSentences } from './sentences';

describeSentences(
  'pt',
  {
    formal: [
      'Exmos. Senhores, venho por este meio solicitar o reembolso.',
      'Poderia enviar-me a fatura? Com os melhores cumprimentos',
      'Pode ajudar-me com a encomenda?',
      'Agradeço a sua resposta.',
      'Sabe quando chega a encomenda?',
      'Diga-me, por favor, quando chega.',
    ],
    informal: [
      'Olá, podes ajudar-me?',
      'Manda-me a fatura quando puderes',
      'Obrigado pela tua ajuda',
      'Sabes quando chega?',
      'Já recebeste o meu email?',
    ],
    neutral: [
      'Oi, você pode me ajudar? Meu pedido não chegou.',
      'Onde está a minha encomenda?',
      'Gostaria de saber o estado do meu pedido.',
      'O estafeta deixou a encomenda na rua.',
      'A minha mãe não encontra a sua palavra-passe.',
      'A máquina perde água e faz barulho.',
      'O ecrã tem um risco.',
      'Faltam três peças na caixa',
      'Vou ficar a aguardar resposta',
    ],
    quotes: [
      ['Poderia enviar-me a fatura? Com os melhores cumprimentos', 'Poderia'],
      ['Olá, podes ajudar-me?', 'podes'],
    ],
  },
  'layer',
);
