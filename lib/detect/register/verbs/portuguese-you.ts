import { portugueseVerbs } from './portuguese-verbs';
import { secondPerson } from './second-person';

/** Forms of the familiar "you" that are everyday words of another kind as well. */
const LIKE_NOUN = new RegExp(
  '^(?:ajudas|programas|falhas|pausas|publicas|fábricas|cópias|práticas|ofensas|surpresas|criticas|altas|amas|artes|buscas|cargas|cartas|cenas|colas|compras|contas|copas|cortas|culpas|curas|custas|danças|datas|' +
    'demoras|dicas|encomendas|entradas|entregas|escolas|faltas|fichas|firmas|formas|fotos|fugas|gastos|guardas|ligas|listas|' +
    'lojas|lutas|marcas|médias|melhoras|metes|minas|montas|mostras|multas|notas|obras|ofertas|ordens|paragens|peças|penas|' +
    'perdas|perguntas|pescas|pintas|plantas|porcas|portas|procuras|provas|queixas|reservas|respostas|saídas|sobras|tiras|' +
    'trocas|vendas|viagens|vias|vidas|vindas|visitas|vistas|voltas|vias|ias|das|visto|garantias|desculpas|mentes|morais|partes|pares)$',
);
/** What a word says of its subject. */
export const tag = (word: string) => (LIKE_NOUN.test(word) ? undefined : portugueseVerbs.get(word));
export const SECOND_PERSON = secondPerson({
  tag,
  likeNoun: LIKE_NOUN,
  beforeVerbs:
    /^(?:que|se|quando|não|tu|me|te|lhe|nos|já|quê|como|enquanto|onde|sempre|nunca|também|agora|porque|porquê|quanto|quem|ainda)$/,
});
