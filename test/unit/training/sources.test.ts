import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notice } from '../../../training/attribution';
import { languageOf } from '../../../training/sources/codes';
import { sources } from '../../../training/sources/list';

/** Licences under which text may be trained on and the model given away freely. */
const PERMISSIVE = ['MIT', 'BSD-3-Clause', 'ISC', 'Apache-2.0', 'CC0-1.0', 'CC-BY-4.0', 'Unicode-3.0'];

describe('sources', () => {
  it('are pinned, permissive and named once', () => {
    expect(new Set(sources.map(({ name }) => name)).size).toBe(sources.length);
    for (const { name, from, licence, by } of sources) {
      expect(PERMISSIVE, name).toContain(licence);
      expect(by, name).not.toBe('');
      if ('github' in from) expect(from.commit, name).toMatch(/^[\da-f]{40}$/);
      else expect(from.version, name).toMatch(/^\d+\.\d+\.\d+/);
    }
  });

  it('are named in the notice', () => {
    const file = readFileSync(new URL('../../../training/NOTICE.md', import.meta.url), 'utf8');
    expect(file).toBe(notice());
  });

  it('say of every file which language it is in', () => {
    for (const { name, files } of sources) {
      for (const { pattern, language, format } of files) {
        const named =
          language !== undefined || pattern.source.includes('(?<locale>') || format.name === 'tmx';
        expect(named, `${name} ${pattern}`).toBe(true);
      }
    }
  });
});

describe('languageOf', () => {
  it('reads the tags that projects use', () => {
    const tags = {
      'pt-rBR': 'pt',
      'b+sr+Latn': 'sr',
      zh_TW: 'zh',
      'sr@latin': 'sr',
      iw: 'he',
      in: 'id',
      nn: 'nb',
      tl: 'fil',
    };
    for (const [tag, language] of Object.entries(tags)) expect(languageOf(tag), tag).toBe(language);
    expect(languageOf('hi-Latn')).toBe('hi-Latn');
    for (const tag of ['', 'night', 'v21', 'sw600dp', 'qps-ploc', 'xx'])
      expect(languageOf(tag), tag).toBeUndefined();
  });
});
