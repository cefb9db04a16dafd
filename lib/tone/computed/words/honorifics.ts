/** Two forms of the same word: what is written to a man, and to a woman. */
export type Pair = readonly [masculine: string, feminine: string];

export interface Forms {
  /** "Mr", "Frau": the first pair is what to write where one is missing. */
  titles: readonly Pair[];
  /** Words of greeting that agree with the gender: "Sehr geehrter", « Chère ». */
  openings: readonly Pair[];
}

/** How languages tell in a greeting whether a man or a woman is meant. Pairs are as they are written. */
export const HONORIFICS: Readonly<Record<string, Forms>> = {
  en: {
    titles: [
      ['Mr', 'Ms'],
      ['Mr', 'Mrs'],
      ['Mr', 'Miss'],
      ['Mister', 'Ms'],
    ],
    openings: [],
  },
  de: {
    titles: [
      ['Herr', 'Frau'],
      ['Herrn', 'Frau'],
      ['Hr.', 'Fr.'],
    ],
    openings: [
      ['geehrter', 'geehrte'],
      ['lieber', 'liebe'],
      ['werter', 'werte'],
    ],
  },
  fr: {
    titles: [
      ['Monsieur', 'Madame'],
      ['M.', 'Mme'],
      ['Monsieur', 'Mademoiselle'],
    ],
    openings: [['cher', 'chère']],
  },
  es: {
    titles: [
      ['Sr.', 'Sra.'],
      ['señor', 'señora'],
      ['Sr.', 'Srta.'],
      ['don', 'doña'],
    ],
    openings: [
      ['estimado', 'estimada'],
      ['querido', 'querida'],
      ['apreciado', 'apreciada'],
      ['distinguido', 'distinguida'],
    ],
  },
  it: {
    titles: [
      ['Sig.', 'Sig.ra'],
      ['signor', 'signora'],
      ['signore', 'signora'],
    ],
    openings: [
      ['caro', 'cara'],
      ['egregio', 'egregia'],
      ['gentilissimo', 'gentilissima'],
    ],
  },
  pt: {
    titles: [
      ['Sr.', 'Sra.'],
      ['senhor', 'senhora'],
      ['Sr.', 'D.'],
      ['Sr.', 'Dona'],
    ],
    openings: [
      ['prezado', 'prezada'],
      ['caro', 'cara'],
      ['estimado', 'estimada'],
      ['querido', 'querida'],
      ['Exmo.', 'Exma.'],
    ],
  },
  nl: {
    titles: [
      ['heer', 'mevrouw'],
      ['meneer', 'mevrouw'],
      ['dhr.', 'mevr.'],
      ['dhr.', 'mw.'],
    ],
    openings: [],
  },
};

/** Academic titles may stand between the form of address and the name. */
export const BETWEEN =
  /^(?:dr|prof|doktor|doctor|professor|ing|dipl|mag|dott|dottore|dottssa|dra|profa|avv|eng|lic|med|van|von|de|der|den|del|della|da|di|do|dos|du|la|le|ter|ten)$/;

/**
 * Where people are addressed by their given name with a form of address, or where what stands last is not a family's
 * name ("Ayşe Hanım", "Sr. João", „Herr Mohammed“): there Savoir does not know better.
 */
const GIVEN_NAME_REGIONS: ReadonlySet<string> = new Set(
  (
    'AE SA QA KW BH OM YE JO LB SY IQ EG LY TN DZ MA SD PS IR AF PK BD IN LK NP MV TH LA KH MM VN ID MY SG BN PH ' +
    'TR AZ IS ET ER SO KE NG GH UG TZ RW BR PT AO MZ CV MN BT'
  ).split(' '),
);
const GIVEN_NAME_LANGUAGES: ReadonlySet<string> = new Set(
  'ar fa ur ps hi bn ta te ml kn si ne th lo km my vi id ms fil tr az is am ti so sw pt mn'.split(' '),
);

/** Whether the customer's custom may be to use the given name with a form of address. */
export const namedByGiven = (region: string | undefined, customerLanguage: string | undefined): boolean =>
  (region !== undefined && GIVEN_NAME_REGIONS.has(region)) ||
  (customerLanguage !== undefined && GIVEN_NAME_LANGUAGES.has(customerLanguage.split('-')[0] ?? ''));

const TITLE_WORDS: ReadonlySet<string> = new Set(
  Object.values(HONORIFICS).flatMap(({ titles }) => titles.flat().map((word) => bare(word))),
);

function bare(word: string): string {
  return word.replace(/\./g, '').toLowerCase();
}

/** Whether a word of the name field is a form of address or an academic title in any of the languages, and no name. */
export const isFormOfAddress = (word: string): boolean =>
  TITLE_WORDS.has(bare(word)) || /^(?:prof|doktor|doctor|professor|dott|dottore|dipl)$/.test(bare(word));
