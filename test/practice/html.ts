const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/** A message's text as the HTML of a comment: paragraphs, line breaks, `> ` lines as a quotation. */
export function commentHtml(text: string, signature?: string): string {
  const paragraphs = text.split(/\n{2,}/).flatMap((paragraph) => {
    const parts: { quoted: boolean; lines: string[] }[] = [];
    for (const line of paragraph.split('\n')) {
      const quoted = line.startsWith('> ');
      const last = parts.at(-1);
      if (last?.quoted === quoted) last.lines.push(line);
      else parts.push({ quoted, lines: [line] });
    }
    return parts.map(({ quoted, lines }) => {
      const html = lines.map((line) => escapeHtml(quoted ? line.slice(2) : line)).join('<br>');
      return quoted ? `<blockquote>${html}</blockquote>` : `<p dir="auto">${html}</p>`;
    });
  });
  const signed = signature ? `<div class="signature"><p>${escapeHtml(signature)}</p></div>` : '';
  return `<div class="zd-comment" dir="auto">${paragraphs.join('')}${signed}</div>`;
}

const STYLES = ['frame', 'panes', 'columns', 'conversation', 'composer', 'boards'];

/** The one page that every `/agent/` path serves. The editor is loaded from its package, not copied. */
export const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Practice desk</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk/ckeditor5/ckeditor5-editor.css">
${STYLES.map((name) => `<link rel="stylesheet" href="/desk/page/${name}.css">`).join('\n')}
<script type="importmap">{"imports":{"ckeditor5":"/desk/ckeditor5/ckeditor5.js"}}</script>
<script type="module" src="/desk/page/main"></script>
</head>
<body></body>
</html>
`;
