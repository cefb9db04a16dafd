/** Words by which signatures are recognised, by language. */

const oneOf = (words: string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

/** First words of the line a phone or app adds. */
const SENT_FROM = [
  ...['sent from', 'sent via', 'sent with', 'get outlook for'],
  ...[
    'von meinem',
    'gesendet von',
    'gesendet mit',
    'diese nachricht wurde von meinem',
    'holen sie sich outlook',
  ],
  ...[
    'envoyé de mon',
    'envoyé depuis',
    'envoyé à partir de',
    'envoyé de',
    'télécharger outlook',
    'obtenez outlook',
  ],
  ...['enviado desde', 'enviado con', 'obtener outlook', 'inviato da', 'scarica outlook', 'ottieni outlook'],
  ...[
    'enviado do meu',
    'enviado a partir d',
    'enviado de',
    'obter o outlook',
    'verzonden vanaf',
    'verstuurd vanaf',
  ],
  ...[
    'verzonden met',
    'download outlook',
    'skickat från',
    'sendt fra',
    'hent outlook',
    'lähetetty',
    'hanki outlook',
  ],
  ...['wysłane z', 'wysłano z', 'pobierz outlook', 'odesláno z', 'odoslané z', 'küldve', 'trimis de pe'],
  ...[
    'iphone’umdan gönderildi',
    'gönderildi',
    'στάλθηκε από',
    'отправлено с',
    'отправлено из',
    'надіслано з',
  ],
  ...['изпратено от', 'poslano s', 'poslano z', 'poslato sa', 'išsiųsta iš', 'nosūtīts no', 'saadetud minu'],
  ...['được gửi từ', 'đã gửi từ', 'gửi từ', 'dikirim dari', 'dihantar daripada', 'ส่งจาก', 'मेरे', 'enviat des'],
  ...['أُرسلت من', 'أرسلت من', 'مرسل من', 'تم الإرسال من', 'ارسال شده از', 'נשלח מ'],
  ...['发自我的', '从我的', '從我的', '傳送自', '寄自', '나의'],
];
/** What such a line names: a device or an app. "Sent from my desk" as a sentence goes on longer. */
const DEVICE =
  '(?:i ?phone|ios\\b|i ?pad|android|galaxy|samsung|huawei|xiaomi|redmi|pixel|nokia|xperia|blackberry|outlook|gmail|yahoo|proton|mobil|cell|handy|téléphone|teléfono|telefono|telemóvel|celular|smartphone|tablet|mail|phone|device|kindle|wiko|htc|lg|oneplus|oppo|vivo|windows|spark|携帯|手机|휴대폰)';

export const sentFrom = new RegExp(
  `^\\s{0,4}(?:[-_*]{1,3}\\s{0,2})?(?:(?:${oneOf(SENT_FROM)}).{0,60}${DEVICE}|.{0,20}${DEVICE}.{0,20}(?:から送信|에서 보냄|umdan gönderildi|gönderildi|से भेजा गया))`,
  'iu',
);

const CONFIDENTIAL = [
  ...[
    'confidential',
    'privileged',
    'vertraulich',
    'confidentiel',
    'confidencial',
    'riservat',
    'confidenzial',
  ],
  ...[
    'vertrouwelijk',
    'konfidentiell',
    'fortrolig',
    'luottamuksellinen',
    'poufn',
    'důvěrn',
    'bizalmas',
    'gizli',
  ],
  ...[
    'εμπιστευτικ',
    'конфиденциальн',
    'конфіденційн',
    'bảo mật',
    'rahasia',
    'ความลับ',
    'गोपनीय',
    'سرية',
    'سري',
  ],
  ...['محرمانه', 'חסוי', 'סודי', '機密', '机密', '秘密', '기밀'],
];
const MAIL = [
  ...['e-mail', 'email', 'message', 'communication', 'attachment', 'addressee', 'recipient', 'nachricht'],
  ...['empfänger', 'courriel', 'destinataire', 'mensaje', 'correo', 'destinatari', 'mensagem', 'messaggio'],
  ...[
    'bericht',
    'geadresseerde',
    'meddelande',
    'meddelelse',
    'viesti',
    'wiadomość',
    'zpráva',
    'správa',
    'üzenet',
  ],
  ...[
    'mesaj',
    'μήνυμα',
    'сообщени',
    'повідомлен',
    'pesan',
    'ข้อความ',
    'संदेश',
    'رسالة',
    'البريد',
    'پیام',
    'הודעה',
  ],
  ...['メール', '邮件', '郵件', '메일'],
];
const words = (list: string[]) => `(?:${oneOf(list)})`;

/** A notice that says both that something is confidential and that it speaks of the mail itself. */
export const disclaimer = new RegExp(
  `^(?=[^\\n]*${words(CONFIDENTIAL)})(?=[^\\n]*(?:${words(MAIL)}))[^\\n]*`,
  'iu',
);

const SIGN_OFF = [
  ...['regards', 'best regards', 'kind regards', 'warm regards', 'best', 'best wishes', 'cheers', 'thanks'],
  ...[
    'many thanks',
    'thank you',
    'sincerely',
    'yours sincerely',
    'yours faithfully',
    'yours truly',
    'all the best',
  ],
  ...[
    'mit freundlichen grüßen',
    'mit freundlichen grüssen',
    'mit freundlichem gruß',
    'freundliche grüße',
    'mfg',
  ],
  ...['viele grüße', 'liebe grüße', 'beste grüße', 'schöne grüße', 'lg', 'vg', 'gruß', 'grüße', 'danke'],
  ...['cordialement', 'bien cordialement', 'bien à vous', 'merci', 'salutations', 'amicalement', 'cdlt'],
  ...[
    'saludos',
    'un saludo',
    'saludos cordiales',
    'atentamente',
    'cordialmente',
    'gracias',
    'un cordial saludo',
  ],
  ...[
    'cordiali saluti',
    'distinti saluti',
    'saluti',
    'grazie',
    'un saluto',
    'atenciosamente',
    'cumprimentos',
  ],
  ...['com os melhores cumprimentos', 'melhores cumprimentos', 'abraços', 'obrigado', 'obrigada', 'att'],
  ...[
    'met vriendelijke groet',
    'met vriendelijke groeten',
    'vriendelijke groet',
    'groeten',
    'groetjes',
    'mvg',
  ],
  ...[
    'med vänliga hälsningar',
    'vänliga hälsningar',
    'mvh',
    'hälsningar',
    'med venlig hilsen',
    'venlig hilsen',
  ],
  ...['med vennlig hilsen', 'vennlig hilsen', 'hilsen', 'ystävällisin terveisin', 'terveisin', 'pozdrawiam'],
  ...[
    'z poważaniem',
    's pozdravem',
    's pozdravom',
    'üdvözlettel',
    'cu stimă',
    'saygılarımla',
    'iyi çalışmalar',
  ],
  ...['με εκτίμηση', 'с уважением', 'з повагою', 'с поздрав', 'srdačan pozdrav', 'lep pozdrav', 'pagarbiai'],
  ...['ar cieņu', 'lugupidamisega', 'trân trọng', 'salam', 'terima kasih', 'hormat saya', 'ขอแสดงความนับถือ'],
  ...[
    'مع تحياتي',
    'تحياتي',
    'مع خالص التحية',
    'با احترام',
    'בברכה',
    'תודה',
    '敬具',
    '以上',
    'よろしくお願いいたします',
  ],
  ...[
    'よろしくお願いします',
    '此致',
    '敬礼',
    '谢谢',
    '謝謝',
    '감사합니다',
    'धन्यवाद',
    'salutacions',
    'atentament',
  ],
];

/** A closing formula alone on its line. */
export const signOff = new RegExp(`^(?:${oneOf(SIGN_OFF)})\\s{0,3}[,،、.。!！]{0,3}$`, 'iu');
