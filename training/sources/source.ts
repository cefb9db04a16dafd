/** One text found in a source's file. The key, where the file has one, finds its English counterpart. */
export interface Entry {
  readonly text: string;
  readonly key?: string;
  /** A language tag, where one file holds several languages. */
  readonly language?: string;
}

/** Turns a file's content into its texts; a broken file throws. */
export type Format = (content: string, path: string) => Entry[];

/** Some of a source's files: the pattern finds them and, in the group `locale`, their language. */
export interface Files {
  readonly pattern: RegExp;
  readonly format: Format;
  /** For files whose path names no language. */
  readonly language?: string;
}

/** The kind of writing: what people say, news and articles, interfaces, help, documents. */
export type Domain = 'speech' | 'news' | 'interface' | 'help' | 'documents';

/** A public place with text that may be trained on, pinned to one version. */
export interface Source {
  readonly name: string;
  readonly from:
    | { readonly github: string; readonly commit: string }
    | { readonly npm: string; readonly version: string };
  /** SPDX identifier, as its own licence file says. */
  readonly licence: string;
  /** Who is to be named. */
  readonly by: string;
  readonly domain: Domain;
  readonly what: string;
  readonly files: readonly Files[];
  /** Tags that mean something else here than they say; `null` leaves the files out. */
  readonly codes?: Readonly<Record<string, string | null>>;
  /** The most lines of one language, where it is not the usual amount. */
  readonly cap?: number;
}
