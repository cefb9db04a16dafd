/** One named measurement. Its unit is the end of its name (`kB` is 1,000 bytes, `MB` 1,000,000, `ms`); none: a count. */
export interface Figure {
  name: string;
  value: number;
  /** What docs and README promise: the value should not exceed it. Left out where nothing is promised. */
  budget?: number;
  /** What exactly was measured, in one line. */
  what: string;
}

export interface Suite {
  /** One line for the list of suites. */
  about: string;
  /** Whether the suite drives the built extension, which is then built first. */
  extension: boolean;
  /** Measures. `progress` goes to standard error: what is being done, and spreads too long for a figure. */
  run(progress: (line: string) => void): Promise<Figure[]>;
}
