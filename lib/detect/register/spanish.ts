import type { RegisterRules } from './rule';
import { atClause, atStart, thirdParty, words } from './rule';
import { SECOND_PERSON, tag, WITH_TE } from './verbs/spanish-you';

/** Third person singular of verbs that only people do, and that people ask each other about. */
const ASKING_VERBS =
  'puede(?! ser)|podría(?! ser)|podrá|sabe|sabrá|quiere|cree|piensa|debería|opina|entiende|conoce|prefiere|recuerda|recomienda|' +
  'escucha|juega|lee|disfruta|considera|imagina|fuma|desea|piense|vea|ve|se refiere|está de acuerdo|' +
  'ha (?:visto|oído|jugado|leído|probado|escuchado|estado|intentado|pensado)';
/** Forms that things have too ("no tiene sonido") or that the first person shares ("quisiera saber"). */
const OTHER_VERBS =
  'ha|había|está|es|era|va|vio|dice|trabaja|hace|hizo|tuvo|tenía|dijo|dedica|espera|quedó|da|ama|sería|permite|ofrece|' +
  'ofrecen|pueden|podrían|tienen|saben|han|van|llamó|devuelve|jugaba|tiene|tendrá|tendría|tenga|debe|necesita|utilice|' +
  'utiliza|usa|lleva|compra|paga|siente|encuentra|obtiene|esté|vive|gusta|gustan|pudiera|sabía|haría|se';
const IMPERATIVE =
  'haga|diga|tenga|sea|vaya|espere|mire|escuche|disfrute|pase|deje|permita|ponga|venga|siga|lea|vea|use|utilice|pida|' +
  'llame|envíe|mande|revise|confirme|indique|responda|considere|compre|pruebe|introduzca|añada|busque|dé|abra|tome|' +
  'recuerde|crea|imagine|cuente|hable|piense|explique|ayude|disculpe|perdone|oiga|no (?:se )?(?:olvide|preocupe|vuelva|dude|pierda|haga|deje|tenga)';
const AFTER =
  'y|pero|que|si|cuando|como|cómo|qué|cuál|cuánto|dónde|cuándo|por qué|ya|no|le|lo|me|también|así|entonces|nunca|donde|mientras|aunque|porque|sí|bueno|pues|hola';
/** Somebody else is the subject: a pronoun, a name before its verb, a person with an article or possessive. */
const THIRD_PARTY = thirdParty({
  pronouns: 'él|ella|ellos|ellas|quien|alguien|nadie|uno|la gente|ambos|todo el mundo|aquel|aquella|aquellos',
  determiners: 'mi|la|el|un|una|este|esta|ese|esa|los|las',
  persons:
    'padres?|madre|herman[oa]s?|hij[oa]s?|espos[oa]|marido|mujer(?:es)?|niñ[oa]s?|chic[oa]s?|hombres?|señora?|amig[oa]s?|jef[ea]|' +
    'profesora?|equipo|empresa|perr[oa]|gat[oa]|abuel[oa]|tí[oa]|novi[oa]|médic[oa]|policía|presidente|ancian[oa]|' +
    'muchach[oa]|vecin[oa]|coleg[ao]|compañer[oa]|repartidora?|transportista|personas?|asistente',
  openers:
    'Esto|Eso|Qué|Cómo|Cuál|Quién|Dónde|No|Sí|Ya|Lo|Se|Le|Me|Y|Si|Que|Usted|Cuando|Pero|También|Así|Solo|Todo|Quizás|Ahora|' +
    'Nunca|Bueno|Bien|Su',
  and: 'y',
  reported:
    '(?:[Mm]e |[Nn]os |[Ll]es? )?(?:dijo|dijeron|contó|comentó|explicó|aseguró|preguntó|respondió) (?:que|si)|[Ss]egún',
  between: 'ya |no |se |le |lo |la |les |me |nos ',
  verbs: `${ASKING_VERBS}|${OTHER_VERBS}|[A-Za-zÀ-ɏ]{2,}(?:ó|aba|ía|aron|ieron)`,
});
const LATIN_AMERICA = 'MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR'.split(' ');

export const spanish: RegisterRules = {
  neutral: 2.1,
  tag,
  rules: [
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 5,
      pattern: words('usted|ustedes|ud\\.?|uds\\.?|vd\\.?'),
      unless: /(?<![A-Za-zÀ-ɏ])ustedes(?![A-Za-zÀ-ɏ])/i,
    },
    {
      // In Latin America "ustedes" is the plural of every register.
      code: 'register.pronoun',
      shows: 'formal',
      weight: 2.5,
      pattern: words('ustedes|uds\\.?'),
      notIn: LATIN_AMERICA,
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 6.75,
      pattern: words('tú|tu|tus|te|ti|contigo|tuy[oa]s?'),
    },
    {
      code: 'register.pronoun',
      shows: 'informal',
      weight: 5,
      pattern: words('vosotr[oa]s|os|vuestr[oa]s?|vos'),
    },
    { code: 'register.verb', shows: 'informal', weight: 6.5, pattern: SECOND_PERSON },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 6.5,
      pattern: words(
        'tenés|podés|querés|sabés|sos|hacés|decís|vivís|creés|necesitás|pensás|estuvisteis|tenéis|podéis|habéis|sois|sabéis|queréis|' +
          'estáis|podríais|vais|hacéis|ofrecéis|vendéis|enviáis|mandáis|aceptáis|tuvisteis|dijisteis|enviasteis|mandasteis',
      ),
    },
    { code: 'register.verb', shows: 'informal', weight: 4, pattern: WITH_TE },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 3.5,
      pattern:
        /(?<![A-Za-zÀ-ɏ])(?!triste|chiste|existe|insiste|consiste|resiste|asiste|desiste|baste|gaste|contraste|desgaste|traste|viste(?= de)|subsiste|quiste|despiste|alpiste|ajuste|coste|oeste|este|celeste|peste)[A-Za-zÀ-ɏ]{1,12}(?:[ai]ste)(?![A-Za-zÀ-ɏ])/i,
    },
    {
      // Any verb in the second person after a conjunction: "si fumas", "cuando quieras".
      code: 'register.verb',
      shows: 'informal',
      weight: 2.75,
      pattern: words(
        '(?:si|cuando|siempre que|mientras|para que|como|solo|qué [A-Za-zÀ-ɏ]+s) (?:no |me |nos |lo |la )?' +
          '(?!es |es,|las |los |unas |ellas |estas |esas |tales |antes |más |además |nuestras |muchas |otras |todas |apenas |gracias )[A-Za-zÀ-ɏ]{2,12}(?:as|es)',
      ),
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 3.5,
      pattern:
        /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]{1,10}[áéíóú][A-Za-zÀ-ɏ]{1,4}[ae]te|mantente|ponte|vete|hazte|detente)(?![A-Za-zÀ-ɏ])/i,
    },
    {
      code: 'register.verb',
      shows: 'informal',
      weight: 4,
      pattern: words(
        'dime|hazme|cuéntame|dame|ayúdame|mándame|envíame|llámame|avísame|déjame|perdona|disculpa|oye|mira|ten|haz|' +
          'fíjate|imagínate|siéntate|asegúrate|escríbeme|explícame|respóndeme|contéstame',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 4,
      pattern: words(
        '(?:díga|hága|cuénte|dé|ayúde|mánde|envíe|lláme|avíse|déje|indíque|infórme|confírme|permíta|escríba|explíque|respónda|contéste)(?:me|nos|melo)|' +
          'discúlpe(?:me)?|perdóne(?:me)?|fíjese|imagínese|siéntese|asegúrese|póngase|hágase|métase|déjel[oae]s?|' +
          '(?:ayudar|escuchar|molestar|contactar|felicitar|saludar|llamar)(?:l[oe])',
      ),
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 2.5,
      pattern: new RegExp(
        `¿[^?¿]{0,60}?(?<![A-Za-zÀ-ɏ]|se )(?:${ASKING_VERBS}|(?:le|lo) [A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 2.75,
      pattern: atClause(ASKING_VERBS, AFTER),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.25,
      pattern: atClause(OTHER_VERBS, AFTER),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.verb',
      shows: 'formal',
      weight: 1.75,
      pattern: atClause(IMPERATIVE, 'y|pero|entonces|por favor|no|que'),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 2.75,
      pattern: words(
        'su (?:tienda|página|web|sitio|empresa|servicio|equipo|soporte|correo|mensaje|respuesta|ayuda|atención|tiempo|' +
          'apoyo|colaboración|comprensión|plataforma|aplicación|departamento)|(?:¿[^?¿]{0,40})sus?',
      ),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 2.5,
      pattern: words('sus?|suy[oa]s?'),
      unless: THIRD_PARTY,
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 1.5,
      pattern: words('le|consigo'),
      unless: THIRD_PARTY,
    },
    {
      // What a letter says of itself: "le escribo".
      code: 'register.pronoun',
      shows: 'formal',
      weight: 5,
      pattern: words(
        '(?:le|lo|la) (?:escribo|agradezco|ruego|pido|solicito|informo|adjunto|envío|comunico|saludo|contacto|agradecería|rogaría)',
      ),
    },
    {
      code: 'register.pronoun',
      shows: 'formal',
      weight: 4.5,
      pattern: words(
        'les (?:escribo|agradezco|ruego|pido|solicito|informo|adjunto|envío|comunico|contacto|agradecería|rogaría)',
      ),
      notIn: LATIN_AMERICA,
    },
    {
      code: 'register.greeting',
      shows: 'formal',
      weight: 2.5,
      pattern: atStart(
        '(?:muy )?(?:estimad[oa]s?|distinguid[oa]s?|respetad[oa]s?|muy señor(?:a|es)? mí[oa]s?|apreciad[oa]s?)',
      ),
    },
    {
      code: 'register.greeting',
      shows: 'informal',
      weight: 1.2,
      pattern: atStart('hey|holi|holaa+|ey|qué tal|buenas,? (?:gente|chicos)|hola (?:chic[oa]s|amig[oa]s?)'),
    },
    {
      code: 'register.closing',
      shows: 'formal',
      weight: 1.5,
      pattern: words(
        'atentamente|atte\\.?|cordialmente|saludos cordiales|un cordial saludo|quedo a la espera|quedo atent[oa]|muchas gracias de antemano',
      ),
    },
    {
      code: 'register.closing',
      shows: 'informal',
      weight: 1.5,
      pattern: words('besos?|un beso|abrazos?|un abrazo|besitos|chao|chau'),
    },
  ],
};
