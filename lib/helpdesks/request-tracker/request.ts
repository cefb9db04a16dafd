import type { ApiFailure, ApiProblem } from '../adapter';
import { getJson } from '../get-json';

export type Row = Readonly<Record<string, unknown>>;

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
  const answer = await getJson(`${url}?${new URLSearchParams(parameters)}`, signal);
  if (!answer.ok) return answer;
  const items = (answer.json as { items?: unknown } | null)?.items;
  return Array.isArray(items)
    ? items.filter((item) => item && typeof item === 'object')
    : failure('unreadable');
}
