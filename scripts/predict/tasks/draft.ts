import { readName } from '../../../lib/detect/names';
import { registerOf } from '../../../lib/detect/register';
import { channels, registers, situations } from '../../../lib/knowledge/schema-values';
import { createDraftCheck } from '../../../lib/tone/check-draft';
import { compileRules } from '../../../lib/tone/compiled-rule';
import { readDraftRules } from '../../knowledge/draft-rules';
import { diskModels } from '../../measure/model-files';
import { InputError, type Line, optionalText, type Task, textOf } from '../task';

let shipped: ReturnType<typeof readDraftRules> | undefined;

/** The panel's own check, with the rules as they lie in the project. */
export const draftCheck = createDraftCheck({
  async rules(language) {
    shipped ??= readDraftRules();
    return compileRules((await shipped).rules, language);
  },
  register: (text, language, region) => registerOf(text, language, { region, files: diskModels }),
});

/**
 * {id, text, customer: {language?, region?, register?, name?}, replyLanguage, situation?, channel?} → {id, remarks:
 * [{rule, start, end, fix?}]}. `start` and `end` count UTF-16 units; where they are the same, `fix` is a line to insert.
 */
export const task: Task = async (line) => {
  const customer = (line.customer ?? {}) as Line;
  if (typeof customer !== 'object') throw new InputError('"customer" must be an object');
  const language = optionalText(customer, 'language');
  const region = optionalText(customer, 'region');
  const name = optionalText(customer, 'name');
  const person = readName(name, { ...(language && { language }), ...(region && { region }) });
  const findings = await draftCheck(textOf(line, 'text'), {
    language: textOf(line, 'replyLanguage'),
    customerLanguage: language,
    region,
    register: oneOf(registers, optionalText(customer, 'register'), 'customer.register'),
    situation: oneOf(situations, optionalText(line, 'situation'), 'situation'),
    ...(person.kind !== 'none' && { name: person.full, person }),
    gender: person.stated,
    channel: oneOf(channels, optionalText(line, 'channel'), 'channel'),
  });
  return {
    id: line.id,
    remarks: findings.map(({ rule, start, end, fix }) => ({ rule, start, end, ...(fix && { fix }) })),
  };
};

function oneOf<T extends string>(
  values: readonly T[],
  value: string | undefined,
  field: string,
): T | undefined {
  if (value === undefined) return undefined;
  const known = values.find((one) => one === value);
  if (!known) throw new InputError(`"${field}" must be one of ${values.join(', ')}`);
  return known;
}
