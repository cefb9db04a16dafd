import type { Item, Label } from './items';

/**
 * Sentences of tickets, written for this training: what the other collections lack. Things and other people as
 * subjects, questions that ask nobody, and the forms that people use to a company. Every beginning of a group is
 * joined with every end.
 */
type Group = readonly [label: Label, beginnings: readonly string[], ends: readonly string[]];

const GROUPS: Record<string, readonly Group[]> = {
  es: [
    [
      'neutral',
      [
        'El pedido',
        'La pantalla',
        'El cargador',
        'La impresora',
        'El paquete',
        'La cafetera',
        'El enlace',
        'La aplicación',
      ],
      [
        'no funciona.',
        'está en reparto desde el lunes.',
        'tiene un defecto.',
        'llegó sin su embalaje.',
        'se apaga sola.',
        'ha perdido la garantía.',
        'no responde y hace ruido.',
      ],
    ],
    [
      'neutral',
      [
        'Mi padre',
        'El técnico',
        'Mi vecina',
        'La empresa de transporte',
        'Mi compañero',
        'El vendedor',
        'La señora de la tienda',
        'Mi hijo',
      ],
      [
        'no encuentra su factura.',
        'dice que no puede entrar en su cuenta.',
        'quiere cambiar su contraseña.',
        'me pidió su número de cliente.',
        'ya ha devuelto el suyo.',
        'no sabe qué le pasa.',
        'tiene el mismo problema.',
      ],
    ],
    [
      'neutral',
      ['¿Dónde está', '¿Cuándo llega', '¿Cómo se usa', '¿Cuánto cuesta', '¿Por qué no funciona'],
      ['el repuesto?', 'la factura de mayo?', 'el cupón?', 'la tarjeta de regalo?'],
    ],
    [
      'neutral',
      [
        '¿Se puede',
        'No se puede',
        '¿Es posible',
        'Hace falta',
        'Me gustaría',
        'Quería',
        'Necesito',
        'Quisiera',
      ],
      [
        'cambiar la dirección de entrega',
        'anular la suscripción',
        'pagar con tarjeta',
        'recoger el pedido en tienda',
        'saber si hay existencias',
      ],
    ],
    [
      'neutral',
      ['Está roto', 'Tiene un golpe', 'No enciende', 'Sale un mensaje de error', 'Falta una pieza'],
      ['desde ayer.', 'y no sé por qué.', 'al abrir la caja.'],
    ],
    [
      'formal',
      ['¿Puede', '¿Podría', '¿Sería tan amable de', 'Le ruego que me ayude a', '¿Quiere'],
      ['comprobar el envío?', 'enviarme la etiqueta?', 'revisar mi cuenta?', 'confirmarme la fecha?'],
    ],
    [
      'formal',
      ['Por favor, envíeme', 'Mándeme', 'Revise', 'Compruebe', 'Confirme', 'Indíqueme'],
      ['el número de seguimiento.', 'la dirección del almacén.', 'los datos de la devolución.'],
    ],
    [
      'formal',
      ['¿Cuándo piensa', '¿Qué necesita para', '¿Cómo va a', 'Dígame si puede'],
      ['enviar el recambio?', 'resolver esto?', 'tramitar la devolución?'],
    ],
    [
      'formal',
      ['Le agradezco', 'Espero', 'Quedo pendiente de', 'Gracias por'],
      ['su respuesta.', 'su ayuda.', 'sus noticias.', 'su paciencia.'],
    ],
    [
      'informal',
      ['¿Puedes', '¿Podéis', '¿Me puedes', 'A ver si puedes', '¿Podrías', '¿Vais a'],
      ['comprobar el envío?', 'revisar mi cuenta?', 'mandar otro?', 'resolver esto?'],
    ],
    [
      'informal',
      ['Mándame', 'Revisa', 'Dime', 'Confírmame', 'Mira', 'Pásame'],
      ['el número de seguimiento.', 'los datos de la devolución.', 'la dirección del almacén.'],
    ],
  ],
  it: [
    [
      'neutral',
      [
        'Il pacco',
        'Lo schermo',
        'Il caricatore',
        'La stampante',
        'Il forno',
        'La macchina del caffè',
        'Il link',
        "L'applicazione",
      ],
      [
        'non funziona.',
        'è in consegna da lunedì.',
        'ha un difetto.',
        'è arrivato senza la sua scatola.',
        'si spegne da solo.',
        'ha perso la garanzia.',
        'non risponde e fa rumore.',
      ],
    ],
    [
      'neutral',
      [
        'Mio padre',
        'Il tecnico',
        'La mia vicina',
        'La ditta di trasporti',
        'Il mio collega',
        'Il venditore',
        'La signora del negozio',
        'Mio figlio',
      ],
      [
        'non trova la sua fattura.',
        'dice che non può entrare nel suo conto.',
        'vuole cambiare la sua password.',
        'ha chiesto il suo codice cliente.',
        'ha già restituito il suo.',
        'non sa cosa succede.',
        'ha lo stesso problema.',
      ],
    ],
    [
      'neutral',
      ["Dov'è", 'Quando arriva', 'Come si usa', 'Quanto costa', 'Perché non funziona'],
      ['il ricambio?', 'la fattura di maggio?', 'il buono?', 'la carta regalo?'],
    ],
    [
      'neutral',
      ['Si può', 'Non si può', 'È possibile', 'Bisogna', 'Vorrei', 'Volevo', 'Mi piacerebbe', 'Come si fa a'],
      [
        "cambiare l'indirizzo di consegna",
        "annullare l'abbonamento",
        'pagare con la carta',
        "ritirare l'ordine in negozio",
        'sapere se è disponibile',
      ],
    ],
    [
      'neutral',
      ['È rotto', 'Ha un graffio', 'Non si accende', 'Appare un messaggio di errore', 'Manca un pezzo'],
      ['da ieri.', 'e non so perché.', 'appena aperta la scatola.'],
    ],
    [
      'formal',
      ['Può', 'Potrebbe', 'Sarebbe così gentile da', 'La prego di', 'Vuole'],
      [
        'verificare la spedizione?',
        'inviarmi la ricevuta?',
        'controllare il mio conto?',
        'confermarmi la data?',
      ],
    ],
    [
      'formal',
      ['Per favore, mi mandi', 'Mi invii', 'Verifichi', 'Controlli', 'Confermi', 'Mi indichi'],
      ['il numero di tracciamento.', "l'indirizzo del magazzino.", 'i dati del reso.'],
    ],
    [
      'formal',
      ['Quando pensa di', 'Di cosa ha bisogno per', 'Come intende', 'Mi dica se può'],
      ['spedire il ricambio?', 'risolvere questo?', 'gestire il reso?'],
    ],
    [
      'formal',
      ['La ringrazio per', 'Attendo', 'Resto in attesa di', 'Grazie per'],
      ['la sua risposta.', 'il suo aiuto.', 'le sue notizie.', 'la sua pazienza.'],
    ],
    [
      'informal',
      ['Puoi', 'Mi puoi', 'Vedi se puoi', 'Potresti', 'Riesci a', 'Hai tempo di'],
      ['verificare la spedizione?', 'controllare il mio conto?', 'mandarne un altro?', 'risolvere questo?'],
    ],
    [
      'informal',
      ['Mandami', 'Controlla', 'Dimmi', 'Confermami', 'Guarda', 'Passami'],
      ['il numero di tracciamento.', 'i dati del reso.', "l'indirizzo del magazzino."],
    ],
  ],
  pt: [
    [
      'neutral',
      [
        'O pacote',
        'O ecrã',
        'O carregador',
        'A impressora',
        'O forno',
        'A máquina de café',
        'O link',
        'A aplicação',
      ],
      [
        'não funciona.',
        'está em distribuição desde segunda-feira.',
        'tem um defeito.',
        'chegou sem a sua embalagem.',
        'desliga-se sozinha.',
        'perdeu a garantia.',
        'não responde e faz ruído.',
      ],
    ],
    [
      'neutral',
      [
        'O meu pai',
        'O técnico',
        'A minha vizinha',
        'A transportadora',
        'O meu colega',
        'O vendedor',
        'A senhora da loja',
        'O meu filho',
      ],
      [
        'não encontra a sua fatura.',
        'diz que não consegue entrar na sua conta.',
        'quer mudar a sua senha.',
        'pediu o seu número de cliente.',
        'já devolveu o seu.',
        'não sabe o que se passa.',
        'tem o mesmo problema.',
      ],
    ],
    [
      'neutral',
      ['Onde fica', 'Quando chega', 'Como se usa', 'Quanto custa', 'Porque não funciona', 'Onde está'],
      ['a peça?', 'a fatura de maio?', 'o cupão?', 'o meu pedido?'],
    ],
    [
      'neutral',
      [
        'Pode-se',
        'Não se pode',
        'É possível',
        'É preciso',
        'Gostava de',
        'Queria',
        'Preciso de',
        'Gostaria de',
      ],
      [
        'mudar a morada de entrega',
        'anular a subscrição',
        'pagar com cartão',
        'levantar a encomenda na loja',
        'saber se há stock',
      ],
    ],
    [
      'neutral',
      ['Está partido', 'Tem uma mossa', 'Não liga', 'Aparece uma mensagem de erro', 'Falta uma peça'],
      ['desde ontem.', 'e não sei porquê.', 'ao abrir a caixa.'],
    ],
    [
      'formal',
      ['Pode', 'Poderia', 'Seria possível que o senhor conseguisse', 'Peço-lhe que possa', 'Importa-se de'],
      ['verificar o envio?', 'enviar-me a etiqueta?', 'rever a minha conta?', 'confirmar-me a data?'],
    ],
    [
      'formal',
      ['Por favor, envie-me', 'Mande-me', 'Verifique', 'Reveja', 'Confirme', 'Indique-me'],
      ['o número de seguimento.', 'a morada do armazém.', 'os dados da devolução.'],
    ],
    [
      'formal',
      ['Quando pensa', 'De que precisa para', 'Como vai', 'Diga-me se consegue'],
      ['enviar a peça?', 'resolver isto?', 'tratar da devolução?'],
    ],
    [
      'formal',
      ['Agradeço', 'Aguardo', 'Fico à espera de', 'Obrigado pela'],
      ['sua resposta.', 'sua ajuda.', 'notícias suas.', 'sua paciência.'],
    ],
    [
      'informal',
      ['Podes', 'Podes-me', 'Vê se podes', 'Poderias', 'Consegues', 'Tens tempo para'],
      ['verificar o envio?', 'rever a minha conta?', 'mandar outro?', 'resolver isto?'],
    ],
    [
      'informal',
      ['Manda-me', 'Verifica', 'Diz-me', 'Confirma-me', 'Olha', 'Passa-me'],
      ['o número de seguimento.', 'os dados da devolução.', 'a morada do armazém.'],
    ],
  ],
};

/** The written sentences of a language. */
export const ticketItems = (language: string): Item[] =>
  (GROUPS[language] ?? []).flatMap(([label, beginnings, ends], group) =>
    beginnings.flatMap((beginning) =>
      ends.map((end) => ({ group: `ticket-${group}`, text: `${beginning} ${end}`, label })),
    ),
  );
