import type { RegisterRule } from './rule';
import { wordsOver } from './rule';

/** Latin letters with the diacritics of Vietnamese. */
export const { words, atStart } = wordsOver('A-Za-zÀ-ɏ\\u0300-\\u036f\\u1E00-\\u1EFF');

/** How equals talk: "bạn", "cậu", "mày", the particles and spellings of chats. */
export const FAMILIAR_SIGNS: readonly RegisterRule[] = [
  {
    // "bạn" is "you" among equals; after a noun for persons, a number or a verb of having it is "friend".
    code: 'register.pronoun',
    shows: 'informal',
    weight: 7,
    pattern: words(
      '(?<!(?:người|những|một|hai|ba|vài|nhiều|mấy|số|nhóm|đám|lũ|tình|làm|kết|kiếm|tìm|thằng|đứa|đôi|vị|cô|cậu|con|bọn|có|thêm|là|bầu|quý|quí|và) )bạn(?! (?:ấy|ta|bè|thân|học|đời|tình|hữu|đọc|đồng|trai|gái|trẻ|cùng|lớn|đại học|chung|hàng|nhảy|tù|của|nhỏ|tôi|tớ|em|nó|mình|hắn)(?![a-zà-ỹ]))|' +
        '(?:và|có|cô|cậu|con|số) bạn(?= (?:không|chưa|à|hả|nhé|nha|đã|có|thì|sẽ|nên|cần|muốn|đang|phải|được|rất|vui|như|về|biết|thích|nghĩ|hiểu)(?![a-zà-ỹ])| ?[?])|là bạn(?= (?:không|chưa|đã|có|sẽ|nên|cần|muốn|đang|phải|biết|thích|nghĩ|hiểu)(?![a-zà-ỹ]))',
    ),
  },
  {
    code: 'register.pronoun',
    shows: 'informal',
    weight: 6,
    pattern: words(
      'mày|bọn mày|tụi mày|chúng mày|tụi bay|chúng bay|bọn bay|bạn ơi|mấy bạn ơi|tao(?= [a-zà-ỹ])|bọn tao|mi ơi|mấy người(?= (?:làm|có|giao|bán))',
    ),
    unless: words('mày (?:mò|râu|đay)|lông mày|ăn mày|mày mặt'),
  },
  {
    // Also "he", as "cậu ấy", and "mother's brother".
    code: 'register.pronoun',
    shows: 'informal',
    weight: 5,
    pattern: words(
      `(?<!(?:ông|một|người|những|mấy|các|hai|mợ) )cậu(?! (?:ấy|ta|bé|nhóc|con|trai|học|thanh|mợ|chủ|ruột|út|hai|bạn|sinh|của tôi|tôi|tớ|em|họ|vàng|ấm)(?![a-zà-ỹ]))`,
    ),
    unless: words('cậu (?:ấy|ta|bé)|(?:ông|bà|chú|bác|dì|cô) (?:và )?cậu'),
  },
  {
    code: 'register.pronoun',
    shows: 'informal',
    weight: 2,
    pattern: words('tớ|bọn tớ|tụi tớ|tụi mình|bọn mình|tụi tui|tui'),
  },
  {
    code: 'register.pronoun',
    shows: 'informal',
    weight: 1.2,
    pattern: words(
      '(?<!(?:bọn|tụi|chúng|của|tự|chính|một|cho|nhà|lòng) )mình(?= (?:không|đã|cũng|có|đang|thấy|muốn|cần|bị|mua|đặt|chưa|hỏi|với|xin|nghĩ|là|sẽ|vừa|mới|rất))',
    ),
  },
  {
    code: 'register.greeting',
    shows: 'informal',
    weight: 3,
    pattern: atStart(
      '(?:hi|hello|hey|alo|chào|ê|này|nè|ủa|hế lô)(?: (?:shop|ad|admin|bạn|mấy bạn|em|bồ|bro|cưng))?(?=[ ,!.]|$)(?! (?:anh|chị|ông|bà|quý|quí|công|các|mừng|đón|hỏi|cô|chú|bác))',
    ),
  },
  {
    code: 'register.pronoun',
    shows: 'informal',
    weight: 3.2,
    pattern: words(
      '(?:shop|ad|admin|em|mấy em|bồ|cưng|ní|fen) ơi|bồ(?= (?:có|ơi|à))|em (?:kiểm tra|xem|check|gửi|tư vấn)(?: lại)? (?:giúp|cho|hộ|giùm|dùm) (?:anh|chị|cô|chú|bác)',
    ),
  },
  {
    code: 'register.plain',
    shows: 'informal',
    weight: 2.2,
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:nhé|nha|nhá|nghen|nhen|hả|hở|hen|nè|đê|coi|thế hả|vậy hả|hông|hong|à(?= ?\?))(?=[\s.!?,~)…:(]*$|[.!?,])/i,
  },
  {
    code: 'register.plain',
    shows: 'informal',
    weight: 2.5,
    pattern: atStart('(?:ừ|ừm|ờ|ờm|ừa|uh|uhm|ok|oke|okie|okê|đm|vl|vãi)(?![-])'),
  },
  {
    // Spellings of chats: "ko", "dc", "vs".
    code: 'register.plain',
    shows: 'informal',
    weight: 1,
    pattern: words(
      'ko|hok|k0|dc|đc|đk|vs|ntn|bt|mk|mik|iu|zậy|zị|dzậy|thui|roài|r(?=[.!? ]*$)|j(?=[.!? ]*$)|lun|hem|wa|wá|trùi|vl|vcl',
    ),
  },
  {
    // A request by itself, without a word of courtesy.
    code: 'register.verb',
    shows: 'informal',
    weight: 1.6,
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:làm|trả|gửi|giao|hủy|huỷ|đổi|hoàn|xem|nhanh|nói|mở|sửa|kiểm tra|xử lý|trả lời|lẹ|cho|đưa|nghe|thử)[^.!?…]{0,40} (?:(?<!(?:rồi|mà|để|bỏ|ra) )đi|coi|với|cái)(?=[\s.!?,~…]*$)/i,
  },
];
