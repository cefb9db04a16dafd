import { z } from 'zod';
import { oneLine } from '@/lib/knowledge/one-line';
import { type CodeProblem, readCode, writeCode } from './code';
import {
  type FormerLead,
  type Group,
  type Keep,
  type Lead,
  type PublicKey,
  publicKey,
  type Segment,
  type TeamDocument,
} from './team-document';

/** The first document of a team, with one lead who may publish and approve everything. `team`: the root's thumbprint. */
export function newTeam(team: string, name: string, lead: Pick<Lead, 'name' | 'key'>): TeamDocument {
  return {
    schema: 1,
    team,
    version: 1,
    name,
    at: new Date().toISOString(),
    leads: [{ ...lead, publishes: 'all', approves: true }],
    former: [],
    review: false,
    groups: [],
    segments: [],
    addresses: [],
  };
}

/** Changes below answer the next version of the document, to be signed; what they don't name stays, unknown fields too. */
function next(document: TeamDocument, changed: Partial<TeamDocument>): TeamDocument {
  return { ...document, ...changed, version: document.version + 1, at: new Date().toISOString() };
}

const sameKey = (a: PublicKey, b: PublicKey): boolean => a.x === b.x;

/**
 * Adds a lead, or takes another name and other rights for a key that is there. A former lead is one again. `keeps`: what
 * stays good of what they signed even where their rights no longer reach so far.
 */
export function addLead(document: TeamDocument, lead: Lead, keeps: readonly Keep[] = []): TeamDocument {
  const { name, key } = lead;
  const there = document.leads.some((one) => sameKey(one.key, key));
  return next(document, {
    leads: there
      ? document.leads.map((before) => (sameKey(before.key, key) ? { ...before, ...lead } : before))
      : [...document.leads, lead],
    former: [
      ...document.former.filter((one) => !sameKey(one.key, key)),
      ...(keeps.length ? [{ name, key, keeps: [...keeps] }] : []),
    ],
  });
}

/**
 * Why the holder of `key` has to stay a lead: `last-lead`, nobody could publish; `last-approver`, while a second lead
 * must approve nothing would ever come out again.
 */
export function removalProblem(
  { leads, review }: Pick<TeamDocument, 'leads' | 'review'>,
  key: PublicKey,
): 'last-lead' | 'last-approver' | undefined {
  const rest = leads.filter((one) => !sameKey(one.key, key));
  if (rest.length === leads.length) return undefined;
  if (!rest.length) return 'last-lead';
  return review && !rest.some(({ approves }) => approves) ? 'last-approver' : undefined;
}

/**
 * Ends that the holder of `key` is a lead. Of what they signed exactly `keeps` stays good; everything else is withdrawn
 * from the agents. Throws where they have to stay (`removalProblem`).
 */
export function removeLead(document: TeamDocument, key: PublicKey, keeps: readonly Keep[]): TeamDocument {
  const lead = document.leads.find((one) => sameKey(one.key, key));
  if (!lead) return document;
  const problem = removalProblem(document, key);
  if (problem) throw new RangeError(problem);
  const former: FormerLead = { name: lead.name, key: lead.key, keeps: [...keeps] };
  return next(document, {
    leads: document.leads.filter((one) => one !== lead),
    former: [...document.former.filter((one) => !sameKey(one.key, key)), former],
  });
}

/**
 * Whether a second lead must approve. Switched on, what is published now and has one signature stays good:
 * `published`.
 */
export function setReview(
  document: TeamDocument,
  review: boolean,
  published: readonly Keep[] = [],
): TeamDocument {
  const { approved: _, ...rest } = document;
  return { ...next(rest, { review }), ...(review && published.length > 0 && { approved: [...published] }) };
}

/** Another name for the team. */
export const renameTeam = (document: TeamDocument, name: string): TeamDocument => next(document, { name });

/** Where the team's file lies, best first. */
export const setAddresses = (document: TeamDocument, addresses: readonly string[]): TeamDocument =>
  next(document, { addresses: [...addresses] });

/** Adds a group of agents, or renames the one of that id. */
export const addGroup = (document: TeamDocument, group: Group): TeamDocument =>
  next(document, { groups: put(document.groups, group) });

/** Takes a group away. Entries and pilots for it reach nobody then. */
export const removeGroup = (document: TeamDocument, id: string): TeamDocument =>
  next(document, { groups: document.groups.filter((group) => group.id !== id) });

/** Adds a segment of customers, or changes the one of that id. */
export const addSegment = (document: TeamDocument, segment: Segment): TeamDocument =>
  next(document, { segments: put(document.segments, segment) });

/** Takes a segment away. Entries for it are shown to nobody then. */
export const removeSegment = (document: TeamDocument, id: string): TeamDocument =>
  next(document, { segments: document.segments.filter((segment) => segment.id !== id) });

function put<T extends { id: string }>(items: readonly T[], item: T): T[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((before) => (before.id === item.id ? { ...before, ...item } : before))
    : [...items, item];
}

const REQUEST_PREFIX = 'savoir-lead';
const leadRequest = z.object({ name: oneLine(80), key: publicKey });

/** What somebody who is to be a lead hands to the holder of the root key. Whose it is, the fingerprint tells. */
export type LeadRequest = z.infer<typeof leadRequest>;
export type LeadRequestProblem = 'empty' | 'not-a-request' | 'damaged';

export const writeLeadRequest = (name: string, key: PublicKey): string =>
  writeCode(REQUEST_PREFIX, leadRequest.parse({ name, key }));

export function readLeadRequest(text: string): { request: LeadRequest } | { problem: LeadRequestProblem } {
  const read = readCode(REQUEST_PREFIX, text);
  if ('problem' in read) return { problem: REQUEST_PROBLEMS[read.problem] };
  const parsed = leadRequest.safeParse(read.content);
  return parsed.success ? { request: parsed.data } : { problem: 'damaged' };
}

const REQUEST_PROBLEMS: Record<CodeProblem, LeadRequestProblem> = {
  empty: 'empty',
  'other-text': 'not-a-request',
  damaged: 'damaged',
};
