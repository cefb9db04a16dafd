import type { ApiFailure, ApiProblem } from '../adapter';

export type Row = Readonly<Record<string, unknown>>;

/** Longer answers are refused, in UTF-16 units: forty long mails fit several times over. */
const MAX_ANSWER = 4_000_000;
const PROBLEMS: Readonly<Record<number, ApiProblem>> = {
  // 0: a sign-in in front of Request Tracker redirects, perhaps to another site.
  0: 'signed-out',
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  429: 'rate-limited',
};

export const failure = (problem: ApiProblem): ApiFailure => ({ ok: false, problem });

/**
 * The rows of one REST 2 collection, asked for with the agent's session, or why there are none. Throws only
 * where `signal` is aborted.
 */
export async function collection(
  url: string,
  parameters: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Row[] | ApiFailure> {
  try {
    const response = await fetch(`${url}?${new URLSearchParams(parameters)}`, { redirect: 'manual', signal });
    const { status, headers } = response;
    if (status !== 200) {
      const retrySeconds = Number(headers.get('retry-after'));
      const problem = PROBLEMS[status] ?? (status < 500 ? 'unreadable' : 'server');
      return { ...failure(problem), ...(retrySeconds > 0 && { retrySeconds }) };
    }
    const text = Number(headers.get('content-length')) > MAX_ANSWER ? undefined : await response.text();
    if (!text || text.length > MAX_ANSWER) return failure(text === '' ? 'unreadable' : 'too-large');
    const items = parsed(text);
    return Array.isArray(items)
      ? items.filter((item) => item && typeof item === 'object')
      : failure('unreadable');
  } catch {
    signal.throwIfAborted();
    return failure('offline');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)?.items;
  } catch {
    return undefined;
  }
}
