import { type Phrases, phraseFinder } from './phrases';

/**
 * Words that name what comes next: what we do, by when, what the customer can do. Generous, since only a draft that has
 * none of them at all gets a remark.
 */
const NEXT_STEPS: Phrases = {
  en: [
    '(i|we|you|he|she|they|it|who|which|that|there)(’ll| will|’re going| are going|’m going| am going)',
    'will (be|have|get|call|write|send|let|contact|reply|check|look|arrive|take|keep|do|not)',
    '(i|we)( are|’re| am|’m) (now |currently |already |still )?(working|looking|checking|investigating|waiting|sending|arranging|trying|preparing)',
    'shall',
    '(today|tonight|tomorrow|next|this (week|afternoon|morning|evening)|within|deadline)',
    '(by|until|before|on|from) (the )?(end|monday|tuesday|wednesday|thursday|friday|noon|midday)',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    'please|could you|would you|can you|you can|you could|you may',
    'let (me|us) know|should|recommend~|suggest~',
    'as soon as|once (we|i|the|you)|in the meantime|instead',
  ],
  de: [
    '(werde|wird|werden|würde|würden|wirst|werdet)',
    '(morgen|heute|übermorgen|bis (zum|montag|dienstag|mittwoch|donnerstag|freitag|ende|spätestens|morgen))',
    '(montag|dienstag|mittwoch|donnerstag|freitag|samstag)~',
    '(innerhalb|binnen|spätestens|sobald|nächst~|umgehend|anschließend|inzwischen|stattdessen)',
    'bitte~|können sie|könnten sie|kannst du|könntest du|sie können|du kannst',
    '(melde|melden|prüfe|prüfen|kümmere|kümmern|schicke|schicken|sende|senden|kläre|klären|veranlasse|veranlassen|rufe|rufen|arbeite|arbeiten|erhalten|erhältst|bekommen|bekommst|leite|leiten) (ich|wir|sie|es|das|ihnen|dir|uns|mich|den|die|ihre~|deine~|daran|umgehend|morgen)',
    '(ich|wir) (melde|melden|prüfe|prüfen|kümmere|kümmern|schicke|schicken|sende|senden|kläre|klären|veranlasse|veranlassen|rufe|rufen|arbeite|arbeiten|leite|leiten|halte|halten|gebe|geben)',
    'sollte~|empfehl~|(schlage|schlagen) ~',
    '(sie|du) (erhalten|erhältst|bekommen|bekommst|hören|hörst)',
  ],
  fr: [
    '(vais|allons|va|allez)',
    '~(rons|rai|ras|ra|ront|rez)',
    '(demain|aujourd’hui|d’ici|sous|dès|prochain~|lundi|mardi|mercredi|jeudi|vendredi|avant|entretemps)',
    'veuillez|merci de|pouvez~|pourriez~|vous pouvez|n’hésitez|tu peux|peux-tu',
    '(sommes|suis) en train|en cours|recommand~|conseill~|propos~|devriez',
  ],
  es: [
    '(vamos|voy|va) a',
    '~(remos|ré|rá|rán|rás)',
    '(mañana|hoy|antes (de|del)|dentro de|próxim~|lunes|martes|miércoles|jueves|viernes|plazo|mientras tanto)',
    'por favor|puede~|podría~|podés|le (ruego|rogamos|pedimos)|envíe~|en cuanto',
    '(estamos|estoy) ~ndo|recomend~|suger~|recomiend~|sugier~|propon~|debería~',
  ],
  it: [
    '~(remo|rò|rà|ranno|rai|rete)',
    '(domani|oggi|entro|prossim~|lunedì|martedì|mercoledì|giovedì|venerdì|appena|nel frattempo)',
    'la (preghiamo|prego)|per favore|può|possibile|potrebbe|puoi|potete|cortesemente',
    '(stiamo|sto|sta) ~ndo|in corso|consigli~|suggeri~|propon~|dovrebbe',
  ],
  pt: [
    '(vamos|vou|vai|irei|iremos|irá)',
    '~(remos|rei|rá|rão|rás)',
    '(amanhã|hoje|até (ao?|segunda|terça|quarta|quinta|sexta)|dentro de|próxim~|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|prazo|enquanto isso)',
    'por favor|pode~|poderia~|assim que|logo que|peço|pedimos',
    '(estamos|estou) (a )?~(ndo|ar|er|ir)|recomend~|suger~|sugir~|propo~|deveria~',
  ],
  nl: [
    '(zal|zullen|zult|ga|gaan|gaat|wordt|worden|zou|zouden)',
    '(morgen|vandaag|binnen|uiterlijk|zodra|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|intussen|ondertussen)',
    '(wilt|kunt|kun|kan|zou) (u|je)|u kunt|je kunt|je kan|graag|alstublieft|alsjeblieft',
    '(we|wij|ik) (neem|nemen|stuur|sturen|zoek|zoeken|houd|houden|laat|laten|bel|bellen|controleer|controleren|kijk|kijken|werk|werken|regel|regelen|kom|komen)',
    '(neem|nemen|stuur|sturen|laat|laten|bel|bellen|kom|komen|houd|houden) (ik|we|wij|contact|u|je)',
    '(u|je) (ontvangt|krijgt|hoort)|raad|raden|adviseer~|adviseren|stel~ ~ voor|moet',
  ],
  ja: [
    '予定',
    '見込み',
    'までに',
    '明日',
    '本日',
    '今週',
    '来週',
    '次第',
    'ください',
    '下さい',
    'いただけます',
    '頂けます',
    '(ご連絡|お知らせ|ご案内|ご報告|ご返信|ご回答|対応|確認|手配|発送|お送り|調査|検討|返金|交換|お電話)(を)?(いたします|致します|します|申し上げます|差し上げます|させていただきます|させて頂きます|しております|しています|中)',
    '改めて',
    'お勧め',
    'おすすめ',
    'ご提案',
    '追って',
    'お待ち',
  ],
};

export const nextSteps = phraseFinder(NEXT_STEPS);
