import { italianVerbs } from './italian-verbs';
import { secondPerson, withFamiliarPronoun } from './second-person';

/** Forms of the familiar "you" that are everyday words of another kind as well. */
const LIKE_NOUN =
  /^(?:aggiungi|anni|casi|cibi|corsi|costruisci|dai|dolci|esami|esisti|eri|fai|finti|folti|fondi|fini|fumi|gusti|lati|lessi|mossi|nasci|nuoti|offri|passi|persi|piani|presti|punti|ridi|rompi|scritti|sei|sensi|servi|sorrisi|spendi|stai|tendi|temi|uniti|vasi|veli|vendi|venti|verdi|versi|vesti|vinci|visti|vivi|voli)$/;
/** What a word says of its subject. */
export const tag = (word: string) => (LIKE_NOUN.test(word) ? undefined : italianVerbs.get(word));
export const SECOND_PERSON = secondPerson({
  tag,
  likeNoun: LIKE_NOUN,
  beforeVerbs:
    /^(?:|che|se|quando|non|tu|mi|ti|lo|la|le|ci|ne|gli|già|cosa|come|mentre|dove|sempre|mai|anche|ora|perché|quanto|chi|e|ma|lei|poi|quindi|così|allora|tutto|ce|me|te|glielo)$/,
  notBefore:
    /^(?:sei (?:anni|mesi|giorni|ore|settimane|minuti|volte|persone|euro|figli|o |e |su |milioni|mila|del|dei|delle|punti|bambini)|dai (?!un|una|il|la|lo|le|i |gli|retta|tu|ragione|per)|dei )/i,
});
export const WITH_TI = withFamiliarPronoun(tag, /([aei]r)ti$/, (stem) => `${stem}e`);
