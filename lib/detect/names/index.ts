export type { CldrName, CldrOptions } from './cldr-format';
export { formatCldr } from './cldr-format';
export { displayName } from './display-name';
export { formatName } from './format-name';
export { givenInEither, inOrder } from './name-order';
export type { NameHints } from './read-name';
export { readName } from './read-name';
