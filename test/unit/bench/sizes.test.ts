import { expect, it } from 'vitest';
import { gzipBytes, sortPanelFiles } from '../../bench/sizes';

it('sorts what the panel loads: data by name, everything else by kind, each once', () => {
  expect(
    sortPanelFiles([
      'sidebar.html',
      'chunks/sidebar-a1b2c3.js',
      'chunks/franc-UPMVqN7p.js',
      'chunks/libphonenumber-js-Bm-hTKn4.js',
      'chunks/texts-de-Cq1.js',
      'knowledge/global.json',
      'assets/sidebar-x.css',
      'chunks/sidebar-a1b2c3.js',
    ]),
  ).toEqual({
    scripts: ['chunks/sidebar-a1b2c3.js'],
    styles: ['assets/sidebar-x.css'],
    data: [
      'chunks/franc-UPMVqN7p.js',
      'chunks/libphonenumber-js-Bm-hTKn4.js',
      'chunks/texts-de-Cq1.js',
      'knowledge/global.json',
    ],
  });
});

it('compresses at the best level', () => {
  expect(gzipBytes('a'.repeat(10_000))).toBeLessThan(60);
});
