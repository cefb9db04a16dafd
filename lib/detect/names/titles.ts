/**
 * Words around a name that are no part of it. Keys are lower case without full stops; `key()` folds to that form.
 * Sources: the field help of CLDR's person names (title, generation, credentials) and national style guides'
 * lists of academic degrees; forms are those seen in helpdesk name fields.
 */
export type Stated = 'feminine' | 'masculine';

export const key = (word: string) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.·,:"״׳]/g, '');

const words = (list: string) => list.split(' ');

/** Forms that state gender and nothing else: removed from the name. Null: a form for anybody (Mx, คุณ). */
const GENDERED = new Map<string, Stated | null>();
const gendered = (stated: Stated | null, list: string) => {
  for (const word of words(list)) GENDERED.set(word, stated);
};
gendered(
  'masculine',
  'mr mister herr hr herrn mr monsieur señor sr senhor signor sig signore dhr heer meneer pan pán domnul dl господин ' +
    'г-н гн пан г-дин gospodin gospod bay bapak pak encik السيد سيد آقای اقای آقا מר श्री shri ông κύριος κος herra ' +
    'hra senyor mnr úr นาย',
);
gendered(
  'feminine',
  'mrs ms miss frau fräulein mme madame mlle mademoiselle señora sra señorita srta senhora signora sig.ra sigra ' +
    'signorina mevr mevrouw mw pani paní doamna dna госпожа г-жа гжа пані пани gospođa gospa bayan ibu puan cik ' +
    'السيدة سيدة الآنسة الانسة آنسة خانم גברת गुश्री श्रीमती smt bà κυρία κα δις fru frk rouva neiti senyora นาง นางสาว',
);
gendered(null, 'mx คุณ khun familie fam família famille family rodina جناب سرکار');

/** Forms that read otherwise in other languages; only with that language (or a region of it). */
const BY_LANGUAGE: Record<string, Record<string, Stated>> = {
  fr: { m: 'masculine' },
  de: { fr: 'feminine' },
  da: { hr: 'masculine', fr: 'feminine' },
  es: { d: 'masculine', dña: 'feminine', don: 'masculine', doña: 'feminine' },
  pt: { d: 'feminine', dona: 'feminine' },
  vi: { anh: 'masculine', chị: 'feminine' },
  cs: { p: 'masculine' },
};

/** After the name, as in Turkish "Ayşe Hanım" or Chinese "王先生". */
export const GENDERED_AFTER: Record<string, Stated> = {
  bey: 'masculine',
  hanım: 'feminine',
  hanim: 'feminine',
};

export function statedBy(word: string, language: string | undefined): Stated | null | undefined {
  const folded = key(word);
  // Dutch "mr." is a law degree (meester in de rechten), not a form of address.
  if (folded === 'mr' && language === 'nl') return undefined;
  const local = language ? BY_LANGUAGE[language]?.[folded] : undefined;
  return local ?? GENDERED.get(folded);
}

const TITLES = new Set(
  words(
    'dr doctor doktor docteur dottor dott dottssa dottoressa doutor doutora doctora dra prof professor professeur ' +
      'profesor profesora professora professoressa profssa profa profª profin drª engª mag magª mag(fh) ing di dipl-ing ' +
      'dipling dipl-kfm dipl-kffr dipl-inf dipl-phys dipl-psych dipl-biol dipl-chem dipl-päd dipl pd priv-doz doz ' +
      'dr-ing dring dr-habil univ-prof ao lic licda licenciado licenciada arq arch avv geom rag eng engenheiro ' +
      'ingeniero ingeniera mtro mtra cp rev reverend hon capt captain col colonel sgt sergeant maj major lt lieutenant ' +
      'gen general sir dame lord lady rabbi imam sheikh shaikh sheik maître me pr drs ir mgr inż bc mudr judr phdr rndr ' +
      'mvdr paeddr doc rsdr dr-in д-р проф к.т.н د دكتور الدكتور دكتورة الدكتورة أد م مهندس المهندس المهندسة أستاذ ' +
      'الأستاذ الأستاذة الشيخ الشيخة دکتر مهندس پروفسور ד״ר דר פרופ डॉ प्रो ดร ศ รศ ผศ ts tiến sĩ haji hajjah hj',
  ),
);

/** What may follow a doctorate: "Dr. med.", "Dr. rer. nat.", "Dr. h. c.". */
export const DEGREE_PARTS = new Set(
  words('med jur phil rer nat pol oec theol habil dent vet ing techn h c hc mult iur sc univ mag fh lic'),
);

/** Titles that state gender besides the degree. */
const TITLE_STATES: Record<string, Stated> = {
  dra: 'feminine',
  drª: 'feminine',
  doctora: 'feminine',
  doutora: 'feminine',
  dottssa: 'feminine',
  dottoressa: 'feminine',
  profssa: 'feminine',
  profa: 'feminine',
  profª: 'feminine',
  professora: 'feminine',
  profesora: 'feminine',
  professoressa: 'feminine',
  licda: 'feminine',
  licenciada: 'feminine',
  ingeniera: 'feminine',
  mtra: 'feminine',
  engª: 'feminine',
  sir: 'masculine',
  lord: 'masculine',
  dame: 'feminine',
  lady: 'feminine',
  دكتورة: 'feminine',
  الدكتورة: 'feminine',
  الأستاذة: 'feminine',
  المهندسة: 'feminine',
  الشيخة: 'feminine',
  hajjah: 'feminine',
};

// Short ones that are also names, initials or words: titles only with their full stop.
const WITH_STOP_ONLY = new Set(
  words('me pr cp ir di arch ing eng doc gen col maj lt rag pd ao م د ts hj bc hon mag'),
);
const SINGLE_CAPITAL = /^\p{Lu}\.$/u;

export function isTitle(word: string, language: string | undefined): boolean {
  const folded = key(word);
  if (folded === 'mr') return language === 'nl';
  if (SINGLE_CAPITAL.test(word)) return false;
  if (!TITLES.has(folded)) return false;
  return (
    !WITH_STOP_ONLY.has(folded) || word.endsWith('.') || (language === 'de' && /^(Ing|Mag|DI)$/.test(word))
  );
}

export const titleStates = (word: string): Stated | undefined => TITLE_STATES[key(word)];

const SUFFIXES = new Set(
  words(
    'jr jnr junior júnior jún snr sr esq esquire phd bsc msc llm llb dds dipl dvm filho neto sobrinho cpa mph mba csc drsc dsc dis edd mfa mpa mbchb frcs meng beng',
  ),
);
// Otherwise ordinary surnames or other words: only as the credential is spelt.
const CREDENTIAL =
  /^(M\.?A\.?|B\.?A\.?|M\.?D\.?|M\.?S\.?|B\.?S\.?|J\.?D\.?|RN|II\.?|III\.?|IV\.?|OBE|MBE|CBE|CFA|PMP|MPA|FH)$/;

/** "Jr.", "III", "PhD", "Filho". "Sr." is one at the end of a name; at its start the caller reads a señor. */
export function isSuffix(word: string): boolean {
  return SUFFIXES.has(key(word)) || CREDENTIAL.test(word.replace(/[(),]/g, ''));
}

const LONE = new Set(
  words(
    'mr mister mrs ms miss mx herr hr herrn frau fr mme mlle monsieur madame sr sra srta señor señora signor dr prof ' +
      'dhr mevr mevrouw pan pani господин госпожа',
  ),
);
/** A form of address or a title that stands alone in the field names nobody. */
export const isLoneTitle = (word: string): boolean => LONE.has(key(word));
