import { type Conjugation, type Irregular, verbForms } from './paradigm';

function join(stem: string, ending: string): string {
  if (/^[eé]/.test(ending)) {
    if (stem.endsWith('c') && !stem.endsWith('#')) return `${stem.slice(0, -1)}qu${ending}`;
    if (stem.endsWith('g')) return `${stem}u${ending}`;
    if (stem.endsWith('z')) return `${stem.slice(0, -1)}c${ending}`;
  }
  return stem + ending;
}

function joinEr(stem: string, ending: string): string {
  if (/^[aoáó]/.test(ending)) {
    if (/[aeiou]c$/.test(stem)) return `${stem.slice(0, -1)}zc${ending}`;
    if (stem.endsWith('g')) return `${stem.slice(0, -1)}j${ending}`;
    if (stem.endsWith('gu')) return stem.slice(0, -1) + ending;
  }
  return stem + ending;
}

const AR: Conjugation = {
  infinitive: 'ar',
  endings: {
    '2': 'Sas Ses abas aste arás arías aras ases',
    '3': 'Sa',
    s: 'Se',
    p: 'ó',
    f: 'ará',
    x: 'aba aría ara ase',
    '1': 'So é aré',
    '4': 'amos emos ábamos aremos aríamos',
    '5': 'áis éis abais asteis aréis aríais ad',
    '6': 'San Sen aban aron arán arían aran',
    i: 'ar',
    g: 'ando',
    k: 'ado ada ados adas',
  },
  join,
};
const shared = { i: '', g: 'iendo', k: 'ido ida idos idas' };
const er = (vowel: 'e' | 'i'): Conjugation => ({
  infinitive: `${vowel}r`,
  endings: {
    '2': `Ses Sas ías iste ${vowel}rás ${vowel}rías ieras ieses`,
    '3': 'Se',
    s: 'Sa',
    p: 'ió',
    f: `${vowel}rá`,
    x: `ía ${vowel}ría iera iese`,
    '1': `So í ${vowel}ré`,
    '4': `${vowel}mos amos íamos imos ${vowel}remos ${vowel}ríamos`,
    '5': `${vowel === 'e' ? 'éis' : 'ís'} áis íais isteis ${vowel}réis ${vowel}ríais ${vowel}d`,
    '6': `Sen San ían ieron ${vowel}rán ${vowel}rían ieran`,
    ...shared,
    i: `${vowel}r`,
  },
  join: joinEr,
});

const VERBS =
  'abonar abrir aburrir acabar acceder aceptar acercar aclarar acompañar aconsejar actuar actualizar adjuntar admitir ' +
  'adorar advertir:adviert agradecer aguantar ahorrar alcanzar alegrar almacenar alquilar amar amenazar añadir anular ' +
  'apagar aparecer apoyar apostar:apuest apreciar aprender aprobar:aprueb aprovechar apuntar arreglar asegurar asistir ' +
  'asumir asustar atender:atiend atrever aumentar autorizar avanzar averiguar avisar ayudar bailar bajar bañar beber ' +
  'borrar buscar calcular calentar:calient callar cambiar caminar cancelar cansar cantar cargar casar causar celebrar ' +
  'cenar cerrar:cierr charlar cobrar cocinar coger coleccionar combinar comenzar:comienz comer comparar compartir ' +
  'comprar comprender comprobar:comprueb comunicar concentrar condicionar conectar confiar:confí confirmar confundir ' +
  'conocer conservar considerar consultar consumir contactar contar:cuent contestar continuar:continú contratar ' +
  'controlar convencer convertir:conviert cooperar copiar correr corregir:corrig cortar costar:cuest crear creer criar ' +
  'cubrir cuidar cumplir curar deber decidir dedicar defender:defiend dejar demostrar:demuestr depender desactivar ' +
  'desaparecer desarrollar desayunar descansar descargar describir descubrir desear despertar:despiert desplazar ' +
  'destacar devolver:devuelv dibujar dirigir disculpar discutir diseñar disfrazar disfrutar disponer divertir:diviert ' +
  'donar dormir:duerm dudar echar editar elegir:elig eliminar empezar:empiez emplear empujar encantar encender:enciend ' +
  'encontrar:encuentr enfadar enfrentar engañar enseñar entender:entiend enterar entrar entregar entrenar enviar:enví ' +
  'equivocar escapar escoger esconder escribir escuchar esforzar:esfuerz esperar estudiar evaluar:evalú evitar exigir ' +
  'existir experimentar explicar explorar expresar faltar felicitar fijar financiar firmar forzar:fuerz fumar ' +
  'funcionar ganar garantizar gastar gestionar grabar gritar guardar guiar:guí gustar hablar hallar heredar hervir:hierv ' +
  'identificar ignorar imaginar importar imprimir incluir indicar informar iniciar insistir instalar intentar ' +
  'intercambiar interesar introducir invertir:inviert investigar invitar jugar:jueg juntar jurar justificar lanzar lavar ' +
  'leer levantar limpiar llamar llegar llenar llevar llorar lograr luchar mandar manejar mantener marcar matar mejorar ' +
  'memorizar mencionar mentir:mient merecer meter mezclar mirar modificar molestar montar morir:muer mostrar:muestr ' +
  'mover:muev mudar nadar navegar necesitar negar:nieg negociar notar observar obtener ocupar odiar ofrecer olvidar ' +
  'opinar ordenar organizar pagar parar parecer participar partir pasar pasear pedir:pid pelear pensar:piens percibir ' +
  'perder:pierd perdonar permitir pertenecer pesar pescar pintar planear plantar practicar preferir:prefier preguntar ' +
  'preocupar preparar presentar prestar pretender probar:prueb procesar producir programar prometer proporcionar ' +
  'proteger publicar quedar quejar quemar quitar realizar recibir reclamar recoger recomendar:recomiend reconocer ' +
  'recordar:recuerd recorrer recuperar reembolsar reenviar:reenví referir:refier registrar regresar relajar rellenar ' +
  'renovar:renuev reparar repetir:repit reservar resolver:resuelv respetar responder retirar reunir revisar robar romper ' +
  'saludar sacar saltar seguir:sigu seleccionar sentar:sient sentir:sient servir:sirv significar sobrevivir solicitar ' +
  'soltar:suelt soñar:sueñ soportar sorprender subir sudar sufrir sugerir:sugier suponer sustituir tardar temer terminar ' +
  'tirar tocar tomar trabajar traducir tramitar tratar unir usar utilizar valorar vender verificar vestir:vist viajar ' +
  'vigilar visitar vivir volar:vuel volver:vuelv votar';

const IRREGULAR: readonly Irregular[] = [
  {
    '2': 'eres eras fuiste serás serías seas fueras',
    '3': 'es',
    s: 'sea',
    p: 'fue',
    f: 'será',
    x: 'era sería fuera fuese',
    '1': 'soy seré fui',
    '5': 'sois',
    '6': 'son eran fueron serán serían sean',
  },
  {
    '2': 'estás estabas estuviste estarás estarías estés estuvieras',
    '3': 'está',
    s: 'esté',
    p: 'estuvo',
    f: 'estará',
    x: 'estaba estaría estuviera',
    '1': 'estoy estaré',
    '6': 'están estaban estuvieron estén',
  },
  {
    '2': 'vas ibas irás irías vayas',
    '3': 'va',
    s: 'vaya',
    f: 'irá',
    x: 'iba iría',
    '1': 'voy iré',
    '5': 'vais',
    '6': 'van iban irán vayan',
  },
  {
    '2': 'has habías hubieras habrás habrías hayas',
    '3': 'ha',
    s: 'haya',
    f: 'habrá',
    x: 'había habría hubiera hubiese',
    '1': 'he habré',
    '5': 'habéis',
    '6': 'han habían habrán hayan',
  },
  {
    '2': 'tienes tuviste tendrás tendrías tengas tuvieras',
    '3': 'tiene',
    s: 'tenga',
    p: 'tuvo',
    f: 'tendrá',
    x: 'tenía tendría tuviera',
    '1': 'tengo tuve tendré',
    '6': 'tienen tuvieron tendrán tengan',
  },
  {
    '2': 'puedes pudiste podrás podrías puedas pudieras podías',
    '3': 'puede',
    s: 'pueda',
    p: 'pudo',
    f: 'podrá',
    x: 'podía podría pudiera',
    '1': 'puedo pude podré',
    '6': 'pueden podrán podrían puedan',
    '5': 'podéis podríais',
  },
  {
    '2': 'haces hiciste harás harías hagas hicieras hacías',
    '3': 'hace',
    s: 'haga',
    p: 'hizo',
    f: 'hará',
    x: 'hacía haría hiciera',
    '1': 'hago hice haré',
    '6': 'hacen hicieron harán hagan',
    '5': 'hacéis',
    g: 'haciendo',
    k: 'hecho',
  },
  {
    '2': 'dices dijiste dirás dirías digas dijeras decías',
    '3': 'dice',
    s: 'diga',
    p: 'dijo',
    f: 'dirá',
    x: 'decía diría dijera',
    '1': 'digo dije diré',
    '6': 'dicen dijeron dirán digan',
    '5': 'decís',
    g: 'diciendo',
    k: 'dicho',
  },
  {
    '2': 'ves veías viste verás verías veas vieras',
    '3': 've',
    s: 'vea',
    p: 'vio',
    f: 'verá',
    x: 'veía vería viera',
    '1': 'veo vi veré',
    '6': 'ven vieron verán vean',
    '5': 'veis',
    k: 'visto',
  },
  {
    '2': 'sabes sabías supiste sabrás sabrías sepas supieras',
    '3': 'sabe',
    s: 'sepa',
    p: 'supo',
    f: 'sabrá',
    x: 'sabía sabría supiera',
    '1': 'sé supe',
    '6': 'saben sabrán sepan',
    '5': 'sabéis',
  },
  {
    '2': 'quieres querías quisiste querrás querrías quieras quisieras',
    '3': 'quiere',
    s: 'quiera',
    p: 'quiso',
    f: 'querrá',
    x: 'quería querría quisiera',
    '1': 'quiero quise',
    '6': 'quieren quieran',
    '5': 'queréis',
  },
  {
    '2': 'das dabas diste darás darías des dieras',
    '3': 'da',
    s: 'dé',
    p: 'dio',
    f: 'dará',
    x: 'daba daría diera',
    '1': 'doy di daré',
    '6': 'dan dieron darán den',
  },
  {
    '2': 'pones ponías pusiste pondrás pondrías pongas',
    '3': 'pone',
    s: 'ponga',
    p: 'puso',
    f: 'pondrá',
    x: 'ponía pondría',
    '1': 'pongo puse',
    '6': 'ponen pusieron pongan',
    g: 'poniendo',
    k: 'puesto',
  },
  {
    '2': 'vienes venías viniste vendrás vendrías vengas',
    '3': 'viene',
    s: 'venga',
    p: 'vino',
    f: 'vendrá',
    x: 'venía vendría',
    '1': 'vengo vine',
    '6': 'vienen vinieron vengan',
    g: 'viniendo',
  },
  {
    '2': 'sales salías saliste saldrás saldrías salgas',
    '3': 'sale',
    s: 'salga',
    p: 'salió',
    f: 'saldrá',
    x: 'salía saldría',
    '1': 'salgo salí',
    '6': 'salen salieron salgan',
  },
  {
    '2': 'traes traías trajiste traerás traigas',
    '3': 'trae',
    s: 'traiga',
    p: 'trajo',
    f: 'traerá',
    x: 'traía traería',
    '1': 'traigo traje',
    '6': 'traen trajeron traigan',
  },
  {
    '2': 'oyes oíste oirás oigas',
    '3': 'oye',
    s: 'oiga',
    p: 'oyó',
    x: 'oía',
    '1': 'oigo oí',
    '6': 'oyen oyeron oigan',
  },
  {
    '2': 'caes caíste caigas',
    '3': 'cae',
    s: 'caiga',
    p: 'cayó',
    x: 'caía',
    '1': 'caigo',
    '6': 'caen cayeron',
  },
  { '2': 'creíste leíste', p: 'creyó leyó', '6': 'creyeron leyeron' },
  {
    '2': 'mantienes obtienes dispones supones propones',
    '3': 'mantiene obtiene dispone supone propone',
    s: 'mantenga obtenga disponga suponga proponga',
    p: 'mantuvo obtuvo dispuso supuso',
    f: 'mantendrá obtendrá',
  },
  { '2': 'incluyes sustituyes', '3': 'incluye sustituye', s: 'incluya sustituya' },
  { '2': 'ríes sonríes fríes', '3': 'ríe sonríe', s: 'ría sonría' },
];

/** Words that look like verb forms and mostly are something else. */
const OTHER =
  'este estes para como sobre entre nada parte cosas cosa modo años casa casas cuenta tarde libre libres una unas uno antes cerca fuera'.split(
    ' ',
  );

/** What a Spanish verb form says of its subject. */
export const spanishVerbs = verbForms([AR, er('e'), er('i')], VERBS, IRREGULAR);
for (const word of OTHER) spanishVerbs.delete(word);
