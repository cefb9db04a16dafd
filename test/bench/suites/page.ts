import { startPracticeDesk } from '../../practice/desk';
import type { Figure, Suite } from '../suite';
import { measureCold } from './page/cold';
import { measureLoad } from './page/load';
import { measureLongDraft } from './page/long-draft';
import { measureSwitching } from './page/switching';
import { measureTyping } from './page/typing';

/** What Savoir costs a helpdesk page, and how long an agent waits for guidance. Chromium on the practice desk. */
export const pageSuite: Suite = {
  about: 'what the extension costs a helpdesk page, and how soon guidance is there',
  extension: true,
  async run(progress) {
    // Measuring asks more often than an agent's day; the account's limit is not what is measured.
    const desk = await startPracticeDesk({ rateLimit: 1_000_000 });
    try {
      const figures: Figure[] = [];
      for (const measure of [measureLoad, measureTyping, measureLongDraft, measureSwitching, measureCold])
        figures.push(...(await measure(desk, progress)));
      return figures;
    } finally {
      await desk.close();
    }
  },
};
