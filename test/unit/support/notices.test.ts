import { expect, it } from 'vitest';
import { notices } from '../../../scripts/notices';

it('names what ships with a licence of its own: data, packages, and what these need', () => {
  const text = notices(process.cwd());
  expect(text).toContain('Unicode Common Locale Data Repository');
  for (const name of ['react', 'i18next', 'webextension-polyfill', 'scheduler', 'trigram-utils'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
  expect(text).toContain('Permission is hereby granted, free of charge');
});
