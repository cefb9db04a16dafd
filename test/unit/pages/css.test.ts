import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Properties and values that name a side of the screen instead of the start or the end of a line. */
const PHYSICAL = [
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
];
/** Four values of which the sides differ. */
const UNEVEN =
  /(?:margin|padding|inset|border-width)\s*:\s*([^\s;]+)\s+([^\s;]+)\s+([^\s;]+)\s+([^\s;]+)\s*;/g;

const sheets = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map(
    (name) => [name, readFileSync(join('components', name), 'utf8').replace(/\/\*.*?\*\//gs, '')] as const,
  );

describe.each(sheets)('%s', (_, css) => {
  it('knows the start and the end of a line, not left and right', () => {
    const lines = css.split('\n').filter((line) => PHYSICAL.some((pattern) => pattern.test(line)));
    expect(lines).toEqual([]);
    expect([...css.matchAll(UNEVEN)].filter(([, , right, , left]) => right !== left)).toEqual([]);
  });
});
