import type { RegisterRules } from './rule';
import { atClause, atStart, thirdParty, words } from './rule';
import { SECOND_PERSON, tag } from './verbs/portuguese-you';

/** Third person singular of verbs that only people do, and that people ask each other about. */
const ASKING_VERBS =
  'pode|poderia|poderá|sabe|quer|acha|gosta|percebe|consegue|pensa|usa|concorda|joga|deveria|conhece|lembra-se|lembra|' +
  'prefere|quiser|costuma|imagina|recomenda|possa|arranja|viu|ouviu|jogou|lê|vê|precisa|está a (?:ver|pensar|gostar)';
/** Forms that things have too ("não tem som") or that the first person shares ("gostaria de saber"). */
const OTHER_VERBS =
  'tem|tinha|está|estava|é|era|vai|fica|faz|diz|devia|disse|teve|esteve|voltou|começou|ama|vive|trabalha|podia|quisesse|' +
  'coloca|pega|esteja|fosse|usou|anda|andou|publicou|organizou|obtém|bate|tenha|paga|passa|compra|encontra|tiver|faria';
const IMPERATIVE =
  'diga(?:-me)?|faça(?:-me)?|espere|veja|imagine|desculpe|oiça|ouça|aproveite|volte|tire|escolha|fique|use|tente|pense|envie(?:-me)?|' +
  'verifique|confirme|responda|considere|desfrute|não se preocupe|não se esqueça|tenha|dê|vá|seja|esteja|ajude(?:-me)?|ligue|olhe';
const AFTER =
  'e|mas|que|se|quando|como|o que|onde|qual|quanto|porque|porquê|não|já|também|então|nunca|ainda|sim|bem|também|por que|quem';
const THIRD_PARTY = thirdParty({
  pronouns: 'ele|ela|eles|elas|dele|dela|deles|delas|alguém|ninguém|as pessoas|a gente|quem',
  determiners: 'meu|minha|o|a|um|uma|este|esta|esse|essa|os|as',
  persons:
    'pai|mãe|irmãos?|irmã|filh[oa]s?|mulher(?:es)?|marido|menin[oa]s?|rapaz|homem|homens|amig[oa]s?|chefe|equipa|equipe|empresa|cão|' +
    'cachorro|gat[oa]|avô|avó|ti[oa]|médic[oa]|policial|colegas?|vizinh[oa]|estafeta|carteiro|transportadora|pessoas?',
  openers:
    'Isto|Isso|Que|Qual|Como|Onde|Não|Sim|Já|Se|Me|E|Mas|Quando|Também|Você|Ainda|Bem|Então|Nunca|Talvez|Só|Tudo|O|A|' +
    'Porque|Porquê|Consigo|Seu|Sua|Quanto|Ah|Oh',
  and: 'e',
  reported:
    '(?:disse|disseram|contou|explicou|perguntou|respondeu|garantiu)(?:-me|-nos)? (?:que|se)|[Ss]egundo',
  between: 'não |nunca |já |também |sempre |se |me |lhe |o |a ',
  verbs: `${ASKING_VERBS}|${OTHER_VERBS}|foi|[A-Za-zÀ-ɏ]{2,}(?:ou|eu|iu|ava|aram|eram)`,
});
const BRAZIL = ['BR'];
/** Words and word order of one country; "você" is everyday in Brazil and keeps a distance in Portugal. */
const BRAZILIAN = new RegExp(
  '(?<![A-Za-zÀ-ɏ])(?:(?:estou|está|estão|estava|tô|tá|estamos) [a-zà-ÿ]+ndo|(?:pode|poderia|podem|poderiam|quer|vou|vai|vão|consegue|gostaria de) (?:me|nos|lhe|te) [a-zà-ÿ]+r|' +
    'me (?:ajuda|ajude|manda|mande|envia|envie|informa|informe|passa|passe|responde|responda|avisa|avise)|(?<!toda )a gente|pra|pro|né|celular|ônibus|boleto|cpf|cnpj|cep|nota fiscal|frete|' +
    'usuário|equipe|cadastro|cadastrar|oi|reais|pix|banheiro|tela|caminhão|trem|esporte|registro|contato|seção)(?![A-Za-zÀ-ɏ])|R\\$',
  'gi',
);
const EUROPEAN =
  /(?<![A-Za-zÀ-ɏ])(?:(?:estou|está|estão|estava|estás|andas?) a [a-zà-ÿ]+r|[a-zà-ÿ]+-(?:me|lhe|nos|te|se|lo|la|los|las|o|a)|telemóvel|encomenda|morada|fatura|factura|utilizador|equipa|registo|ecrã|contacto|autocarro|nif|mb ?way|convosco|facto|cumprimentos|rapariga|comboio|fixe|giro|tu|teu|tua|contigo|tens|estás|podes|acção|secção)(?![A-Za-zÀ-ɏ])|€/gi;

function brazilOrPortugal(texts: readonly string[]): string | undefined {
  const text = texts.join('\n').slice(-8000);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const difference = count(BRAZILIAN) - count(EUROPEAN);
  return difference ? (difference > 0 ? 'BR' : 'PT') : undefined;
}

export const portuguese: RegisterRules = {
  neutral: 1.8,
  tag,
  layerNotIn: BRAZIL,
  regionFrom: brazilOrPortugal,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 6.5,
      pattern: words('tu|te|ti|contigo|teus?|tuas?|-te'),
      // Colloquial Brazilian mixes "te" and "teu" with "você": no sign of closeness there.
      notIn: BRAZIL,
    },
    { code: 'register.verb', shows: 'informal', weight: 6.5, pattern: SECOND_PERSON, notIn: BRAZIL },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 6.5,
      pattern: words('diz-me|faz-me|imagina|desculpa lá|anda lá|manda-me|envia-me|ajuda-me|explica-me'),
      notIn: BRAZIL,
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4,
      pattern: /(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{2,14}-te(?![A-Za-zÀ-ɏ])/i,
      notIn: BRAZIL,
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 5,
      pattern: words(
        'o senhor|a senhora|os senhores|as senhoras|ao senhor|à senhora|do senhor|da senhora|v\\. ?ex\\.?[ªa]|vossa (?:excelência|senhoria)|v\\. ?sa\\.?',
      ),
      unless: /(?<![A-Za-zÀ-ɏ])(?:o senhor|a senhora) [A-ZÀ-ÖØ-Þ]/,
    },
    {
      // Everyday neutral in Brazil; in Portugal keeps a distance.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4.25,
      pattern: words('você|vocês|consigo|convosco'),
      unless: /(?<![A-Za-zÀ-ɏ])(?:não consigo|eu consigo|consigo [A-Za-zÀ-ɏ]+r|vocês)(?![A-Za-zÀ-ɏ])/i,
      notIn: BRAZIL,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4,
      pattern: words('o seu|a sua|os seus|as suas|seu|sua|seus|suas'),
      unless: THIRD_PARTY,
      notIn: BRAZIL,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 3,
      pattern:
        /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]{2,14}-lhe|lhe|si|(?:ajud|contact|inform|incomod|cumpriment)[áa]-l[oa])(?![A-Za-zÀ-ɏ])/i,
      unless: THIRD_PARTY,
      notIn: BRAZIL,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.5,
      pattern: atClause(OTHER_VERBS, AFTER),
      unless: THIRD_PARTY,
      notIn: BRAZIL,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 3,
      pattern: atClause(ASKING_VERBS, AFTER),
      unless: THIRD_PARTY,
      notIn: BRAZIL,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 2.5,
      pattern: new RegExp(
        `(?<![A-Za-zÀ-ɏ]|[Ss]e )(?:${ASKING_VERBS}|seus?|suas?)(?![A-Za-zÀ-ɏ])(?=[^?]{0,200}\\?)`,
        'i',
      ),
      unless: THIRD_PARTY,
      notIn: BRAZIL,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 2.25,
      pattern: atClause(IMPERATIVE, 'e|mas|então|por favor'),
      unless: THIRD_PARTY,
      notIn: BRAZIL,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 2.5,
      pattern: atStart(
        'exm[oa]s?\\.?|exmo\\(a\\)|excelentíssim[oa]s?|ilm[oa]s?\\.?|prezad[oa]s?|estimad[oa]s?|car[oa]s? senhor(?:a|es|as)?|senhor(?:a|es)?(?= )',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1.5,
      pattern: atStart('oi+|oie|e aí|hey|opa|olá malta|olá pessoal'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        'atenciosamente|com os melhores cumprimentos|melhores cumprimentos|cordialmente|respeitosamente|grato pela atenção|att\\.?|subscrevo-me',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 1.5,
      pattern: words('beijos?|beijinhos|bjs|bj|abraços?|abs|um abraço|tchau'),
    },
  ],
};
