/** Closing formulas by which people sign, in all languages. */
const SIGN_OFFS = [
  'regards|best regards|kind regards|warm regards|warmest regards|kindest regards|many regards|best|best wishes|warm wishes|cheers|thanks|many thanks|thank you|thanks again|thanks in advance|thank you in advance|thank you very much|thanks and regards|thanks & regards|with best regards|with kind regards|rgds|br|sincerely|yours sincerely|sincerely yours|yours faithfully|yours truly|all the best|yours|respectfully|take care|cordially|love',
  'mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|mit besten grüßen|mit besten grüssen|mit bestem gruß|freundliche grüße|freundliche grüsse|freundlicher gruss|mfg|viele grüße|viele grüsse|liebe grüße|liebe grüsse|lieber gruß|beste grüße|beste grüsse|schöne grüße|herzliche grüße|herzliche grüsse|herzlichst|hochachtungsvoll|lg|vg|gruß|gruss|grüße|grüsse|danke|vielen dank|danke im voraus|besten dank|herzlichen dank|ihr|ihre|euer|dein',
  "cordialement|bien cordialement|très cordialement|bien à vous|sincèrement|merci|merci d’avance|merci d'avance|merci beaucoup|salutations|meilleures salutations|sincères salutations|amicalement|cdlt|bonne journée|bonne réception|respectueusement|à bientôt",
  'saludos|un saludo|saludos cordiales|atentamente|muy atentamente|cordialmente|gracias|muchas gracias|gracias de antemano|un cordial saludo|reciba un cordial saludo|atte|quedo a la espera|un abrazo|abrazos',
  'cordiali saluti|distinti saluti|saluti|grazie|grazie mille|un saluto|un cordiale saluto|cordialmente|in fede|a presto|buona giornata|la ringrazio',
  'atenciosamente|cordialmente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraços|abraço|abs|obrigado|obrigada|muito obrigado|muito obrigada|att|grato|grata|cmps|respeitosamente|desde já agradeço',
  'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|met hartelijke groet|groet|groeten|groetjes|mvg|bedankt|alvast bedankt|dank u wel|hoogachtend',
  'med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänligen|mvh|hälsningar|tack|tack på förhand|bästa hälsningar',
  'med venlig hilsen|venlig hilsen|de bedste hilsner|bedste hilsner|hilsen|mange hilsner|vh|tak|på forhånd tak|mange tak|kærlig hilsen',
  'med vennlig hilsen|vennlig hilsen|hilsen|takk|på forhånd takk|tusen takk|beste hilsen',
  'ystävällisin terveisin|parhain terveisin|terveisin|t\\.|yt|kiitos|kiitos etukäteen|kunnioittavasti|terv|terveisiä',
  'lugupidamisega|parimate soovidega|tervitades|tervitustega|aitäh|tänan|tänades|heade soovidega',
  'ar cieņu|ar laba vēlējumiem|ar sveicieniem|paldies|jau iepriekš paldies|sveicieni',
  'pagarbiai|su pagarba|geriausi linkėjimai|ačiū|dėkoju|linkėjimai',
  'z poważaniem|pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|z wyrazami szacunku|pozdrowienia|dziękuję|z góry dziękuję|dzięki|łączę wyrazy szacunku',
  's pozdravem|s pozdravom|s přátelským pozdravem|s úctou|zdravím|pozdrav|děkuji|děkuji předem|ďakujem|vopred ďakujem|hezký den|pekný deň|díky',
  'srdačan pozdrav|lijep pozdrav|lep pozdrav|lp|s poštovanjem|pozdrav|hvala|unaprijed hvala|hvala unapred|s spoštovanjem|lepo pozdravljeni|s štovanjem|срдачан поздрав|с поштовањем|поздрав|хвала',
  'с уважением|с наилучшими пожеланиями|с поздрав|поздрави|с уважение|благодаря|предварително благодаря|спасибо|заранее спасибо|заранее благодарю|благодарю|всего доброго|с приветом|искренне ваш|з повагою|з найкращими побажаннями|дякую|заздалегідь дякую',
  'üdvözlettel|tisztelettel|köszönettel|köszönöm|előre is köszönöm|üdv|baráti üdvözlettel|szívélyes üdvözlettel',
  'cu stimă|cu respect|toate cele bune|mulțumesc|mulțumesc anticipat|o zi bună|salutări|cu considerație',
  'με εκτίμηση|φιλικά|ευχαριστώ|σας ευχαριστώ|με φιλικούς χαιρετισμούς|ευχαριστώ εκ των προτέρων|χαιρετισμούς',
  'saygılarımla|saygılarımızla|iyi çalışmalar|iyi günler|teşekkürler|teşekkür ederim|sevgiler|selamlar|kolay gelsin|şimdiden teşekkürler',
  'مع تحياتي|تحياتي|مع خالص التحية|مع التحية|وتفضلوا بقبول فائق الاحترام|شكرا|شكرًا|شكراً|شكرا لكم|شكرا جزيلا|مع الشكر|أطيب التحيات|مع أطيب التحيات',
  'با احترام|با تشکر|با سپاس|ممنون|سپاسگزارم|متشکرم|ارادتمند|با تشکر فراوان',
  'בברכה|בכבוד רב|תודה|תודה רבה|תודה מראש|בתודה|בברכת',
  'شکریہ|والسلام|آپ کا مخلص|نیک خواہشات|خیر اندیش',
  '敬具|以上|よろしくお願いいたします|よろしくお願い致します|よろしくお願いします|宜しくお願いいたします|宜しくお願い致します|宜しくお願いします|ありがとうございます|ありがとうございました|草々',
  '此致|敬礼|敬禮|谢谢|謝謝|顺颂商祺|祝好|此致敬礼|感谢|感謝|祝商祺|敬上|谢谢您|多谢',
  '감사합니다|고맙습니다|수고하세요|안녕히 계세요|드림|올림|감사드립니다',
  'trân trọng|trân trọng cảm ơn|thân mến|kính thư|cảm ơn|xin cảm ơn|cám ơn|thân ái',
  'ขอแสดงความนับถือ|ขอบคุณครับ|ขอบคุณค่ะ|ขอบคุณ|ด้วยความเคารพ|ขอบพระคุณ',
  'salam|salam hormat|hormat saya|hormat kami|terima kasih|terimakasih|yang benar|yang ikhlas|sekian terima kasih|salam sejahtera',
  'धन्यवाद|सादर|भवदीय|भवदीया|आपका|शुभकामनाएं|सधन्यवाद|ধন্যবাদ|ধন্যবাদান্তে|শুভেচ্ছা|বিনীত|নিবেদক|நன்றி|அன்புடன்|இப்படிக்கு|தங்கள் உண்மையுள்ள',
  'salutacions|cordialment|atentament|gràcies|moltes gràcies|una salutació|salutacions cordials|gràcies per endavant',
].flatMap((line) => line.split('|'));

const known = new Set(SIGN_OFFS);

/** Whether the line is a closing formula and nothing else. */
export const isSignOff = (line: string): boolean =>
  line.length < 60 &&
  known.has(
    line
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s,،、.。!！;:-]+$/u, '')
      .trim()
      .replace(/\s+/g, ' '),
  );
