import { type Finding, finding, placed, type Rule } from './rule';

/** The latest day anywhere on earth. */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Nothing was read or reviewed on a day that is still to come. */
export const dates: Rule = function* (folders): Generator<Finding> {
  const last = today();
  for (const { path, pack, sources } of folders) {
    for (const [id, { checked, year }] of sources)
      if (checked > last || (year ?? 0) > Number(last.slice(0, 4)))
        yield {
          file: `${path}/sources.yaml`,
          about: id,
          what: 'has a date in the future: write the day you read it',
        };
    for (const { part, checked } of pack?.noEvidence ?? [])
      if (checked > last)
        yield {
          file: `${path}/layer.yaml`,
          about: part,
          what: 'was checked in the future: write the day you looked',
        };
  }
  for (const one of placed(folders)) {
    if (one.entry.kind === 'hide') continue;
    const signed = one.entry.kind === 'phrase' ? one.entry.native?.date : undefined;
    if (one.entry.reviewed > last || (signed ?? '') > last)
      yield finding(one, 'was reviewed in the future: write the day of the review');
  }
};
