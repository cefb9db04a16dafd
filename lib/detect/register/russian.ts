import type { RegisterRules } from './rule';
import { QUOTATION, wordsOver } from './rule';

const { words, atStart } = wordsOver('А-Яа-яЁё');

/** "Вы" and its forms with a capital letter. */
const YOU = 'Вы|Вас|Вам|Вами|Ваш(?:а|е|и|у|его|ему|им|ими|их|ей|ем)?';

/** Russian tells "ты" from "вы", which is also the plural: to a company either reading asks for the same answer. */
export const russian: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      pattern: new RegExp(
        `(?<![А-Яа-яЁё])(?:(?!вы,? (?:ребят|парни|девчонк|девочки|мальчики))(?:${YOU.toLowerCase()})|ВЫ|ВАС|ВАМ|ВАМИ|ВАШ[А-Я]{0,3}|(?<=^[^А-Яа-яЁё]{0,4})(?:${YOU}))(?![А-Яа-яЁё])`,
      ),
    },
    {
      // The capital inside a sentence is the written courtesy to one person.
      code: 'register.honorific',
      shows: 'formal',
      weight: 8,
      pattern: new RegExp(`(?<![А-Яа-яЁё])(?=Ва|Вы)(?<=[А-Яа-яЁё0-9].{1,99})(?:${YOU})(?![А-Яа-яЁё])`),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words('ты|тебя|тебе|тоб(?:ой|ою)|тво(?:й|я|[её]|и|ю|его|ей|ему|им|ими|их|[её]м)'),
    },
    {
      // Endings of the second person plural; nouns that end alike are in the prepositional case ("на сайте").
      code: 'register.verb',
      shows: 'formal',
      weight: 4.5,
      pattern: words(
        '(?!здравствуйте|[а-яё-]*(?:сайте|байте|лайте|защите|элите|плите|орбите|свите|(?:кред|лим|виз|фиц|депоз|транз|' +
          'реквиз|алфав|аппет|гран|магн|бискв)ите)(?![а-яё]))' +
          '[а-яё]{2,}(?:[аеияуюы]ете|ите|йте|[вджмнрт]ьте|[её]тесь|итесь|йтесь|ьтесь)|' +
          '(?:с?мож|буд|(?:по|при|на|за|про|пере)?(?:й|ид)д|верн|(?:за|от)?бер|жд|подожд|возьм|(?:при|вы|ото)шл|пойм)[её]те|' +
          '(?:позволь|уволь|изволь)те|согласны ли|не могли бы',
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        '(?!лишь|тишь|брешь|плешь)[а-яё]{2,}[еёи]шь(?:ся)?|' +
          '(?:под)?скажи|помоги|ответь|проверь|объясни|дай(?:-ка)?|давай|напиши|верни|сделай|посмотри|смотри|слушай|' +
          'послушай|извини|прости|отправь|расскажи|подожди|позвони|перезвони|пришли мне|скинь|глянь|поменяй|отмени|' +
          'найди|пойми|выбери|закажи|оформи|покажи|удали|исправь|измени|включи|уточни|сообщи|подтверди|будь добр[аы]?|здравствуй|согласен ли|спасай|разберись|свяжись',
      ),
      // "You" for people in general.
      unless:
        /(?<![а-яё])не (?:пойм|разбер|дозвон|найд|доб|дожд|докаж|куп|скаж|прожив|угада|поспор|дотян)[а-яё]*шь/i,
    },
    {
      // Itself the plural of an imperative: nobody writes it to a person they call "ты".
      code: 'register.greeting',
      shows: 'formal',
      weight: 3.5,
      pattern: words('здрав?ствуйте|здрасьте'),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3,
      pattern: atStart(
        '(?:глубоко)?уважаем(?:ый|ая|ые)|(?:господин|госпожа|господа|дамы и господа)(?=[,! ])',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1,
      pattern: atStart('добрый (?:день|вечер)|доброе утро|доброго (?:дня|времени суток|вечера|утра)'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3,
      pattern: atStart('привет(?:ик|ики|ствую тебя)?|хай|хэ?лло|салют|здаров[ао]?|даров|йоу?|эй|прив'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2,
      pattern: words(
        'с уважением|с почтением|искренне ваш[аи]?|заранее благодар(?:ю|им|ен|на)|прошу принять|с наилучшими пожеланиями',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern:
        /(?<![А-Яа-яЁё])(?:целую|обнимаю|чмоки|до скорого|бывай|покеда|споки)(?![А-Яа-яЁё])|^(?:ну |всё,? )?пока[\s!.)]*$/i,
    },
  ],
};
