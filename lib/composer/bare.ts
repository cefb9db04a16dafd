const FILLER = /[\s\u200b\u2060\ufeff]/;

/** Without white space and fillers, since editors make lines into elements: how texts of editors are compared. */
export const bare = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

/** Whether one UTF-16 unit is white space or a filler. */
export const isFiller = (unit: string): boolean => FILLER.test(unit);
