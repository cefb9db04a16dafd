import type { RegisterRules } from './rule';
import { words as latinWords, QUOTATION, wordsOver } from './rule';

const { words, atStart } = wordsOver('Ͱ-Ͽἀ-῿');

/** Adverbs and conjunctions that end like a verb: "είτε", "πέντε". */
const NO_VERB =
  '(?:[ειί]τε|[ωώ]στε|τ[οό]τε|π[οό]τε|ποτ[εέ]|ο?ύτε|ουτε|μ[ήη]τε|οπ[οό]τε|[οό]ποτε|κ[αά]ποτε|[αά]λλοτε|π[εέ]ντε|τ[ιί]ποτε|οποτεδ[ήη]ποτε|[α-ωά-ώ]*[ιίήηόουύάαέε]μαστε|κ[ωώ]στε)(?![Ͱ-Ͽἀ-῿])';

/**
 * Greek "εσείς" is polite and the plural, also to a company; verbs mark both the same way. Accents may be missing, and
 * a few frequent words are read in Latin letters.
 */
export const greek: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      // The capital inside a sentence is the written courtesy to one person.
      code: 'register.honorific',
      shows: 'formal',
      weight: 8,
      pattern: /(?<=[α-ωά-ώϊϋΐΰ0-9,·–-] [«(]?)(?:Σας|Εσ[άα]ς|Εσε[ίι]ς)(?![Ͱ-Ͽἀ-῿])/,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 5.5,
      pattern: words('σας|εσ[άα]ς|εσε[ίι]ς|σεις'),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words(
        "εσ[ύυ]|εσ[έε]να|σ[έε]να|σου|σ['’΄] ?(?:αρ[έε]σει|ευχαριστ[ώω]|αγαπ[άα]?[ώω])|σε (?:παρακαλ[ώω]|ευχαριστ[ώω])|(?:να|θα|δεν|μην?) σε(?= )",
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 4.5,
      pattern: words(
        `(?!${NO_VERB})[α-ωά-ώϊϋΐΰ]+(?:[εέ]τε|[εέ][ιί]τε|[αά]τε|[ηήιίύυεέ]στε|[άαοό]στε|[ξψρλ]τε)(?: μ[οα]υ)?|θα θ[έε]λατε`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 5,
      pattern: words(
        '[έε]χεις|θ[έε]λεις|θες|μπορε[ίι]ς|ξ[έε]ρεις|ε[ίι]σαι|ήσουνα?|κ[άα]νεις|λες|στ[έε]λνεις|βλ[έε]πεις|πας|δ[ίι]νεις|πα[ίι]ρνεις|δουλε[ύυ]εις|νομ[ίι]ζεις|πιστε[ύυ]εις|' +
          'καταλαβα[ίι]νεις|περιμ[έε]νεις|γρ[άα]φεις|απαντ[άα]ς|ζητ[άα]ς|μιλ[άα]ς|ρωτ[άα]ς|χρησιμοποιε[ίι]ς|φτι[άα]χνεις|πουλ[άα]ς|πληρ[ώω]νεις|προτε[ίι]νεις|είχες|ε[ίι]πες|[έε]κανες|[έε]στειλες|ε[ίι]δες|πήρες|[έε]γραψες|[έε]δωσες|ήθελες|μπ[όο]ρεσες|μπορο[ύυ]σες|ήξερες|βρήκες|ήρθες|[άα]κουσες|[ξχ][έε]χασες|αγ[όο]ρασες|' +
          '[α-ωά-ώ]{2,}[ηή]σες|[α-ωά-ώ]{2,}(?:εσαι|[άα]σαι|[εέ][ίι]σαι)|(?<=(?<![Ͱ-Ͽ])(?:να|θα|μην?|ας|αν) (?:μου |με |μας |το |τα |την |τον |του |της )?)[α-ωά-ώ]{1,20}(?:εις|είς|ας|άς)(?<![μσ]ας|τρεις)',
      ),
    },
    {
      // Imperatives with the pronoun behind them, where the indicative has it before.
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        '(?:στε[ίι]λε|πες|δ[ώω]σε|γρ[άα]ψε|κ[άα]νε|δες|π[άα]ρε|φ[έε]ρε|β[άα]λε|λ[ύυ]σε|βρες|κο[ίι]τα|κο[ίι]ταξ[έε]|[άα]κου|βοήθα|βοηθα|[άα]σε|[έε]λεγξ[έε]|εξήγησ[έε]|απ[άα]ντησ[έε]|ενημ[έε]ρωσ[έε]|βοήθησ[έε]|βοηθησ[εέ]|π[άα]ρ|συγχ[ώω]ρα|συγχ[ώω]ρεσ[έε]|[α-ωά-ώ]{3,}[σξψ]έ) (?:μου|με|μας|το|τα|την|τον|του|της|τους|τες|τις)|[έε]λα(?=[ ,!])(?! και)|περ[ίι]μενε(?=!|,| λ[ίι]γο)|κο[ίι]τα|[άα]κου',
      ),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 4,
      // Vocatives: "κύριε Παπαδόπουλε", "κυρία μου".
      pattern:
        /(?<![Ͱ-Ͽ])(?:[Κκ][ύυ]ριε|[Κκ][ύυ]ριοι|[Κκ]υρ[ίι]ες και|(?:^|[έε]ρα,? |σας,? )[Κκ]υρ[ίι]α (?:μου|[Α-ΩΆ-Ώ][α-ωά-ώ]+)(?=[,!]))(?![Ͱ-Ͽ])/,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 4,
      pattern: atStart(
        'αξι[όο]τιμ(?:ε|η|οι|ες)|αγαπητ(?:[έε]|ή|οί) κ[ύυ]ρι[α-ω]+|αγαπητή κυρ[ίι]α|κ[ύυ]ριε|κ[ύυ]ριοι|προς κάθε ενδιαφερόμενο',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 2,
      pattern: atStart('χα[ίι]ρετε|αγαπητ(?:[έε]|ή|οί)'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1.5,
      pattern: atStart('γεια(?! σ)|γειά(?! σ)|γεια χαρά|καλημερούδια|χάι|χαι|έλα'),
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 3,
      pattern: words(
        'ρε|βρε|μωρέ|ρε συ|φίλε(?=[ ,!.]|$)|φιλε(?=[ ,!.]|$)|φιλαράκι|αδερφέ|μάγκα|χαχα+|λολ|πλιζ|ντάξει|οκέι ρε|γμτ',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        'παρακαλώ (?:όπως|θερμά)|σας παρακαλώ|διά της παρούσης|με την παρούσα|αιτούμαι|εκ των προτέρων|θα (?:ήθελα|εκτιμούσα)(?= να σας)|όσον αφορά|παρακαλείσθε',
      ),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2.5,
      pattern: words(
        'με εκτ[ίι]μηση|μετ[άα] τιμής|με σεβασμ[όο]|μετ[άα] τιμ[ήη]ς|ειλικρινά δικ[όο]ς σας|διατελώ',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern: words("φιλι[άα]|φιλάκια|τα λ[έε]με|τσάο|τσαο|μπάι|άντε γεια|να'?σαι καλά"),
    },
    {
      // Greek in Latin letters.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4.5,
      pattern: latinWords('sas|eseis|esas|(?:m?b|mp)ore[i]?te|exete|thelete|steilte|8elete'),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 4.5,
      pattern: latinWords('esy|esi|esena|sou|(?:m?b|mp)oreis|exeis|theleis|8eleis|steile|pes mou|kane mou'),
    },
  ],
};
