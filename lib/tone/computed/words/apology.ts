import { type Phrases, phraseFinder } from './phrases';

/** Words that ask for pardon. */
const APOLOGIES: Phrases = {
  en: ['sorry', 'apolog~', 'forgive (us|me)', '(please )?excuse (the|our|my|this|us|me)', 'pardon'],
  de: [
    'entschuldig~',
    '(tut|tue) (es )?(mir|uns)( ~)?( ~)?( ~)? leid',
    'leid (tut|getan)',
    'verzeih~',
    'pardon',
    'nachsicht',
    'sorry',
  ],
  fr: ['désolé(e|s|es)?', '(excus|pardon)~', 'navré(e|s|es)?', 'confus(e|es)?'],
  es: [
    '(lament|disculp|perdon)(o|a|e|as|es|ar|amos|emos|en|ad|ando)(me|nos)?',
    'discúlp~|perdón~',
    'disculpa(s)?',
    'lo (siento|sentimos)|sentimos (mucho|las|los|la|que|el)',
  ],
  it: ['scus~', '(di)?spiace~', 'dispiaciut~', 'perdon~', 'chiediamo venia'],
  pt: [
    'desculp~',
    'lament(o|amos|ar|ando|a)',
    'perdão|perdoe~',
    '(sinto|sentimos) (muito|imenso|imensamente|pel~)',
  ],
  nl: ['sorry', 'excus~', 'spijt', 'verontschuldig~', 'vergeef', 'vergeving', 'pardon'],
  ja: [
    '申し訳',
    '申訳',
    'お詫び',
    'おわび',
    'ごめんなさい',
    '謝罪',
    'すみません',
    'すいません',
    '失礼いたしました',
    '失礼しました',
    '陳謝',
  ],
};

/** Softer words of regret: whoever writes them has not left it out, though they ask for nothing. */
const REGRETS: Phrases = {
  en: ['regret~', 'unfortunate~', 'our (mistake|fault|error)', 'frustrat~'],
  de: ['bedauer~', 'unannehmlichkeit~', '(unser|mein) (fehler|versehen)'],
  fr: ['regrett~', 'regret~', 'malheureusement', '(notre|ma) (erreur|faute)'],
  es: ['lamentable~', '(nuestro|mi) error', 'molestia~'],
  it: ['rammaric~', 'purtroppo', '(nostro|mio) errore', 'disag~'],
  pt: ['lamentavel~', 'infelizmente', '(nosso|meu) (erro|engano)', 'transtorno~|incómodo~|incômodo~'],
  nl: ['betreur~', 'helaas', 'ongemak~', '(onze|mijn) fout', 'vervelend~'],
  ja: ['遺憾', '恐れ入り', '恐縮', 'ご迷惑', 'ご不便', '反省'],
};

export const apologies = phraseFinder(APOLOGIES);
export const regrets = phraseFinder(REGRETS);
