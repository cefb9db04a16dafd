import { orBare } from './diacritics';
import type { RegisterRules } from './rule';
import { atStart, QUOTATION, words } from './rule';

const VERB = 'a-zăâîșțşţ';
/** Forms of the second person plural that are hardly ever anything else. */
const PLURAL =
  'aveți|puteți|sunteți|vreți|știți|doriți|credeți|spuneți|ziceți|faceți|trimiteți|vindeți|dați|luați|vedeți|răspundeți|' +
  'scrieți|puneți|țineți|mergeți|veniți|alegeți|permiteți|binevoiți|fiți|veți|primiți|oferiți|găsiți|folosiți|plătiți|' +
  'cereți|aveați|puteați|știați|rămâneți|vizitați|așteptați';

/** Imperatives that elsewhere are participles: "clienții verificați". */
const AT_START =
  'verificați|confirmați|anulați|contactați|livrați|returnați|rezolvați|schimbați|comunicați|precizați|ajutați|sunați|' +
  'explicați|expediați|reparați|rambursați|înlocuiți|lăsați|clarificați|remediați';

/**
 * "Dumneavoastră" takes the verb of the plural, which a company is addressed with in either register; "voi" and
 * "vostru" are the plural of "tu" alone.
 */
export const romanian: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7.5,
      pattern: words(orBare('dumneavoastră|d-?voastră|dvs|dv(?=\\.)|dumneata|dumitale')),
    },
    {
      // "Va" is "will" besides "vă" without its diacritic.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4.5,
      pattern: words(
        `vă|v-(?:am|a[mșşsțţti]|ar|ați|ati|aș|as|o)|va (?:rog|rugăm|rugam|mul[țţt]umesc|mul[țţt]umim|salut|scriu|contactez|informez|trimit|solicit|transmit|cer|comunic|anun[țţt]|sun|a[șşs]tept|doresc|urez|felicit|pot|aduc|in[șşs]tiin[țţt]ez)|(?:s[ăa]|nu|c[ăa]|v[ăa]) v[ăa]|nu va (?:supăra|supara)[țt]i`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 4.5,
      pattern: words(
        `${orBare(`(?:n-|m-|mi-|ne-|l-|i-|le-|v-)?ați|${PLURAL}|(?<=(?:să|vă|dacă|când|cum|unde|îmi|îl|nu) (?:îmi |ne |mă |îl |o |le |i )?)`)}[${VERB}]{2,}[aei][țţt]i|[${VERB}]{2,}[aeiâ][țţt]i-(?:mi|ne|m[ăa]|l|o|i|le|v[ăa])`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 4,
      pattern: atStart(orBare(`(?:bună ziua,? |vă rog,? |rog )?(?:${AT_START})`)),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words(orBare('tu|tine|te|ție|ți|îți|tău|tăi|tale|ta')),
    },
    {
      // The plural of "tu", also to a whole company.
      code: 'register.pronoun',
      shows: 'informal',
      weight: 5,
      pattern: words(
        orBare(
          'vostru|voastră|voștri|voastre|vouă|(?:la|de la|cu|pe|și|ca|pentru) voi(?! [a-z]+[aei])|voi [a-zăâîșț]+[ae]ți',
        ),
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 5,
      pattern: words(
        `(?:n-|m-|mi-|ne-|l-|i-|le-|te-|ți-|ti-)ai|(?:ce|unde|când|cand|cum|de ce|dac[ăa]|c[ăa]|nu) ai(?! (?:mei|noștri|lui|ei|lor|no[șs]tri))|ai (?:mai |și |si )?(?:[${VERB}]{2,}[tst]|nevoie|timp|un|o|putea|vrea|avea|idee|grij[ăa]|dreptate)|` +
          orBare(
            'ești|poți|vrei|știi|faci|dai|vezi|crezi|spui|zici|trimiți|răspunzi|verifici|anulezi|livrezi|schimbi|rezolvi|ajuți|vinzi|iei|mergi|vii|scrii|găsești|folosești|primești|returnezi|confirmi|lucrezi|aștepți|înțelegi|dorești|recomanzi|fii|ai putea|știai|puteai|vei',
          ),
      ),
      unless: /(?<![A-Za-zÀ-ɏ])ai (?:mei|noștri|lui|ei|lor|căror)(?![A-Za-zÀ-ɏ])/i,
    },
    {
      // Imperatives carry their pronoun behind them.
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        orBare(
          '(?:spune|trimite|ajută|dă|zi|fă|lasă|sună|scrie|explică|arată|răspunde|verifică|caută|confirmă|rezolvă|anulează|schimbă|pune|adu|ia|uită|scuză|iartă|repetă|citește|lămurește)-(?:mi|mă|ne|l|o|le|i|te)',
        ),
      ),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 4,
      pattern: words(
        orBare(
          'domnule|doamnelor|domnilor|stimat(?:e|ă|ți) (?:domn|doamn|client|colaborator|echip)[a-zăâîșț]*|(?<=^|ziua,? |seara,? |mulțumesc,? )doamnă(?=,| [A-Z])',
        ),
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3.5,
      pattern: atStart(orBare('stimat(?:e|ă|ți|a)|onorat(?:e|ă|ți)|mult stimat(?:e|ă|ți)')),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1.2,
      pattern: atStart(orBare('bună (?:ziua|dimineața|seara)|sărut mâna|sărut-mâna')),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3.5,
      pattern: atStart('salut(?:are|ări)?(?! de)|hei|hey|servus|ceau|ciao|noroc|s[ăa]l|salve|hello|helău'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1,
      pattern: /^[^A-Za-zÀ-ɏ]{0,4}[Bb]un[ăa](?=[!,.]|$)/,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        orBare(
          'prin prezenta|subsemnat(?:ul|a)|vă aduc la cunoștință|în atenția|solicit (?:prin|să|returnarea|rambursarea|anularea)|menționez că',
        ),
      ),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2.5,
      pattern: words(
        orBare(
          'cu (?:multă |deosebită |aleasă )?(?:stimă|considerație|respect|prețuire)|cu mulțumiri|al dumneavoastră',
        ),
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern: words(orBare('pupici|pup|te pup|pa|pa pa|papa|cu drag|îmbrățișări|mersi|merci|ms|mersic')),
    },
  ],
};
