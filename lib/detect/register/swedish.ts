import { ALL_CAPITALS, courtesyCapital } from './diacritics';
import type { RegisterRules } from './rule';
import { atStart, QUOTATION, words } from './rule';

/**
 * Swedish hardly marks register in its pronouns: "du" is the usual word to everybody, strangers included (Institutet
 * för språk och folkminnen, Frågelådan, "du och ni", 2018), and "ni" is the plain plural of those who write to a
 * company. Neither says anything here. Only the capital of "Ni" is taken as a courtesy to one person; everything else
 * is told from greeting, closing and choice of words, and a text without such signs is neutral.
 */
export const swedish: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.5,
      pattern: courtesyCapital('Ni|Er|Ert|Era|Eder|Edert|Edra'),
      unless: ALL_CAPITALS,
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.5,
      pattern:
        /(?:^|(?:[Dd]ag|[Bb]äste|[Bb]ästa|[Kk]äre|[Kk]ära),? )(?:[Hh]err|[Ff]ru|[Ff]röken|[Dd]irektör|[Dd]oktor|[Pp]rofessor) [A-ZÅÄÖ][a-zåäöé]+(?=[,!]|$)|(?<![A-Za-zÀ-ɏ])(?:min herre|mitt herrskap|damen själv)(?![A-Za-zÀ-ɏ])/,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3.5,
      pattern: atStart('(?:högt )?ärade|högt? aktade|bäste herr|bästa fru|mina damer och herrar'),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1.2,
      pattern: atStart('god (?:dag|morgon|afton|middag)|bästa|bäste|till den det berör|till berörd'),
    },
    {
      // Set phrases of letters to an office.
      code: 'register.verb',
      shows: 'formal',
      weight: 2,
      pattern: words(
        'härmed|undertecknad|undertecknade|emotse[rs]?|motse[rs]? (?:ert|ett) svar|anhåller om|får jag (?:härmed )?be|vore (?:jag )?(?:ytterst |mycket )?tacksam|(?:jag|vi) (?:är|vore|skulle vara) (?:ytterst |mycket )?tacksamma? (?:om|för|ifall)|åberopande|bifogat översänd[a-z]*|översänder|ombe[sd]',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.2,
      pattern: words(
        'vänligen|var (?:god|vänlig) (?:och )?[a-zåäö]+|med anledning av|avseende|gällande|beträffande|hänvisar till|återkomma skriftligen|önskar (?:jag|vi)|tacksam för (?:svar|återkoppling|besked)',
      ),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 3.5,
      pattern: words('högaktningsfullt|med (?:utmärkt )?högaktning|vördsamt|eder förbundne'),
    },
    {
      // The usual closing of any letter.
      code: 'register.closing',
      shows: 'formal',
      weight: 0.5,
      pattern: words('med (?:bästa|vänliga?) hälsning(?:ar)?|vänliga hälsningar|bästa hälsningar'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3.5,
      pattern: atStart('tja|tjaa+|tjena(?:re|mors)?|tjo|tjosan|tjabba|hallå där|yo|mors|tjenixen|shoo|tjing'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1.5,
      pattern: atStart('hejsan|hej ?hej|hejhopp|hallå|halloj|hallojsan|morsning|heeej+|hejj+|hi|hey'),
    },
    {
      // Spelled as spoken.
      code: 'register.plain',
      shows: 'informal',
      weight: 2,
      pattern: words('mej|dej|sej|asså|alltså typ|nånting|nåt|nån|nåra|sån|sånt|oxå|lr'),
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 2.5,
      pattern: words(
        '(?:va|vad) fan|för fan|fan vad|jävla|jäkla|skit(?:bra|dåligt|sur|kul|arg|trött|lång)[a-z]*|asbra|asdålig[a-z]*|as(?:kul|trött|najs)|najs|keff|soft|grymt|fett (?:bra|nice)|nice|plz|pls|snälla snälla|sry|haha+|hihi|lol|bror|bre|mannen(?=[,!]|$)|kompis(?=[,!]|$)',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2.5,
      pattern: words(
        'kram|kramar|kramis|puss|puss och kram|ha (?:det|de|d) (?:bra|gött|fint|så kul)|hejdå|hej då|hej ?svej|tjingeling|tack som fan|tackar tackar|ciao',
      ),
    },
  ],
};
