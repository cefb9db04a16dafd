/**
 * The words mail programs put around what they quote, by language. Collected from the output of Gmail, Outlook,
 * Apple Mail, Thunderbird and Yahoo Mail in these languages.
 */

/** Last words of a line that introduces a quotation ("On Mon … Anna wrote:"). */
const WROTE = [
  ...['wrote', 'writes', 'sent', 'has written'], // en
  ...['schrieb', 'hat geschrieben', 'a écrit', 'escribió', 'ha scritto', 'escreveu', 'va escriure'],
  ...['schreef', 'heeft geschreven', 'skrev', 'skrev følgende', 'följande', 'kirjoitti', 'skrifaði'],
  ...['napisał', 'napisała', 'napisał(a)', 'napisał/a', 'pisze', 'napsal', 'napsala', 'napsal(a)'],
  ...['napísal', 'napísala', 'napísal(a)', 'írta', 'a scris', 'je napisao', 'je napisala', 'je napisao/la'],
  ...['je napisal', 'je napisal/-a', 'је написао', 'је написала', 'је написао/ла', 'rašė', 'parašė'],
  ...['rakstīja', 'kirjutas', 'έγραψε', 'yazdı', 'şunu yazdı', 'şunları yazdı'],
  ...['написал', 'написала', 'написал(а)', 'писал', 'писал(а)', 'пишет', 'написав', 'написала', 'пише'],
  ...['написа', 'đã viết', 'menulis', 'เขียนว่า', 'เขียน', 'ने लिखा', 'लिखा', 'লিখেছেন', 'எழுதியது'],
  ...['نے لکھا', 'كتب', 'كتبت', 'نوشت', 'כתב', 'כתבה', 'כתב/ה'],
  ...['写道', '寫道', '작성', '님이 작성', '작성했습니다', 'が書きました', 'は書きました', 'のメール'],
];

/** Verbs that stand before the sender's name ("Op 3 mei schreef Jan <…>:"). */
const WROTE_BEFORE_NAME = [
  ...['schrieb', 'schreef', 'skrev', 'escribió', 'a scris', 'napsal(a)', 'пишет', 'ezt írta'],
  ...['تمت كتابة ما يلي بواسطة', 'كتب', 'מאת', 'نوشت'],
];

const SENDER = [
  ...['from', 'von', 'de', 'da', 'van', 'från', 'fra', 'lähettäjä', 'od', 'feladó', 'de la', 'kimden'],
  ...['gönderen', 'από', 'от', 'від', 'từ', 'dari', 'daripada', 'จาก', 'प्रेषक', 'से', 'প্রেরক', 'nuo', 'no'],
  ...[
    'saatja',
    'kellelt',
    'من',
    'از',
    'منجانب',
    'מאת',
    'מ',
    '差出人',
    '送信元',
    '发件人',
    '寄件者',
    '보낸 사람',
  ],
  ...['보낸사람', 'அனுப்புநர்', 'remitente', 'expéditeur', 'mittente', 'remetente', 'absender'],
];

const SENT = [
  ...[
    'sent',
    'date',
    'gesendet',
    'datum',
    'envoyé',
    'envoyé le',
    'enviado',
    'enviado el',
    'fecha',
    'inviato',
  ],
  ...['enviada em', 'enviado em', 'data', 'verzonden', 'skickat', 'sendt', 'dato', 'lähetetty', 'päivämäärä'],
  ...['wysłano', 'wysłane', 'odesláno', 'odoslané', 'dátum', 'elküldve', 'trimis', 'tarih', 'gönderildi'],
  ...['gönderilme', 'στάλθηκε', 'ημερομηνία', 'отправлено', 'дата', 'надіслано', 'đã gửi', 'ngày', 'dikirim'],
  ...['tanggal', 'dihantar', 'ส่ง', 'วันที่', 'भेजा गया', 'दिनांक', 'তারিখ', 'išsiųsta', 'nosūtīts', 'saadetud'],
  ...[
    'kuupäev',
    'تاريخ',
    'التاريخ',
    'تم الإرسال',
    'أرسلت',
    'تاریخ',
    'נשלח',
    'תאריך',
    '送信日時',
    '日付',
    '日時',
  ],
  ...[
    '发送时间',
    '日期',
    '寄件日期',
    '傳送時間',
    '보낸 날짜',
    '날짜',
    '보낸날짜',
    'poslano',
    'poslato',
    'изпратено',
  ],
];

const RECIPIENT = [
  ...[
    'to',
    'cc',
    'bcc',
    'an',
    'à',
    'a',
    'para',
    'aan',
    'till',
    'til',
    'kopi',
    'kopia',
    'vastaanottaja',
    'do',
  ],
  ...['komu', 'címzett', 'către', 'kime', 'alıcı', 'προς', 'кому', 'копия', 'до', 'đến', 'tới', 'kepada'],
  ...[
    'ถึง',
    'को',
    'প্রতি',
    'kam',
    'kellele',
    'إلى',
    'الى',
    'به',
    'אל',
    '宛先',
    '收件人',
    '收件者',
    '받는 사람',
  ],
  ...['받는사람', 'za', 'per a', 'reply-to', 'பெறுநர்', 'prima', 'kopie', 'destinatario', 'destinataire'],
];

const SUBJECT = [
  ...['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'assunto', 'onderwerp', 'ämne', 'emne', 'aihe'],
  ...[
    'temat',
    'předmět',
    'predmet',
    'tárgy',
    'subiect',
    'konu',
    'θέμα',
    'тема',
    'chủ đề',
    'subjek',
    'perihal',
  ],
  ...['เรื่อง', 'หัวเรื่อง', 'विषय', 'বিষয়', 'tema', 'teema', 'الموضوع', 'موضوع', 'נושא', '件名', '主题', '主題'],
  ...['主旨', '제목', 'assumpte', 'naslov', 'относно', 'பொருள்', 'priekšmets'],
];

/** What stands between dashes above a quoted mail. */
const ORIGINAL = [
  ...['original message', 'original email', 'forwarded message', 'begin forwarded message'],
  ...['ursprüngliche nachricht', 'ursprüngliche mail', 'originalnachricht', 'original-nachricht'],
  ...['weitergeleitete nachricht', 'message original', "message d'origine", 'message d’origine'],
  ...[
    'message transféré',
    'mensaje original',
    'mensaje reenviado',
    'messaggio originale',
    'messaggio inoltrato',
  ],
  ...['mensagem original', 'mensagem encaminhada', 'oorspronkelijk bericht', 'doorgestuurd bericht'],
  ...['ursprungligt meddelande', 'originalmeddelande', 'oprindelig besked', 'oprindelig meddelelse'],
  ...['opprinnelig melding', 'alkuperäinen viesti', 'wiadomość oryginalna', 'oryginalna wiadomość'],
  ...[
    'původní zpráva',
    'původní e-mail',
    'pôvodná správa',
    'eredeti üzenet',
    'mesaj original',
    'orijinal mesaj',
  ],
  ...['αρχικό μήνυμα', 'исходное сообщение', 'пересылаемое сообщение', 'оригінальне повідомлення'],
  ...['вихідне повідомлення', 'tin nhắn gốc', 'pesan asli', 'mesej asal', 'ข้อความต้นฉบับ', 'मूल संदेश'],
  ...['الرسالة الأصلية', 'رسالة أصلية', 'پیام اصلی', 'ההודעה המקורית', 'הודעה מקורית', '元のメッセージ'],
  ...['転送メッセージ', '原始邮件', '原始郵件', '转发邮件', '원본 메시지', '원본 메일', 'missatge original'],
  ...['izvorna poruka', 'оригинална порука', 'оригинално съобщение', 'izvirno sporočilo'],
];

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s{1,3}');
const oneOf = (words: string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
const label = (words: string[]) => new RegExp(`^[\\s*_>|]{0,20}(?:${oneOf(words)})[\\s*_]{0,4}[:：]`, 'iu');

/** Ends in a verb of writing, with the colon or the dashes that mail programs set after it. */
export const endsInWrote = new RegExp(
  `(?:^|[\\s\\p{L}\\d>)\\]"';,，])(?:${oneOf(WROTE)})\\s{0,3}(?:[:：]|-{2,})[\\s-]*$`,
  'iu',
);
export const wroteBeforeName = new RegExp(`(?:^|\\s)(?:${oneOf(WROTE_BEFORE_NAME)})\\s`, 'iu');

/** The labels of a header block, in the order a block is recognised by. */
export const headerLabels = {
  sender: label(SENDER),
  sent: label(SENT),
  recipient: label(RECIPIENT),
  subject: label(SUBJECT),
};

export const originalMessage = new RegExp(
  `^[\\s>]{0,10}(?:[-_=*—]{2,}\\s{0,3}(?:${oneOf(ORIGINAL)})|(?:begin forwarded message|am .{1,80} weitergeleitet)\\s{0,3}:)`,
  'iu',
);
