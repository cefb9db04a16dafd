import { ALL_CAPITALS, courtesyCapital, orBare } from './diacritics';
import { DEFINITE, PAST, PREFIX, SINGULAR } from './hungarian-verbs';
import type { RegisterRules } from './rule';
import { atStart, exactWords, QUOTATION, words } from './rule';

const CASES = '(?:t|nek|nel|től|nél|höz|re|ről|ben|be|ből|ért|ön|nként)';
const PLURAL_CASES = '(?:et|nek|kel|től|nél|höz|re|ről|ben|be|ből|ért|ön)';
/**
 * Hungarian addresses politely with "Ön" and the third person, which looks like speaking of somebody else: only verbs
 * that ask or beg count without the pronoun. "Ti" is the plural of the familiar "te", also to a whole company.
 */
export const hungarian: RegisterRules = {
  neutral: 2.9,
  cut: QUOTATION,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 7,
      pattern: words(
        `(?:ön|önök)(?=[ ,.?!;:)]|$)|ön${CASES}|önök${PLURAL_CASES}|önöké|onok(?:et|nek|kel|tol|nel|hoz|re|ert)?|onnek|ontol`,
      ),
      unless: /(?<![A-Za-zÀ-ɏ])(?:az|egy|saját) ön(?![A-Za-zÀ-ɏ])/,
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 8,
      pattern: courtesyCapital(`Önök?(?:${CASES}|${PLURAL_CASES})?`),
      unless: ALL_CAPITALS,
    },
    {
      // "Maga" is also "himself".
      code: 'register.pronoun',
      shows: 'formal',
      weight: 3.5,
      pattern: words('maguk(?:nál|tól|hoz|kal)|maga szerint|maguk szerint|magának mi a'),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 5,
      pattern: words(
        orBare(
          'legyen(?:ek)? (?:olyan |oly )?(?:szíves|kedves|szívesek|kedvesek)|(?:lenne|lennének) (?:olyan |oly )?(?:szíves|kedves)(?:ek)?|szíveskedj(?:ék|en|enek|enek)|szíveskedne|szíveskednének|méltóztass[a-zé]*|' +
            '(?:meg |el |fel |ki )?tetsz(?:ik|enek|ene|ett)(?: [a-zá-ű]+)? [a-zá-ű]{2,}ni|[a-zá-ű]{2,}ni tetsz(?:ik|ett|ene)|segítségüket|válaszukat|közreműködésüket|türelmüket|szíves (?:segítség|válasz|tájékoztatás|közreműködés|elnézés|megértés)[a-zá-ű]*|mielőbbi válasz[áu]k?[ai]t',
        ),
      ),
    },
    {
      // A question or a request to somebody who is "Ön".
      code: 'register.verb',
      shows: 'formal',
      weight: 4,
      pattern: words(
        orBare(
          `(?<=^[^A-Za-zÀ-ɏ]{0,4}(?:kérem,? |jó napot,? |hogy |és |meg |nem |esetleg )?)(?:${PREFIX}(?:tudná(?:nak|k)?|tudnának|segítene|segítenének|küldené(?:k)?|küldene|küldenének|mondaná|írná|nézné|ellenőrizné|tenné|intézné|adna|adnának|javasolna|ajánlana|tájékoztatna))(?=[^?]{0,200}\\?)|` +
            '(?:kérem|kérném),? hogy (?:[a-zá-ű]{1,25} ){0,8}[a-zá-ű]+(?:j[eoö]n|ss[eoö]n|zz[eoö]n|gy[eoö]n|janak|jenek|ják|jék|sák|sék|zzák|zzék|gyék|ssanak|ssenek)|(?:kérem|kérjük|kérném|kérnénk),? (?:[a-zá-ű]{1,25} ){0,4}(?:küldj|mondj|írj|nézz|tegy|adj|intézkedj|ellenőrizz|javíts|cserélj|töröl|törölj|segíts|vegy|vizsgálj|oldj|igazolj|jelezz|tájékoztass|értesíts|keress|hívj|válaszolj|erősíts|utalj|térít|térítsé|szállíts|pótol|ismertess)[a-zá-ű]*(?:en|an|ön|ék|ák|enek|anak|sék|sák|ja|je|sa|se|ze|za)|' +
            'kérem,? (?:nézze|küldje|mondja|írja|tegye|adja|segítsen|várjon|intézkedj(?:en|enek))',
        ),
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 3.5,
      pattern: atStart(
        orBare(
          '(?:kérem,? )?(?:(?:nézze|mondja|figyeljen|hallgasson|várjon)(?=,|!| kérem| meg)|segítsen(?:ek)?|küldje(?:nek)?|küldjék|írja|adja|ellenőrizze(?:nek)?|ellenőrizzék|javítsák|javítsa|töröljék|intézkedjenek|intézkedjen|válaszoljanak|válaszoljon|tájékoztassanak|bocsásson meg|ne haragudjon|ne haragudjanak|forduljon)',
        ),
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        orBare(
          'ezúton|alulírott|tisztelettel kérem|kérném (?:a )?segítség[üé][a-zá-ű]*|előre is köszönöm|elnézését|elnézésüket|kérem|kérném|tisztelt',
        ),
      ),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 7,
      pattern: words(
        orBare(
          'te|téged|neked|veled|tőled|nálad|hozzád|rólad|benned|rád|érted(?= [a-z])|tied|tiéd|melletted|szerinted|általad|miattad|helyetted|nélküled|utánad|előtted',
        ),
      ),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 5,
      pattern: words(
        `${orBare('ti|titeket|nektek|veletek|tőletek|nálatok|hozzátok|rólatok|bennetek|rátok|tiétek|szerintetek|miattatok')}|[a-zá-ű]{3,}(?:aitok|eitek|játok|itek)(?<!nitek)|(?:tud|van|akar|ad|küld|ír|lesz|vagy|csinál|kap|nyit|szállít|árul|fogad)(?:tok|tek|játok|itek|ötök)`,
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 5,
      pattern: words(orBare(`${PREFIX}(?:${SINGULAR}|${DEFINITE})`)),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4,
      pattern: exactWords(`${PAST}|[a-záéíóöőúüű]{2,}n(?:ád|éd)|[a-záéíóöőúüű]{4,}n[oeö]d`),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4.5,
      pattern: words(
        orBare(
          `(?:meg)?(?:kér|kérn[ée]|kérhetn[ée]|hív|keres|vár|értesít|üdvözöl)l[ae]k|[a-zá-ű]+n[eoö]d kell(?:ene|ett)?|kell(?:ene|ett)? [a-zá-ű]+n[eoö]d|${PREFIX}(?:küldj|küldd|írj|írd|mondd|nézd|nézz|segíts|add|várj|hívj|szólj|javítsd|ellenőrizd|töröld|figyelj|hagyd|próbáld|kérd|válaszolj|intézd|oldd|csináld|tedd|vedd|gyere|legyél|mutasd|cseréld|kérdezd)|gyere|légy (?:szíves|oly|kedves|jó)|légyszi(?:ves)?|légyszíves|lécci(?:ke)?|(?<=[a-zá-ű] )vagy(?= ?[?!.]| ?$)|ne [a-zá-ű]{2,}(?:j|ss|zz|dd)|ne (?:aggódj|haragudj|felejtsd|feledd)|bocsi|(?:segítség|válasz|türelm|level|üzenet|csomag|címe|email)(?:ed|od|edet|odat|eddel)`,
        ),
      ),
    },
    {
      code: 'register.honorific',
      shows: 'formal',
      weight: 4,
      pattern:
        /(?:^|[Nn]apot,? |[Kk]edves |[Tt]isztelt )(?:[A-ZÁÉÍÓÖŐÚÜŰ][a-záéíóöőúüű]+ ){0,2}(?:[Úú]r|[Aa]sszony|[Kk]isasszony|[Úú]ram|[Aa]sszonyom|[Hh]ölgyem|Hölgyem)(?=[!,:.]|$)/,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 4,
      pattern: atStart(
        orBare(
          '(?:mélyen |igen )?tisztelt|üdvözlöm(?: önt| önöket)?|jó napot kívánok|kezét csókolom|kezeit csókolom',
        ),
      ),
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 2,
      pattern: atStart(orBare('jó (?:napot|estét|reggelt)')),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 4,
      pattern: atStart(
        orBare(
          'szia|sziasztok|szevasz(?:tok)?|szervusz(?:tok)?|heló|helló(?:ka)?|hello|csá(?:ó)?|hali(?:hó)?|hahó|szeva|csőváz|hey|szióka|hi',
        ),
      ),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 2.5,
      pattern: words(
        orBare(
          'tisztelettel|maradok tisztelettel|(?:szívélyes |baráti )?üdvözlettel|köszönettel|viszontlátásra|viszont látásra',
        ),
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 2,
      pattern: words(orBare('puszi|pusz|puszik|ölellek|csók|csáó|csőváz|kösz(?:i|ike|csi)|köszi')),
    },
  ],
};
