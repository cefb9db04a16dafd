const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Spaces that HTML would swallow, at the ends of a line or in a row, do not break; others stay as they are. */
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string).replace(/^ | $| (?= )/g, '&nbsp;');

/** Plain text as HTML: one paragraph a line; an empty line is a paragraph with a break in it. */
export function toParagraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escaped(line) || '<br>'}</p>`)
    .join('');
}

/** One line as HTML without a paragraph around it, several as paragraphs: a line joins the line of the caret. */
export function toHtml(text: string): string {
  return text.includes('\n') ? toParagraphs(text) : escaped(text);
}
