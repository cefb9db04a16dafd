import { expect, it } from 'vitest';
import { jsonName } from '@/lib/studio/file-name';

it.each([
  ['ACME Support', '', 'acme-support.json'],
  ['../..\\Köln: *?', '', 'köln.json'],
  ['日本', 'savoir-keys-', 'savoir-keys-日本.json'],
  ['🙂', '', 'team.json'],
])('%s%s → %s', (name, before, file) => expect(jsonName(name, before)).toBe(file));
