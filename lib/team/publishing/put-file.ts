import type { SourceProblem } from '@/lib/packs/membership';
import { readPackAddress } from '@/lib/packs/sources/permission';

export type PutAnswer =
  | { kind: 'stored'; etag: string }
  /** Somebody else's file is there: 412, or 409 from servers that say it so. */
  | { kind: 'changed' }
  | { kind: 'problem'; problem: PutProblem };
export type PutProblem = {
  code: Exclude<SourceProblem['code'], 'refused'>;
  status?: number;
  detail?: string;
};

export interface PutOptions {
  fetch: typeof fetch;
  /** Entity tag of the file that it replaces; undefined where nothing lies there; empty where the server has no tags. */
  replaces: string | undefined;
  /** Sent as it is; empty for none. */
  authorization: string;
  timeoutMs?: number;
}

/** A server that has not taken the file by then is left for this time. In milliseconds. */
export const PUT_TIMEOUT_MS = 30_000;

/**
 * Puts the team's file to its address, only in place of the file that it was made from. Neither cookies nor a referrer go
 * along; a redirect is not followed, since it would take the authorization elsewhere. Never rejects.
 */
export async function putFile(address: string, text: string, options: PutOptions): Promise<PutAnswer> {
  const url = readPackAddress(address);
  if (!url) return { kind: 'problem', problem: { code: 'not-https' } };
  const { replaces, authorization } = options;
  const timer = new AbortController();
  const patience = setTimeout(() => timer.abort(), options.timeoutMs ?? PUT_TIMEOUT_MS);
  try {
    const response = await options.fetch(url.href, {
      method: 'PUT',
      body: text,
      headers: {
        'Content-Type': 'application/json',
        ...(replaces === undefined
          ? { 'If-None-Match': '*' }
          : isStrong(replaces) && { 'If-Match': replaces }),
        ...(authorization && { Authorization: authorization }),
      },
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: timer.signal,
    });
    await response.body?.cancel().catch(() => {});
    if (response.ok) return { kind: 'stored', etag: response.headers.get('ETag') ?? '' };
    if (response.status === 412 || response.status === 409) return { kind: 'changed' };
    return { kind: 'problem', problem: { code: 'status', status: response.status } };
  } catch (error) {
    if (timer.signal.aborted) return { kind: 'problem', problem: { code: 'timeout' } };
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'problem', problem: { code: 'offline', detail } };
  } finally {
    clearTimeout(patience);
  }
}

/** A weak tag never matches in `If-Match` (RFC 9110, 13.1.1): such a server is one without tags. */
const isStrong = (etag: string): boolean => /^"[^"]*"$/.test(etag);
