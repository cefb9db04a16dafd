/** Characters of a field that are read. */
const LONGEST = 80;

/** A place's name for comparing: "St. Gallen" and "st gallen", "Köln" and "koln" are the same. */
export function placeName(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
