import { CompactEncrypt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { encryptBackup, MIN_PASSPHRASE, openBackup, passphraseProblem } from '@/lib/team/backup';
import { generateKeys, importKey, publicOf } from '@/lib/team/keys';

const PASSPHRASE = 'Möwen essen gern Zwieback';
const keys = await generateKeys('Ada Okafor', ['root', 'lead']);
const file = await encryptBackup(keys, PASSPHRASE);
const parsed = JSON.parse(file) as { jwe: string; sha256: string };

describe('backup of keys', () => {
  it('gives back keys whose signatures their public halves verify', async () => {
    const opened = await openBackup(file, PASSPHRASE);
    expect(opened).toEqual({ keys });
    for (const { jwk } of keys.keys) {
      const [signing, verifying] = await Promise.all([importKey(jwk), importKey(publicOf(jwk))]);
      expect(signing.extractable).toBe(false);
      const data = new Uint8Array([1, 2, 3]);
      const signature = await crypto.subtle.sign('Ed25519', signing, data);
      expect(await crypto.subtle.verify('Ed25519', verifying, signature, data)).toBe(true);
    }
  });

  it('shows nothing of the keys, and costs a guesser at least 210,000 rounds a try', () => {
    for (const { jwk } of keys.keys) expect(file).not.toContain(jwk.d);
    const header = decodeProtectedHeader(parsed.jwe);
    expect(header).toMatchObject({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' });
    expect(header.p2c).toBeGreaterThanOrEqual(210_000);
  });

  it('takes the same passphrase however its letters were typed', async () => {
    expect(await openBackup(file, PASSPHRASE.normalize('NFD'))).toEqual({ keys });
  });

  it('tells a wrong passphrase from a damaged file and from another file', async () => {
    expect(await openBackup(file, `${PASSPHRASE}!`)).toEqual({ problem: 'wrong-passphrase' });
    expect(await openBackup(file, '')).toEqual({ problem: 'wrong-passphrase' });
    expect(await openBackup(' \n', PASSPHRASE)).toEqual({ problem: 'empty' });
    const damaged = [
      file.slice(0, -40),
      file.replace(
        parsed.jwe,
        `${parsed.jwe.slice(0, 300)}${parsed.jwe[300] === 'A' ? 'B' : 'A'}${parsed.jwe.slice(301)}`,
      ),
      file.replace(parsed.jwe, parsed.jwe.slice(0, 200)),
      file.replace(parsed.jwe, 'x'),
    ];
    for (const text of damaged) expect(await openBackup(text, PASSPHRASE)).toEqual({ problem: 'damaged' });
    for (const text of ['{}', 'null', '<html>', '{"format":"savoir-team"}', 'x'.repeat(100_000)])
      expect(await openBackup(text, PASSPHRASE), text.slice(0, 30)).toEqual({ problem: 'other-file' });
    expect(await openBackup(file.replace('"schema": 1', '"schema": 2'), PASSPHRASE)).toEqual({
      problem: 'newer',
    });
  });

  it('takes no other encrypted text for a backup, and no backup that would keep the page busy', async () => {
    const encrypt = (typ: string, rounds: number) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(keys)))
        .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ })
        .setKeyManagementParameters({ p2c: rounds })
        .encrypt(new TextEncoder().encode(PASSPHRASE));
    const other = await encrypt('something+jwe', 10_000);
    expect(await openBackup(file.replace(parsed.jwe, other), PASSPHRASE)).toEqual({ problem: 'other-file' });
    const header = { ...decodeProtectedHeader(parsed.jwe), p2c: 2_000_000_000 };
    const slow = [btoa(JSON.stringify(header)).replaceAll('=', ''), ...parsed.jwe.split('.').slice(1)].join(
      '.',
    );
    expect(await openBackup(file.replace(parsed.jwe, slow), PASSPHRASE)).toEqual({ problem: 'damaged' });
  });

  it('asks for a passphrase that is worth guessing at', async () => {
    expect(passphraseProblem('x'.repeat(MIN_PASSPHRASE - 1))).toBe('short');
    expect(passphraseProblem('abababababababababab')).toBe('simple');
    expect(passphraseProblem('drei rote Boote')).toBeUndefined();
    await expect(encryptBackup(keys, 'short')).rejects.toThrow(RangeError);
  });
});
