import { writeFileSync } from 'node:fs';
import { supportedLanguages } from '../../../lib/detect/language/languages';
import { type Figure, NotMeasured, type Suite } from '../suite';
import { measureCost } from './detect/cost';
import { measureLanguage } from './detect/language';
import { measurePeers } from './detect/peers';
import { plot } from './detect/plot';
import { measureRegister } from './detect/register';
import { measureNames, measurePhones, measureReplies } from './detect/texts';

/** What detection is right about, on labelled texts that the project does not hold, beside other detectors. */
export const detectSuite: Suite = {
  about: 'detection on labelled texts, beside other detectors: --data DIR, --split dev|heldout',
  extension: false,
  async run(tell, { data: folder, split, plot: plotFile }) {
    if (folder === undefined)
      throw new NotMeasured(
        'The labelled texts are not part of the project: name their folder with --data DIR.',
      );
    const data = { folder, split };
    const figures: Figure[] = [];
    const part = async (name: string, measured: () => Promise<Figure[]>) => {
      tell(name);
      figures.push(...(await measured()));
    };
    await part('language', () => measureLanguage(data, tell));
    await part('register', () => measureRegister(data, tell));
    await part('reply text', () => measureReplies(data));
    await part('person names', () => measureNames(data, new Set(supportedLanguages)));
    await part('phone numbers', () => measurePhones(data));
    await part('time, size and memory', () => measureCost(data, tell));
    await part('other detectors', async () => {
      const peers = await measurePeers(data, tell);
      if (plotFile !== undefined) writeFileSync(plotFile, plot(peers.byLength));
      return peers.figures;
    });
    return figures;
  },
};
