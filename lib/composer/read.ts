import type { ComposerPlace } from '@/lib/helpdesks/adapter';
import { plainText } from '@/lib/record/plain-text';
import { detectEngine, editableRoot, HINT_ELEMENT } from './engines';

const DRAFT_LIMIT = 20_000;
/** Quoted lines, with the line that introduces them: it names a time and ends in a colon in every language. */
const QUOTED = /(?:^[^\n]*\d[^\n]*[:：] *\n+)?(?:^>[^\n]*(?:\n|$))+/gm;
/** Elements that helpdesks and mail programs put around a signature. */
const SIGNATURE =
  '.signature,.gmail_signature,.hs_signature,.front-signature,.fr-signature,[data-signature],[data-smartmail="gmail_signature"],#Signature';
/** The line that begins a signature in plain text (RFC 3676, section 4.3); editors drop its last space. */
const DASHES = /^-- ?$[\s\S]*/m;

/** What the agent wrote. */
export interface DraftReading {
  /** At most 20,000 UTF-16 units, without the quoted thread and the signature; '' where no editor is open. */
  text: string;
  /** Whether a signature stands below: a closing may be part of it. */
  signed: boolean;
}

/** Reads the agent's draft as plain text. */
export function readDraft(place: ComposerPlace): DraftReading {
  const root = editableRoot(place.element);
  const hint = detectEngine(place.element)?.hint;
  if (!root || (hint && root.matches(hint))) return { text: '', signed: false };
  const field = root.nodeName === 'TEXTAREA';
  const text = field
    ? (root as HTMLTextAreaElement).value.slice(0, DRAFT_LIMIT)
    : plainText(root, { skip: `${SIGNATURE},${HINT_ELEMENT}` });
  const written = text.replace(QUOTED, '');
  const signed = DASHES.test(written) || (!field && !!root.querySelector(SIGNATURE));
  return { text: written.replace(DASHES, '').trim().slice(0, DRAFT_LIMIT), signed };
}
