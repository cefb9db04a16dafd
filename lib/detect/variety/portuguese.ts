import { anyCase } from '../any-case';
import { matches, of, STRENGTH, sign, type VarietyRules, type Weights } from './sign';

/** Angola, Mozambique and the others write by the European norm, a little less strictly. */
const european = (nats: number): Weights => ({ PT: nats, ...of('AO MZ CV GW ST TL', 0.8 * nats) });
const europe = (strength: keyof typeof STRENGTH, words: string) => ({
  words,
  weights: european(STRENGTH[strength]),
});

/** "estou esperando" in Brazil, "estou a esperar" in Portugal. */
const BE = '(?:estou|estás|está|estamos|estão|estava|estavam|estive|continuo|continua|tô|tá|ando)';
const GERUND = anyCase(
  new RegExp(`(?<!\\p{L})(${BE} (?:\\p{L}{1,12} )?\\p{L}{1,18}[aei]ndo)(?!\\p{L})`, 'gu'),
);
const INFINITIVE = anyCase(new RegExp(`(?<!\\p{L})(${BE} a \\p{L}{1,18}[aei]r)(?!\\p{L})`, 'gu'));
/** A pronoun before the verb that begins a sentence, which the European norm puts behind it. */
const PRONOUN_FIRST = /(?:^|[.!?\n]\s{0,3})((?:Me|me|Te|te|Nos|nos) (?!a |de |o )\p{L}{3,18})/gu;
const PRONOUN_BEHIND = anyCase(/(?<!\p{L})(\p{L}{3,20}-(?:me|te|lhe|lhes|nos))(?![\p{L}-])/gu);
const YOU_PLURAL = anyCase(/(?<!\p{L})(\p{L}{3,20}-vos)(?![\p{L}-])/gu);
/** "recebeste", "enviaste". */
const THOU = anyCase(/(?<!\p{L})(\p{L}{2,14}(?:aste|este|iste))(?!\p{L})/gu);
const NOT_THOU = new Set([
  'este',
  'neste',
  'deste',
  'teste',
  'existe',
  'consiste',
  'triste',
  'desiste',
  'insiste',
  'leste',
]);
const ALSO_NOT = new Set([
  'oeste',
  'nordeste',
  'sudeste',
  'agreste',
  'celeste',
  'peste',
  'veste',
  'investe',
  'assiste',
  'baste',
]);

/**
 * As Priberam and Houaiss label them ("Brasil", "Portugal"); spelling by the Acordo Ortográfico of 1990 and its double
 * forms (económico, econômico); position of pronouns and gerund: Cunha and Cintra, Nova Gramática.
 */
export const portuguese: VarietyRules = {
  signs: [
    sign(
      'BR',
      'only',
      `celular, celulares, usuário*, cadastro, cadastros, cadastrar, cadastrado, cadastrada, cadastrei, boleto, boletos, ônibus,
      trem, geladeira, notas fiscais, contato, contatos, contatar, contatei, registro, registros, aplicativo*,
      deletar, deletei, esporte*, mídia*, seção, seções, metrô, bebê, bebês, tênis, bônus, ônus, prêmio*, gênero*, econômic*,
      eletrônic*, telefônic*, acadêmic*, crônic*, quilômetro*, polêmic*, patrimônio, antônio, aluguel, dezesseis, dezessete,
      dezenove, estorno, estornar, estornado, parcelado, parcelas, venho por meio desta, café da manhã, banheiro, gerenciar,
      checar, planejar, planejamento, canadense, alô, valeu, sobrenome, kkk, kkkk, vc, vcs`,
    ),
    sign(
      'BR',
      'mostly',
      `tela, arquivo, arquivos, frete, senha, você, vocês, pra, pro, aguardo retorno, aguardo um retorno, grato, grata,
      prezados, prezado, prezada, oi, correios, atendente*, baixar, a gente, obg, né, agendar, agendamento, no aguardo, fato,
      desde já agradeço, equipe, equipes, câmera, tchau`,
    ),
    sign('BR', 'rather', 'atenciosamente, meu endereço, atendimento, abraços, legal'),
    europe(
      'only',
      `telemóvel, telemóveis, ecrã, ecrãs, ficheiro*, utilizador*, palavra-passe, contacto, contactos, contactar, contactei,
      contactaram, registo, registos, registar, registei, registado, facto, factos, equipa, equipas, morada, portes de envio,
      autocarro*, comboio*, frigorífico*, pequeno-almoço, casa de banho, se faz favor, se calhar, secção,
      receção, aluguer, desporto*, económic*, eletrónic*, electrónic*, telefónic*, prémio*, académic*, bónus, bebé, bebés,
      quilómetro*, antónio, polémic*, património, dezasseis, dezassete, dezanove, gostava de saber, fixe, rapariga, direcção,
      actual*, óptim*, canadiano*, miúdo*, carta de condução, planear, reencaminh*`,
    ),
    europe(
      'mostly',
      `portes, encomenda, encomendas, encomendei, melhores cumprimentos, com os melhores cumprimentos, cumprimentos, atentamente,
      agradecia, convosco, vosso, vossa, vossos, vossas, exmo, exma, exmos, exmas, venho por este meio, efectu*, sítio, tens,
      podes, queres, estás, obrigadinho`,
    ),
    europe('rather', 'aguardo resposta, factura, facturas, cá, boas tardes, aplicação, apelido'),
    sign('AO', 'only', 'kwanza, kwanzas, multicaixa'),
    sign('MZ', 'only', 'metical, meticais'),
  ],
  traits: [
    { find: (text) => matches(text, GERUND), weights: { BR: STRENGTH.mostly, PT: -1.5 } },
    { find: (text) => matches(text, INFINITIVE), weights: european(3) },
    { find: (text) => matches(text, PRONOUN_FIRST), weights: of('BR', STRENGTH.mostly) },
    { find: (text) => matches(text, PRONOUN_BEHIND), weights: european(1) },
    { find: (text) => matches(text, YOU_PLURAL), weights: european(STRENGTH.mostly) },
    {
      find: (text) =>
        matches(text, THOU).filter((word) => {
          const lower = word.toLowerCase();
          return !NOT_THOU.has(lower) && !ALSO_NOT.has(lower);
        }),
      weights: european(1.5),
    },
  ],
};
