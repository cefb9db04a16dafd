/** Lines that a phone or a mail app adds of itself ("Sent from my iPhone"), in all languages. */
import { inLowerCase } from '../../any-case';

/** How such a line begins. */
const STARTS = [
  'sent from|sent via|sent with|sent using|sent by my|sent on my|get outlook for|get bluemail|email sent using|message sent from',
  'von meinem|gesendet von|gesendet mit|gesendet aus|gesendet über|verschickt von|verschickt mit|diese nachricht wurde von meinem|diese nachricht wurde mit|von unterwegs gesendet|holen sie sich outlook|outlook für|von samsung|von outlook',
  'verzonden vanaf|verstuurd vanaf|verstuurd met|verzonden met|verzonden via|verzonden vanuit|download outlook|outlook voor|dit bericht is verzonden',
  'skickat från|skickad från|skickat med|hämta outlook|skaffa outlook|skickat via',
  'sendt fra|sendt med|hent outlook|sendt via|last ned outlook|få outlook',
  'envoyé de mon|envoyé depuis|envoyé à partir|envoyé de|envoyé avec|envoyé par|envoyé via|télécharger outlook|obtenez outlook|obtenir outlook|provenance',
  'enviado desde|enviado con|enviado de|enviado a través|enviado por|enviado mediante|obtener outlook|descargar outlook|obtén outlook',
  'enviado do|enviado da|enviado a partir|enviado pelo|enviado com|enviado via|enviada do|obter o outlook|obtenha o outlook|baixe o outlook',
  'inviato da|inviato dal|inviata da|inviato con|inviato tramite|scarica outlook|ottieni outlook|inviato via',
  'trimis de pe|trimis din|trimis de la|trimis cu|trimis prin|obțineți outlook|descărcați outlook|expediat de pe',
  "enviat des|enviat amb|enviat a través|enviat des del|obteniu l'outlook|obtenir l'outlook|baixa l'outlook",
  'wysłane z|wysłano z|wysłane za|wysłano za pomocą|pobierz outlook|pobierz program outlook|uzyskaj outlook|wiadomość wysłana z',
  'odesláno z|odesláno ze|posláno z|odesláno pomocí|získat outlook|získejte outlook|stáhnout outlook',
  'odoslané z|odoslané zo|odoslané pomocou|poslané z|získať outlook|získajte outlook',
  'poslano iz|poslano z|poslano s|poslano preko|prenesite outlook|pridobite outlook|poslano prek',
  'poslato sa|poslato s|poslato iz|poslato preko|preuzmite outlook|nabavite outlook|послато са|послато с|послато из|послато преко|преузмите outlook',
  'изпратено от|изпратено с|изпратено чрез|вземете outlook|изтеглете outlook',
  'отправлено с|отправлено из|отправлено от|послано с|отправлено через|отправлено при помощи|загрузить outlook|скачать outlook|получить outlook',
  'надіслано з|надіслано із|надіслано зі|надіслано за|відправлено з|відправлено із|завантажити outlook|отримати outlook',
  'lähetetty|hanki outlook|hae outlook|lataa outlook',
  'saadetud|hankige outlook|laadige alla outlook|saadetud minu',
  'nosūtīts no|sūtīts no|nosūtīts ar|iegūstiet outlook|iegūt outlook|lejupielādēt outlook',
  'išsiųsta iš|siųsta iš|išsiųsta naudojant|išsiųsta su|gaukite outlook|gauti outlook',
  'küldve|elküldve|az outlook|küldve a|letöltés:|szerezze be az outlook',
  'στάλθηκε από|εστάλη από|στάλθηκε με|αποστολή από|λήψη του outlook|αποκτήστε το outlook|κατεβάστε το outlook',
  "gönderildi|gönderen:|ios için outlook|android için outlook|outlook'u edinin",
  'أُرسلت من|أرسلت من|مرسل من|تم الإرسال من|أُرسل من|أرسل من|تم إرسالها من|تم ارسالها من|تم إرسال هذه الرسالة من|الحصول على outlook|احصل على outlook|مُرسل من|مرسلة من',
  'ارسال شده از|فرستاده شده از|ارسال‌شده از|ارسال از|فرستاده‌شده از|ارسالشده از|فرستادهشده از|دریافت outlook',
  'נשלח מ|נשלחה מ|נשלח באמצעות|השג את outlook|קבל את outlook|הורד את outlook',
  'میرے|بھیجا گیا|outlook حاصل کریں',
  '发自我的|发自|发送自|从我的|來自我的|来自我的|從我的|傳送自|寄自|發自我的|发送自我的|我的 ?iphone|由我的|从 windows|获取 outlook|下载 outlook|取得 ios|取得 android|下載適用',
  '나의|내 |갤럭시|나의 iphone|다음에서 보냄',
  'được gửi từ|đã gửi từ|gửi từ|gửi bằng|tải outlook|nhận outlook|tải xuống outlook',
  'ส่งจาก|ส่งมาจาก|ส่งโดย|ส่งด้วย|รับ outlook|ดาวน์โหลด outlook',
  'dikirim dari|dikirim melalui|dikirim menggunakan|terkirim dari|dikirim lewat|dapatkan outlook|unduh outlook',
  'dihantar daripada|dihantar dari|dihantar melalui|dihantar menggunakan|muat turun outlook',
  'मेरे|भेजा गया|से भेजा गया|outlook प्राप्त करें',
  'আমার|পাঠানো হয়েছে|প্রেরিত|outlook পান',
  'எனது|என்|அனுப்பப்பட்டது|outlook ஐப் பெறவும்',
];

/** How such a line ends in languages that put the device first. */
const ENDS =
  "から送信(?:しました)?|より送信|から送信されました|を入手|で送信|에서 보냄|에서 보냈습니다|에서 전송|에서 발송|로 보냄|다운로드|umdan gönderildi|[’']?(?:dan|den|tan|ten) gönderildi|gönderildi|se bheja gaya|से भेजा गया|থেকে পাঠানো|থেকে প্রেরিত|இலிருந்து அனுப்பப்பட்டது|லிருந்து அனுப்பப்பட்டது|இருந்து அனுப்பப்பட்டது|سے بھیجا گیا|傳送|发送|发出|寄出|beszerzése|letöltése|gesendet|verschickt|verstuurd|verzonden|küldve|küldött|aracılığıyla|saadetud|sent";

/** What it names: a device or a mail app. "Sent from my desk" as a sentence goes on longer. */
const DEVICE =
  'i ?phon|ipad|ios\\b|android|galaxy|samsung|huawei|honor\\b|xiaomi|redmi|realme|pixel|nokia|motorola|lenovo|xperia|blackberry|black berry|oneplus|oppo\\b|vivo\\b|htc\\b|lg\\b|wiko|kindle|windows|outlook|gmail|yahoo|proton ?mail|tuta(?:nota)?\\b|bluemail|blue mail|k-9|aqua ?mail|fairemail|thunderbird|mailbird|spark\\b|airmail|superhuman|zoho|gmx|web\\.de|freenet|t-online|laposte|orange\\b|libero|yandex|яндекс|mail\\.ru|my ?mail\\b|seznam|naver|네이버|daum|qq ?邮箱|网易|foxmail|webmail|mail\\b|mobil|cell|handy|phone|smartphone|tablet|device|gerät|téléphone|teléfono|telefono|telemóvel|celular|dispositivo|appareil|puhelim|telefon|komórk|κινητό|τηλέφωνο|телефон|смартфон|мобильн|мобільн|điện thoại|ponsel|มือถือ|โทรศัพท์|मोबाइल|फ़ोन|आईफ़ोन|মোবাইল|ফোন|மொபைல்|هاتف|جوال|الآيفون|ايفون|آيفون|گوشی|موبایل|فون|טלפון|נייד|אייפון|סלולרי|携帯|スマートフォン|スマホ|手机|手機|휴대폰|스마트폰|아이폰';

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const starts = STARTS.flatMap((line) => line.split('|'))
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|');

/** "Sent from my iPhone", "iPhoneから送信". For lines in `visible` form. */
export const sentFrom = inLowerCase(
  new RegExp(
    `^\\s{0,4}(?:[-_*<(]{1,3}\\s{0,2})?(?:(?:${starts}).{0,60}(?:${DEVICE})|.{0,24}(?:${DEVICE}).{0,30}(?:${ENDS})[\\s.。!]{0,3}$)`,
    'u',
  ),
);
/** "Outlook for iOS" in the words of a language that is not listed. */
export const outlookApp = inLowerCase(
  /^(?=.{0,60}\boutlook\b)(?=.{0,60}\b(?:ios|android|mac)\b).{0,70}$|^yahoo mail: search, organi[sz]e, conquer/u,
);
