import type { RegisterRules } from './rule';
import { atClause, atStart, exactWords, thirdParty, words } from './rule';
import { SECOND_PERSON, tag, WITH_TI } from './verbs/italian-you';

/** Third person singular of verbs that only people do, and that people ask each other about. */
const LEI_VERBS =
  'può|potrebbe|potrà|sa|sapeva|dovrebbe|vuole|vorrebbe|pensa|crede|conosce|capisce|guarda|gioca|preferisce|' +
  'ricorda|ritiene|ascolta|legge|desidera|riesce|immagina|fuma|userebbe|farebbe|giocava|ne pensa|mi dice|' +
  'ha (?:visto|sentito|giocato|letto|provato|ascoltato|pensato|ricevuto)';
/** Forms that things have too ("non va", "è arrivato"). */
const OTHER_VERBS =
  'ha|è|dice|ama|vive|sta|va|fa|vede|lavora|avrà|aveva|era|sarebbe|avrebbe|prende|voleva|poteva|deve|usa|sente|trova|' +
  "compra|potesse|trascorre|segue|l['’]ha";
const IMPERATIVE =
  'mi (?:dica|faccia|scusi|mandi|invii|aiuti|racconti|parli|spieghi|chiami|risponda|lasci|creda|consenta|permetta)|' +
  'ci (?:dica|faccia sapere)|si (?:goda|diverta|assicuri|ricordi|figuri|immagini|accomodi|senta)|scusi|senta|' +
  'guardi|ascolti|aspetti|veda|faccia|dica|provi|eviti|entri|vada|venga|abbia|sia|tenga|legga|cerchi|inserisca|' +
  'aggiunga|contatti|verifichi|controlli|confermi|risponda|invii|consideri|impari|pensi|non (?:si preoccupi|torni|indugi|esiti|dimentichi)';
const AFTER =
  'e|ma|che|se|quando|come|cosa|chi|dove|quale|quanto|perché|non|mi|ci|le|lo|già|anche|allora|mai|ne|quindi|poi|ora|sì';
const THIRD_PARTY = thirdParty({
  pronouns: 'lui|loro|egli|ella|essi|qualcuno|nessuno|ognuno|chiunque|la gente',
  determiners: 'mio|mia|il|la|lo|un|una|questo|questa|quello|quella|i|le|gli',
  persons:
    'padre|madre|fratell[oi]|sorell[ae]|figli[oae]?|moglie|marito|ragazz[oaie]|uomo|donn[ae]|amic[oai]|capo|signora?|squadra|' +
    'azienda|cane|gatt[oa]|nonn[oa]|zi[oa]|bambin[oaie]|medico|dottoressa|corriere|colleg[ah]i?|person[ae]|vicin[oa]',
  openers:
    'Lei|Le|La|Lo|Si|Mi|Ci|Che|Cosa|Come|Chi|Dove|Quando|Qual|Quale|Perché|Se|Ma|E|Sì|No|Non|Ne|Quindi|Questo|Questa|' +
    'Quello|Tutto|Allora|Anche|Mai|Già|Forse|Quanto|Però|Ora|Suo|Sua',
  and: 'e',
  reported:
    '(?:ha|hanno|aveva) (?:detto|raccontato|spiegato|chiesto|risposto|assicurato) (?:che|se)|[Dd]isse che|[Ss]econdo',
  between: 'non |si |le |lo |la |gli |mi |ci |ne ',
  verbs: `${LEI_VERBS}|${OTHER_VERBS}|[A-Za-zÀ-ɏ]{2,}(?:ò|ava|eva|iva|arono|sse|ise)`,
});

export const italian: RegisterRules = {
  neutral: 2.2,
  tag,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 6.5,
      pattern: words("tu|te|ti|tuo|tua|tuoi|tue|te stess[oa]|t['’](?=[A-Za-zÀ-ɏ])"),
    },
    { code: 'register.verb', shows: 'informal', weight: 5.25, pattern: SECOND_PERSON },
    {
      // Verbs in -are: the same form asks politely, but then with a pronoun before it.
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        "l['’]hai|(?:mi|ci|me lo|ce lo|glielo) dai|dai,|pensi|guardi|usi|compri|trovi|ricordi|ascolti",
      ),
      unless:
        /(?<![A-Za-zÀ-ɏ])(?:[Ll]ei|mi|si|ci|me lo|i|gli|dei|nei|dai|sui|questi|quei|di|con) (?:non )?(?:pensi|guardi|usi|compri|trovi|ricordi|ascolti)/,
    },
    { code: 'register.verb', shows: 'informal', weight: 4.5, pattern: WITH_TI },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        'cosa ne pensi|che ne pensi|tieni|cerca di|prova a|impara|non [A-Za-zÀ-ɏ]{3,12}(?:are|ere|ire) (?=oltre|più)|toglitelo|dimmi|fammi|dammi|scusa|scusami|aiutami|raccontami|parlami|mandami|inviami|chiamami|rispondimi|spiegami|goditi|' +
          'immaginati|assicurati|ricordati|lasciami|fammelo|guarda|senti',
      ),
    },
    {
      // The capital letter of respect, inside a sentence.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4.75,
      pattern: /(?<=[a-zß-ÿ,;:] )(?:Lei|Suo|Sua|Suoi|Sue|Le|La)(?= [a-zß-ÿ])/,
      unless: /(?<=[a-zß-ÿ] )(?:La|Le) [A-ZÀ-ÖØ-Þ]/,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 3.25,
      pattern: atClause(
        `(?:e )?lei,? (?:non |si |mi |ci |ne |lo |la )?(?:${LEI_VERBS}|${OTHER_VERBS}|[A-Za-zÀ-ɏ]{3,}[aei])`,
        AFTER,
      ),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 3.5,
      pattern: words('suo|sua|suoi|sue'),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 4.5,
      pattern: atClause(
        'mi (?:dica|faccia|risponda|dia|permetta|consenta|scriva|metta|tenga|scusi|perdoni)|ci (?:dica|faccia sapere|scriva)|la (?:ringrazio|prego|saluto|contatto|informo)|le (?:scrivo|chiedo|invio|mando|allego|comunico)',
        'e|ma|allora|per favore|prego|intanto|quindi|non',
      ),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 3.5,
      pattern: atClause(IMPERATIVE, 'e|ma|allora|per favore|prego'),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 3.25,
      pattern: words(
        '(?:aiutar|contattar|ringraziar|disturbar|informar|salutar|rimborsar|trasformar|pregar|chieder|dir|poter|scriver|inviar)(?:la|le)',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 3,
      pattern: atClause(LEI_VERBS, AFTER),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.25,
      pattern: atClause(OTHER_VERBS, AFTER),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 3.25,
      pattern: new RegExp(
        `(?<![A-Za-zÀ-ɏ]|si )(?:${LEI_VERBS}|suo|sua|suoi|sue|lei|le (?:piace|piacciono|piacerebbe|interessa))(?![A-Za-zÀ-ɏ])(?=[^?]{0,200}\\?)`,
        'i',
      ),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 1.5,
      pattern:
        /(?<![A-Za-zÀ-ɏ])(?:le|la) (?=(?:piace|piacerebbe|interessa|serve|ringrazio|prego|chiedo|scrivo|dispiace|sembra|è|ho|hanno|capita|viene|ha)(?![A-Za-zÀ-ɏ]))/i,
      unless: THIRD_PARTY,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 2.5,
      pattern: atStart(
        'gentil(?:e|i|issim[oaie])|egregi[oa]?|spett(?:abile|\\.le|le)|stimat[oaie]|pregiatissim[oaie]|buongiorno (?:signor|dott)[A-Za-zÀ-ɏ]*',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 2.6,
      pattern: atStart('ciao|ehi|hey|ehilà|ciaoo+'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        'cordiali saluti|distinti saluti|cordialmente|in attesa di (?:un )?(?:suo|vostro|gentile)|porgo',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 1.5,
      pattern: exactWords('[Bb]aci|[Uu]n abbraccio|[Aa] presto!|[Bb]acioni'),
    },
  ],
};
