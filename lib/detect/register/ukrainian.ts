import type { RegisterRules } from './rule';
import { QUOTATION, wordsOver } from './rule';

const LETTERS = "А-Яа-яЄІЇҐєіїґ'’ʼ";
const { words, atStart } = wordsOver(LETTERS);

/** "Ви" and its forms with a capital letter. */
const YOU = 'Ви|Вас|Вам|Вами|Ваш(?:а|е|і|у|ого|ому|им|ими|их|ій|ої|ою)?';

/** Neuter participles that end like a verb: "відкрите вікно". */
const OPEN =
  '(?:від|за|роз|по|на|при|пере|ви|у|в)?крите|(?:роз|за|при|пере|про|на|у|ви|з|по|від|до)?бите|(?:за|при|на|роз|пере|об)?шите|' +
  '(?:роз|за|пере|об|с)?вите|(?:роз|за|пере|об|на|при)?лите|(?:в|про|пере|на|з)жите|(?:ви|по|за)?мите|(?:не)?сите|навіть|мачете';

/** Ukrainian tells "ти" from "ви", which is also the plural: a company is addressed with it in either register. */
export const ukrainian: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 6.5,
      pattern: new RegExp(
        `(?<![${LETTERS}])(?:${YOU.toLowerCase()}|ВИ|ВАС|ВАМ|ВАМИ|ВАШ[А-ЯІЇЄ]{0,3}|(?<=^[^А-Яа-яЄІЇҐєіїґ]{0,4})(?:${YOU}))(?![${LETTERS}])`,
      ),
    },
    {
      // The capital inside a sentence is the written courtesy to one person.
      code: 'register.honorific',
      shows: 'formal',
      weight: 8,
      pattern: new RegExp(
        `(?<![${LETTERS}])(?=Ва|Ви)(?<=[а-яєіїґ0-9,;–-] ["„“«(]?)(?:${YOU})(?![${LETTERS}])`,
      ),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words(
        'ти(?! ба(?![а-яєіїґ]))|тебе|тобі|тобою|тв(?:ій|оя|оє|ої|ою|ого|оєї|оєму|оїй|оїм|оєю|оїх|оїми)',
      ),
    },
    {
      // Endings of the second person plural.
      code: 'register.verb',
      shows: 'formal',
      weight: 4.5,
      pattern: words(
        `(?!(?:${OPEN})(?![${LETTERS}]))[а-яєіїґ'’ʼ]+(?:[жчшднйлтвкр]ете|[аеуюояіи]єте|[бвджзклмнпрстчшщ]ите|[оаи]їте|[аеиоуюяії]йте|ьте|[вмжчшд]те|вірте|[бвджзлмнпрстчшщ]іть|ийте)(?:ся|сь)?|чи не могли б`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        `(?!(?:лиш|тиш|миш|книш|спориш|бариш)(?![а-яєіїґ]))[а-яєіїґ'’ʼ]{2,}(?:[еє]ш|[иї]ш)(?:ся)?|` +
          '(?:під)?скажи|допоможи|перевір|поясни|дай(?:-но)?|давай|напиши|поверни|зроби|подивись|подивися|дивись|дивися|слухай|послухай|вибач|пробач|надішли|розкажи|зачекай|почекай|подзвони|зателефонуй|передзвони|скинь|глянь|скасуй|знайди|вибери|обери|замов|покажи|видали|виправ|увімкни|уточни|повідом|підтверди|оформи|будь (?:ласкавий|ласкава|другом)|пришли|відкрий|спробуй|[а-яєіїґ]{3,}(?:ай|уй) (?:мені|нам|мене|це|будь ласка)',
      ),
      // "You" for people in general.
      unless:
        /(?<![а-яєіїґ])не (?:розбер|дочека|додзвон|знайд|зрозумі|дізна|вгада|поспор|купи|скаж)[а-яєіїґ]*ш/i,
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 4,
      // Called by name in the vocative: "пане Олександре", "пані Олено".
      pattern:
        /(?<![А-Яа-яЄІЇҐєіїґ])(?:[Пп]ане (?:[А-ЯЄІЇҐ][а-яєіїґ']+|директоре|менеджере|докторе)|(?:(?:^|(?:[Дд]ень|[Дд]ня|[Вв]ечір|[Рр]анку|[Дд]якую|[Пп]рошу),? ?)[Пп]ані [А-ЯЄІЇҐ][а-яєіїґ']+[оею](?=[,!.]))|[Пп]анове(?=[,!]))/,
    },
    {
      // Itself the plural of an imperative.
      code: 'register.greeting',
      shows: 'formal',
      weight: 3.5,
      pattern: words('здрастуйте|здоровенькі були|моє шанування|слава ісусу'),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 4,
      pattern: atStart('(?:вельми)?шановн(?:ий|а|і|е|их)'),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1,
      pattern: atStart('добр(?:ий|ого) (?:день|дня|вечір|вечора|ранку|ранок)|доброго часу доби|вітаю'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3.5,
      pattern: atStart(
        'приві?т(?:ик|ики|ос|усик)?|хай|хелло|салют|здоров(?:а|енькі)?(?=[,!. ]|$)|агов|йо|хей|прив',
      ),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2,
      pattern: words(
        'з (?:великою |глибокою )?повагою|з пошаною|щиро ваш[аі]?|наперед (?:дякую|вдячн(?:ий|а|і))|заздалегідь (?:дякую|вдячн(?:ий|а|і))|з найкращими побажаннями|прошу прийняти',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern:
        /(?<![А-Яа-яЄІЇҐєіїґ])(?:цьом|цьомки|обіймаю|обійми|бувай|па-па|цілую|тримайся|на зв'язку|чмок(?:и)?)(?![А-Яа-яЄІЇҐєіїґ])|^(?:ну |все,? )?(?:пака|поки|па)[\s!.)]*$/i,
    },
  ],
};
