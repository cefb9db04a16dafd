import { type Conjugation, type Irregular, verbForms } from './paradigm';

function joinAre(stem: string, ending: string): string {
  if (/^[ie]/.test(ending)) {
    if (/[cg]$/.test(stem)) return `${stem}h${ending}`;
    if (/[cg]i$/.test(stem)) return stem.slice(0, -1) + ending;
    if (stem.endsWith('i') && ending.startsWith('i')) return stem + ending.slice(1);
  }
  return stem + ending;
}

const ARE: Conjugation = {
  infinitive: 'are',
  endings: {
    b: 'i',
    '2': 'avi asti erai eresti',
    '3': 'a',
    p: 'ò',
    f: 'erà',
    x: 'asse assi',
    '1': 'o avo ai erò erei',
    '4': 'iamo avamo eremo eremmo',
    '5': 'ate avate erete ereste aste',
    '6': 'ano avano arono eranno erebbero ino',
    i: 'are',
    g: 'ando',
    k: 'ato ata ati ate',
  },
  join: joinAre,
};
const third = (ending: string): Pick<Conjugation, 'infinitive' | 'join'> => ({
  infinitive: ending,
  join: (stem, rest) => stem + rest,
});
const ERE: Conjugation = {
  ...third('ere'),
  endings: {
    '2': 'i evi esti erai eresti',
    '3': 'e',
    s: 'a',
    p: 'é',
    f: 'erà',
    x: 'esse essi',
    '1': 'o evo ei erò erei',
    '4': 'iamo evamo eremo',
    '5': 'ete evate erete ereste',
    '6': 'ono evano eranno erebbero ano',
    i: 'ere',
    g: 'endo',
    k: 'uto uta uti ute',
  },
};
/** Verbs in -ire; those with -isc- name it: `capire:capisc`. */
const IRE: Conjugation = {
  ...third('ire'),
  endings: {
    '2': 'Si ivi isti irai iresti',
    '3': 'Se',
    s: 'Sa',
    p: 'ì',
    f: 'irà',
    x: 'isse issi',
    '1': 'So ivo ii irò irei',
    '4': 'iamo ivamo iremo',
    '5': 'ite ivate irete ireste',
    '6': 'Sono ivano iranno irebbero Sano',
    i: 'ire',
    g: 'endo',
    k: 'ito ita iti',
  },
};
/** The conditional and the imperfect of "he", "she" and the polite "you" are theirs alone. */
for (const [conjugation, vowel, past] of [
  [ARE, 'e', 'a'],
  [ERE, 'e', 'e'],
  [IRE, 'i', 'i'],
] as const)
  conjugation.endings['3'] += ` ${past}va ${vowel}rebbe`;

const VERBS =
  'abbandonare abitare accettare accompagnare acquistare addormentare affittare affrontare aggiornare aiutare allegare ' +
  'allenare alzare amare ammirare andare annullare apprezzare approfittare arrabbiare arrivare ascoltare aspettare ' +
  'assaggiare assicurare attivare aumentare avvisare baciare ballare bastare bloccare buttare cambiare camminare cantare ' +
  'caricare causare cenare cercare chiamare cliccare collegare colpire:colpisc combattere cominciare completare comprare ' +
  'comunicare confermare consegnare conservare considerare consigliare contattare continuare controllare coprire correre ' +
  'costare creare credere cucinare curare dedicare desiderare dimenticare dimostrare diventare domandare dormire ' +
  'dubitare durare eliminare entrare esagerare esitare esprimere evitare fermare festeggiare firmare fumare funzionare ' +
  'garantire:garantisc gettare giocare girare giudicare giurare godere gridare guadagnare guardare guidare gustare ' +
  'immaginare imparare importare incontrare indicare indossare informare iniziare innamorare inserire:inserisc insegnare ' +
  'installare interessare inventare inviare investire invitare lanciare lasciare lavare lavorare leggere levare litigare ' +
  'lottare mandare mangiare mancare meritare mescolare migliorare mischiare modificare mostrare navigare negare noleggiare ' +
  'notare nuotare occupare odiare ordinare organizzare osservare ottenere pagare parcheggiare parlare partecipare partire ' +
  'passare passeggiare pensare perdere perdonare permettere pesare piangere pianificare piantare portare praticare ' +
  'preferire:preferisc pregare prendere prenotare preoccupare preparare presentare prestare procurare programmare ' +
  'promettere proteggere provare pubblicare pulire:pulisc raccomandare raccontare ragionare realizzare reclamare ' +
  'regalare registrare resistere respirare restare restituire:restituisc ricaricare ricevere richiamare ricordare ridere ' +
  'rilassare rimborsare ringraziare riparare ripetere riposare risolvere risparmiare rispettare rispondere ritenere ' +
  'ritirare ritornare ritrovare riuscire risultare rompere saltare salutare salvare sbagliare scaricare scegliere ' +
  'scherzare scoprire scrivere scusare seguire selezionare sembrare sentire servire sistemare smettere soffrire sognare ' +
  'sopportare spedire:spedisc spegnere sperare spendere spiegare spostare sposare stampare stancare studiare suggerire:suggerisc ' +
  'suonare superare temere tentare terminare tirare toccare tornare trascorrere trasferire:trasferisc trattare trovare ' +
  'usare utilizzare valutare vedere vendere verificare versare vestire viaggiare vincere visitare vivere volare votare ' +
  'capire:capisc finire:finisc costruire:costruisc gestire:gestisc unire:unisc conoscere mettere chiedere chiudere decidere ' +
  'aprire offrire divertire aggiungere raggiungere crescere nascere esistere';

const IRREGULAR: readonly Irregular[] = [
  {
    '2': 'sei eri fosti sarai saresti sii',
    '3': 'è era sarebbe',
    s: 'sia',
    p: 'fu',
    f: 'sarà',
    x: 'fossi fosse',
    '1': 'sono ero sarò sarei',
    '5': 'siete eravate sareste',
    '6': 'erano saranno siano furono',
  },
  {
    '2': 'hai avevi avrai avresti abbi',
    '3': 'ha aveva avrebbe',
    s: 'abbia',
    p: 'ebbe',
    f: 'avrà',
    x: 'avessi avesse',
    '1': 'ho avevo avrò avrei',
    '5': 'avete avevate avreste',
    '6': 'hanno avevano avranno abbiano',
  },
  {
    '2': 'puoi potevi potrai potresti',
    '3': 'può poteva potrebbe',
    s: 'possa',
    f: 'potrà',
    x: 'potessi potesse',
    '1': 'posso potevo potrò potrei',
    '5': 'potete potevate potreste',
    '6': 'possono potevano potranno possano',
  },
  {
    '2': 'vuoi volevi vorrai vorresti',
    '3': 'vuole voleva vorrebbe',
    s: 'voglia',
    p: 'volle',
    f: 'vorrà',
    x: 'volessi volesse',
    '1': 'voglio volevo vorrei',
    '5': 'volete vorreste',
    '6': 'vogliono volevano vorranno',
  },
  {
    '2': 'devi dovevi dovrai dovresti',
    '3': 'deve doveva dovrebbe',
    s: 'debba',
    f: 'dovrà',
    x: 'dovessi dovesse',
    '1': 'devo dovevo dovrei',
    '5': 'dovete dovreste',
    '6': 'devono dovevano dovranno',
  },
  {
    '2': 'sai sapevi saprai sapresti',
    '3': 'sa sapeva saprebbe',
    s: 'sappia',
    p: 'seppe',
    f: 'saprà',
    x: 'sapessi sapesse',
    '1': 'so sapevo saprei',
    '5': 'sapete sapreste',
    '6': 'sanno sapevano sappiano',
  },
  {
    '2': 'fai facevi facesti farai faresti',
    '3': 'fa faceva farebbe',
    s: 'faccia',
    p: 'fece',
    f: 'farà',
    x: 'facessi facesse',
    '1': 'faccio facevo farei farò',
    '5': 'fate facevate fareste',
    '6': 'fanno facevano facciano fecero',
    g: 'facendo',
    k: 'fatto',
  },
  {
    '2': 'dici dicevi dicesti dirai diresti',
    '3': 'dice diceva direbbe',
    s: 'dica',
    p: 'disse',
    f: 'dirà',
    x: 'dicessi dicesse',
    '1': 'dico dicevo direi',
    '5': 'dite',
    '6': 'dicono dicevano dicano dissero',
    g: 'dicendo',
    k: 'detto',
  },
  {
    '2': 'dai davi darai daresti',
    '3': 'dà dava darebbe',
    s: 'dia',
    p: 'diede',
    f: 'darà',
    '1': 'do davo darei',
    '5': 'date',
    '6': 'danno davano diano',
  },
  {
    '2': 'stai stavi starai staresti',
    '3': 'sta stava starebbe',
    s: 'stia',
    p: 'stette',
    f: 'starà',
    '1': 'sto stavo starei',
    '5': 'state',
    '6': 'stanno stavano stiano',
  },
  {
    '2': 'vai andrai andresti',
    '3': 'va andrebbe',
    s: 'vada',
    f: 'andrà',
    '1': 'vado andrei',
    '6': 'vanno andranno vadano',
  },
  {
    '2': 'vieni venivi verrai verresti',
    '3': 'viene veniva verrebbe',
    s: 'venga',
    p: 'venne',
    f: 'verrà',
    '1': 'vengo',
    '6': 'vengono venivano verranno vengano',
  },
  {
    '2': 'tieni tenevi terrai ottieni mantieni',
    '3': 'tiene teneva ottiene mantiene',
    s: 'tenga ottenga mantenga',
    f: 'terrà',
    '1': 'tengo',
    '6': 'tengono',
  },
  {
    '2': 'esci uscirai uscivi riesci riuscirai',
    '3': 'esce usciva riesce riusciva',
    s: 'esca riesca',
    f: 'uscirà riuscirà',
    '1': 'esco riesco',
    '6': 'escono riescono',
  },
  { '2': 'bevi bevevi', '3': 'beve beveva', s: 'beva', '1': 'bevo', '6': 'bevono' },
  {
    '2': 'rimani rimarrai scegli togli',
    '3': 'rimane sceglie toglie',
    s: 'rimanga scelga tolga',
    p: 'rimase scelse',
    '6': 'rimangono scelgono',
  },
  {
    '2': 'vedrai vedresti vivrai',
    '3': 'vedrebbe vivrebbe',
    p: 'vide visse',
    f: 'vedrà vivrà',
    k: 'visto preso messo chiesto letto scritto perso scelto speso',
  },
  { '2': 'traduci produci', '3': 'traduce produce piace piacerebbe', s: 'traduca produca piaccia' },
  { p: 'prese mise chiese lesse scrisse perse spese rispose conobbe nacque' },
];
/** Words that look like verb forms and mostly are something else. */
const OTHER =
  'parte parti prima porta porte ora sera casa case cosa cose storia mente conto conti nota note causa cura coste versi visita visite temi noti versi gusti'.split(
    ' ',
  );

/** What an Italian verb form says of its subject. */
export const italianVerbs = verbForms([ARE, ERE, IRE], VERBS, IRREGULAR);
for (const word of OTHER) italianVerbs.delete(word);
