import type { RegisterRules } from './rule';
import { atStart, exactWords, words } from './rule';

const PLURAL =
  'haben|hatten|hätten|sind|waren|wären|können|könnten|konnten|müssen|mussten|sollen|sollten|wollen|wollten|werden|' +
  'wurden|würden|dürfen|dürften|möchten|mögen|wissen|wussten|denken|finden|glauben|meinen|kennen|brauchen|bieten|machen';

export const german: RegisterRules = {
  neutral: 2.9,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words('du|dich|dir|dein|deine[mnrs]?|deinerseits|deinetwegen|dus'),
    },
    {
      // The plural of "du", also to a whole company; "ihr" alone may be "her".
      code: 'register.pronoun',
      shows: 'informal',
      weight: 5.5,
      pattern: words(
        'euch|eure?|eure[mnrs]|euer|ihr (?:habt|seid|könnt|könntet|hattet|wart|müsst|wollt|solltet|werdet|würdet|macht|bietet|liefert|schickt|wisst|mir|uns)|(?:habt|seid|könnt|könntet|hattet|wart|müsst|wollt|solltet|werdet|würdet|macht|bietet|liefert|schickt|wisst) ihr',
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4,
      pattern: words(
        'hast|bist|kannst|könntest|willst|weißt|weisst|musst|solltest|würdest|möchtest|magst|wirst|warst|hättest|wärst|' +
          'machst|denkst|meinst|findest|glaubst|siehst|gehst|kommst|sagst|brauchst|kennst|schaust|hattest|wusstest|' +
          'haste|biste|kannste|willste|weißte|guck mal|schau mal|sag mal|hör mal|schick mir|gib mir|meld dich',
      ),
    },
    {
      // Capital letter inside the sentence: written German keeps it for the polite form.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      pattern:
        /(?<=[A-Za-zÀ-ɏ0-9,;:"“„»()–-] ?["„»“(]?)(?<=\S\s)(?:Sie(?! (?:hat|ist|war|wird|kann|muss|soll|will|darf|wurde|hatte|konnte|sagt|sagte)(?![a-zß-ÿ]))|Ihnen|Ihre[mnrs]?|Ihr|Ihrerseits)(?![A-Za-zÀ-ɏ])/,
      unless: /^[^a-zß-ÿ]*$/,
    },
    {
      // At the start of a sentence "Sie" may be "she" or "they"; with a plural verb it is at least likely.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 3,
      pattern: new RegExp(`^[^A-Za-zÀ-ɏ]{0,4}Sie (?:${PLURAL})(?![A-Za-zÀ-ɏ])`),
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 2.5,
      pattern: /^[^A-Za-zÀ-ɏ]{0,4}(?:Ihnen|Ihre[mnr]?|Ihr) (?:[A-ZÀ-ÖØ-Þ]|[a-zß-ÿ]+e[nrs]? [A-ZÀ-ÖØ-Þ])/,
    },
    {
      // What a customer gets from a company is hers, not somebody else's.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4.5,
      pattern:
        /^[^A-Za-zÀ-ɏ]{0,4}Ihr(?:e[mnrs]?)? (?:[a-zß-ÿ]+e[nrs]? )?(?:Antwort|Hilfe|E-?Mail|Nachricht|Rückmeldung|Shop|Online-?[Ss]hop|Web[a-z]*|Homepage|Service|Kunden[a-zß-ÿ]+|Unternehmen|Angebot|Bestellbestätigung|Rechnung|Schreiben|Team|Support|Bemühungen|Unterstützung|App)(?![A-Za-zÀ-ɏ])/,
    },
    {
      // Questions of those who write everything small.
      code: 'register.verb',
      shows: 'formal',
      weight: 3,
      pattern: atStart(`(?:und |aber |also |bitte |wann |wie |was |warum |wo )?(?:${PLURAL}) sie`),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 4,
      pattern: words(
        '(?:bitte )?(?:teilen|senden|schicken|geben|sagen|nehmen|prüfen|rufen|melden|lassen|erklären|seien|schauen|' +
          'helfen|bestätigen|stornieren|überweisen|veranlassen|kontaktieren|informieren) sie (?:mir|uns|sich|bitte|mich|das|die|den|es|diese[nrs]?)|' +
          '(?:können|könnten|würden|möchten|wollen) sie (?:mir|uns|bitte|das bitte)|bitte ich sie|bitten wir sie|ich bitte sie|danke ihnen|bei ihnen|mit ihnen|von ihnen',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3,
      pattern: atStart(
        'sehr geehrte[rs]?|sehr verehrte[rs]?|werte[rs]? (?:damen|herr|frau|kund)|geehrte[rs]?|guten tag,? (?:frau|herr)',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1.5,
      pattern: atStart(
        'hey|heyho|hi|huhu|hallöchen|hallo ihr(?: lieben)?|hallo zusammen|moin moin|servus|liebes team|liebes [A-Za-zÀ-ɏ]+-team',
      ),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        'mit freundlichen gr(?:ü|ue)(?:ß|ss)en|mit freundlichem gru(?:ß|ss)|hochachtungsvoll|mfg|freundliche gr(?:ü|ue)(?:ß|ss)e',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 1.5,
      pattern: exactWords('[Ll]iebe Gr(?:ü|ue)(?:ß|ss)e|LG|lg|[Vv]lg|VLG|[Tt]schüss|[Tt]schau|[Cc]iao'),
    },
  ],
};
