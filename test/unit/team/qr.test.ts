import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QUIET_ZONE, qrModules, qrPath } from '@/lib/team/qr';

/** The modules that a path covers. */
function drawn(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(length); at += 1) {
      const row = modules[Number(y) - QUIET_ZONE];
      if (row) row[Number(x) - QUIET_ZONE + at] = true;
    }
  return modules;
}

it('draws exactly the dark modules, none in the quiet zone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), { minLength: 7, maxLength: 7 }),
      (modules) => {
        expect(drawn(qrPath(modules), 7)).toEqual(modules);
      },
    ),
  );
});

it('holds an invitation of a usual length with room to spare', () => {
  const modules = qrModules(`https://files.example.com/support/team.json#savoir-team.${'x'.repeat(420)}`);
  expect(modules.length).toBeLessThan(90);
  expect(modules.every((row) => row.length === modules.length)).toBe(true);
});
