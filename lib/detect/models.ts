/**
 * Reads a trained model: a file of `public/models` by its path there (`language.bin`). The panel fetches the
 * extension's own file, a script reads it from the disk. Rejects where it can't be read.
 */
export type ModelFiles = (path: string) => Promise<ArrayBuffer>;
