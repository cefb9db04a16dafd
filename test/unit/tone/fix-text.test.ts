import { expect, it } from 'vitest';
import { fixText } from '@/lib/tone/fix-text';

it('puts words in the place of words, and a line that is missing on a line of its own', () => {
  expect(fixText({ start: 3, end: 7, fix: 'Böhm' })).toBe('Böhm');
  expect(fixText({ start: 0, end: 4, fix: 'Böhm' })).toBe('Böhm');
  expect(fixText({ start: 0, end: 0, fix: 'Hello,' })).toBe('Hello,\n\n');
  expect(fixText({ start: 90, end: 90, fix: 'Kind regards' })).toBe('\n\nKind regards');
  expect(fixText({ start: 0, end: 4 })).toBeUndefined();
});
