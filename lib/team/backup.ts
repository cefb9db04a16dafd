import { CompactEncrypt, compactDecrypt, errors } from 'jose';
import { z } from 'zod';
import { keyId, type OpenKeys, openKeys, publicOf } from './keys';
import { sha256 } from './sha256';

/**
 * Fewest characters of a passphrase. A backup can be guessed at offline for as long as somebody likes, and nothing but
 * the passphrase protects it: for that case NIST SP 800-63B-4 (2025, 3.1.1.2) asks for 15 and no other rules.
 */
export const MIN_PASSPHRASE = 15;
/** "aaaaaaaaaaaaaaa" is long and no secret. */
const MIN_DIFFERENT = 6;

/**
 * Rounds of PBKDF2 with HMAC-SHA-512. OWASP's Password Storage Cheat Sheet asks for 210,000 at least; opening a backup
 * is rare, so that it may take a moment longer.
 */
const ROUNDS = 600_000;
/** What another version may have used; more would keep the page busy for minutes. */
const MAX_ROUNDS = 5_000_000;
/** No backup is as long. */
const MAX_TEXT = 50_000;

const TYPE = 'savoir-keys+jwe';
const file = z.looseObject({
  format: z.literal('savoir-keys'),
  schema: z.literal(1),
  /** JWE in compact serialisation, PBES2-HS512+A256KW. */
  jwe: z.string(),
  /** SHA-256 of `jwe`: tells a damaged file from a wrong passphrase. */
  sha256: z.string(),
});

export type PassphraseProblem = 'short' | 'simple';
export type BackupProblem = 'empty' | 'other-file' | 'newer' | 'damaged' | 'wrong-passphrase';

/** What speaks against a passphrase; nothing where it will do. */
export function passphraseProblem(passphrase: string): PassphraseProblem | undefined {
  const letters = [...normal(passphrase)];
  if (letters.length < MIN_PASSPHRASE) return 'short';
  return new Set(letters).size < MIN_DIFFERENT ? 'simple' : undefined;
}

/** The text of a backup file. Throws where the passphrase has a problem. */
export async function encryptBackup(keys: OpenKeys, passphrase: string): Promise<string> {
  const problem = passphraseProblem(passphrase);
  if (problem) throw new RangeError(`passphrase: ${problem}`);
  const jwe = await new CompactEncrypt(encode(JSON.stringify(keys)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: TYPE })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(encode(normal(passphrase)));
  const about = 'Encrypted backup of Savoir keys. Open it in Savoir Studio with its passphrase.';
  const whole = { format: 'savoir-keys', schema: 1, about, jwe, sha256: await sha256(encode(jwe)) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Opens a backup file. Whoever wrote it knew the passphrase: nobody else can change it unnoticed. */
export async function openBackup(
  text: string,
  passphrase: string,
): Promise<{ keys: OpenKeys } | { problem: BackupProblem }> {
  const content = text.slice(0, MAX_TEXT).trim();
  if (!content) return { problem: 'empty' };
  const read = readEnvelope(text.length > MAX_TEXT ? '' : content);
  if ('problem' in read) return read;
  const { envelope } = read;
  const { jwe } = envelope;
  let plaintext: Uint8Array;
  try {
    const options = {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MAX_ROUNDS,
    };
    const opened = await compactDecrypt(jwe, encode(normal(passphrase)), options);
    if (opened.protectedHeader.typ !== TYPE) return { problem: 'other-file' };
    plaintext = opened.plaintext;
  } catch (error) {
    // The checksum held, so that the content is as it was written: then only the passphrase can be another.
    const whole = envelope.sha256 === (await sha256(encode(jwe)));
    return { problem: whole && error instanceof errors.JWEDecryptionFailed ? 'wrong-passphrase' : 'damaged' };
  }
  const keys = openKeys.safeParse(readJson(new TextDecoder().decode(plaintext)));
  if (!keys.success) return { problem: 'damaged' };
  const named = await Promise.all(
    keys.data.keys.map(async ({ jwk, id }) => (await keyId(publicOf(jwk))) === id),
  );
  return named.every(Boolean) ? { keys: keys.data } : { problem: 'damaged' };
}

/** What a file that calls itself a backup holds. Cut short, it is no JSON any more, but its beginning still says so. */
function readEnvelope(text: string): { envelope: z.infer<typeof file> } | { problem: BackupProblem } {
  const ours = /"format"\s*:\s*"savoir-keys"/.test(text);
  const parsed = file.safeParse(readJson(text));
  if (parsed.success) return { envelope: parsed.data };
  const version = /"schema"\s*:\s*(\d{1,9})/.exec(text)?.[1];
  if (ours && Number(version ?? 1) > 1) return { problem: 'newer' };
  return { problem: ours ? 'damaged' : 'other-file' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The same letters however they were typed (Unicode NFKC): "ü" is one code point here and two there. */
const normal = (passphrase: string): string => passphrase.normalize('NFKC');
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
