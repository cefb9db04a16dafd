import type { RegisterRules } from './rule';
import { QUOTATION } from './rule';

/** Ends a sentence: punctuation, laughter or tears typed as letters, or the line. */
const STOP = '(?=[\\s.!?~…,;:^)\\]"”’」\'ㄱ-ㅣ♡-♥]*$)';
/** Not inside a longer word. */
const END = '(?![가-힣])';
const atEnd = (endings: string) => new RegExp(`(?:${endings})${STOP}`);

/** A class of all syllables that close with one consonant, by its place in the order of Unicode. */
const closingWith = (consonant: number) =>
  `[${Array.from({ length: 399 }, (_, at) => String.fromCharCode(0xac00 + 28 * at + consonant)).join('')}]`;
/** ㅂ: only after it is -니까 the polite question; elsewhere it is "because". */
const WITH_B = closingWith(17);
/** ㅆ: the past, -겠- and 있-, so always a verb. */
const WITH_SS = closingWith(20);

/** 하십시오체. "아니다", "다니다" are dictionary forms. */
const POLITE_VERBS = `[가-힣]{0,6}(?:(?<![아다지거])니다(?:만|요)?|${WITH_B}니까요?|십시[오요]|십쇼)`;
/** 해요체. Nouns in "요": 필요, 중요, 개요 … */
const POLITE_YO =
  '[가-힣]{0,6}(?:(?<![가-힣])(?:줘|해|돼|봐)요|[가-힣](?<!필|중|개|수|주|소|강|담|동|긴|민)요|[가-힣][죠쥬]|세여|[해어아에]여)';

/** A polite ending of the last verb: what stands before it in plain form is quoted or subordinate. */
const POLITE_END = new RegExp(
  `(?:[^필중]요|죠|쥬|니다|${WITH_B}니까|십시[오요]|십쇼|세여|[해어아에]여)[\\s.!?~…,;:^)\\]"”’ㄱ-ㅣ]*$`,
);

/**
 * Speech levels. 하십시오체 (-습니다) and 해요체 (-어요) both are polite and what customers and companies use with each
 * other: formal. 반말 (-어, -야) and the plain 한다 style count as informal; they say how the customer writes, and a
 * company answers them in a polite level all the same.
 */
export const korean: RegisterRules = {
  neutral: 2.5,
  cut: QUOTATION,
  sentenceEnd: /(?<=[.!?…~])\s+|\n+/u,
  rules: [
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 6,
      pattern: new RegExp(`(?:${POLITE_VERBS}|${POLITE_YO})${STOP}`),
    },
    {
      // Before the last verb, which decides: "…않아요, …알지".
      code: 'register.honorific',
      shows: 'formal',
      weight: 4.5,
      pattern: new RegExp(`(?:${POLITE_VERBS}|${POLITE_YO})${END}(?!${STOP})`),
    },
    {
      // Humble "I" and "we".
      code: 'register.pronoun',
      shows: 'formal',
      weight: 2.5,
      pattern:
        /(?<![가-힣])(?:제가|저희(?:가|는|도|를|의|한테|에게|쪽)?|저(?:는|도|를|한테|에게|만)|전(?= [가-힣])|제(?= (?:주문|계정|상품|물건|이메일|메일|카드|번호|전화|생각|말|아이디|택배|돈)))(?![가-힣])/,
    },
    {
      // Honorific -시- and humble verbs.
      code: 'register.honorific',
      shows: 'formal',
      weight: 1.5,
      pattern:
        /[가-힣]{0,4}(?:하시[는면고니기]|하신|하셨|하셔|주시[는면고기]|주신|주셨|주셔|보시[는면고]|보셨|계시|계셔|계신|드립|드려|드렸|드리[고며려]|말씀|여쭤|여쭙|뵙)[가-힣]{0,3}/,
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2,
      pattern:
        /(?:수고하|수고 많으|안녕히 계|감사드|감사합|고맙습|부탁드|부탁합)[가-힣]{0,4}|(?<![가-힣])(?:드림|올림|배상)[\s.]*$/,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 2,
      pattern:
        /안녕하(?:세|십|신)[가-힣]{0,2}|^(?:[가-힣]{1,6} ){0,2}(?:담당자|상담[원사]|판매자|관리자|운영자|매니저|사장|대표|셀러)님/,
    },
    {
      // Familiar "I" and "you".
      code: 'register.pronoun',
      shows: 'informal',
      weight: 3.5,
      pattern:
        /(?<![가-힣])(?:나(?:는|도|를|한테|에게|만)|난|내가|내(?= (?:주문|계정|상품|물건|이메일|메일|카드|번호|전화|생각|말|아이디|택배|돈|거))|니가|네가|너(?:는|도|를|가|한테|에게|희|네들?|네들?이|네가|희들|의|랑|만)?|넌|널|니네|니들|얘들아|야|(?<=[가-힣,] )네(?= [가-힣]))(?![가-힣])/,
      unless: POLITE_END,
    },
    {
      code: 'register.plain',
      shows: 'informal',
      weight: 5.5,
      pattern: atEnd(
        `[가-힣]{0,4}(?:${WITH_SS}(?:어|지|네|냐|니|냐고|다고|다며|거든|던데|는데|구나|군|을까|을걸|대|잖아)|[없싶]어|` +
          '(?<![가-힣])(?:어|와|가|돼|봐|줘|해|알아|몰라|뭐|이래|그래|왜|응|싫어)|' +
          '같아|많아|좋아|싫어|않아|맞아|괜찮아|받아|찾아|안아|나와|나가|바빠|아파|나빠|비싸|느려|빨라|달라|걸려|보여|보내|모르겠어|' +
          '[마려누추매무러거서두스]워|미안해|(?<![이오피손올방침재])해|[가-힣]줘|[가-힣]봐|[가-힣]돼|[안못면도] 돼|해 줘|' +
          '(?:거|뭐|이|나|누구|어디|얼마|언제|때문이|정도|진짜|아니|(?<=[가-힣])(?:구|지|사|자|리|기|제|서|개|스|트|도|비|보|시|가|소|차|짜|히|래))야|[이하되있없었았했느거]냐|[하되있없었았했오가겠주]니|되나|짜증나|[빡열]치네|[바나고]꿔|[가-힣]잖아|거든|' +
          '[할볼줄갈살올받될을]게|[할볼줄갈살올될을]래|(?:[하되없같좋많알죽오니싫맞싶]|(?<!페)이|(?<!메)시)지|[하되없이같좋많크르]네|[가-힣]구나|[하되있없했같이않는겠좋]군|' +
          '[할갈볼될줄올을]까|[한된간온는않난싶]대|[하가보주]자|[해줘봐놔와]라|[가-힣]냐고|[가-힣]니(?=\\?)|어때|[가-힣]{2}져|(?<![거미노빨아모장원본고])래(?=[.?!])|던데|[가-힣]라고|[었았했있없]다고|[가-힣]다며|[가-힣]려고|[는은인한]데)',
      ),
      unless: POLITE_END,
    },
    {
      // A question whose last syllable is a contracted verb.
      code: 'register.plain',
      shows: 'informal',
      weight: 4,
      pattern: new RegExp(
        `[가-힣]{0,4}(?:${WITH_SS}나|[내써커쳐져켜펴놔둬춰껴세떼매깨빼꿔줘와]|(?<!페이|미|시|편|소|송|착|발|적|산|유|금|방|정|해|폐|공|중|단|까|키|휴|의|가|반|바)지)(?=\\?)`,
      ),
      unless: POLITE_END,
    },
    {
      // A reason that nothing follows.
      code: 'register.plain',
      shows: 'informal',
      weight: 1.5,
      pattern: atEnd('[가-힣]{0,4}(?:[으이하가오되라]니까|[아어해]서|[이하]라서|[으]면서?|다니)'),
      unless: POLITE_END,
    },
    {
      // The plain style of notes and reports as well, so it says less.
      code: 'register.plain',
      shows: 'informal',
      weight: 2,
      pattern: atEnd(
        '[가-힣]{0,4}(?:[었았했였됐왔갔봤났있없같싶]다|[한된간온인란]다|않는다|[가-힣]는다|이다|아니다|[바달]란다)',
      ),
      unless: POLITE_END,
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 3,
      pattern: /^(?:안녕(?!하|히)|하이|야(?![가-힣])|저기(?= ?[,.~!])|얘)/,
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern: /(?<![가-힣])(?:땡큐|쌩유|잘 ?있어|수고해|부탁해|부탁할게)(?![가-힣요])/,
    },
  ],
};
