import { z } from 'zod';
import { channels, registers, situations } from '@/lib/knowledge/schema-values';
import { type TeamEntry, teamEntrySchema, teamKinds, teamWhen } from '@/lib/knowledge/team-entry';
import { MAX_ENTRIES, type TeamPack, teamPackEnvelope } from '@/lib/knowledge/team-pack';
import type { Note, Refusal } from './outcome';
import { plainIssue } from './plain-issue';
import { shapeProblem } from './shape';

export type ReadPack = { pack: TeamPack; notes: Note[] } | { refusal: Refusal };

/**
 * Checks what a pack's payload holds. Whole or not at all: one wrong entry refuses the pack and is named. Entries of a
 * kind or with a condition that this version does not know are left out with a note; unknown fields are kept.
 */
export function readPack(content: unknown): ReadPack {
  const label = packLabel(content);
  const shape = shapeProblem(content);
  const listed = listedEntries(content);
  if (listed.length > MAX_ENTRIES)
    return { refusal: { code: 'too-many', ...label, detail: `${listed.length} of at most ${MAX_ENTRIES}` } };
  if (shape) return { refusal: invalid(label, listed, shape.path, shape.detail) };
  const envelope = teamPackEnvelope.safeParse(content);
  if (!envelope.success) {
    const { field, detail } = plainIssue(envelope.error);
    return { refusal: invalid(label, listed, field.split('.'), detail) };
  }
  const { entries: raw, ...rest } = envelope.data;
  const entries: TeamEntry[] = [];
  const notes: Note[] = [];
  const ids = new Set<string>();
  for (const entry of raw) {
    if (ids.has(entry.id))
      return {
        refusal: {
          code: 'invalid',
          ...label,
          entry: entry.id,
          field: 'id',
          detail: 'two entries have this id',
        },
      };
    ids.add(entry.id);
    const because = passedOver(entry);
    if (because) {
      notes.push({ pack: rest.id, entry: entry.id, ...because });
      continue;
    }
    const read = teamEntrySchema.safeParse(entry);
    if (!read.success)
      return { refusal: { code: 'invalid', ...label, entry: entry.id, ...plainIssue(read.error) } };
    entries.push(read.data);
  }
  return { pack: { ...rest, entries }, notes };
}

/** What a payload calls itself, to name it in a refusal. Not verified: used for nothing else. */
export function packLabel(content: unknown): { pack?: string; version?: number } {
  const { id, version } = labelSchema.parse(content);
  return { ...(id !== undefined && { pack: id }), ...(version !== undefined && { version }) };
}

const labelSchema = z
  .object({
    id: teamPackEnvelope.shape.id.optional().catch(undefined),
    version: teamPackEnvelope.shape.version.optional().catch(undefined),
  })
  .catch({ id: undefined, version: undefined });

function listedEntries(content: unknown): readonly unknown[] {
  const { entries } = (content ?? {}) as { entries?: unknown };
  return Array.isArray(entries) ? entries : [];
}

/** "entries.3.when" is of no help to a person: names the entry by its id and the field within it. */
function invalid(
  label: { pack?: string; version?: number },
  listed: readonly unknown[],
  path: readonly (string | number)[],
  detail: string,
): Refusal {
  const [first, index, ...within] = path;
  const { id } = (first === 'entries' ? (listed[Number(index)] ?? {}) : {}) as { id?: unknown };
  const named = typeof id === 'string' && id.length <= 80;
  const field = (named ? within : path).join('.');
  return { code: 'invalid', ...label, ...(named && { entry: id }), ...(field && { field }), detail };
}

/** The lists of conditions that grow with Savoir: a member that it does not know yet can't be checked. */
const GROWING: Readonly<Record<string, readonly string[]>> = { channels, registers, situations };

function passedOver(entry: { kind: string; when?: unknown }): Pick<Note, 'because' | 'detail'> | undefined {
  if (!teamKinds.some((kind) => kind === entry.kind)) return { because: 'unknown-kind', detail: entry.kind };
  if (typeof entry.when !== 'object' || entry.when === null || Array.isArray(entry.when)) return undefined;
  for (const [condition, values] of Object.entries(entry.when)) {
    if (!Object.hasOwn(teamWhen.shape, condition)) return { because: 'unknown-condition', detail: condition };
    const known = GROWING[condition];
    if (!known || !Array.isArray(values)) continue;
    const unknown = values.find((value) => typeof value === 'string' && !known.includes(value));
    if (unknown !== undefined) return { because: 'unknown-condition', detail: `${condition}: ${unknown}` };
  }
  return undefined;
}
