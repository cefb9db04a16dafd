// Direction marks, zero-width characters, soft hyphens: mail programs set them between words that are looked for.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]|&nbsp;/g;
/** Zeros of the digits that dates are written with: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xff10];
const DIGIT = /[٠-٩۰-۹०-९০-৯௦-௯๐-๙０-９]/g;

/** A line as rules look at it: without marks that are not seen, with plain spaces and ASCII digits. */
export const visible = (line: string): string =>
  line
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(DIGIT, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
    });

export const isBlank = (line: string | undefined): boolean => !line || line.trim() === '';
