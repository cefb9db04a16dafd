import type { Origin, SourceProblem } from '../membership';
import { readPackAddress } from './permission';
import { readLimited } from './read-limited';
import type { Answer, Known, PackSource } from './source';
import { waitAskedFor } from './waiting';

/** A server that has not answered whole by then is left for this time. In milliseconds. */
export const TIMEOUT_MS = 20_000;

/** What is given from outside, so that it can be tested. */
export interface AddressTools {
  fetch: typeof fetch;
  now(): number;
  /** Savoir holds the permission for the host of `address`. */
  permitted(address: string): Promise<boolean>;
  /** False where the browser knows that it has no network. */
  online(): boolean;
}

/** The team's file at a web address. No cookies and no referrer go along; a redirect must end on https. */
export function addressSource(address: string, via: Origin['via'], tools: AddressTools): PackSource {
  return {
    origin: { via, address },
    look: (known) => look(address, known, tools),
  };
}

async function look(address: string, { etag }: Known, tools: AddressTools): Promise<Answer> {
  const url = readPackAddress(address);
  if (!url) return problem({ code: 'not-https' });
  const timer = new AbortController();
  const patience = setTimeout(() => timer.abort(), TIMEOUT_MS);
  try {
    const response = await tools.fetch(url.href, {
      ...(await conditions(address, etag, tools)),
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: timer.signal,
    });
    return await answerOf(response, url, etag, tools.now());
  } catch (error) {
    if (timer.signal.aborted) return problem({ code: 'timeout' });
    return problem({ code: 'offline', detail: error instanceof Error ? error.message : String(error) });
  } finally {
    clearTimeout(patience);
  }
}

/**
 * With the host's permission Savoir says itself which version it has. Without it a header of our own would make the
 * browser ask the server for leave first, which few file servers give: there the browser's cache says it.
 */
async function conditions(
  address: string,
  etag: string | undefined,
  { permitted }: AddressTools,
): Promise<RequestInit> {
  if (!(await permitted(address).catch(() => false))) return { cache: 'no-cache' };
  return { cache: 'no-store', ...(etag && { headers: { 'If-None-Match': etag } }) };
}

async function answerOf(
  response: Response,
  asked: URL,
  known: string | undefined,
  now: number,
): Promise<Answer> {
  // Empty where a response was made up, as in tests.
  const ended = response.url ? readPackAddress(response.url) : asked;
  // From the web no redirect leads onto this machine over plain http: there anybody's program may answer.
  if (!ended || (ended.protocol === 'http:' && asked.protocol !== 'http:')) {
    await response.body?.cancel().catch(() => {});
    return problem({ code: 'not-https' });
  }
  const etag = response.headers.get('ETag') ?? undefined;
  // Who was not asked about a version can't say that it is still the same.
  if (known && (response.status === 304 || (response.status === 200 && etag === known))) {
    await response.body?.cancel().catch(() => {});
    return { kind: 'unchanged' };
  }
  if (response.status !== 200) {
    await response.body?.cancel().catch(() => {});
    return problem(
      { code: 'status', status: response.status },
      waitAskedFor(response.headers.get('Retry-After'), now),
    );
  }
  const announced = Number(response.headers.get('Content-Length') ?? 0);
  const text = await readLimited({ stream: response.body, announced });
  return text === undefined ? problem({ code: 'too-large' }) : { kind: 'bundle', text, etag };
}

const problem = (met: SourceProblem, waitMs?: number): Answer => ({ kind: 'problem', problem: met, waitMs });
