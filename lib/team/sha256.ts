import { base64url } from 'jose';

/** SHA-256 as base64url, 43 characters. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
