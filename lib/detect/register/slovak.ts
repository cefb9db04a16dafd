import { ALL_CAPITALS, courtesyCapital, orBare } from './diacritics';
import type { RegisterRules } from './rule';
import { atStart, exactWords, QUOTATION, words } from './rule';

/** Nouns whose locative ends like a verb: "na internete", "v certifikáte", "na pošte". */
const PLACES =
  '(?:[a-zá-ž]*(?:intern|kabin|pak|bal|bufet|tabl|kompl|magn|rozpočt|rak|svet|biscuit|sonet|ban|plan|etik|toal|diét|skút)ete|sv?ete|lete|[a-zá-ž]*(?:fik|form|zer|par|sen|mand|dikt|fer|plag|tom|chv|gran|pr|rezult|dát|klim)áte|' +
  'e?šte|(?:po|kle|zlo|strá|pú|prí|my|ba|ko)šte|účte|[a-zá-ž]*íšte|[a-zá-ž]*išťte)(?![A-Za-zÀ-ɏ])';

/**
 * Slovak "vy" is polite and the plural, as in Czech; "ty" is never "those" here, but "si" is more often a reflexive
 * pronoun than "you are".
 */
export const slovak: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 8,
      pattern: courtesyCapital('Vy|Vás|Vám|Vami|Váš|Vášho|Vášmu|Vaš(?:a|e|i|ej|u|ou|om|ím|ich|im|imi)'),
      unless: ALL_CAPITALS,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 5.5,
      pattern: words(orBare('vy|vás|vám|vami|váš|vášho|vášmu|vaš(?:a|e|i|ej|u|ou|om|ím|ich|im|imi)')),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 4.5,
      // Frequent verbs, without diacritics too; then the same endings on any verb.
      pattern: words(
        `${orBare(
          '(?:ne)?ste|(?:ne)?(?:máte|môžete|mohli by ste|chcete|viete|budete|smiete|musíte|potrebujete|ponúkate|posielate|dodávate|predávate|myslíte|vidíte|účtujete|prijímate|odpovedáte|riešite|robíte|zasielate|plánujete|vrátite|vybavíte|zavoláte|doručíte|opravíte|vymeníte)|' +
            '(?:po|za|pri|vy|prepo|ode|do)šlite|prepáčte|buďte|povedzte|napíšte|píšte|pomôžte|vráťte|odpovedzte|potvrďte|zrušte|opravte|vysvetlite|ozvite sa|vymeňte|zmeňte|overte|kontaktujte|dovoľte|kliknite|nájdite|uveďte',
        )}|` +
          `(?!${PLACES})[a-zá-ž]+(?:[aeiuáéôa]jte|[žščďťňľ]te|[áí]te|(?:áv|ív|úv|ýv|iev|úk|ár|iel|úš)ate|(?:uj|[žčš]|iel|vi|mi|ri|sl|d|c|šl)ete|[dzv]zte|[kt]nite|robte|vte)`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        orBare(
          'dovoľujem si|obraciam sa na|týmto (?:žiadam|reklamujem|oznamujem)|vopred (?:vám )?ďakujem|žiadam o|prosím o (?:vyjadrenie|informáciu|zaslanie)',
        ),
      ),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words(`teba|tebe|tebou|tvoj(?:a|e|ho|mu|om|ím|im|ej|u|ou|i|ich|imi)?|ťa|ty(?! (?:vole|brďo))`),
    },
    {
      // "Tí" is "those", but not everybody writes the accent.
      code: 'register.pronoun',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        'ti(?!,? (?:ľud|ktor|čo |muži|chlapi|páni|zákaz|predav|vš|is|dva|traja|ostat|prv|druh|ist|[a-zá-ž]+í ))',
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 5,
      pattern: words(
        `${orBare('(?:ne)?(?:máš|môžeš|chceš|vieš|budeš|smieš|musíš|potrebuješ|posielaš|predávaš|myslíš|vidíš|robíš|dáš|pošleš|napíšeš|urobíš|pomôžeš|odpovedáš|riešiš)')}|nie si|kde si(?= ?\\?)|(?:by )?si bol[ai]?|bol[ai]? (?:by )?si|(?<=^[^A-Za-zÀ-ɏ]{0,4})(?:mohol|mohla|vedel|vedela|mal|mala) by si(?=[^?]{0,200}\\?)`,
      ),
    },
    {
      // In small letters: names end the same way.
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: exactWords(
        '(?!náš|váš|príliš|guláš|voš|veš|peš|maliniš|koláš|kryš)[a-zá-ž]+(?:áš|íš|eš|ieš|ávaš|ievaš|úvaš|ývaš|ielaš|[úá]žiš|iešiš|[úá]tiš|[úá]riš|[íýú]taš)|(?<=^[^A-Za-zÀ-ɏ]{0,4})[A-ZÀ-Ž][a-zß-ž]+(?:uješ|íš|ieš|ávaš|íjdeš)',
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4,
      pattern: words(
        `${orBare('pošli|prepošli|napíš|povedz|pomôž|pozri|skontroluj|odpovedz|zavolaj|zruš|počkaj|počúvaj|ukáž|urob|vysvetli|klikni|zadaj|nezabudni|nehnevaj|prepáč|prestaň|vymeň|neboj')}|daj (?:mi|nám|nam|to|vedieť|vediet)|skús|poď|choď|(?!svuj)[a-zá-ž]{3,}uj|kukni|mrkni|vráť|potvrď|zmeň|buď (?:taký|taká|dobrý)|nájdi`,
      ),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 4,
      // Slovak keeps no vocative but "pane"; the others count where they are called.
      pattern:
        /(?<![A-Za-zÀ-ɏ])[Pp]ane (?:[A-ZÀ-Ž][a-zß-ž]+)(?![A-Za-zÀ-ɏ])|(?:^|(?:[Dd]eň|[Dd]en|[Vv]ečer|[Ďď]akujem|[Pp]rosím),? )(?:[Pp]ani|[Pp]án|[Ss]lečna) [A-ZÀ-Ž][a-zß-ž]+(?=[,!])/,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 4,
      pattern: atStart(orBare('vážen(?:ý|á|í|é)(?= (?:pan|pán|sleč|klient|zákaz|tím|dám|kole|obch))|vážení')),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1.5,
      pattern: atStart(orBare('dobrý (?:deň|večer)|dobré (?:ráno|popoludnie)|pekný deň|príjemný deň')),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3.5,
      pattern: atStart('ahoj(?:te|ky)?|čau(?:ko|ky|te)?|cau|čaves|caves|nazdar|zdar|servus|hoj'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2,
      pattern: words(
        orBare(
          's (?:priateľským |srdečným )?pozdravom|s úctou|s prianím (?:pekného|príjemného) dňa|do videnia|dovidenia',
        ),
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern: words(orBare('maj sa|papa|pa pa|zatiaľ (?:ahoj|čau)|pusu|čau|ďakes|díky|dík')),
    },
  ],
};
