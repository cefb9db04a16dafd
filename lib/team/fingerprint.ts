import { base64url } from 'jose';

/**
 * A key's thumbprint as people compare it, by eye or on the telephone: "3F2A 91BC …", eight groups of four hexadecimal
 * digits. These are the first 128 of its 256 bits: nobody can make a second key that agrees in so many.
 */
export function fingerprint(thumbprint: string): string {
  const digits = Array.from(base64url.decode(thumbprint).subarray(0, 16), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return (digits.toUpperCase().match(/.{4}/g) ?? []).join(' ');
}
