import { registerOf } from '../../../lib/detect/register';
import { diskModels } from '../../measure/model-files';
import { optionalText, type Task, textOf } from '../task';

/**
 * {id, lang, text, region?} → {id, answer, forced, probability, level?}: how the text addresses its reader.
 * `answer` is formal, informal or neutral, and neutral too where it can't be told; `forced` is the likelier of
 * formal and informal whatever the answer; `level` (Japanese) is 1, most honorific, to 4, plain.
 */
export const task: Task = async (line) => {
  const reading = await registerOf(textOf(line, 'text'), textOf(line, 'lang'), {
    region: optionalText(line, 'region'),
    files: diskModels,
  });
  const { value = 'neutral', probability } = reading.finding;
  return {
    id: line.id,
    answer: value,
    forced: reading.forced,
    probability,
    ...(reading.level ? { level: reading.level } : {}),
  };
};
