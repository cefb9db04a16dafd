import type { ComposerPlace } from '@/lib/helpdesks/adapter';
import { editableRoot } from './engines';
import { type DraftSpan, locateSpan } from './locate-span';
import { rootText } from './root-text';

/** Names of the highlights; public/composer.css says how they look. */
const MARKED = 'savoir-remark';
const NEAR = 'savoir-remark-near';

/** Words to underline; `near` are those that the agent points at in the panel. */
export interface DraftMark extends DraftSpan {
  near?: boolean | undefined;
}

/**
 * Underlines words of the draft as the browser draws highlights: no node of the editor changes. Answers how many were
 * found. Nothing is drawn in text fields, whose text has no nodes, nor in browsers without custom highlights.
 */
export function drawMarks(place: ComposerPlace, draft: string, marks: readonly DraftMark[]): number {
  const root = editableRoot(place.element);
  const view = root?.ownerDocument.defaultView;
  const registry = view && registryOf(view);
  if (!root || !registry || root.nodeName === 'TEXTAREA') return 0;
  const text = marks.length ? rootText(root) : undefined;
  const found = marks.flatMap((mark) => {
    const span = text && mark.start < mark.end ? locateSpan(text.bare, draft, mark) : undefined;
    return text && span ? { near: mark.near, range: text.range(span) } : [];
  });
  for (const name of [MARKED, NEAR]) {
    const ranges = found.filter(({ near }) => (name === NEAR) === !!near).map(({ range }) => range);
    if (ranges.length) registry.set(name, new (highlightOf(view))(...ranges));
    else registry.delete(name);
  }
  return found.length;
}

type View = Window & typeof globalThis;
const registryOf = (view: View): HighlightRegistry | undefined =>
  typeof view.Highlight === 'function' ? view.CSS.highlights : undefined;
const highlightOf = (view: View) => view.Highlight;
