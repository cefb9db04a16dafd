import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keyMaking } from '@/entrypoints/studio/key-making';

const { saved, held } = vi.hoisted(() => ({ saved: [] as string[], held: [] as string[][] }));
vi.mock('@/entrypoints/studio/save-text', () => ({
  saveText: (_: string, text: string) => saved.push(text),
}));
vi.mock('@/lib/team/key-store', () => ({
  holdKeys: async ({ keys }: { keys: { id: string }[] }) => {
    held.push(keys.map(({ id }) => id));
    return { held: {} };
  },
}));

const PASSPHRASE = 'nine old boats sail home';
const fileOf = (text: string) => new File([text], 'backup.json');

beforeEach(() => {
  saved.length = 0;
  held.length = 0;
});

describe('making keys', () => {
  it('keeps what came out of the backup, and only that of the keys just made', async () => {
    const [making, other] = [keyMaking('found'), keyMaking('lead')];
    expect(await making.make({ team: 'Acme Support', name: 'Ada' }, PASSPHRASE)).toBe(
      'savoir-keys-acme-support.json',
    );
    await other.make({ team: '', name: 'Ben' }, PASSPHRASE);
    making.save();
    other.save();
    const [own = '', foreign = ''] = saved;
    expect(await making.prove(fileOf(foreign), PASSPHRASE)).toBe('not-these');
    expect(await making.prove(fileOf(own), 'nine old boats sail away')).toBe('wrong-passphrase');
    expect(await making.prove(fileOf('x'.repeat(300_000) + own), PASSPHRASE)).toBe('other-file');
    expect(held).toEqual([]);
    expect(await making.prove(fileOf(own), PASSPHRASE)).toBeUndefined();
    expect(held).toEqual([[expect.any(String), expect.any(String)]]);
  }, 30_000);
});
