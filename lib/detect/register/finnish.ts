import { ALL_CAPITALS } from './diacritics';
import type { RegisterRules } from './rule';
import { atStart, QUOTATION, words } from './rule';

/** Loan words and names that end like a verb of the second person plural. */
const NO_VERB =
  '(?:palette|matte|ette|lotte|yvette|annette|charlotte|odette|jeanette|brunette|kassette|omelette|corvette|roulette|marionette)(?![A-Za-zÀ-ɏ])';

/**
 * Finnish keeps both: "te" is polite to one person and the plain plural to a company; "sinä" is common with
 * strangers and used by many authorities, so that it is no mark of familiarity in itself (Kielikello, "Sinä vai
 * te viranomaisviestinnässä?"; Isosävi and Lappalainen on forms of address in service). Forms of "sinä" therefore weigh
 * little: they claim "informal" only together with a casual greeting or with spoken forms ("sä", "mä", "oot").
 */
export const finnish: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      // The capital inside a sentence is the written courtesy to one person.
      code: 'register.honorific',
      shows: 'formal',
      weight: 7,
      pattern:
        /(?<=[A-Za-zÀ-ɏ0-9,;–-] ["”(]?)(?:Te|Teidän|Teille|Teiltä|Teillä|Teitä|Teistä|Teihin|Teissä|Teidät)(?![A-Za-zÀ-ɏ0-9])/,
      unless: ALL_CAPITALS,
    },
    {
      // "Onko teillä …" asks a company in either register.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 2,
      pattern: words(
        'te|teidän|teille|teiltä|teillä|teitä|teistä|teihin|teissä|teidät|teilläkin|teillähän|teidänkin',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 3.5,
      pattern: words(
        `(?!${NO_VERB})[a-zåäö]{2,}(?:isitte|sitte|ette|atte|ätte|otte|utte|ytte|ötte|itte)(?:ko|kö|kohan|köhän|han|hän|kaan|kään|kin)?`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 3.5,
      pattern: words(
        '(?:ol|tul|men|äl|teh|näh)k(?:aa|ää)(?:pa|pä)?(?: hyvä| ystävällinen| ystävällisiä| hyviä)?|[a-zåäö]{2,}(?:ttakaa|ttäkää|stakaa|stäkää)|' +
          '(?:autta|kerto|otta|vastat|soitta|vaihta|peru|peruutta|korjat|anta|katso|odotta|huomat|kirjoitta|laitta|pitä|muista|maksa|hoita|jättä|lisät|avat|luke|sano|käyttä|seurat|tilat|kysy|poistu)k(?:aa|ää)(?:pa|pä)?',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        'ystävällisesti (?:pyydän|pyytäisin)|pyydän ystävällisesti|pyydän (?:teitä|kohteliaimmin)|kunnioittavasti pyydän|pyytäisin|allekirjoittanut|ohessa lähetän|viitaten|kiitän etukäteen|kohteliaimmin',
      ),
    },
    {
      // The usual address, in any register.
      code: 'register.pronoun',
      shows: 'informal',
      weight: 0.8,
      pattern: words(`sinä|sinu(?:n|lle|lta|lla|sta|ssa|un|a|t)|sinäkin|sinulla`),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 0.8,
      pattern: words('(?:olet|et ole|voit|voisit|saat|saisit|[a-zåäö]{2,}[aeioäöuy]t(?:ko|kö|kohan|köhän))'),
    },
    {
      // Spoken forms, which nobody writes to be polite.
      code: 'register.plain',
      shows: 'informal',
      weight: 3.3,
      pattern: words(
        'sä|sun|sulle|sulla|sulta|sut|sua|susta|oot|ootko|ooksä|ootsä|voitsä|voiksä|voitsie|tiiätkö|tiedätsä|haluutko|haluutsä|haluuks|tuutko|meetkö|pystytsä|saisitsä|moro tyypit',
      ),
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 2,
      pattern: words(
        'mä|mää|mie|mun|mulle|mulla|multa|mut(?= (?:voi|on))|mua|must|oon|emmä|en oo|ei oo|oo(?= vielä)|tuu|ois|tää|toi(?= on)|nää|noi|sit(?:te)?(?= (?:en|ei|oon|mä))|kans|kyl|vaik|tota|niinku|siis|ihan sika|vittu|saatana|perkele|hitto|jees|jep|joo|haha+|hihi|lol|plz|pliis|kiva ku|eiks|onks|voiks|saiks|oisko',
      ),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 4,
      pattern:
        /(?:^|(?:[Pp]äivää|[Hh]yvä|[Aa]rvoisa|[Hh]uomenta),? )(?:(?:[Aa]rvoisa|[Hh]yvä) )?(?:[Hh]erra|[Rr]ouva|[Nn]eiti|[Tt]ohtori|[Jj]ohtaja|[Pp]rofessori) [A-ZÅÄÖ][a-zåäö]+(?=[,!]|$)/,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3.5,
      pattern: atStart(
        '(?:arvoisa|arvoisat|kunnioitettu|kunnioitetut|arvon)|hyvä (?:vastaanottaja|asiakaspalvelija|herra|rouva)|hyvät (?:herrat|naiset|vastaanottajat)',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1.5,
      pattern: atStart('hyvää (?:päivää|iltaa|huomenta|iltapäivää)|päivää|huomenta|iltaa'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3.2,
      pattern: atStart(
        'moro|morjes|morjens|moikkelis|moikkuli|moido|terve taas|no moi|heippa hei|morjesta|tsau',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1.5,
      pattern: atStart('moi|moikka|heippa|heips|heissan|moi ?moi|hellou|hey'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2.5,
      pattern: words(
        'kunnioittavasti|kunnioittaen|parhain terveisin|kohteliaimmin|ystävällisin terveisin|ystävällisesti(?=[,.]?$)',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern: words(
        'moikka|moido|heippa|hali|halauksin|halit|pus|pusuja|nähdään|kuulemisiin hei|kiitti|kiits|thx|tsau|terkuin|terkkuja',
      ),
    },
  ],
};
