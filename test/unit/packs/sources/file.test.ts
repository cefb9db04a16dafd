import { describe, expect, it } from 'vitest';
import { MAX_BUNDLE_BYTES } from '@/lib/packs/bundle';
import { fileSource } from '@/lib/packs/sources/file';

describe('a file', () => {
  it('gives its text', async () => {
    const source = fileSource(new File(['{"größe": 1}'], 'team.json'));
    expect(source.origin).toEqual({ via: 'file' });
    expect(await source.look({})).toEqual({ kind: 'bundle', text: '{"größe": 1}' });
  });

  it('that is too large is not opened', async () => {
    const source = fileSource({
      name: 'team.json',
      size: MAX_BUNDLE_BYTES + 1,
      stream: () => {
        throw new Error('opened');
      },
    });
    expect(await source.look({})).toEqual({ kind: 'problem', problem: { code: 'too-large' } });
  });

  it('that can’t be read says why', async () => {
    const source = fileSource({
      name: 'folder',
      size: 4096,
      stream: () => {
        throw new DOMException('A requested file could not be found', 'NotFoundError');
      },
    });
    expect(await source.look({})).toMatchObject({
      problem: { code: 'offline', detail: 'A requested file could not be found' },
    });
  });
});
