import { identify } from '../../../lib/detect/language/identify';
import { diskModels } from '../../measure/model-files';
import { nodeVoices } from '../../measure/voices';
import { InputError, optionalText, type Task, textOf } from '../task';

// The panel goes on without a model; figures that are meant to be the model's must not.
await diskModels('language.bin');

/**
 * {id, text, region?} → {id, answer, second, probability}: the best guess at the language, `und` where there is
 * nothing to go by, and how sure it is. `region` is where the writer probably is (ISO 3166-1 alpha-2). The
 * browser's detector has no say here.
 */
export const task: Task = async (line) => {
  const text = textOf(line, 'text');
  const region = optionalText(line, 'region');
  if (region && !/^[A-Z]{2}$/i.test(region))
    throw new InputError('"region" must be an ISO 3166 code such as "DE"');
  const { language, second, probability } = await identify(text, nodeVoices, region?.toUpperCase());
  return { id: line.id, answer: language ?? 'und', second: second ?? null, probability };
};
