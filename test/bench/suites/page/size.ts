import { EXTENSION } from '../../../support/chromium';
import { gzipKilobytes, sortPanelFiles } from '../../sizes';
import type { Figure } from '../../suite';

/** Paths inside the extension, as a browser loaded them. */
export interface Loaded {
  /** Run in a helpdesk page that shows a ticket, and in one that shows none. */
  injected: readonly string[];
  noTicket: readonly string[];
  /** Asked for by the panel's document until its first guidance, itself included. */
  panel: readonly string[];
}

/** Sizes of what was really loaded, each file compressed by itself. */
export async function sizeFigures(
  { injected, noTicket, panel }: Loaded,
  progress: (line: string) => void,
): Promise<Figure[]> {
  const { scripts, styles, data } = sortPanelFiles(panel);
  for (const [name, files] of Object.entries({
    injected,
    'without a ticket': noTicket,
    scripts,
    styles,
    data,
  }))
    progress(`${name}: ${files.join(', ')}`);
  const size = (paths: readonly string[]) => gzipKilobytes(EXTENSION, paths);
  return [
    {
      name: 'page.injected.gzip.kB',
      value: await size(injected),
      budget: 15,
      what: 'every file run in a helpdesk page that shows a ticket',
    },
    {
      name: 'page.injected.noTicket.gzip.kB',
      value: await size(noTicket),
      budget: 5,
      what: 'every file run in a helpdesk page that shows none',
    },
    {
      name: 'page.panel.gzip.kB',
      value: await size(scripts),
      budget: 150,
      what: 'scripts that the panel loads to its first guidance, without the data below',
    },
    {
      name: 'page.panel.detection.gzip.kB',
      value: await size(scripts.filter((path) => /^chunks\/detection/.test(path))),
      what: 'of these the chunk of detection: its code and rules',
    },
    { name: 'page.panel.css.gzip.kB', value: await size(styles), what: 'styles of the panel' },
    {
      name: 'page.panel.data.gzip.kB',
      value: await size(data),
      what: 'franc, libphonenumber, tables and texts, knowledge and holidays that this ticket needs',
    },
  ];
}
