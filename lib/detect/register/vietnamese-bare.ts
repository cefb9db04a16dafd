import type { RegisterRule } from './rule';
import { words } from './rule';

/** A letter of Vietnamese alone: the text has its diacritics. */
const MARKED = /[ăâđêôơưạ-ỹáàãéèíìóòõúùýĩũ]/i;

/**
 * Vietnamese typed without diacritics. "ban" is "bạn", "bàn" and "bán" then, "may" is "mày" and "máy", so only phrases
 * count.
 */
export const BARE_SIGNS: readonly RegisterRule[] = [
  {
    code: 'register.pronoun',
    shows: 'formal',
    weight: 6,
    pattern: words(
      'quy (?:khach|vi|cong ty)|kinh (?:gui|thua|chao)|vui long|tran trong|anh ?/ ?chi|da (?:em|anh|chi|vang|thua)|thua (?:anh|chi|ong|ba|quy)',
    ),
    unless: MARKED,
  },
  {
    code: 'register.pronoun',
    shows: 'formal',
    weight: 3.2,
    pattern: words(
      '(?:anh|chi) (?:oi|a)|(?:cam on|nho|chao|moi) (?:anh|chi|ong|ba)(?! (?:ay|ta|em))|(?:khong|chua|duoc|the nao|gi|nhe|vang|on|roi|em) a(?=[.!?, ]*$)|xin (?:hay|cho|hoi|cam on|chao|loi)',
    ),
    unless: MARKED,
  },
  {
    code: 'register.pronoun',
    shows: 'informal',
    weight: 4.5,
    pattern: words(
      'ban oi|(?<!nguoi )ban (?:co the|oi|giup|cho (?:minh|toi|tui)|dang|nen|hay|gui|check|kiem tra|lam|se|muon)|(?:cua|giup|nhu|bao) ban(?! (?:be|gai|trai|than|hang|toi))|(?:tui|bon) may|may (?:oi|lua|lam an)|cau (?:oi|da gui|lam)|(?:shop|ad|em) oi',
    ),
    unless: MARKED,
  },
];
