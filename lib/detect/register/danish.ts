import { ALL_CAPITALS, courtesyCapital } from './diacritics';
import type { RegisterRules } from './rule';
import { atStart, QUOTATION, words } from './rule';

/**
 * In Danish "du" has become the word to almost everybody, and "De" is rare (Den Store Danske, "tiltaleform"; the
 * capital of De, Dem and Deres: Retskrivningsordbogen § 13). "Du", and "I" to a company, say nothing here; "De" with a
 * capital inside a sentence is a courtesy. Without that, register is told from greeting, closing and choice of words.
 */
export const danish: RegisterRules = {
  neutral: 2.9,
  // Not after "hr.", which a name follows.
  sentenceEnd: /(?<=[.!?…])(?<!(?:^|\s)[Hh]r\.)\s+|\n+/u,
  cut: QUOTATION,
  rules: [
    {
      // Also "Deres Majestæt" and names: "De Forenede Nationer".
      code: 'register.honorific',
      shows: 'formal',
      weight: 6,
      pattern: courtesyCapital('De(?! [A-ZÆØÅ])|Dem|Deres(?! (?:Majestæt|Kongelige|Excellence))'),
      unless: ALL_CAPITALS,
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.5,
      pattern:
        /(?:^|(?:[Gg]oddag|[Kk]ære|[Dd]ag),? )(?:[Hh]r\.?|[Hh]err|[Ff]ru|[Ff]rk\.?|[Ff]røken|[Dd]irektør|[Dd]oktor|[Pp]rofessor) [A-ZÆØÅ][a-zæøåé]+(?=[,!]|$)|(?<![A-Za-zÀ-ɏ])(?:min herre|min frue|mine damer og herrer)(?![A-Za-zÀ-ɏ])/i,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3.5,
      pattern: atStart('(?:høj|højst)?ærede|højtærede|højstærede'),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1.2,
      pattern: atStart(
        'goddag|god dag|godaften|til rette vedkommende|til den det vedrører|til hvem det måtte vedrøre',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 2,
      pattern: words(
        'hermed|undertegnede|imødeser|anmoder (?:jeg |vi )?(?:hermed )?om|tillader (?:jeg )?mig|(?:jeg|vi) tillader (?:mig|os)|bedes (?:venligst )?[a-zæøå]+|fremsender|(?:ville|vil) være (?:dem |jer |dig )?(?:yderst |meget )?taknemmelig[a-z]*|det bemærkes|såfremt',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.2,
      pattern: words(
        'venligst|vær venlig at|vedrørende|angående|henvisning til|på forhånd mange tak for deres|med hensyn til',
      ),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 3.5,
      pattern: words(
        '(?:med )?højagtelse|med højagtelse|ærbødigst|deres (?:ærbødige|hengivne)|med respektfuld hilsen',
      ),
    },
    {
      // The usual closing of any letter.
      code: 'register.closing',
      shows: 'formal',
      weight: 0.5,
      pattern: words('med venlig(?:e)? hilsen(?:er)?|venlig hilsen|de bedste hilsner'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3.5,
      pattern: atStart('davs|dav|yo|hva s[åa]|halløjsa|halløj|mojn'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1.5,
      pattern: atStart('hejsa|hejs|hej ?hej|heeej+|hejj+|hey|hi'),
    },
    {
      // Spelled as spoken.
      code: 'register.plain',
      shows: 'informal',
      weight: 2.2,
      pattern: words(
        "ik'|ikk'?|ik oss?|sgu|fandme|kraftedeme|kraftedme|fedt nok|mega (?:fedt|nice|irriterende|sur|træls)|nice|plz|pls|haha+|hihi|lol|ka' i|ka'|sku'|ska'|fuck(?:ing)?|pis|lort|makker|mester(?=[,!]|$)|kammerat",
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2.2,
      pattern: words(
        'knus|kram|kys|kærlig hilsen|kærligst|hej hej|vi ses(?=[!.]|$)|ha det(?: godt| fedt)?|hav det godt|farvel så',
      ),
    },
  ],
};
