import { layerName } from '../../lib/knowledge/layers';
import type { Pack, Source } from '../../lib/knowledge/schema';
import { completeLanguages, completeTerritories, MARKS, report } from './report';
import { type Review, verdicts } from './review';

const GENERATED =
  '<!-- Written by `npm run knowledge -- docs`. Change the files under knowledge/, not this page. -->';
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: (string | number)[]) => `| ${cells.map((one) => cell(String(one))).join(' | ')} |`;
const head = (...names: string[]) => [row(...names), row(...names.map(() => '---'))];
const page = (lines: readonly string[]) => `${lines.join('\n')}\n`;

const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Every source that what ships names, once, by layer. */
export function sourcesPage(packs: readonly Pack[]): string {
  const lines = [
    '# Sources',
    '',
    GENERATED,
    '',
    'What the tips, tones, channels, greetings and phrases rest on, by layer. Each was read on the day named; nothing is',
    'copied from it. ★ marks who sets the rule: a law, a ministry, a standard, a language academy.',
  ];
  const sorted = [...packs].sort((a, b) => (layerName(a.layer) < layerName(b.layer) ? -1 : 1));
  for (const pack of sorted) {
    const found = new Map<string, Source>();
    for (const entry of pack.entries)
      if (entry.kind !== 'hide') for (const one of entry.sources) found.set(`${one.url} ${one.title}`, one);
    for (const one of pack.hours?.sources ?? []) found.set(`${one.url} ${one.title}`, one);
    if (!found.size) continue;
    lines.push('', `## ${pack.title} (${layerName(pack.layer)})`, '');
    for (const [, one] of [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
      const details = [one.publisher, one.year, one.language && languageNames.of(one.language)].filter(
        Boolean,
      );
      const title = one.title.replace(/[[\]]/g, '\\$&');
      lines.push(
        `- ${one.authority ? '★ ' : ''}[${title}](<${one.url}>), ${details.join(', ')}. Read ${one.checked}.`,
      );
    }
  }
  return page(lines);
}

/** How far each territory and language is, and where somebody looked and found nothing. */
export function coveragePage(packs: readonly Pack[]): string {
  const all = report(packs);
  const lines = [
    '# Coverage',
    '',
    GENERATED,
    '',
    `${completeTerritories(all).length} of ${all.territories.size} territories and ${completeLanguages(all).length} of ${all.languages.size} languages with a layer are complete: nothing is *not yet*.`,
    'What each part means: [knowledge.md](knowledge.md).',
  ];
  for (const [title, table, names] of [
    ['Territories', all.territories, regionNames],
    ['Languages', all.languages, languageNames],
  ] as const) {
    lines.push(
      '',
      `## ${title}`,
      '',
      ...head('', ...(Object.keys(MARKS) as (keyof typeof MARKS)[]), 'still to do'),
    );
    for (const [code, parts] of table) {
      const cells = [...parts];
      const count = (wanted: string) => cells.filter(([, one]) => one === wanted).length;
      const open = cells.filter(([, one]) => one === 'not yet').map(([part]) => part);
      const shown = open.slice(0, 12).join(', ');
      lines.push(
        row(
          `${names.of(code)} (${code})`,
          ...Object.keys(MARKS).map(count),
          open.length > 12 ? `${shown} and ${open.length - 12} more` : shown,
        ),
      );
    }
  }
  lines.push('', '## Looked for, no evidence of difference', '');
  for (const pack of packs)
    for (const { part, looked, checked } of pack.noEvidence ?? [])
      lines.push(`- ${layerName(pack.layer)}, \`${part}\` (${checked}): ${looked.replaceAll('\n', ' ')}`);
  return page(lines);
}

/** Which share of a random draw its sources support, with every verdict. */
export function reviewPage(reviews: readonly Review[]): string {
  const lines = [
    '# Review',
    '',
    GENERATED,
    '',
    '`npm run knowledge -- sample --seed N` draws tips, tones and channels at random. Somebody who did not write them says',
    'whether the source supports the wording: wholly, partly or not. The column “by” tells what was read: the source anew,',
    'or the passages that the writer noted, which can’t show that a passage is wrong. What is not supported is mended or',
    'removed, and the note says which. The verdicts lie in `knowledge/review/`.',
    '',
    'The first two draws were not finished: what they found led to every tip, tone and channel being read against its',
    'sources or the passages noted again. In the third, half was judged by the passages alone. The fourth went to the',
    'sources and shows the state: details that a passage does not tell (who was asked, when, what exactly a law covers)',
    'were wrong in eight of a hundred. Since then the entries with figures or law are read against their sources.',
  ];
  if (!reviews.length) lines.push('', 'No draw has been reviewed yet.');
  for (const { seed, items } of reviews) {
    const count = (wanted: string) => items.filter(({ verdict }) => verdict === wanted).length;
    lines.push('', `## Seed ${seed}`, '', ...head('drawn', ...verdicts, 'open'));
    lines.push(row(items.length, ...verdicts.map(count), count('')), '');
    lines.push(...head('entry', 'wording reviewed', 'source', 'passage', 'verdict', 'note', 'by', 'on'));
    for (const one of items)
      lines.push(
        row(
          `\`${one.id}\``,
          one.text,
          one.source && `<${one.source}>`,
          one.passage,
          one.verdict || 'open',
          one.note,
          one.reviewer,
          one.date,
        ),
      );
  }
  return page(lines);
}

/** The generated pages below `docs/`: name → text. */
export const pages = (packs: readonly Pack[], reviews: readonly Review[]): ReadonlyMap<string, string> =>
  new Map([
    ['sources.md', sourcesPage(packs)],
    ['coverage.md', coveragePage(packs)],
    ['review.md', reviewPage(reviews)],
  ]);
