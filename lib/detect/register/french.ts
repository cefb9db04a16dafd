import type { RegisterRules } from './rule';
import { atStart, words } from './rule';

export const french: RegisterRules = {
  neutral: 2.9,
  // An appointment addresses nobody.
  cut: /(?<![A-Za-zÀ-ɏ])rendez[- ]vous(?![A-Za-zÀ-ɏ])/gi,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words(
        "tu|toi|tes|ton|ta|(?:le|la|les|du|au) tien(?:ne)?s?|t['’](?=as|es|étais|avais|auras|inquiète|aurais)",
      ),
      unless: /^(?:le|un|du|ce|son) ton(?![A-Za-zÀ-ɏ])/i,
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 4,
      pattern: /(?<![A-Za-zÀ-ɏ])(?:te |t['’](?=[A-Za-zÀ-ɏ]))|-toi(?![A-Za-zÀ-ɏ])/i,
      unless: /peut-être t['’]/i,
    },
    {
      // Also the plural, and the only form to a company.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      pattern: words('vous|votre|vos|vôtres?'),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 3.25,
      pattern: atStart(
        '(?:et |alors |oui,? |non,? |bonjour,? )?(?:veuillez|passez|profitez|faites|dites|soyez|attendez|laissez|pouvez|avez|écoutez|regardez|donnez|' +
          'envoyez|répondez|savez|allez|prenez|vérifiez|excusez|pardonnez|merci de bien vouloir|pourriez|auriez)',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 2.5,
      pattern: words("s['’]il vous pla[iî]t|svp|veuillez|auriez|pourriez|sauriez|dites-moi|excusez-moi"),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 2.5,
      pattern: words(
        "passe une? bonn?e?|s['’]il te pla[iî]t|stp|dis-moi|excuse-moi|envoie-moi|réponds-moi|peux-tu|regarde ça",
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 2.5,
      pattern: atStart(
        '(?:et |alors |oui,? |non,? )?(?:passe|profite|attends|laisse|écoute|regarde|dis|fais|sois|vas|as|peux|sais|penses|aimes)',
      ),
      unless: /^(?:et |alors )?passe (?:encore|partout)/i,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 2,
      pattern: atStart('(?:chère? )?(?:madame|monsieur|messieurs|mesdames)(?:,|$| et| [A-ZÀ-ÖØ-Þ])'),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 2,
      pattern: atStart('salut|coucou|hey|yo|wesh|slt|cc'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        "cordialement|salutations distinguées|sincères salutations|respectueusement|bien à vous|cdlt|l[’']expression de",
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern: words('bisous?|bises?|biz|à plus|a\\+|à\\+|la bise|tchao|ciao'),
    },
  ],
};
