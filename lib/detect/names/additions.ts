/** What people and programs add to a name: "(she/her)", "| Acme", "via Chat", a nickname in quotes, emoji, "née …". */
import { anyCase } from '../any-case';

const BRACKETS = /[([（【][^()[\]（）【】]{0,200}[)\]）】]/gu;
const SYMBOLS = /\p{Extended_Pictographic}|\p{So}|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]/gu;
/** A nickname between two names: Robert "Bob" Miller. */
const NICKNAME = /(?<=\S\s)["“„«‘'][^"“”„«»‘’']{1,30}["”“»’'](?=\s\S)/gu;
/** Quotes, but not the mark of a Hebrew abbreviation (ד"ר). */
const MARKS = /(?<!\p{sc=Hebrew})["“”„«»*~_#<>=]|["“”„«»*~_#<>=](?!\p{sc=Hebrew})/gu;
const BORN = anyCase(
  /\s(?:geb\.|geborene?r?|née?|nata|nacida|nascida|z domu|rozená|roz\.|født|född|o\.s\.|урожд\.|урождённая)\s/u,
);

/** The name without them; the name itself where nothing else is left. */
export function withoutAdditions(full: string): string {
  const text = full.replace(BRACKETS, ' ').replace(SYMBOLS, ' ').replace(NICKNAME, ' ').replace(MARKS, ' ');
  const [head = ''] = text.split(/\s+[|–—•·]\s+|\s+-\s+|\s+(?:via|@)\s+/u);
  const [own = ''] = head.split(BORN);
  return (own.trim() || head.trim() || text.trim()).replace(/\s+/g, ' ');
}

/** "and" between two people's names in languages whose word is nobody's initial or particle. */
export const TWO_PEOPLE = anyCase(
  /\s(?:&|\+|und|and|et|en|och|og|és|și|ve|και|и|та|và|dan|ja|و)\s|\p{L}{3,}\/\p{L}{3,}\s*$/u,
);
