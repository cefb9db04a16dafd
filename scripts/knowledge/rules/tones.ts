import { layerName } from '../../../lib/knowledge/layers';
import { type Finding, finding, placedOf, type Rule } from './rule';

/** Whole steps, each with its sentence; one tone a layer. */
export const tones: Rule = function* (folders): Generator<Finding> {
  const seen = new Set<string>();
  for (const one of placedOf(folders, 'tone')) {
    const { entry, folder } = one;
    if (seen.has(folder.path)) yield finding(one, 'a layer has one tone: join it with the other one');
    seen.add(folder.path);
    const said = entry.because ?? {};
    for (const [scale, step] of Object.entries(entry.scales)) {
      if (step === undefined) continue;
      if (!Number.isInteger(step))
        yield finding(one, `${scale} ${step} is not a whole step: round it by its sources`);
      // The middle of all cultures needs no reason where nothing was found.
      else if (step !== 0 && !(scale in said) && folder.pack && layerName(folder.pack.layer) !== 'global')
        yield finding(
          one,
          `${scale} ${step} has no sentence in because: add it, or set 0 and note it in noEvidence`,
        );
    }
    for (const scale of Object.keys(said))
      if (!(scale in entry.scales))
        yield finding(one, `because.${scale} explains no step: set the step or remove it`);
  }
};
