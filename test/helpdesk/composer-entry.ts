/** What a content script uses of the composer, for bundles that tests run in a page. */
export { insert } from '@/lib/composer/insert';
export { drawMarks } from '@/lib/composer/marks';
export { readDraft } from '@/lib/composer/read';
export { replace } from '@/lib/composer/replace';
