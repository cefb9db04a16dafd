import { type Phrases, phraseFinder } from './phrases';

/** Words that show that the writer knows of the wait: thanks for patience, or a word on the delay. */
const WAITING: Phrases = {
  en: [
    'patien(t|ce|tly)',
    '(wait|waited|waiting|delay|delayed|delays|late|belated~|sooner|overdue)',
    '(so|too|this|that) long|longer than|bear(ing)? with|took (us )?(a while|some time)',
  ],
  de: [
    '~geduld~',
    '~wart~',
    'verzöger~|verspät~|spät|später|verzug',
    '(so |zu )?lange|länger|erst (heute|jetzt)',
  ],
  fr: ['patien~', 'attent~|attend~', 'retard~|tard|tardi~|délai~', '(si |trop |plus )?longtemps'],
  es: ['pacienci~', 'esper~', 'demor~|retras~|tard~|antes', 'tanto tiempo'],
  it: ['pazien~', 'attes~|attend~|aspett~', 'ritard~|tard~|prima', '(tanto|più) tempo'],
  pt: [
    'paciênci~',
    'esper~|aguard~',
    'demor~|atras~|tard~|antes',
    '(tanto|mais|mais algum|mais um|pouco mais de) tempo',
  ],
  nl: ['geduld~', 'wacht~', 'vertrag~|laat|late|later|oponthoud', '(zo |te )?lang|langer|eerder'],
  ja: ['お待たせ', 'お待ちいただ', 'お待ち頂', '遅く', '遅れ', '遅延', '時間(を|が)', '辛抱'],
};

export const waitingWords = phraseFinder(WAITING);
