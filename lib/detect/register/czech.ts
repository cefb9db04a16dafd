import { ALL_CAPITALS, courtesyCapital, orBare } from './diacritics';
import type { RegisterRules } from './rule';
import { atStart, exactWords, QUOTATION, words } from './rule';

/** Young animals, fruit and titles of the type "dítě": their genitive ends like a verb. */
const YOUNG =
  '[a-zá-ž]*(?:dít|zvíř|kuř|kot|štěn|tel|sel|pras|mlád|batol|rajč|kníž|děvč|pachol|poup|hous|jehň|hříb|vnouč|ptáč|dvojč|hrab|koťát|káč|jabl|pískl)[eě]te(?![A-Za-zÀ-ɏ])';

/** "Ti" as "those": "ti lidé", "ti, kteří". */
const THOSE =
  '(?!,? (?:lid|kte[rř]|co |muž|kluci|chlap|páni|zákaz|prodav|vš|sam|dva|tři|ostat|prv|druz|[a-zá-ž]+í ))';

/**
 * Czech "vy" is polite and the plural. A company is "vy" in either register, so verb endings weigh less than the
 * pronoun with a capital letter, which is for one person.
 */
export const czech: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 8,
      pattern: courtesyCapital('Vy|Vás|Vám|Vámi|Váš|Vaš(?:e|i|í|eho|emu|em|ím|ich|im|imi)'),
      unless: ALL_CAPITALS,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 5.5,
      pattern: words(orBare('vy|vás|vám|vámi|váš|vaš(?:e|i|í|eho|emu|em|ím|ich|im|imi)')),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 4.5,
      // Frequent verbs, without diacritics too; then the same endings on any verb.
      pattern: words(
        `${orBare(
          '(?:ne)?jste|(?:ne|a|kdy)?byste|(?:ne)?(?:máte|můžete|mohli byste|chcete|víte|budete|smíte|umíte|musíte|potřebujete|' +
            'nabízíte|posíláte|dodáváte|prodáváte|myslíte|vidíte|účtujete|přijímáte|odpovídáte|řešíte|děláte|zasíláte|plánujete|vrátíte|zavoláte|doručíte|vyřídíte|opravíte|vyměníte)|' +
            '(?:po|za|při|vy|přepo|ode|do)šlete|prom[ií]ňte|buďte|řekněte|napište|pište|pomozte|vraťte|odpovězte|potvrďte|zrušte|opravte|vysvětlete|sdělte|ozvěte se|vyměňte|změňte|ověřte|kontaktujte',
        )}|` + `(?!${YOUNG})[a-zá-ž]+(?:[aeiuáéěů]jte|[žščřďťň]te|[áí]te|[žcčšdnkjmrv]ete)(?:[žs])?`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        orBare(
          'dovoluji si|dovolte mi|obracím se na|tímto (?:žádám|reklamuji|oznamuji)|předem (?:vám )?děkuji|žádám o|prosím o (?:sdělení|vyjádření|informaci|zaslání)',
        ),
      ),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words(`${orBare('tebe|tobě|tebou|tv(?:ůj|oje|oji|ojí|á|é|ého|ému|ém|ým|ou|ých|ými)')}|tě`),
    },
    {
      // "Ty" alone is also "those".
      code: 'register.pronoun',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        `ty(?= ?[?!]|$)|${orBare('(?:děkuj[iu]|dík[y]?|píš[iu]|posílám|pošlu|dám|řeknu|přej[iu]|psal[ai]?|poslal[ai]?|řekl[ai]?|dal[ai]?|volal[ai]?|jsem|bych|mi|se|to|už|jak|kdy|kdybych|budu|chci|můžu|mohu|ať|snad|patří)')} ti${THOSE}`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 5,
      pattern: words(
        `${orBare(
          '(?:ne)?jsi|(?:ne)?jseš|(?:ne)?seš|(?:ne|a|kdy)?bys|(?:ne)?(?:máš|můžeš|chceš|budeš|smíš|umíš|musíš|potřebuješ|posíláš|prodáváš|myslíš|vidíš|děláš|dáš|odpovídáš|pošleš|napíšeš|uděláš|pomůžeš)|žes|tys|jaks|bylas|byls',
        )}|(?:ne)?víš`,
      ),
    },
    {
      // In small letters: names end the same way.
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: exactWords('(?!náš|váš|(?:nej)?spíš|guláš|koláš|veš|tíš|pláš|mareš)[a-zá-ž]+(?:áš|íš|eš|ěš)'),
      unless: /(?<![A-Za-zÀ-ɏ])člověk nikdy/i,
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4,
      pattern: words(
        `${orBare('pošli|přepošli|napiš|řekni|pomoz|podívej|zkontroluj|odpověz|zavolej|zruš|počkej|koukni|mrkni|poslouchej|ukaž|udělej|vysvětli|klikni|zadej|nezapomeň|nezlob|promiň|přestaň|vyměň|neboj')}|dej (?:mi|nám|to|vědět)|zkus|hele|koukej|vrať|potvrď|smaž|miluješ|(?!svuj)[a-zá-ž]{3,}uj|změň|buď tak|měj|najdi`,
      ),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 4,
      // The vocative "pane"; "paní" has none and counts only where it is called.
      pattern:
        /(?<![A-Za-zÀ-ɏ])[Pp]ane (?:[A-ZÀ-Ž][a-zß-ž]+|doktore|inženýre|magistře|řediteli|vedoucí|profesore)(?![A-Za-zÀ-ɏ])|(?:^|(?:[Dd]en|[Vv]ečer|[Dd]ěkuji|[Pp]rosím),? )(?:[Pp]aní|[Ss]lečno) [A-ZÀ-Ž][a-zß-ž]+(?=[,!])/,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 4,
      pattern: atStart(orBare('vážen(?:ý|á|í|é)(?= (?:pan|pán|sleč|klient|zákaz|tým|dám|kole|obch))|vážení')),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1.5,
      pattern: atStart(orBare('dobrý (?:den|večer)|dobré (?:ráno|odpoledne)|krásný den')),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3.5,
      pattern: atStart('ahoj(?:te|ky|da)?|čau(?:ky|ves|te)?|cau|čus|čágo|nazdar|zdar(?:ec)?|hoj|te bůh'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2,
      pattern: words(
        orBare(
          's (?:přátelským |srdečným )?pozdravem|s úctou|s přáním (?:hezkého|pěkného|krásného) dne|na shledanou|nashledanou',
        ),
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern: words(orBare('měj se|papa|pa pa|pac a pusu|díkes|díkec|zatím (?:ahoj|čau)|pusu|čau|čus')),
    },
  ],
};
