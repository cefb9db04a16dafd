import { BUCKETS } from './labelled';

/** Percent right in each bucket of length, by detector. */
export type ByLength = Readonly<Record<string, readonly number[]>>;

const WIDTH = 720;
const HEIGHT = 420;
const AREA = { left: 56, right: 568, top: 24, bottom: 360 };
/** Percent at the lower edge. */
const LOWEST = 40;
/** Least distance between two names at the end of their lines. */
const NAME_HEIGHT = 17;

const LOOK: Record<string, { title: string; colour: string }> = {
  savoir: { title: 'Savoir', colour: '#0b6e4f' },
  eldL: { title: 'eld, large (1.2 MB)', colour: '#8a5a00' },
  eldXS: { title: 'eld, extra small', colour: '#b9770e' },
  chrome: { title: 'Chromium’s own', colour: '#3b5b92' },
  franc: { title: 'franc', colour: '#8d3b72' },
};

const x = (at: number): number =>
  AREA.left + 40 + (at * (AREA.right - AREA.left - 80)) / (BUCKETS.length - 1);
const y = (percent: number): number =>
  AREA.bottom - ((Math.max(LOWEST, percent) - LOWEST) * (AREA.bottom - AREA.top)) / (100 - LOWEST);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Where the names stand beside the ends of their lines, moved apart where they would touch. */
function nameHeights(ends: readonly number[]): number[] {
  const order = ends.map((end, at) => ({ end, at })).sort((a, b) => a.end - b.end);
  const placed: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { end, at } of order) {
    last = Math.max(end, last + NAME_HEIGHT);
    placed[at] = last;
  }
  return placed;
}

/** Percent right by length of text, a line per detector, as SVG that reads on light and dark pages. */
export function plot(lines: ByLength): string {
  const shown = Object.entries(lines).filter(([name]) => name in LOOK);
  const heights = nameHeights(shown.map(([, values]) => y(values.at(-1) ?? LOWEST)));
  const grid = [40, 50, 60, 70, 80, 90, 100].map(
    (percent) =>
      `<line x1="${AREA.left}" x2="${AREA.right}" y1="${y(percent)}" y2="${y(percent)}" stroke="#ddd"/>` +
      `<text x="${AREA.left - 8}" y="${y(percent) + 4}" text-anchor="end" fill="#555">${percent} %</text>`,
  );
  const axis = BUCKETS.map(
    (bucket, at) =>
      `<text x="${x(at)}" y="${AREA.bottom + 22}" text-anchor="middle" fill="#555">${escaped(bucket.replace('<=', '≤ ').replace('-', '–').replace('>', '> '))}</text>`,
  );
  const drawn = shown.map(([name, values], line) => {
    const { title, colour } = LOOK[name] ?? { title: name, colour: '#555' };
    const own = name === 'savoir';
    const points = values.map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`);
    const dots = points.map((point) => {
      const [cx, cy] = point.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="${own ? 4 : 3}" fill="${colour}"/>`;
    });
    const end = y(values.at(-1) ?? LOWEST);
    const height = heights[line] ?? end;
    return (
      `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="${own ? 3 : 1.5}"/>${dots.join('')}` +
      `<line x1="${x(BUCKETS.length - 1) + 6}" y1="${end}" x2="${AREA.right + 4}" y2="${height}" stroke="${colour}" stroke-width="0.75"/>` +
      `<text x="${AREA.right + 8}" y="${height + 4}" fill="${colour}"${own ? ' font-weight="bold"' : ''}>${escaped(title)}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="Share of texts whose language is told rightly, by length of the text">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...grid, ...axis, ...drawn].join('\n')}
<text x="${(AREA.left + AREA.right) / 2}" y="${HEIGHT - 16}" text-anchor="middle" fill="#333">length of the text in characters</text>
</svg>
`;
}
