import type { DraftSpan } from '@/lib/composer/locate-span';
import type { DraftMark } from '@/lib/composer/marks';
import type { ApiReading, FieldHealth } from '@/lib/helpdesks/adapter';
import type { Customer, CustomerRecord, RecordRef } from '@/lib/record/customer-record';

/**
 * What passes between the content script in a helpdesk tab and the panel page, over one `MessagePort`.
 * `sequence` counts the records opened in this tab: an answer with an older sequence than the last `opened`
 * belongs to a ticket that is no longer on screen and is dropped on arrival.
 */
export type ToPanel =
  | { type: 'opened'; sequence: number; ref: RecordRef | null }
  | { type: 'page'; sequence: number; record: CustomerRecord; fields: FieldHealth[] }
  /** The page did not show the record in time; the API may still answer. */
  | { type: 'page-failed'; sequence: number; fields: FieldHealth[] }
  | { type: 'api'; sequence: number; answer: ApiReading }
  /** The agent paused: the beginning of the draft, or an empty text. */
  | { type: 'draft'; sequence: number; text: string; signed?: boolean }
  | { type: 'selection'; sequence: number; text: string }
  | { type: 'inserted'; request: number; outcome: InsertOutcome }
  | { type: 'layout'; layout: PanelLayout };

export type FromPanel =
  /** Ask the helpdesk's API about the record of `sequence`; `customer` is what is known of the person already. */
  | { type: 'ask-api'; sequence: number; customer?: Customer }
  | { type: 'use-selection'; sequence: number }
  | { type: 'insert'; request: number; sequence: number; text: string; allowInternal: boolean }
  /** Put `text` in the place of `span` of the draft that was told last; nothing is touched where it reads otherwise now. */
  | { type: 'replace'; request: number; sequence: number; draft: string; span: DraftSpan; text: string }
  /** Underline these words of the draft, and no others. */
  | { type: 'mark'; sequence: number; draft: string; marks: readonly DraftMark[] }
  /** What the slim tab is called: the tab's scripts have no interface texts. */
  | { type: 'label'; text: string }
  | { type: 'collapse' }
  | { type: 'set-side'; side: 'left' | 'right' };

export interface PanelLayout {
  collapsed: boolean;
  side: 'left' | 'right';
  /** Set where the panel could not open without covering a control of the helpdesk. */
  squeezed: boolean;
}

/**
 * `inserted`: the editor's text holds the line (read back). `internal`: the open editor is an internal note and
 * nothing was inserted. `no-composer`: none is open. `failed`: inserted text did not stay, or the record changed.
 */
export type InsertOutcome =
  | { result: 'inserted'; engine: string }
  | { result: 'internal' | 'no-composer' | 'failed'; engine?: string };
