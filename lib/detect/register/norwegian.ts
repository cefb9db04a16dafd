import { ALL_CAPITALS, courtesyCapital } from './diacritics';
import type { RegisterRules } from './rule';
import { atStart, QUOTATION, words } from './rule';

/**
 * In Norwegian "du" is unmarked, not impolite, and "dere" is usual to companies; De, Dem and Deres (nynorsk Dykk,
 * Dykkar) with a capital are very polite or distant and rare (Språkrådet, "Høflig form"). "Du" and "dere" say nothing
 * here; without the capital forms, register is told from greeting, closing and choice of words.
 */
export const norwegian: RegisterRules = {
  neutral: 2.9,
  // Not after "hr.", which a name follows.
  sentenceEnd: /(?<=[.!?…])(?<!(?:^|\s)[Hh]r\.)\s+|\n+/u,
  cut: QUOTATION,
  rules: [
    {
      // Also names: "De forente nasjoner", "De Facto".
      code: 'register.honorific',
      shows: 'formal',
      weight: 6,
      pattern: courtesyCapital(
        'De(?! (?:[A-ZÆØÅ]|forente|kanariske|britiske|dype|nasjonale))|Dem|Dykk|Dykkar|Deres(?! (?:[Mm]ajestet|[Kk]ongelige|[Ee]ksellense))',
      ),
      unless: ALL_CAPITALS,
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.5,
      pattern:
        /(?:^|(?:[Gg]od dag|[Gg]oddag|[Kk]jære),? )(?:[Hh]err|[Hh]r\.?|[Ff]ru|[Ff]røken|[Dd]irektør|[Dd]oktor|[Pp]rofessor) [A-ZÆØÅ][a-zæøåé]+(?=[,!]|$)|(?<![A-Za-zÀ-ɏ])(?:min herre|mine damer og herrer)(?![A-Za-zÀ-ɏ])/i,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3.5,
      pattern: atStart('(?:høyt )?(?:ærede|aktede)|høytærede'),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1.2,
      pattern: atStart(
        'god(?: )?(?:dag|aften|morgen|kveld)|til rette vedkommende|til den det (?:måtte )?(?:gjelder|angå|vedkommer)',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 2,
      pattern: words(
        'herved|undertegnede|imøteser|anmoder (?:jeg |vi )?(?:herved )?om|tillater (?:jeg )?meg|(?:jeg|vi) tillater (?:meg|oss)|bes (?:vennligst )?[a-zæøå]+|oversender|(?:ville|vil) være (?:dem |dere |deg )?(?:svært |meget )?takknemlig[a-z]*|det bemerkes|såfremt',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.2,
      pattern: words(
        'vennligst|vær vennlig (?:å|og)|vedrørende|angående|henvisning til|viser til|med hensyn til',
      ),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 3.5,
      pattern: words('(?:med )?høyaktelse|ærbødigst|deres (?:ærbødige|hengivne)'),
    },
    {
      // The usual closing of any letter.
      code: 'register.closing',
      shows: 'formal',
      weight: 0.5,
      pattern: words('med vennlig(?:e)? hilsen(?:er)?|vennlig hilsen|beste hilsen'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3.5,
      pattern: atStart('halla|hallais|hallaien|tjena|tjenare|yo|heisveis|skjera'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1.5,
      pattern: atStart('heisann|heisan|hei ?hei|heia|hallo|heeei+|heii+|hey|hi'),
    },
    {
      // Spelled as spoken.
      code: 'register.plain',
      shows: 'informal',
      weight: 2.2,
      pattern: words(
        'ass|serr|serriøst|kødda|kødder|faen|helvete|jævla|dritt?(?:bra|kul|lei|dårlig|sur)|dritt|sykt bra|nice|plz|pls|haha+|hihi|lol|kompis(?=[,!]|$)|kjør på|hva faen',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2.2,
      pattern: words('klem|klemmer|suss|koseklem|snakkes|ha det(?: bra)?|hadebra|kjærlig hilsen'),
    },
  ],
};
