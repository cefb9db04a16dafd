import { phoneTerritory } from '../../../lib/detect/region/phone';
import { type Task, textOf } from '../task';

/** {id, phone} → {id, answer}: ISO 3166-1 alpha-2, null where several territories share the range. */
export const task: Task = async (line) => ({
  id: line.id,
  answer: await phoneTerritory(textOf(line, 'phone')),
});
