import type { ApiFailure, ApiProblem, RateLimit } from './adapter';
import { defined } from './defined';

/** A ticket with its people is a few kB, the texts of forty long mails fit several times over. In bytes. */
const MAX_BYTES = 2_000_000;

/**
 * One GET to the helpdesk's own API with the agent's session, with `more` headers where it wants some. Throws only
 * where `signal` is aborted.
 * A status that a helpdesk's sign-in or limit gives becomes the problem it stands for.
 */
export async function getJson(
  url: string,
  signal: AbortSignal,
  more?: Record<string, string>,
): Promise<{ ok: true; json: unknown; rate: RateLimit | undefined } | ApiFailure> {
  let rate: RateLimit | undefined;
  const failure = (problem: ApiProblem, retrySeconds?: number): ApiFailure =>
    defined({ ok: false as const, problem, retrySeconds, rate }) as ApiFailure;
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...more },
      // A redirect leads to a sign-in page.
      redirect: 'manual',
      signal,
    });
    rate = rateOf(response.headers);
    if (!response.ok) {
      response.body?.cancel().catch(() => {});
      const problem = PROBLEMS[response.status] ?? (response.status > 499 ? 'server' : 'unreadable');
      return failure(problem, retryAfter(response.headers));
    }
    const text = await boundedText(response);
    if (text === undefined) return failure('too-large');
    try {
      return { ok: true, json: JSON.parse(text), rate };
    } catch {
      return failure('unreadable');
    }
  } catch {
    signal.throwIfAborted();
    return failure('offline');
  }
}

/** 0 is the status of a redirect that was not followed. */
const PROBLEMS: Record<number, ApiProblem> = {
  0: 'signed-out',
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  429: 'rate-limited',
};

/** The body as text, or undefined past the limit: then the rest is not fetched. */
async function boundedText({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

const count = (value: string | null) => (value && /^\d+$/.test(value.trim()) ? Number(value) : undefined);

/**
 * The account's limit, where the helpdesk has one: `X-Rate-Limit`, `X-Rate-Limit-Remaining`, `ratelimit-reset` in
 * seconds (developer.zendesk.com, "Rate limits").
 */
function rateOf(headers: Headers): RateLimit | undefined {
  const limit = count(headers.get('x-rate-limit'));
  const remaining = count(headers.get('x-rate-limit-remaining'));
  if (limit === undefined || remaining === undefined) return undefined;
  return defined({ limit, remaining, resetSeconds: count(headers.get('ratelimit-reset')) }) as RateLimit;
}

/** `Retry-After` in seconds: RFC 9110 allows a count or a date. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  const seconds = count(value) ?? Math.ceil((Date.parse(value ?? '') - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
