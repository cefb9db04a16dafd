import type { ComposerPlace } from '@/lib/helpdesks/adapter';
import { type Insertion, insert } from './insert';
import type { DraftSpan } from './locate-span';
import { type DraftMark, drawMarks } from './marks';
import { type DraftReading, readDraft } from './read';
import { replace } from './replace';

/** Everything that a tab does with a reply editor. */
export interface Composing {
  readDraft(place: ComposerPlace): DraftReading;
  insert(place: ComposerPlace, text: string, signal?: AbortSignal): Promise<Insertion>;
  replace(
    place: ComposerPlace,
    draft: string,
    span: DraftSpan,
    text: string,
    signal?: AbortSignal,
  ): Promise<Insertion>;
  drawMarks(place: ComposerPlace, draft: string, marks: readonly DraftMark[]): number;
}

export const composing: Composing = { readDraft, insert, replace, drawMarks };
