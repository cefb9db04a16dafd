import { type Phrases, phraseFinder } from './phrases';

/** Whose death is meant: of things people say that they died as well. */
const FAMILY = {
  en: 'husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|partner|grandmother|grandfather|grandma|grandpa|uncle|aunt|friend|colleague|parents',
  de: 'mann|mannes|frau|vater|vaters|mutter|sohn|sohnes|tochter|bruder|bruders|schwester|oma|opa|großmutter|großvater|großvaters|onkel|tante|freund|freundes|freundin|partner|partners|partnerin|ehemann|ehemannes|ehefrau|eltern|lebensgefährt~',
  fr: 'mari|femme|père|mère|fils|fille|frère|sœur|soeur|conjoint|conjointe|compagnon|compagne|oncle|tante|ami|amie|papa|maman|grand-mère|grand-père|époux|épouse|parents',
  es: 'marido|mujer|esposo|esposa|padre|madre|hijo|hija|hermano|hermana|abuelo|abuela|pareja|papá|mamá|tío|tía|amigo|amiga|suegro|suegra',
  it: 'marito|moglie|padre|madre|figlio|figlia|fratello|sorella|nonno|nonna|compagno|compagna|papà|mamma|zio|zia|amico|amica|suocero|suocera',
  pt: 'marido|mulher|esposo|esposa|pai|mãe|filho|filha|irmão|irmã|avô|avó|companheiro|companheira|tio|tia|amigo|amiga|sogro|sogra',
  nl: 'man|vrouw|vader|moeder|zoon|dochter|broer|zus|opa|oma|partner|vriend|vriendin|echtgenoot|echtgenote|oom|tante|collega',
} as const;

/**
 * Words of a death or a grave illness, as customers write them. Strict: "the battery died" and «perdida de mi paquete»
 * are none, so where a word is said of things as well a person stands beside it.
 */
const GRIEF: Phrases = {
  en: [
    'passed away',
    `(${FAMILY.en})( has| had)?( sadly| suddenly| just| recently| unexpectedly)? died`,
    `death (of|in) (my|his|her|our|the) (late )?(${FAMILY.en}|family|account holder)`,
    `(my|our|his|her) (late|deceased) (${FAMILY.en})`,
    'funeral|bereave~|obituary|widowed|widow|widower',
    'terminally ill|terminal (cancer|illness)|palliative care|hospice',
    '(diagnosed with|battling|fighting|treatment for|has|have) (~ )?(cancer|leukaemia|leukemia)',
    'in intensive care',
  ],
  de: [
    'verstorben~|verstarb~|hinterblieben~',
    `(${FAMILY.de})( ist| war)?( ~)?( ~)?( ~)? (gestorben|starb)`,
    `(tod|tode|todes|ableben) (mein|unser|ihr|sein)(e|er|es) (${FAMILY.de})`,
    '(beerdigung|beisetzung|trauerfall|todesfall|sterbefall|bestattung|trauerfeier)~',
    '(krebserkrankung|krebsdiagnose|krebstherapie|chemotherapie|hospiz|intensivstation|palliativ)~',
    'an ~krebs (erkrankt|leide|leidet|gestorben)|~krebs diagnostiziert|schwer (erkrankt|krank)|unheilbar (krank|erkrankt)',
  ],
  fr: [
    'décédé(e|s|es)?|décès|décède',
    `(${FAMILY.fr}) (est|vient d’être|nous a)( ~)? (mort|morte|quittés)`,
    `(mort|perte|enterrement) (de|d’)( )?(mon|ma|mes|notre|son|sa) (${FAMILY.fr})`,
    'obsèques|funérailles|en deuil',
    '(un|mon|son) cancer|leucémie|soins (intensifs|palliatifs)|gravement malade|chimiothérapie',
  ],
  es: [
    'fallecid(o|a|os)|fallecimiento|falleció|fallecieron',
    `(murió|ha muerto) (mi|nuestro|nuestra|su) (${FAMILY.es})|(mi|nuestro|nuestra|su) (${FAMILY.es})( ~)? (murió|ha muerto)`,
    `(muerte|pérdida) de (mi|nuestro|nuestra|su) (${FAMILY.es})`,
    '(el |del |al )(funeral|entierro|velorio|sepelio)|de luto',
    '(cáncer|leucemia|quimioterapia|cuidados intensivos|cuidados paliativos|enfermedad terminal|gravemente enferm~)',
  ],
  it: [
    'decedut(o|a|i)|decesso',
    `(${FAMILY.it}) (è|era) (mort(o|a)|scompars(o|a)|venut(o|a) a mancare|mancat(o|a))`,
    `(morte|scomparsa|perdita) di (mio|mia|nostro|nostra|suo|sua) (${FAMILY.it})`,
    'funerale|funerali|lutto|defunt(o|a)',
    '(cancro|leucemia|chemioterapia|terapia intensiva|cure palliative|malato terminale|gravemente malat(o|a))|un tumore',
  ],
  pt: [
    'falecid(o|a|os)|falecimento|óbito',
    `(${FAMILY.pt}) (morreu|faleceu|nos deixou)|(morreu|faleceu) (o |a )?(meu|minha|seu|sua) (${FAMILY.pt})`,
    `(morte|perda) (do meu|da minha|de meu|de minha|do nosso|da nossa) (${FAMILY.pt})`,
    'funeral|velório|enterro|de luto',
    '(câncer|cancro|leucemia|quimioterapia|cuidados (intensivos|paliativos)|doença terminal|gravemente doente)|na uti',
  ],
  nl: [
    'overleden|overleed|overlijden|overlijdt',
    `(${FAMILY.nl})( is)?( ~)?( ~)? (gestorven|stierf)`,
    `dood van (mijn|onze|zijn|haar) (${FAMILY.nl})`,
    'uitvaart~|begrafenis~|crematie|in de rouw',
    '~kanker|leukemie|chemotherapie|palliatie~|ernstig ziek|terminaal|op de (intensive care|ic)',
  ],
  ja: [
    '亡くな(り|っ|る)',
    '逝去',
    '死去',
    '他界',
    '葬儀',
    '葬式',
    'お通夜',
    '忌引',
    '喪中',
    '訃報',
    '(ガン|がん|癌)(を患|と診断|の治療|で入院|で闘病|が見つか)',
    '危篤',
    '重病',
    '余命',
    '集中治療室',
  ],
};

/** Words of condolence or of wishes for somebody who is ill. Generous: a kind word in any form counts. */
const SYMPATHY: Phrases = {
  en: [
    'condolence~|sympath~|loss|sorry|sad~|thoughts|deepest|heart~',
    'recover~|get well|wish (you|him|her|them)|strength|all the best|take care of',
    '(difficult|hard|painful|trying|sad) (time|times|moment|period|situation|news|days|weeks)',
  ],
  de: [
    'beileid~|anteilnahme|mitgefühl~|kondol~|verlust~|trauer~|traurig~',
    'leid|betroffen~|bestürzt',
    '~genesung|besserung|viel kraft|kraft|alles gute',
    '(schwer|schwierig)(e|en) (zeit|stunde|situation|moment|tag|tage|tagen|wochen)',
  ],
  fr: [
    'condoléance~|compassion|sympathie|tristesse|triste~|perte|deuil|désolé~|navré~|touché~',
    'rétablissement|courage|pensée~|épreuve|guérison|peine',
    '(moment|période|situation|moments) (si )?(difficile|douloureu)~',
  ],
  es: [
    'pésame|condolencia~|pérdida|siento|sentimos|lament(o|amos)|triste~|dolor~|acompañ~',
    'recuperación|ánimo|mejor(e|ía)|fuerza~|fortaleza|pronta',
    '(momento|momentos|situación) (tan )?difícil~|difíciles momentos',
  ],
  it: [
    'condoglianze|cordoglio|vicin(i|o|a|anza)|dispiac~|spiac~|perdita|lutto|dolore|triste~|partecip~',
    'guarigione|rimett~|forza|pensier~|auguri~',
    '(momento|periodo|situazione) (così )?(difficile|delicat)~',
  ],
  pt: [
    'pêsames|condolência~|sentiment~|sinto|sentimos|lament(o|amos)|perda|triste~|dor|solidari~',
    'recuperação|melhoras|força~|coragem|pensament~',
    '(momento|situação|momentos|período) (tão )?difíc~',
  ],
  nl: [
    '~condole~|medeleven|deelneming|verlies|verdriet~|rouw|gemis',
    'sterkte|beterschap|spijt|kracht|leven (met u|mee)|meeleven|aangeslagen|geschrokken',
    '(moeilijke|zware|lastige) (tijd|periode|situatie|dagen)',
  ],
  ja: [
    'お悔やみ',
    'お悔み',
    'ご冥福',
    '哀悼',
    'ご愁傷',
    '弔意',
    '心痛',
    'お察し',
    'お見舞い',
    'ご快復',
    'ご回復',
    '快癒',
    'お大事に',
    'ご自愛',
    'お辛い',
    'おつらい',
  ],
};

export const grief = phraseFinder(GRIEF);
export const sympathy = phraseFinder(SYMPATHY);
