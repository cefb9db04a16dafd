import type { RegisterRules } from './rule';
import { QUOTATION, wordsOver } from './rule';

const { words, atStart } = wordsOver('א-ת֑-ׇ\'"״׳');

/**
 * Modern Hebrew has one "you" for everybody: the polite third person of older Hebrew has disappeared but for a few set
 * situations (Journal of Historical Sociolinguistics, doi 10.1515/jhsl-2019-0006). Pronouns and verbs say nothing here;
 * a text is neutral unless it has the phrases of official letters and titles, or slang and the words of friends.
 */
export const hebrew: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      // "Sir", "madam", "his honour": called, not spoken of.
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.5,
      pattern: words(
        'אדוני(?! ו?בעל|ם)(?=[ ,!.?]|$)|גברתי|כבודו|כבודה|כבוד (?:מנהל|השופט|הרב|השר|ראש)[א-ת]*|הוד מעלתו',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3.5,
      pattern: atStart(
        'לכבוד|(?:א\\.ג\\.נ\\.|א\\.נ\\.|אג"נ)|נכבדי|נכבדי[יי]?|גבירותי ורבותי|גברת נכבדה|אדון נכבד|הנהלה נכבדה|צוות נכבד|לידי|למאן דבעי',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1.5,
      pattern: atStart(
        "שלום רב|ערב טוב|בוקר טוב|צהריים טובים|(?:מר|גב['׳]|גברת) [א-ת]+(?: [א-ת]+)?(?: הנכבד| הנכבדה|,)|הנדון|הנידון",
      ),
    },
    {
      // Set phrases of official letters.
      code: 'register.verb',
      shows: 'formal',
      weight: 2.2,
      pattern: words(
        'ה(?:ואל|ואילו|ואילי) נא|אודה ל(?:כם|ך|כבודו)|נודה ל(?:כם|ך)|אבקש(?:כם|ך)?|נבקש(?:כם)?|הריני|הרינו|הננו|הנני|הח"מ|הח״מ|מתכבד(?:ת|ים)? |אבקשכם|אסיר תודה|מודה לכם מראש|בתודה מראש|אי לכך|לאור האמור|כאמור לעיל|לפיכך|בזאת|להלן|יובהר|יצוין|לעיונ(?:ך|כם)',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1,
      pattern: words(
        'נא|אנא|ברצוני|ברצוננו|בהמשך ל[א-ת]+|בנוגע ל[א-ת]+|לטיפול(?:ך|כם)|לתשומת לי?ב(?:ך|כם)|אשמח אם תוכלו',
      ),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 3.2,
      pattern: words('בכבוד רב|ברוב כבוד|בהוקרה|בכבוד ובהערכה|ביקר[א]? דאורייתא|בהערכה(?: רבה)?'),
    },
    {
      // The usual closing of any letter.
      code: 'register.closing',
      shows: 'formal',
      weight: 0.5,
      pattern: words('בברכה'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3.2,
      pattern: atStart(
        'אהלן(?: וסהלן)?|מה קורה|מה המצב|מה נשמע|מה ה?עניינים|הלו|יו|הייי+|מה איתכם|מה איתך|הולה',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1.5,
      pattern: atStart('היי|הי|הייי?'),
    },
    {
      // Called: "my brother", "man", "darling".
      code: 'register.plain',
      shows: 'informal',
      weight: 3.2,
      pattern:
        /(?:^|[,!.?] ?)(?:אחי|אחותי|גבר|נשמה|מאמי|חבוב|חבר['׳]ה|כפרה|אחשלי|אחלה גבר|מותק|חיים שלי|אח שלי)(?=[,!?. ]*$|[,!])|(?:היי|אהלן|תודה|קורה|נשמע) (?:אחי|אחותי|גבר|נשמה|מאמי|כפרה)(?![א-ת])/,
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 2.2,
      pattern: words(
        'יאללה|יאלה|סבבה|תכלס|וואלה|ואלה|חבל על הזמן|כפרה עלי[ךיכ]ם?|בקטנה|פליז|ח{3,}|באסה|אשכרה|מגניב|אחלה|דיי+|נו כבר|נו באמת|מבאס|קקה|זין|אין מצב|חלאס|בקיצור|די נו|לול|גדול(?=!)|שיגעון|אחושרמוטה|פדיחה|מפגר',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2.5,
      pattern: words("נשיקות|חיבוקים?|ביי+|ביוש|יאללה ביי|צ['׳]או|אוהבת?(?=[.!]?$)"),
    },
  ],
};
