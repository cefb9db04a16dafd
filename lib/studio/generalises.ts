/** What people of a country are called in English and German, where a tip would speak of them as one. */
const ENGLISH =
  'Americans|Arabs|Argentinians|Asians|Australians|Austrians|Belgians|Brazilians|Brits|British|Canadians|Chileans|Chinese|Colombians|Czechs|Danes|Dutch|Egyptians|Europeans|Finns|French|Germans|Greeks|Hungarians|Indians|Indonesians|Irish|Israelis|Italians|Japanese|Koreans|Latinos|Mexicans|Norwegians|Poles|Portuguese|Romanians|Russians|Saudis|Spaniards|Spanish|Swedes|Swiss|Thais|Turks|Ukrainians|Vietnamese';
const GERMAN =
  'Amerikaner|Araber|Argentinier|Asiaten|Australier|Belgier|Brasilianer|Briten|Chilenen|Chinesen|Deutschen?|Dänen|Engländer|Europäer|Finnen|Franzosen|Griechen|Inder|Iren|Israelis|Italiener|Japaner|Kanadier|Kolumbianer|Koreaner|Mexikaner|Niederländer|Norweger|Österreicher|Polen|Portugiesen|Rumänen|Russen|Schweden|Schweizer|Spanier|Tschechen|Türken|Ukrainer|Ungarn|Vietnamesen';

const SENTENCE = '(?:^|[.!?:;–]\\s+|\\b(?:the|all|die|alle)\\s+)';
const STATES = [
  new RegExp(
    `${SENTENCE}((?:${ENGLISH})(?:\\s+(?:people|customers|clients))?)\\s+(?:are|always|never|all|love|like|hate|dislike|prefer|expect|want|need|do(?:\\s+not|n['’]t)|can(?:not|['’]t))(?![\\p{L}])`,
    'iu',
  ),
  new RegExp(
    `${SENTENCE}((?:${GERMAN})(?:\\s+Kunden)?)\\s+(?:sind|immer|nie|alle|lieben|mögen|hassen|bevorzugen|erwarten|wollen|brauchen|können|kennen)(?![\\p{L}])`,
    'iu',
  ),
];

/** The people of whom a text states something as if it held for each of them ("Germans are …"); undefined for "many Germans …". */
export function generalisesAbout(text: string): string | undefined {
  for (const states of STATES) {
    const found = states.exec(text)?.[1];
    if (found) return found;
  }
  return undefined;
}
