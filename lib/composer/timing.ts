/** Editors learn of a moved caret later (`selectionchange` is asynchronous), in milliseconds. */
export const CARET_MS = 100;
/** Editors render what they took later; text that their model lacks is gone by then, in milliseconds. */
export const SETTLE_MS = 300;

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
