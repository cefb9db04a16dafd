/** A labelled line and where it comes from. */
export interface Line {
  readonly language: string;
  readonly source: string;
  readonly licence: string;
  readonly text: string;
}
