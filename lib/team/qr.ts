import { encode } from 'uqr';

/** Modules that stay light around a code, as scanners expect it (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** The QR code of a text: rows of modules, true where dark, without the quiet zone. */
export const qrModules = (text: string): boolean[][] => encode(text, { ecc: 'L', border: 0 }).data;

/** The dark modules as an SVG path in units of one module, runs of a row as one rectangle. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      const length = x - start + 1;
      runs.push(`M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`);
    }
  });
  return runs.join('');
}
