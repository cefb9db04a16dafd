import { secondPerson, withFamiliarPronoun } from './second-person';
import { spanishVerbs } from './spanish-verbs';

/** Forms of the familiar "you" that are everyday words of another kind as well. */
const LIKE_NOUN = new RegExp(
  '^(?:(?:desc|re)?cargas|(?:a|re)?calles|altas|ayudas|bajas|bañas|besas|buscas|calmas|cámaras|capas|cargas|cartas|causas|cenas|charlas|' +
    'colas|compras|condiciones|consultas|copias|cortes|cuentas|culpas|curas|deudas|dudas|entradas|entregas|envíes|esperas|' +
    'faltas|fechas|firmas|formas|ganas|gastes|giras|guardias|guías|juntas|llamadas|llegadas|luchas|marcas|marchas|mejoras|' +
    'mejores|metas|montes|muestras|multas|notas|obras|ofertas|ordenes|paradas|partes|pasas|pases|pausas|pegas|pescas|pintas|' +
    'plantas|practicas|preguntas|pruebas|quejas|ramas|rebajas|reclamas|reformas|rentas|reservas|salidas|saltes|señas|subastas|' +
    'sumas|tardes|tiendas|tomas|toques|trabas|ventas|viajes|visitas|vistas|vueltas)$',
);
/** What a word says of its subject. */
export const tag = (word: string) => (LIKE_NOUN.test(word) ? undefined : spanishVerbs.get(word));
export const SECOND_PERSON = secondPerson({
  tag,
  likeNoun: LIKE_NOUN,
  beforeVerbs:
    /^(?:que|si|cuando|no|tú|vos|me|te|se|lo|la|le|nos|ya|qué|como|cómo|mientras|dónde|donde|siempre|nunca|también|ahora|porque|cuánto|quién)$/,
});
export const WITH_TE = withFamiliarPronoun(tag, /([aei]r|[ií])te$/, (stem) => stem.replace(/í$/, 'ir'));
