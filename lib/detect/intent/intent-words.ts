import type { Intent } from './intent';

/**
 * Words that plainly show an intent, in lower case, alternatives separated by `|`; `*` is any ending. Ours, from
 * ordinary usage: rather few and clear than many. A word that also names a thing one may ask about ("cancel",
 * "problem", "refund") is not here.
 */
export const INTENT_WORDS: Record<string, Record<Intent, string>> = {
  en: {
    thanks: "thanks|thank you|thx|that worked|works now|all good now|problem solved|that's all",
    complaint:
      'unacceptable|disappoint*|appalling|ridiculous|outrage*|terrible|awful|fed up|frustrat*|not good enough|complain*|let down|disgrace*',
    escalation:
      'your (?:manager|supervisor|superior)|a (?:manager|supervisor)|lawyer|solicitor|attorney|legal action|small claims|ombudsman|consumer (?:protection|rights)|trading standards|chargeback|better business bureau',
  },
  de: {
    thanks:
      'danke*|dankeschön|herzlichen dank|vielen dank|besten dank|hat geklappt|funktioniert jetzt|alles klar|erledigt',
    complaint:
      'enttäusch*|unverschämt*|inakzeptab*|nicht akzeptab*|frechheit|ärger*|verärgert|unzumutbar*|beschwer*|reklamier*|unmöglich|zum wiederholten mal|sauer',
    escalation:
      'anwalt|anwalts|anwältin|rechtsanw*|rechtliche schritte|verbraucherzentrale|verbraucherschutz|schlichtungsstelle|vorgesetzt*|geschäftsführ*|anzeige erstatten|klage|frist setzen|letzte mahnung',
  },
  fr: {
    thanks: "merci|merci beaucoup|un grand merci|c'est bon|ça marche|ca marche|problème résolu",
    complaint:
      "déçu|déçue|decu|inadmissible*|inacceptable*|scandaleu*|honteu*|mécontent*|insatisfai*|réclamation|ras le bol|lamentable*|n'est pas normal",
    escalation:
      'avocat|avocate|votre (?:responsable|supérieur|direction)|un responsable|mise en demeure|médiateur|ufc|que choisir|dgccrf|signalconso|tribunal|justice|porter plainte',
  },
  es: {
    thanks: 'gracias|muchas gracias|muchísimas gracias|ya funciona|ya quedó|todo bien|resuelto|solucionado',
    complaint:
      'decepci*|inaceptable*|indignad*|indignante|vergüenza|pésim*|molest[oa]|harto|harta|queja|quejarme|reclamo|lamentable|una falta de respeto',
    escalation:
      'abogad*|su (?:supervisor|supervisora|superior|jefe|gerente)|un (?:supervisor|gerente|encargado)|profeco|ocu|defensa del consumidor|denuncia|denunciar|hoja de reclamaciones|acciones legales|demanda judicial',
  },
  pt: {
    thanks: 'obrigad[oa]|muito obrigad[oa]|valeu|agradeço|deu certo|resolvido|funcionou',
    complaint:
      'decepcionad[oa]|desapontad[oa]|inaceitável|absurdo|vergonha|péssim*|indignad*|reclamação|reclamar|insatisfeit*|descaso|falta de respeito',
    escalation:
      'advogad*|seu (?:gerente|supervisor|superior)|um (?:gerente|supervisor|superior)|procon|reclame aqui|consumidor\\.gov|livro de reclamações|processar|medidas legais|justiça|ouvidoria',
  },
  it: {
    thanks: 'grazie|grazie mille|molte grazie|tutto a posto|ora funziona|risolto',
    complaint:
      'delus[oa]|inaccettabil*|vergogn*|pessim[oa]|scandalos*|indignat*|insoddisfatt*|reclamo|assurd[oa]|lamentel*',
    escalation:
      'avvocat*|un (?:responsabile|superiore)|il (?:suo|vostro) (?:responsabile|superiore)|vie legali|associazion[ei] dei consumatori|altroconsumo|agcom|denuncia|diffida|giudice di pace',
  },
  nl: {
    thanks: 'dank|dank je|dank u|bedankt|dankjewel|dankuwel|hartelijk dank|het werkt nu|opgelost',
    complaint:
      'teleurgesteld|teleurstellend|onacceptabel*|schandalig*|belachelijk*|boos|klacht|klachten|ontevreden|zat|waardeloos|onbegrijpelijk',
    escalation:
      'advocaat|jurist|uw (?:manager|leidinggevende)|een (?:manager|leidinggevende)|juridische stappen|consumentenbond|acm|geschillencommissie|rechtszaak|ingebrekestelling|aangifte',
  },
  pl: {
    thanks: 'dziękuję|dziekuje|dzięki|dzieki|działa|już działa|rozwiązane',
    complaint:
      'rozczarowan*|niedopuszczaln*|skandal*|oburzon*|niezadowolon*|żenad*|fatalny|fatalna|fatalnie|skarg[aęi]|skarżę|nie do przyjęcia',
    escalation:
      'prawnik*|adwokat*|radca prawny|rzecznik* konsument*|uokik|przełożon*|kierownik*|drog[aę] sądow*|pozew|sądu|wezwanie do zapłaty',
  },
  tr: {
    thanks: 'teşekkür*|tesekkur*|sağ olun|sağolun|sağ ol|çözüldü|oldu, teşekkürler',
    complaint:
      'hayal kırıklığı*|kabul edilemez|rezalet|berbat|şikayet*|şikâyet*|memnun değil*|mağdur*|bıktım|yeter artık|skandal',
    escalation:
      'avukat*|tüketici (?:hakem|mahkeme)*|hakem heyeti*|yönetici*(?:niz)?le|müdür*|yasal yol*|hukuki|mahkeme*|savcılık*|şikayetvar',
  },
  ru: {
    thanks: 'спасибо|благодарю|большое спасибо|всё работает|все работает|получилось',
    complaint:
      'разочаров*|неприемлем*|возмущ*|безобрази*|ужасн*|недовол*|жалоб*|жалуюсь|сколько можно|издевательств*',
    escalation:
      'юрист*|адвокат*|роспотребнадзор*|в суд|через суд|досудебн*|претензи*|ваше руководств*|вашим руководств*|начальник*|прокуратур*',
  },
  ja: {
    thanks: 'ありがとう|有難う|助かりました|解決しました|解決いたしました',
    complaint:
      '残念です|納得でき|納得いか|不満|ひどい|酷い|困ります|クレーム|遺憾|あり得ない|ありえない|怒り',
    escalation: '消費者センター|消費生活センター|弁護士|責任者|上司|上の方|法的|訴え|国民生活センター',
  },
  zh: {
    thanks: '谢谢|謝謝|感谢|感謝|解决了|解決了|可以了|好了',
    complaint:
      '失望|不满|不滿|太差|差劲|差勁|无法接受|無法接受|不能接受|投诉|投訴|气愤|氣憤|忍无可忍|欺骗|欺騙',
    escalation:
      '律师|律師|消费者协会|消協|消协|12315|起诉|起訴|法律途径|法律途徑|主管|经理|經理|上级|上級|曝光|工商',
  },
  ko: {
    thanks: '감사합니다|감사드립니다|고맙습니다|고마워요|해결됐|해결되었|해결했|잘 됩니다',
    complaint: '실망|불만|화가 나|화나네|어이없|황당|너무하|말이 안|납득|불쾌|짜증',
    escalation: '소비자원|소비자보호|변호사|고소|신고하|책임자|상급자|법적|민원|팀장',
  },
  ar: {
    thanks: 'شكرا|شكراً|شكرًا|مشكور*|جزاك الله|تم الحل|انحلت|تسلم',
    complaint: 'غير مقبول|محبط|مستاء|سيئ|سيئة|سيء|للأسف الشديد|شكوى|استياء|مزعج|مهزلة|غير راض',
    escalation: 'محام*|المحام*|مدير*|المدير|المسؤول|حماية المستهلك|وزارة التجارة|القضاء|المحكمة|الشرطة|بلاغ',
  },
  hi: {
    thanks: 'धन्यवाद|शुक्रिया|आभार|ठीक हो गया|हल हो गया',
    complaint: 'निराश|शिकायत|अस्वीकार्य|बेकार|घटिया|परेशान|नाराज़|नाराज|खराब सेवा',
    escalation: 'वकील|उपभोक्ता (?:फोरम|अदालत|न्यायालय)|मैनेजर|कानूनी|वरिष्ठ अधिकारी|कोर्ट|लीगल',
  },
};
