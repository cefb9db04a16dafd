/** Longest name that is looked at, in UTF-16 units: what is longer is no name. */
export const MAX_NAME = 200;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  nbsp: ' ',
};

// Controls, soft hyphen, zero-width space and marks, bidi embeddings, overrides and isolates, BOM, tags.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
// Joiners spell names in Persian and Indic scripts; elsewhere they only disguise.
const STRAY_JOINER =
  /(?<![\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}])/gu;

/**
 * A name as the record has it, fit to be shown: tags, invisible characters and direction overrides removed, white
 * space folded, quotes around the whole removed, NFC, at most {@link MAX_NAME} units.
 */
export function cleanName(name: string): string {
  let text = name
    .slice(0, 4 * MAX_NAME)
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '');
  // Tags first, then entities: what was escaped is text, and is not read as a tag afterwards.
  text = text.replace(/<[^<>]{0,300}>/g, ' ').replace(/<[/a-z!][^<>]{0,300}$/i, ' ');
  text = text.replace(
    /&(amp|lt|gt|quot|apos|#0?39|nbsp);/g,
    (whole, entity: string) => ENTITIES[entity] ?? whole,
  );
  text = text.replace(/[\s\u3000]+/g, ' ').trim();
  text = text.replace(/^(["“„«'‚])\s*([^"“”„«»]+?)\s*(["”“»'’])$/, '$2');
  return cut(text, MAX_NAME).trim();
}

/** Cuts without leaving half of a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text[length - 1] ?? '') ? length - 1 : length;
  return text.slice(0, end);
}
