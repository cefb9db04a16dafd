/** What companies, virus scanners and mailing lists put below (or above) a mail, in all languages. */
import { inLowerCase } from '../../any-case';

const oneOf = (...lines: string[]) => `(?:${lines.join('|')})`;

const CONFIDENTIAL = oneOf(
  'confidential|privileged|vertraulich|geheim|confidentiel|confidencial|riservat|confidenzial|vertrouwelijk',
  'konfidentiell|fortrolig|luottamuksel|poufn|důvěrn|dôvern|bizalmas|titoktart|gizli|konfidencial|confiden[țţ]ial',
  'konfidents|konfidenci|zaupn|povjerljiv|поверљив|poverljiv|поверителн|εμπιστευτικ|απόρρητ|конфиденциальн|конфіденційн',
  'bảo mật|rahasia|sulit\\b|ความลับ|เป็นความลับ|गोपनीय|গোপনীয়|গোপনীয়|இரகசிய|ரகசிய|سرية|سري|سرّي|محرمانه|خفیہ|רازدارانه|رازدارانہ|חסוי|סודי|סודיות',
  '機密|机密|秘密|保密|기밀|비밀',
);
const MAIL = oneOf(
  'e-?mail|message|communication|attachment|addressee|recipient|nachricht|empfänger|anhäng|courriel|destinataire',
  'mensaje|correo|destinatari|mensagem|messaggio|bericht|geadresseerde|meddelande|meddelelse|melding|viesti|wiadomość|korespondencja',
  'zpráv|správ|üzenet|levél|mesaj|missatge|correu|sporočil|poruk|порук|съобщени|писмо|μήνυμα|сообщени|повідомлен|лист\\b|kiri\\b|sõnum|e-kiri|ziņojum|vēstul|laišk|pranešim',
  'e-posta|ileti|tin nhắn|thư điện tử|thư này|pesan|surel|mesej|e-mel|ข้อความ|อีเมล|संदेश|ईमेल|বার্তা|ইমেল|ইমেইল|செய்தி|மின்னஞ்சல்',
  'رسالة|البريد|پیام|ایمیل|نامه|پیغام|ای میل|הודעה|דוא|מייל|メール|邮件|郵件|电子邮件|메일',
);

const FOR_WHOM = oneOf(
  'intended|recipient|addressee|disclos|delete|notify|solely|empfänger|unbefugt|lösch|adressat|ausschließlich|destinataire|destiné|détrui',
  'destinat|destinad|divulg|elimin|borr[ae]|apag[ua]|esclusiv|exclusiv|distrugg|geadresseerde|bestemd|ontvanger|verwijder|mottagar|avsed',
  'radera|modtager|beregnet|slet|mottaker|vastaanottaja|tarkoitettu|przeznaczon|usun|zniszcz|adresát|určen|smaž|vymaž|príjemc|příjemc',
  'naslovn|namenjen|namijenjen|izbriš|obriš|primatel|primalac|намењен|примал|получател|предназнач|изтрий|удал|адресат|призначен|одержувач|видал',
  'címzett|töröl|șterg|παραλήπτ|αποδέκτ|προορίζ|διαγρά|alıcı|muhatap|siliniz|adressaat|saaja|mõeldud|kustut|adresāt|paredzēt|izdzēs|saņēmēj|skirt|ištrin|gavėj',
  'المستلم|المرسل إليه|الموجه|حذف|گیرنده|مخاطب|נמען|מיועד|למחוק|נמענים|وصول کنندہ',
  '宛先|受信者|削除|破棄|名宛|收件人|收件者|收信人|接收|删除|刪除|销毁|銷毀|수신인|수신자|삭제|폐기',
  'người nhận|xóa|dành cho|ผู้รับ|ลบ|penerima|hapus|ditujukan|padam|प्राप्तकर्ता|हटा|अभिप्रेत|প্রাপক|মুছে|பெறுநர்|நீக்க',
);

const DISCLAIMER = inLowerCase(
  new RegExp(`^(?=[^\\n]*${CONFIDENTIAL})(?=[^\\n]*${MAIL})(?=[^\\n]*${FOR_WHOM})`, 'u'),
);
/** A notice that says that something is confidential, that it is the mail, and whom it is meant for. */
export const isDisclaimer = (line: string): boolean =>
  line.length > 40 && DISCLAIMER.test(line.slice(0, 600));

/** How notices begin that speak neither of secrecy nor of the mail by name. */
const NOTICE_START = inLowerCase(
  /^[\s*_([]{0,4}(?:disclaimer|legal notice|confidentiality notice|privacy notice|notice of confidentiality|haftungsausschluss|rechtlicher hinweis|aviso legal|aviso de confidencialidad|aviso de confidencialidade|avis de confidentialité|avviso di riservatezza|informativa privacy|klauzula|if you (?:are not|have received this|received this)|sollten sie nicht der|wenn sie nicht der (?:richtige|vorgesehene|beabsichtigte)|si vous n.êtes pas (?:le|la|l.)|si usted no es el|se não (?:é|for) o destinatário|se non (?:è|siete|sei) il destinatario|als u niet de|indien u niet|om du inte är|jeżeli nie (?:jest|są)|если вы не являетесь|якщо ви не є)/u,
);
export const isNoticeStart = (line: string): boolean => line.length > 8 && NOTICE_START.test(line);

const CHECKED =
  'checked|scanned|geprüft|überprüft|vérifi|analys|comprobad|analizad|verificad|controllat|gecontroleerd|kontroll|sprawdzon|přezkoum|zkontrol|skontrol|ellenőr|проверен|перевірен|проверено|tarandı|korun|đã được (?:kiểm tra|quét)|dipindai|diperiksa|已(?:扫描|掃描|检查|檢查)|チェック|スキャン|검사';
const VIRUS =
  '[vw][iyí]r[uú]s|virů|vírus|viren|вирус|вірус|ιού|ιούς|ιών|ウイルス|病毒|바이러스|viiru|فيروس|ویروس|וירוס';
const SCANNED = inLowerCase(
  new RegExp(`^(?=.{0,250}(?:${VIRUS}))(?=.{0,250}(?:${MAIL}))(?=.{0,250}(?:${CHECKED}))`, 'u'),
);
const SCANNER = inLowerCase(
  /^[^\p{L}]{0,6}(?:virus-free|virenfrei|(?:garanti )?sans virus|libre de virus|livre de vírus|privo di virus|virusvrij|virusfri|wolny od wirusów|bez virů|bez vírusov|vírusmentes|без вирусов|вирусов нет|без вірусів|virüs bulunmuyor|virüssüz|不含病毒|ウイルス フリー|virusfritt|không có virus|bebas virus)[\s.。|!]{0,6}(?:(?:https?:\/\/|www\.|<)\S{0,300}\s?){0,3}$/u,
);
/** "Virus-free. www.avast.com", "This email has been checked for viruses by …". */
export const isVirusNote = (line: string): boolean =>
  line.length < 320 &&
  (SCANNER.test(line) ||
    (/avast|avg|eset|nod32|kaspersky|norton|mcafee|sophos|bitdefender|avira|panda|antivir|mailscanner|trend micro|scan/i.test(
      line,
    ) &&
      SCANNED.test(line)));

const PRINT = inLowerCase(
  /^(?=.{0,200}(?:print|ausdruck|drucken|imprim|stampa|printen|afdruk|skriv(?:er)? ut|udskriv|tulosta|druk|tisk|tlač|nyomtat|yazdır|εκτύπ|печат|друк|in ấn|cetak|พิมพ์|印刷|打印|列印|인쇄))(?=.{0,200}(?:environment|umwelt|environnement|planète|medio ?ambiente|meio ambiente|ambiente|milieu|miljö|miljø|ympäristö|środowisk|prostřed|prostredie|környezet|çevre|περιβάλλον|окружающ|довкілля|природ|môi trường|lingkungan|สิ่งแวดล้อม|環境|环境|환경|planet|trees|bäume|arbres))(?=.{0,200}(?:before|consider|think|need to|bevor|denken|avant|pensez|antes|piens|pense|prima|pensa|voordat|denk|innan|före|før|tænk|tenk|ennen|ajattele|przed|zanim|než|pred|mielőtt|előtt|înainte|önce|πριν|σκεφτ|прежде|перед|перш|trước|sebelum|ก่อน|前|전))/u,
);
/** "Please consider the environment before printing this e-mail." */
export const isPrintNote = (line: string): boolean => line.length < 220 && PRINT.test(line);

const UNSUBSCRIBE = inLowerCase(
  /^[^\p{L}]{0,6}(?:click here to |to |hier |zum )?(?:unsubscribe|abmelden|abbestellen|newsletter abbestellen|se désabonner|se désinscrire|désabonnement|darse de baja|cancelar (?:la )?suscripción|cancelar subscrição|cancelar inscrição|descadastrar|annulla iscrizione|disiscriviti|cancellati|uitschrijven|afmelden|avregistrera|avprenumerera|afmeld|frameld|meld deg av|avmeld|peruuta tilaus|wypisz się|odhlásit(?: se)?|odhlásiť(?: sa)?|leiratkozás|dezabonare|dezabonează-te|отписаться|відписатися|отписване|abonelikten çık|配信停止|退订|取消订阅|取消訂閱|수신거부|hủy đăng ký|berhenti berlangganan|ยกเลิกการรับ|إلغاء الاشتراك|להסרה)[^\p{L}]{0,4}(?:$|here|hier|ici|<?https?:|\||from this list|or )/u,
);
/** "Unsubscribe | Privacy" below a mail, as no sentence. Asking for it is a customer's matter like any other. */
export const isUnsubscribeLink = (line: string): boolean =>
  line.length < 400 && UNSUBSCRIBE.test(line) && /https?:|www\.|\||<|\bhere\b|\bhier\b|\bici\b/i.test(line);

const OUTSIDE = inLowerCase(
  /^[\s*_[(#!>-]{0,6}(?:caution|warning|external|attention|notice|alert|achtung|vorsicht|warnung|extern|externe|atención|precaución|externo|atenção|cuidado|attenzione|esterno|let op|waarschuwing|varning|advarsel|obs|uwaga|upozornění|figyelem|внимание|увага|dikkat|注意|警告)(?=.{0,300}(?:extern|outside|außerhalb|extérieur|fuera de|fora d|estern|buiten|utanför|uden ?for|utenfor|zewnątrz|zewnętrzn|extern|külső|внешн|зовніш|dışından|外部))(?=.{0,300}(?:e-?mail|message|mail|nachricht|correo|mensaje|mensagem|messaggio|bericht|wiadomość|zpráva|üzenet|письмо|сообщение|лист|ileti|邮件|郵件|メール))/u,
);
const STRANGER = inLowerCase(
  /^[\s*_[(]{0,4}(?:you don.t often get email from|some people who received this message don.t often|sie erhalten nicht häufig e-mails von|sie erhalten nicht oft e-mails von|vous n.obtenez pas souvent|vous ne recevez pas souvent|no suele recibir correo|no recibe correo electrónico con frecuencia|você não costuma receber|não recebe emails de|non si ricevono spesso|ricevi raramente|u ontvangt niet vaak|je ontvangt niet vaak|[^\s]{0,3}external (?:email|sender|message))/u,
);
/** What a mail server sets above a mail from outside: "CAUTION: This email originated from outside …". */
export const isOutsideNote = (line: string): boolean =>
  line.length < 500 && (OUTSIDE.test(line) || STRANGER.test(line) || /^\s{0,4}\[?EXTERNAL\]?\s*$/.test(line));
