/** One named measurement. Its unit is the end of its name (`kB` is 1,000 bytes, `MB` 1,000,000, `ms`); none: a count. */
export interface Figure {
  name: string;
  value: number;
  /** What docs and README promise: the value should not exceed it. Left out where nothing is promised. */
  budget?: number;
  /** The same for what is better the larger it is. */
  atLeast?: number;
  /** What exactly was measured, in one line. */
  what: string;
}

/** What a suite may be told on the command line. */
export interface Options {
  /** Folder of labelled texts. */
  data?: string | undefined;
  split: 'dev' | 'heldout';
  /** File to draw the plot into. */
  plot?: string | undefined;
}

/** Something that can't be measured here; its sentence says what is missing. */
export class NotMeasured extends Error {}

export interface Suite {
  /** One line for the list of suites. */
  about: string;
  /** Whether the suite drives the built extension, which is then built first. */
  extension: boolean;
  /**
   * Measures. `progress` goes to standard error: what is being done, and spreads too long for a figure. Throws
   * `NotMeasured` where something that it needs is missing.
   */
  run(progress: (line: string) => void, options: Options): Promise<Figure[]>;
}
