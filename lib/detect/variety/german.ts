import { anyCase } from '../any-case';
import { matches, of, STRENGTH, sign, type VarietyRules } from './sign';

/** Beginnings of words that have ß in Germany and Austria; none of them begins a word that has ss there too. */
const SS_STEMS = [
  ...[
    'strass',
    'grüss',
    'gruss',
    'begrüss',
    'gross',
    'gröss',
    'vergröss',
    'weiss',
    'heiss',
    'ausser',
    'äusser',
  ],
  ...[
    'schliess',
    'abschliess',
    'anschliess',
    'ausschliess',
    'einschliess',
    'verschliess',
    'entschliess',
    'beschliess',
  ],
  ...[
    'gemäss',
    'mässig',
    'regelmäss',
    'übermäss',
    'massnahm',
    'fussg',
    'fussb',
    'füss',
    'spass',
    'süss',
    'dreissig',
  ],
  ...[
    'stoss',
    'stösst',
    'verstoss',
    'bloss',
    'geniess',
    'fliess',
    'giess',
    'draussen',
    'schweiss',
    'reissver',
  ],
];
const SS = anyCase(
  new RegExp(`(?<!\\p{L})((?:${SS_STEMS.join('|')})\\p{L}{0,12}|\\p{Lu}\\p{L}{2,14}strasse)(?!\\p{L})`, 'gu'),
);
/** "fuer", "moechte": a keyboard without umlauts and ß, which says nothing. */
const ASCII = anyCase(
  /(?<!\p{L})(?:fuer|moechte|koennen|koennte|waere|haette|ueber|zurueck|gruesse|muessen|schoen)(?!\p{L})/u,
);
const isShouted = (word: string) => word === word.toUpperCase();

/**
 * As Duden labels them ("österreichisch", "schweizerisch") and the Variantenwörterbuch des Deutschen (de Gruyter);
 * that the Swiss write ss for ß: Schweizerische Bundeskanzlei, Leitfaden zur deutschen Rechtschreibung.
 */
export const german: VarietyRules = {
  signs: [
    sign(
      'AT',
      'only',
      `jänner, jänners, feber, erlagschein*, zahlschein*, bankomatkarte*, sackerl*, packerl*, pickerl*, paradeiser*,
      marille*, karfiol, fisole*, melanzani, schlagobers, topfen, jause, weiters, urgieren, urgiere, urgiert, ausständig*,
      ehebaldig*, kassabon*, mahnspesen, versandspesen, lieferspesen, firmenbuchnummer, geht sich aus, geht sich nicht,
      geht sich das, ging sich, ginge sich, sich ausgehen, sich ausgegangen, leiwand, mistkübel*, meldezettel*, hiezu,
      hiefür, ges m b h, detto, servas, griaß di, griaß eich, postkastl*, briefkastl*, strafmandat*, beeinspruch*,
      bezirkshauptmannschaft*`,
    ),
    sign(
      'AT',
      'mostly',
      `heuer, heurige*, kassa, kassazettel*, ehestmöglich*, ersuche um, ersuche sie, stiege, ordination, postkasten,
      uid-nummer, bankomat*, erdäpfel, semmel*, obers, nachtmahl, kundmachung, aviso, gewand, stockerl`,
    ),
    sign('AT', 'rather', 'grüß gott, servus, eh, spesen, bub, auf wiederschauen'),
    sign('AT CH', 'mostly', 'retournier*, spital*, benütz*, allfällig*, matura, akonto, unterfertig*'),
    sign(
      'CH',
      'only',
      `velo*, natel*, parkier*, grüezi, grüessech, merci vielmals, einzahlungsschein*, qr-rechnung*, innert, bis anhin,
      billett*, poulet*, rüebli, zmorge, zmittag, znacht, znüni, zvieri, lavabo*, rappen, postomat*, bancomat*, pöstler*,
      päckli*, führerausweis*, betreibungs*, speditiv*, traktandum, traktanden, grillieren, grilliert*, unterbruch,
      nachtessen, morgenessen, halbtax*, zügeln, gezügelt, coiffeur*, identitätskarte*, trottoir*, kehricht*, liebi grüess,
      freundlichi grüess, uf wiederluege, offertanfrage*, hinschied*, pneu, pneus`,
    ),
    sign(
      'CH',
      'mostly',
      `offerte, offerten, vorgängig*, couvert, couverts, occasion*, franken, kanton*, per sofort, apéro*, detailhandel*,
      camion, entscheid, hoi zäme, salü, tschau, dannzumal, fehlbar*, gesamthaft, raschmöglichst`,
    ),
    sign('CH', 'rather', 'abklären, abklärung*, besten dank, merci, retour, hoi, ansonst'),
    sign(
      'DE',
      'only',
      'packstation*, girocard, überweisungsträger*, sonnabend*, moin, bafög, steuer-id, bürgeramt',
    ),
    sign('DE', 'mostly', 'ec-karte, ec karte, tüte, tüten, brötchen, schornsteinfeger*, abitur'),
    sign('DE', 'rather', 'lecker, gucken, guckt, guck, jungs'),
    // Austria writes Jänner; the others don't.
    { words: 'januar, januars', weights: { DE: 0.3, CH: 0.3, AT: -1.5 } },
  ],
  traits: [
    {
      find: (text) =>
        /ß/.test(text) || ASCII.test(text) ? [] : matches(text, SS).filter((word) => !isShouted(word)),
      weights: of('CH LI', 3),
    },
    {
      find: (text) => (text.match(/\p{L}{1,40}/gu) ?? []).filter((word) => word.includes('ß')).slice(0, 12),
      weights: { DE: 0.1, AT: 0.1, CH: STRENGTH.hardly, LI: STRENGTH.hardly },
    },
  ],
};
