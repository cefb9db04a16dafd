import { type Conjugation, type Irregular, verbForms } from './paradigm';

function joinAr(stem: string, ending: string): string {
  if (/^[eé]/.test(ending)) {
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
    if (stem.endsWith('ç')) return `${stem.slice(0, -1)}c${ending}`;
    if (stem.endsWith('g')) return `${stem}u${ending}`;
  }
  return stem + ending;
}

function joinEr(stem: string, ending: string): string {
  if (/^[aoáó]/.test(ending)) {
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç${ending}`;
    if (stem.endsWith('gu')) return stem.slice(0, -1) + ending;
    if (stem.endsWith('g')) return `${stem.slice(0, -1)}j${ending}`;
  }
  return stem + ending;
}

const AR: Conjugation = {
  infinitive: 'ar',
  endings: {
    '2': 'Sas Ses avas aste arás arias ares asses',
    '3': 'Sa',
    s: 'Se',
    p: 'ou',
    f: 'ará',
    x: 'ava aria asse',
    '1': 'So ei arei',
    '4': 'amos emos ávamos aremos aríamos ámos',
    '6': 'Sam Sem avam aram arão ariam assem',
    i: 'ar',
    g: 'ando',
    k: 'ado ada ados adas',
  },
  join: joinAr,
};
const er = (vowel: 'e' | 'i'): Conjugation => ({
  infinitive: `${vowel}r`,
  endings: {
    '2': `Ses Sas ias ${vowel}ste ${vowel}rás ${vowel}rias ${vowel}res ${vowel}sses`,
    '3': 'Se',
    s: 'Sa',
    p: `${vowel}u`,
    f: `${vowel}rá`,
    x: `ia ${vowel}ria ${vowel}sse`,
    '1': `So i ${vowel}rei`,
    '4': `${vowel}mos amos íamos ${vowel}remos`,
    '6': `Sem Sam iam ${vowel}ram ${vowel}rão ${vowel}riam`,
    i: `${vowel}r`,
    g: `${vowel}ndo`,
    k: 'ido ida idos idas',
  },
  join: joinEr,
});

const VERBS =
  'abandonar abrir acabar aceder aceitar achar acompanhar aconselhar acontecer acordar acreditar actualizar adicionar ' +
  'admirar adorar agradecer aguardar ajudar alterar alugar amar andar anular apagar apanhar aparecer apoiar aprender ' +
  'apreciar apresentar aproveitar arranjar arrumar assinar assistir assumir atender atingir atirar aumentar avaliar ' +
  'avançar avisar baixar bastar bater beber brincar buscar calcular cancelar cansar cantar carregar casar causar celebrar ' +
  'chamar chegar cheirar chorar clicar cobrar colar colecionar colocar combinar começar comer comparar completar comprar ' +
  'compreender comunicar concentrar concordar conduzir confiar confirmar conhecer conseguir:consig considerar consultar ' +
  'contactar contar continuar controlar conversar convidar copiar correr corrigir cortar costumar cozinhar crescer criar ' +
  'cuidar cumprir curar custar dançar decidir dedicar deitar deixar demonstrar demorar depender descansar descarregar ' +
  'descobrir desculpar desejar desenhar desistir desligar detestar dever devolver discordar discutir divertir:divirt ' +
  'dividir doar dormir:durm duvidar editar eliminar emprestar empurrar encomendar encontrar enfrentar enganar ensinar ' +
  'entender entrar entregar enviar errar escolher esconder escrever escutar esperar esquecer estragar estudar evitar ' +
  'exigir existir experimentar explicar explorar expressar falar falhar faltar fechar ficar fingir fugir fumar funcionar ' +
  'ganhar garantir gastar gerir gostar gravar gritar guardar guiar habitar identificar ignorar imaginar importar imprimir ' +
  'incluir indicar informar iniciar inserir instalar interessar inventar investir jantar jogar julgar jurar lançar lavar ' +
  'lembrar levantar levar lidar ligar limpar lutar magoar mandar marcar matar melhorar mencionar mentir:mint merecer meter ' +
  'misturar modificar morar morrer mostrar mover mudar nadar namorar navegar necessitar negar nomear notar observar obter ' +
  'ocupar odiar oferecer olhar optar ordenar organizar ouvir pagar parar parecer participar partilhar partir passar passear ' +
  'pegar pensar perceber perder perdoar perguntar permitir pertencer pesar pescar pesquisar pintar planear plantar poupar ' +
  'praticar precisar preencher preferir:prefir preocupar preparar prestar pretender procurar produzir programar prometer ' +
  'proteger provar publicar puxar queixar queimar quebrar realizar receber reclamar recolher recomendar reconhecer ' +
  'recordar recuperar recusar reembolsar referir:refir registar relaxar remover rejeitar reparar repetir:repit resolver ' +
  'respeitar responder reservar retirar reunir rezar roubar saltar salvar seguir:sig segurar selecionar sentar sentir:sint ' +
  'servir:sirv significar sofrer soltar somar sonhar subir sugerir:sugir suportar surpreender tentar telefonar temer ' +
  'terminar tirar tocar tomar trabalhar tratar treinar trocar ultrapassar usar utilizar valorizar vender verificar vestir:vist ' +
  'viajar vigiar virar visitar viver voar voltar votar';

const IRREGULAR: readonly Irregular[] = [
  {
    '2': 'és eras foste serás serias sejas fosses fores',
    '3': 'é',
    s: 'seja',
    p: 'foi',
    f: 'será',
    x: 'era seria fosse',
    '1': 'sou fui serei',
    '6': 'são eram foram serão seriam sejam',
  },
  {
    '2': 'estás estavas estiveste estarás estarias estejas estivesses estiveres',
    '3': 'está',
    s: 'esteja',
    p: 'esteve',
    f: 'estará',
    x: 'estava estaria estivesse estiver',
    '1': 'estou estive',
    '6': 'estão estavam estiveram estejam',
  },
  {
    '2': 'tens tinhas tiveste terás terias tenhas tivesses tiveres',
    '3': 'tem',
    s: 'tenha',
    p: 'teve',
    f: 'terá',
    x: 'tinha teria tivesse tiver',
    '1': 'tenho tive terei',
    '6': 'têm tinham tiveram tenham',
  },
  {
    '2': 'vais ias irás irias vás',
    '3': 'vai',
    s: 'vá',
    f: 'irá',
    x: 'ia iria',
    '1': 'vou irei',
    '6': 'vão iam',
  },
  {
    '2': 'podes podias pudeste poderás poderias possas pudesses puderes',
    '3': 'pode',
    s: 'possa',
    p: 'pôde',
    f: 'poderá',
    x: 'podia poderia pudesse puder',
    '1': 'posso pude',
    '6': 'podem podiam poderão possam',
  },
  {
    '2': 'fazes fazias fizeste farás farias faças fizesses fizeres',
    '3': 'faz',
    s: 'faça',
    p: 'fez',
    f: 'fará',
    x: 'fazia faria fizesse fizer',
    '1': 'faço fiz farei',
    '6': 'fazem faziam fizeram façam',
    k: 'feito',
    g: 'fazendo',
  },
  {
    '2': 'dizes dizias disseste dirás dirias digas dissesses disseres',
    '3': 'diz',
    s: 'diga',
    p: 'disse',
    f: 'dirá',
    x: 'dizia diria dissesse disser',
    '1': 'digo direi',
    '6': 'dizem disseram digam',
    k: 'dito',
    g: 'dizendo',
  },
  {
    '2': 'vês vias viste verás verias vejas visses vires',
    '3': 'vê',
    s: 'veja',
    p: 'viu',
    f: 'verá',
    x: 'via veria visse vir',
    '1': 'vejo vi verei',
    '6': 'veem viam viram vejam',
    k: 'visto',
  },
  {
    '2': 'sabes sabias soubeste saberás saberias saibas soubesses souberes',
    '3': 'sabe',
    s: 'saiba',
    p: 'soube',
    f: 'saberá',
    x: 'sabia saberia soubesse souber',
    '1': 'sei',
    '6': 'sabem saibam souberam',
  },
  {
    '2': 'queres querias quiseste quererás queiras quisesses quiseres',
    '3': 'quer',
    s: 'queira',
    p: 'quis',
    x: 'queria quisesse quiser',
    '1': 'quero',
    '6': 'querem queriam queiram',
  },
  {
    '2': 'dás davas deste darás darias dês desses deres',
    '3': 'dá',
    s: 'dê',
    p: 'deu',
    f: 'dará',
    x: 'dava daria desse der',
    '1': 'dou dei',
    '6': 'dão deram deem',
  },
  {
    '2': 'pões punhas puseste porás porias ponhas pusesses',
    '3': 'põe',
    s: 'ponha',
    p: 'pôs',
    f: 'porá',
    x: 'punha poria pusesse',
    '1': 'ponho pus',
    '6': 'põem puseram ponham',
  },
  {
    '2': 'vens vinhas vieste virás virias venhas',
    '3': 'vem',
    s: 'venha',
    p: 'veio',
    x: 'vinha viria viesse vier',
    '1': 'venho vim',
    '6': 'vêm vieram venham',
  },
  {
    '2': 'trazes trouxeste tragas',
    '3': 'traz',
    s: 'traga',
    p: 'trouxe',
    x: 'trazia',
    '1': 'trago',
    '6': 'trazem trouxeram',
  },
  {
    '2': 'lês lias leste lerás leias crês',
    '3': 'lê crê',
    s: 'leia creia',
    p: 'leu',
    x: 'lia',
    '1': 'leio li',
    '6': 'leem',
  },
  {
    '2': 'ouves ouviste ouças sais saíste cais',
    '3': 'ouve sai cai',
    s: 'ouça oiça saia caia',
    p: 'ouviu saiu caiu',
    '1': 'ouço oiço saio',
  },
  {
    '2': 'perdes percas pedes peças pediste medes',
    '3': 'perde pede mede',
    s: 'perca peça',
    p: 'pediu',
    '1': 'peço perco',
  },
  {
    '2': 'consegues segues preferes sentes serves vestes divertes dormes mentes repetes sugeres',
    '3': 'consegue segue prefere sente serve veste diverte dorme mente repete sugere',
  },
  {
    '2': 'conduzes produzes incluis possuis obténs manténs',
    '3': 'conduz produz inclui possui obtém mantém',
    s: 'conduza inclua obtenha mantenha',
  },
  { '2': 'odeias passeias receias', '3': 'odeia passeia', s: 'odeie' },
  { '2': 'haverás', '3': 'há', x: 'havia haveria houvesse', f: 'haverá', p: 'houve', s: 'haja' },
];
/** Words that look like verb forms and mostly are something else. */
const OTHER =
  'parte partes para como sobre casa casas causa conta contas nada este vistas marca marcas deste desta desse desses deres temas graves cortes dividas colares limpas seguras melhores escolhas causas vestes partes seres antes prestes'.split(
    ' ',
  );

/** What a Portuguese verb form says of its subject. */
export const portugueseVerbs = verbForms([AR, er('e'), er('i')], VERBS, IRREGULAR);
for (const word of OTHER) portugueseVerbs.delete(word);
