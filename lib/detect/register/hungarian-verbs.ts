/** Separable prefixes. */
export const PREFIX = '(?:meg|el|ki|be|fel|föl|le|vissza|át|oda|ide|hozzá|össze|újra|végig|utána|tovább)?';

/** Second person singular, indefinite: listed, for many nouns end in -sz ("válasz", "panasz"). */
export const SINGULAR =
  'tudsz|akarsz|kérsz|mondasz|küldesz|írsz|látsz|csinálsz|vársz|találsz|adsz|kapsz|teszel|veszel|leszel|jössz|mész|élsz|dolgozol|segítesz|beszélsz|szeretsz|gondolsz|kezdesz|tartasz|hívsz|nézel|fizetsz|rendelsz|ajánlasz|keresel|szállítasz|vagy te|te vagy|értesz|árulsz|eladsz|kérdezel|válaszolsz|szólsz|intézel|foglalkozol|olvasol|figyelsz|hiszel|érzel|bírsz|hagysz|mutatsz|maradsz|haragszol|fogsz|jársz|sírsz|iszol|eszel|alszol|laksz|hallasz|használsz|ismersz|tanulsz|állsz|tévedsz|köszönsz|raksz|olvassz|érkezel|töltesz';
/** Second person singular, definite, and conditional: listed, for nouns and cases end alike ("boltnál"). */
export const DEFINITE =
  'tudod|látod|fogod|veszed|hallod|tartod|használod|kapod|fizeted|hagyod|megoldod|gondolod|akarod|kéred|mondod|küldöd|írod|nézed|csinálod|adod|hiszed|érted|szereted|várod|hívod|keresed|ismered|találod|teszed|viszed|hozod|intézed|oldod|ellenőrzöd|törlöd|javítod|szállítod|rendeled|cseréled|kezeled|emlékszel|tudnád|mondanád|küldenéd|néznéd|írnád|adnád|szeretnéd|tennéd|intéznéd|ellenőriznéd|oldanád|cserélnéd|törölnéd|tudnál|lennél|szeretnél|küldenél|segítenél|mondanál|írnál|adnál|akarnál|kérnél|néznél|szólnál|hívnál|javasolnál|ajánlanál|tennél|mennél|jönnél|válaszolnál';
/** Second person singular of the past, on any verb. */
export const PAST =
  '(?:[a-záéíóöőúüű]{2,}(?:t[áé]l|t[ae]d))(?<!asztal|port[áa]l|k[öo]t[éée]l|met[áa]l|tot[áa]l|brut[áa]l|kvart[áa]l|digit[áa]l|front[áa]l|hospit[áa]l|kapit[áa]l|orient[áa]l|ment[áa]l|horizont[áa]l|vert[áa]l|fat[áa]l|l[éée]t[éée]l|cs[eé]sz[eé]t[áa]l|kr[iy]st[áa]l|pedest[áa]l)';
