import { createContext, useContext } from 'react';
import type { DraftEntry } from '@/lib/studio/draft';
import type { Finding } from '@/lib/studio/finding';
import type { Group, Segment } from '@/lib/team/team-document';

/** Something that a hide can name: an entry of the shipped knowledge or of the team. */
export interface Hideable {
  id: string;
  kind: DraftEntry['kind'];
  words: string;
  /** BCP 47 language of the words, where it is known. */
  language?: string;
}

/** What the fields of a form share. */
export interface FormScope {
  entry: DraftEntry;
  /** BCP 47 language of the pack's texts. */
  language: string;
  groups: readonly Group[];
  segments: readonly Segment[];
  hideable: readonly Hideable[] | undefined;
  /** ISO 8601 date where the lead is. */
  today: string;
  /** Puts a value at a path; undefined takes the field away. `typing`: one of many quick changes. */
  change(path: string, value: unknown, typing?: boolean): void;
  /** Gives the entry another id. */
  rename(id: string): void;
  /** The lead left a field: from now on it says what is wrong with it. */
  leave(path: string): void;
  /** What a field says about itself by now. */
  findings(path: string): readonly Finding[];
}

export const FormContext = createContext<FormScope | undefined>(undefined);

export function useForm(): FormScope {
  const scope = useContext(FormContext);
  if (!scope) throw new Error('a field outside of a form');
  return scope;
}

/** The id of a field's control in the document. */
export const controlId = (path: string): string => `field-${path.replaceAll('.', '-')}`;
