import { ALL_CAPITALS, courtesyCapital } from './diacritics';
import type { RegisterRules } from './rule';
import { atStart, exactWords, QUOTATION, words } from './rule';

/**
 * After "Pan" or "Pani": somebody else is meant, "Pani z infolinii", "pan kurier", "Pan Kowalski".
 */
const OTHERS =
  '(?!,? (?:z(?! (?:prośb|zapytani|pytani|uprzejm|góry|reklamacj|wnios))|ze|w|we|od|na|kt[óo]r[a-zęąy]+|kurier[a-z]*|kierowc[a-zęą]*|kierowni[a-ząę]*|konsultant[a-zęą]*|listonosz[a-z]*|' +
  'doktor[a-z]*|dyrektor[a-zęą]*|dostawc[a-zęą]*|sprzedawc[a-zęą]*|pracowni[a-zęą]*|technik[a-z]*|monter[a-z]*|profesor[a-z]*|[A-ZŁŚŻŹĆÓ][a-ząćęłńóśżź]+)(?![A-Za-zÀ-ɏ]))';
/** "That lady", "some gentleman". */
const NOT_THAT =
  '(?<!(?:^|[^A-Za-zÀ-ɏ])(?:ta|ten|tej|tego|tą|temu|tę|jedna|jeden|jakaś|jakiś|pewien|pewna|inna|inny|młoda|młody|miła|miły|starsza|starszy|jego|jej|moja|mój) )';
/** What comes before the polite pronoun where it is written small. */
const ASK =
  '[Cc]zy|że|aby|żeby|gdyby|[Mm]o[żz]e|[Mm][óo]g[łl]by|[Mm]ogłaby|wie|ma|zna|chce|będzie|jest|[Nn]iech|[Pp]rosz[ęe]|prosiłbym|prosiłabym|' +
  '[Dd]zi[ęe]kuj[ęe]|[Dd]la|[Oo]d|[Dd]o|u|z|[Dd]zień dobry|[Żż]yczę|[Pp]rzepraszam|są|mają|mogą|chcą|będą|' +
  'wiedzą|wyślą|oferują|przyjmują|wysyłają|[A-Za-zÀ-ɏ]+(?:liby|łyby|łby|łaby|lby|laby)|coś|[Ll]ub|[Pp]o';

/**
 * Polite Polish asks in the third person with "Pan", "Pani", "Państwo"; "ty" and, to a company, the plural "wy" are
 * familiar.
 */
export const polish: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      // With a capital inside a sentence.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      pattern: new RegExp(
        `(?<=[A-Za-zÀ-ɏ0-9,;:–-] ["„(]?)${NOT_THAT}(?:Pa[ńn]stw(?:o|a|u|em)|(?:Pan(?:i|a|u|em|ią|ów|om|owie)?)${OTHERS})(?![A-Za-zÀ-ɏ])`,
      ),
      unless: ALL_CAPITALS,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 5,
      pattern: new RegExp(
        `(?<![A-Za-zÀ-ɏ])(?:${ASK}) (?:mi |nam |mnie |też )?(?:pa[ńn]stw(?:o|a|u|em)(?! (?:członk|trzec|unii|obc))|pan(?:i|a|u|em|ią|om|owie)?${OTHERS})(?![A-Za-zÀ-ɏ])`,
      ),
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4.5,
      pattern: words(
        '(?:państwo|pan|pani|panowie) (?:mi |nam |nie |już |to |by |mogą|może|mógłby|mogłaby|mogliby|ma|mają|wie|wiedzą|są|sprawdzi|prześle|odpowie|wyjaśni|pomoże|poda){1,3}|' +
          'państwa (?:skle|stron|firm|odpowied|pomoc|ofert|usług|produkt|obsług|zespo|biur|serwis|kont|przesyłk|platform|aplikacj|wiadomoś)[A-Za-zÀ-ɏ]*',
      ),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words('ty|ciebie|cię|tobie|tobą|tw(?:ój|oje|oja|oją|ojego|ojej|ojemu|oim|oimi|oich|oi)'),
    },
    {
      // Also "those": "ci ludzie".
      code: 'register.pronoun',
      shows: 'informal',
      weight: 3.5,
      pattern: words(
        'ci(?! (?:ludzie|panowie|klienci|kurierzy|sami|którzy|co|wszyscy|sprzedawcy|pracownicy|[A-Za-zÀ-ɏ]+ni(?![A-Za-zÀ-ɏ])))',
      ),
    },
    {
      // The capital inside a sentence is the courtesy of letters to somebody who is "ty".
      code: 'register.pronoun',
      shows: 'informal',
      weight: 5,
      pattern: courtesyCapital('Ci|Cię|Ciebie|Tobie|Tobą|Wam|Was|Wami'),
      unless: ALL_CAPITALS,
    },
    {
      // The plural of "ty", often to a whole company.
      code: 'register.pronoun',
      shows: 'informal',
      weight: 5.5,
      pattern: words('wy|was|wam|wami|wasz(?:a|e|ą|i|ego|ej|emu|ym|ymi|ych)?'),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: exactWords(
        '(?![Nn]asz|[Ww]asz|gulasz|afisz|klawisz|[Mm]ysz|towarzysz|fetysz|klisz|nisz|cisz|[Tt]omasz|Łukasz|Eliasz|Jonasz)(?:[a-ząćęłńóśżź]|(?<=^[^A-Za-zÀ-ɏ]{0,4})[A-ZŚŻĆŁ])[a-ząćęłńóśżź]*[aeiy]sz|' +
          '[A-Za-ząćęłńóśżźŚŻĆŁ]{2,}(?:ł[ea]ś|ł[ea]?byś|łabyś)|[Jj]este[śs]|[Pp]owin(?:ieneś|naś)|[Ww]y(?:slales|slalas)|[Nn]apisal[ea]s|[Oo]dpisal[ea]s|[Mm]og(?:les|las|lbys|labys)|[Pp]owiedzial[ea]s|[Zz]robil[ea]s|[Dd]ostal[ea]s|' +
          '[Pp]omoz|[Ss]prawdz|[Pp]rzestań|[Cc]hodź|[Tt]rzymaj|[Kk]liknij|[Ww]pisz|[Ww]ytłumacz|[Zz]ałatw|[Bb]ądź (?:uprzejm|mił|tak)[a-z]*|[Nn]ie [a-ząćęłńóśżź]{2,}(?:aj|uj)|' +
          '[Pp]omóż|[Pp]owiedz|[Ss]prawdź|(?:[Ww]y|[Pp]rzy|[Pp]rze)ślij|[Nn]apisz|[Dd]aj|[Zz]rób|[Oo]dpowiedz|[Oo]dpisz|[Oo]ddaj|[Zz]wróć|[Aa]nuluj|[Zz]obacz|' +
          '[Pp]atrz|[Ss]łuchaj|[Pp]oczekaj|[Pp]odaj|[Zz]mień|[Pp]opraw|[Ww]ybacz|[Zz]adzwoń|[Ss]pójrz|[Pp]amiętaj|[Ww]yjaśnij|[Pp]otwierdź|[Uu]suń|[Ww]eź',
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        '(?:mo[żz]e|ma|wie|chce|jeste|będzie|musi|robi|wysyła|oferuje|odpowiada|pisze|sprzedaje|planuje|macie|dostarcza|przyjmuje|zajmuje|potrafi|zamierza)cie|macie|wiecie|' +
          '[A-Za-zÀ-ɏ]{3,}(?:liście|łyście|libyście|łybyście)|[A-Za-zÀ-ɏ]{2,}(?:[jźżćń]cie)|(?!bud[żz]ecie)[A-Za-zÀ-ɏ]+(?:jecie|ślecie|niecie|żecie|dziecie|rzecie|robicie|łacicie|rócicie)|zróbcie|napiszcie|piszcie|odpowiedzcie|patrzcie|powiedzcie',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 2,
      pattern: words(
        '(?:uprzejmie|bardzo) prosz[ęe]|uprzejmie prosimy|prosimy o|proszę o|zwracam się (?:do|z)|będ[ęe] wdzięczn[ay]|z góry dziękuj[ęe]|informuję,? że',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 4,
      pattern: atStart(
        'szanown(?:y|a|i|e) (?:pani[e]?|panie|państwo|panowie|klien)[a-z]*|szanown[yai]|drod?zy państwo|(?:dzień dobry,? )?pani[e]? [A-ZŁŚŻ][a-ząćęłńóśżź]+(?=,|!)',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1.5,
      pattern: atStart('dzień dobry|dobry wieczór|dzien dobry'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3,
      pattern: atStart('cześć|czesc|hej(?:ka|o)?|heja|siem(?:a|ka|anko)|elo|czołem|joł|yo|witajcie|hello'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2,
      pattern: words(
        'z poważaniem|z powazaniem|z wyrazami szacunku|wyrazy szacunku|z szacunkiem|łączę pozdrowienia',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern: words(
        'pozdro|pozdrówka|pozdrowionka|buziaki|całuski|ściskam|nara|na razie|narka|trzymaj(?:cie)? się|dzięki z góry|dzięks',
      ),
    },
  ],
};
