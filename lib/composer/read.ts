import type { ComposerPlace } from '@/lib/helpdesks/adapter';
import { plainText } from '@/lib/record/plain-text';
import { detectEngine, editableRoot } from './engines';

const DRAFT_LIMIT = 4_000;
/** Quoted lines, with the line that introduces them: it names a time and ends in a colon in every language. */
const QUOTED = /(?:^[^\n]*\d[^\n]*[:：] *\n+)?(?:^>[^\n]*(?:\n|$))+/gm;

/** The agent's draft as plain text of at most 4,000 UTF-16 units, without the quoted thread; '' where none is open. */
export function readDraft(place: ComposerPlace): string {
  const root = editableRoot(place.element);
  const hint = detectEngine(place.element)?.hint;
  if (!root || (hint && root.matches(hint))) return '';
  const text =
    root.nodeName === 'TEXTAREA' ? (root as HTMLTextAreaElement).value.slice(0, 20_000) : plainText(root);
  return text.replace(QUOTED, '').trim().slice(0, DRAFT_LIMIT);
}
