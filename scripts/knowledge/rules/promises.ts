import { type Finding, finding, placedOf, type Rule } from './rule';

/** No published figure says what a culture expects. */
export const promises: Rule = function* (folders): Generator<Finding> {
  for (const one of placedOf(folders, 'target'))
    yield finding(one, 'what ships makes no promises: targets belong to a team');
};
