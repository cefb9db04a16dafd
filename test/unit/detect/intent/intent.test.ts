import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Intent, intentsOf } from '@/lib/detect/intent/intent';
import { INTENT_WORDS } from '@/lib/detect/intent/intent-words';

const CASES: [language: string, text: string, intents: Intent[]][] = [
  ['en', 'Thanks, that worked.', ['thanks']],
  ['en', 'Thanks for your help. When will the second parcel come?', []],
  ['en', 'This is unacceptable, I have been waiting since March.', ['complaint']],
  ['en', 'I want to speak to your manager. This is ridiculous!', ['escalation', 'complaint']],
  ['en', 'Can the account manager role be changed?', []],
  ['de', 'Hat geklappt, danke!', ['thanks']],
  ['de', 'Ich bin sehr enttäuscht von Ihrem Service.', ['complaint']],
  ['de', 'Andernfalls übergebe ich die Sache meinem Anwalt.', ['escalation']],
  ['de', 'Wie kann ich meine Rechnungsadresse ändern?', []],
  ['fr', 'C’est inadmissible, je suis très déçue.', ['complaint']],
  ['fr', 'Je vais saisir la DGCCRF.', ['escalation']],
  ['es', 'Muchas gracias, ya quedó.', ['thanks']],
  ['es', 'Pondré una denuncia ante PROFECO.', ['escalation']],
  ['pt', 'Vou abrir reclamação no Procon, é um absurdo.', ['escalation', 'complaint']],
  ['it', 'È una vergogna, sono molto delusa.', ['complaint']],
  ['nl', 'Ik ben teleurgesteld en dien een klacht in.', ['complaint']],
  ['pl', 'Sprawę przekażę rzecznikowi konsumentów.', ['escalation']],
  ['tr', 'İnanılmaz bir REZALET, tüketici hakem heyetine gideceğim.', ['escalation', 'complaint']],
  ['ru', 'Спасибо, всё работает', ['thanks']],
  ['ru', 'Это безобразие, я обращусь в Роспотребнадзор.', ['escalation', 'complaint']],
  ['ja', '解決しました。ありがとうございました。', ['thanks']],
  ['ja', '対応に納得できません。責任者と話をさせてください。', ['escalation', 'complaint']],
  ['zh-Hans', '太差了，我要投诉到12315。', ['escalation', 'complaint']],
  ['zh-Hant', '謝謝，已經好了。', ['thanks']],
  ['ko', '정말 실망했습니다. 소비자원에 신고하겠습니다.', ['escalation', 'complaint']],
  ['ar', 'شكراً لكم', ['thanks']],
  ['ar', 'الخدمة سيئة وسأقدم بلاغ إلى وزارة التجارة', ['escalation', 'complaint']],
  ['hi', 'धन्यवाद, ठीक हो गया', ['thanks']],
  ['hi', 'मैं बहुत निराश हूँ।', ['complaint']],
  ['fi', 'Kiitos!', []],
];

describe('what words show', () => {
  it.each(CASES)('%s: %s', (language, text, intents) => {
    expect(intentsOf(text, language)).toEqual(intents);
  });

  it('takes thanks at the end of a long message for a courtesy', () => {
    expect(intentsOf(`${'I still cannot open the file you sent. '.repeat(5)} Thank you.`, 'en')).toEqual([]);
  });

  it('says nothing in a language that is not known', () => {
    expect(intentsOf('Thank you', undefined)).toEqual([]);
  });

  it('reads any text in bounded time and never fails', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(INTENT_WORDS)),
        fc.string({ unit: 'binary' }),
        (language, text) => {
          expect(Array.isArray(intentsOf(text, language))).toBe(true);
        },
      ),
    );
  });
});
