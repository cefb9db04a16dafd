import type { RegisterRules } from './rule';
import { words as latinWords, QUOTATION, wordsOver } from './rule';

// Without the danda, which ends sentences; with the joiners that stand inside words.
const LETTERS = '\\u0900-\\u0963\\u0970-\\u097F\\u200C\\u200D';
const script = wordsOver(LETTERS);
/** Letters with a dot below are two code points in NFC, however they were typed here. */
const words = (alternatives: string) => script.words(alternatives.normalize('NFC'));
const atStart = (alternatives: string) => script.atStart(alternatives.normalize('NFC'));

/**
 * "आप" is formal; "तुम" and "तू" are informal, with their verb forms. Words in Latin letters count too: that the text
 * is Hindi has been decided before, so "tum" and "aap" can be no other language's.
 */
export const hindi: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  sentenceEnd: /(?<=[.!?…।|])\s*(?!\S*\.\S)|\n+/u,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      // "अपने आप" is "by itself".
      pattern: words('(?<!अपन[ेीा][ -])(?<!अपनें )आप(?:को|का|की|के|से|ने|में|पर|लोग|लोगों)?(?! ही आप|[ -]बीती)'),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words(
        'तुम(?:को|से|ने|में|पर|लोग|लोगों)?|तुम्[\\u200C\\u200D]?ह(?:ें+|ीं|ारा|ारी|ारे)|तू|तुझ(?:े|को|से|में|पर)?|तेर[ाीे]|तूने|तुझी',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 4.5,
      // Many participles and postpositions end alike: "किए", "के लिए", "चाहिए".
      pattern: words(
        `(?!(?:इस|जिस|किस|उस|इसी|उसी)?लि[एय]|कि[एय]|दि[एय]|पि[एय]|जि[एय]|सि[एय]|चा?हि[एय]|तकि|पहि|डाकि|बनिए(?! )|तौलि|ज़?रि|नज़रि|हाशि|रुपि|दुनि|खुफि)[${LETTERS}]+(?:ि|इ)(?:ए|ये)(?:गा)?`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 2.5,
      pattern: words('कृपया|कृप्या|कृपा (?:करके|कर(?:ें)?)|मेहरबानी (?:करके|करें)|अनुरोध है|निवेदन है|अनुग्रह'),
    },
    {
      // Polite request; with another subject it is "may they".
      code: 'register.verb',
      shows: 'formal',
      weight: 3.1,
      pattern:
        /(?:कर|द|ल|भेज|देख|बता[एय]|दिला[एय]|करवा[एय]|लौटा[एय]|सुन|रख|समझ|डाल|जा[एय]|आ[एय]|दिखा[एय]|रह|डाल|जोड़|पढ़|लिख|बोल|पूछ|मिल|चुन|खोल|रोक)(?:ें|ँ)(?=[\s।,.!?|]*$)/,
      unless: new RegExp(`(?<![${LETTERS}])(?:हम|वे|लोग|उन्हें|मैं|कि|ताकि|ये|वो|सब)(?![${LETTERS}])`),
    },
    {
      // The same inside a sentence that asks.
      code: 'register.verb',
      shows: 'formal',
      weight: 3.1,
      pattern: new RegExp(
        `(?:कृपया|प्लीज़?|मेहरबानी)(?![${LETTERS}]).{0,150}?[${LETTERS}]{1,12}(?:ें|एं|एँ)(?![${LETTERS}])(?! (?:में|से|को|की|के|का|पर|और [${LETTERS}]+ में))`.normalize(
          'NFC',
        ),
      ),
      unless: new RegExp(`(?<![${LETTERS}])(?:तुम|तू|तेर[ाीे]|हम|वे|ताकि)(?![${LETTERS}])`),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        `डालो|जोड़ो|खोलो|कहो|उठो|भरो|चुनो|ढूंढो|ढूँढो|खरीदो|ख़रीदो|बैठो|खेलो|निकालो|बदलो|भूलो|पकड़ो|संभालो|[${LETTERS}]+ाओ|करो|भेजो|देखो|सुनो|बोलो|रुको|समझो|रखो|पूछो|सोचो|छोड़ो|पढ़ो|लिखो|चलो|मानो|(?:कर|दे|बता|भेज|लौटा|करवा|दिखा|भिजवा|दिलवा|दिला|हटा|बदल|छोड़|मिला|खोल|निकाल|डाल|सुधार|रोक|पहुँचा|पहुंचा|समझा) दो|(?:कर|देख|ले|सुन|समझ|बात कर) लो|` +
          `[${LETTERS}]+ोगे|[${LETTERS}]*ओगे|[${LETTERS}]*ओगी|मत कर|(?:सकत|रह|चाहत|जानत|करत|देत|लेत|रखत|समझत|सोचत|कहत|गए|आए|लगत|देखत|बेचत|होत|पात)[ेी]? हो`,
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 3,
      pattern: atStart('महोदया?|मान्यवर|श्रीमान|श्रीमती|आदरणीया?|माननीया?|सेवा में|प्रिय (?:महोदया?|सर|मैडम)'),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 1.5,
      pattern: atStart(
        '(?:सादर )?(?:नमस्कार|नमस्ते|प्रणाम)|(?:नमस्[तक][ेा]र? |हैलो |हेलो |डियर )?(?:सर|मैडम|मैम|सर जी)',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 2,
      pattern: atStart('(?:अरे |ओ |सुन )?(?:यार|भाई|भाऊ|ब्रो|दोस्त)|अरे|अबे|ओए|हाय|हाई|हे'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2,
      pattern: words('भवदीया?|प्रार्थी|सादर|साभार|आभारी'),
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      pattern: latinWords('(?<!apne[ -])(?:aap|aapko|aapk[aie]|aapse|aapne|aaplog)'),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: latinWords(
        'tum|tumhen?|tumhein|tumko|tumhar[aie]|tumse|tumne|tumlog|tu|tujhe|tujhse|ter[aie]|tune',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 4,
      pattern: latinWords(
        '(?:kij|dij|lij|keej|deej|leej)i?[iy]e(?:ga)?|(?:bata|karwa|bhej|dekh|sun|lauta|dila|batla)i?ye(?:ga)?|kripya|kripaya|kripa karke',
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 3.5,
      pattern: latinWords(
        'karo|batao|bhejo|dekho|suno|bolo|(?:kar|bata|bhej|de|lauta|karwa) do|(?:kar|de|bhej|bata|aa|ja|dila)o?oge|(?:sakte|rahe|chahte|karte|dete) ho',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 2,
      pattern: latinWords('yaar|abe|oye|bhai(?! ne| ko| ka| ki| ke| se| aur)'),
    },
  ],
};
