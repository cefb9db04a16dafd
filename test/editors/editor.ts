/** What each page of an editor puts on its window: the editor's own model, and a way to begin with a draft. */
export interface OwnModel {
  /** The model as plain lines; an empty editor is one empty line. */
  lines(): string[];
  /** Puts lines into the model; the caret may be anywhere afterwards. */
  set(lines: readonly string[]): void | Promise<void>;
}

declare global {
  interface Window {
    /** Set once the editor is ready. */
    own?: OwnModel;
  }
}

const BLOCK = new Set(['P', 'DIV', 'LI', 'BLOCKQUOTE']);

/** HTML that an editor hands out, as plain lines: a block and a `br` end one; the break that keeps a block open does not. */
export function htmlLines(html: string): string[] {
  const box = document.createElement('template');
  box.innerHTML = html;
  const lines: string[] = [];
  let line: string | undefined;
  const end = () => {
    if (line !== undefined) lines.push(line);
    line = undefined;
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = (child.textContent ?? '').replace(/[\n\t]+/g, '').replace(/[\u200b\ufeff]/g, '');
        if (text) line = (line ?? '') + text.replace(/\u00a0/g, ' ');
      } else if (child.nodeName === 'BR') {
        if (child.nextSibling || line === undefined) lines.push(line ?? '');
        else lines.push(line);
        line = undefined;
      } else if (BLOCK.has(child.nodeName)) {
        end();
        const before = lines.length;
        walk(child);
        end();
        if (lines.length === before) lines.push('');
      } else walk(child);
    }
  };
  walk(box.content);
  end();
  // A paragraph that holds one space that does not break is an empty one: CKEditor writes it so.
  return lines.length ? lines.map((text) => (text === ' ' ? '' : text)) : [''];
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Lines as the paragraphs that editors of HTML begin with. */
export const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${escaped(line) || '<br>'}</p>`).join('');
