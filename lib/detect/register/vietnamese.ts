import type { RegisterRules } from './rule';
import { QUOTATION } from './rule';
import { BARE_SIGNS } from './vietnamese-bare';
import { atStart, FAMILIAR_SIGNS, words } from './vietnamese-familiar';

/** After a kinship term: somebody spoken of ("anh ấy", "chị tôi"), a relative, or a longer word. */
const OTHERS =
  '(?! (?:ấy|ta|ý|này|kia|đó|nọ|nào|em|họ|trai|gái|bé|hùng|chàng|nàng|nội|ngoại|bà|ông|dâu|rể|cả|út|hai|chồng|vợ|dì|chú|cậu|' +
  'của|tôi|tớ|mình|chúng|quốc|văn|ngữ|đơn|giáo|dạy|chủ|già|ruột|hàng|gia|con|mẹ|thợ|nhân|bồi|hề|mối|mụ|lang|khách|đồng)(?![a-zà-ỹ]))';

/** Terms of address for adults one is polite to. They name relatives and third persons as well. */
const KIN = '(?:anh chị|ông bà|cô chú|anh|chị|ông|bà|cô|chú|bác|thầy|ngài)';

/**
 * Vietnamese has no neutral "you": terms of kinship and courtesy stand for it. "quý khách", "anh/chị" and the particles
 * "ạ", "dạ", "thưa" are polite; "bạn" ("friend"), "cậu", "mày" are for equals. "anh" and its like also mean "he", so
 * they count only where the sentence speaks to somebody.
 */
export const vietnamese: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      pattern: words(
        'qu[ýí] (?:vị|khách|anh|chị|ông|bà|cô|thầy|ngài|bạn|công ty|c[ôo]ng ti|cty|cửa hàng|shop|ngân hàng|hãng|cơ quan|ban|trường|đối tác|doanh nghiệp|phụ huynh|đơn vị|tòa soạn|toà soạn|bộ phận|trung tâm|nhà (?:xe|hàng|mạng))',
      ),
    },
    {
      // Particles of respect; "dạ dày" is the stomach, "dạ hội" a ball.
      code: 'register.honorific',
      shows: 'formal',
      weight: 6,
      pattern: words(
        'ạ|thưa (?:anh|chị|ông|bà|cô|chú|bác|thầy|quý|quí|ngài|các|luật sư|bác sĩ|giám đốc|shop)|dạ (?:vâng|thưa|em|anh|chị|cho|con|cháu|không|có|được|đúng|rồi|mình)',
      ),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 5,
      pattern: atStart(
        '(?:dạ|kính (?:gửi|gởi|thưa|chào|mong|nhờ|đề nghị)|thưa|bẩm)(?! (?:dày|dạy|hội|tiệc|vũ|lan|yến|thớt))',
      ),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 5,
      pattern: words(
        '(?:xin |trân trọng )?kính (?:gửi|gởi|thưa|chào|mong|nhờ|đề nghị|chúc|báo|mời)|hân hạnh',
      ),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.5,
      pattern: words('vui lòng'),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 3.5,
      pattern: atStart('(?:vâng|xin)(?! lỗi| việc| học| tiền)'),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 2,
      pattern: words(
        'xin (?:hãy|cho|hỏi|phép|cảm ơn|cám ơn|chân thành|được|gửi|đừng|mời|thông báo|trân trọng|chào)|rất mong|mong (?:sớm )?(?:nhận được|được)|đề nghị|chân thành',
      ),
    },
    {
      // Two terms side by side leave open whether a man or a woman reads: address, never narration.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 6,
      pattern: words(
        'anh ?/ ?chị|ông ?/ ?bà|cô ?/ ?chú|chị ?/ ?anh|a ?/ ?c|anh\\(chị\\)|các anh chị|các ông bà|các bác|các vị',
      ),
      unless: words('các (?:anh chị|ông bà|bác|vị) (?:ấy|ta|ở|của|tôi|em|họ)'),
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4.5,
      pattern: words(
        `${KIN} (?:ơi|ạ)|(?:cảm ơn|cám ơn|nhờ|phiền|mời|mong|xin|dạ|vâng|làm phiền) (?:các )?${KIN}${OTHERS}|` +
          `${KIN} (?:có thể |hãy )?(?:vui lòng|làm ơn|giúp|hãy|kiểm tra|xem lại|xem giúp|cho (?:tôi|em|mình|hỏi|biết|xin)|gửi (?:lại|cho|giúp))`,
      ),
      unless: words(
        `${KIN} (?:có thể |hãy )?(?:giúp|gửi cho|cho|kiểm tra|mời|mong|nhờ|cảm ơn) (?:ông|bà|cô|anh|chị|họ|nó) (?:ấy|ta)`,
      ),
    },
    {
      // A question that names the one it is put to.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4,
      pattern: new RegExp(
        `(?:^[^A-Za-zÀ-ỹ]{0,4}|[,.] )(?:các )?${KIN}${OTHERS} (?:có|đã|đang|còn|thấy|nghĩ|muốn|cần|biết|tên|ở|định|sẽ|bán|hiểu|thích|làm|đi|là)(?![a-zà-ỹ]).{0,200}\\?`,
        'i',
      ),
      unless: words(`(?:${KIN}|cậu|bạn|cụ) (?:ấy|ta)`),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 4,
      pattern: atStart(`(?:xin )?(?:kính )?chào (?:các )?(?:${KIN}|quý|quí|công ty|bộ phận)${OTHERS}`),
    },
    {
      // "em", "con", "cháu" for oneself: the younger one speaks to somebody owed respect.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 1.8,
      pattern: words(
        '(?:cho|giúp|hộ|dùm|giùm|với|của|gửi) (?:em|cháu)|em (?:xin|muốn hỏi|cần|có đặt|có mua|đã đặt|đặt|mua|chưa nhận|bị|cảm ơn|cám ơn|chào|nhờ)',
      ),
      unless: words('em (?:ấy|bé|trai|gái|họ|nó|tôi|ơi)|em (?:của|kiểm tra|giúp|xem|cho)'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 3,
      pattern: words('trân trọng|kính thư|kính bút|trân trọng kính chào|thân ái kính chào'),
    },
    ...FAMILIAR_SIGNS,
    ...BARE_SIGNS,
  ],
};
