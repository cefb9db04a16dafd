import { expect, it } from 'vitest';
import { formatAgo } from '@/components/pages/ago';

const NOW = Date.UTC(2026, 10, 22, 12);

it.each([
  [0, 'now'],
  [20_000, 'now'],
  [3 * 60_000, '3 minutes ago'],
  [59 * 60_000, '59 minutes ago'],
  [2 * 3_600_000, '2 hours ago'],
  [86_400_000, 'yesterday'],
  [7 * 86_400_000, '7 days ago'],
  [-5 * 60_000, 'in 5 minutes'],
])('%d milliseconds are "%s"', (apart, said) => {
  expect(formatAgo(NOW - apart, NOW, 'en')).toBe(said);
});

it('speaks the language of the interface', () => {
  expect(formatAgo(NOW - 180_000, NOW, 'de')).toBe('vor 3 Minuten');
});
