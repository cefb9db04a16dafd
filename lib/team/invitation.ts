import { z } from 'zod';
import { oneLine } from '@/lib/knowledge/one-line';
import { slug } from '@/lib/knowledge/team-entry';
import { thumbprint } from '@/lib/knowledge/team-pack';
import { readPackAddress } from '@/lib/packs/sources/permission';
import { type CodeProblem, readCode, writeCode } from './code';

const PREFIX = 'savoir-team';

const isPackAddress = (text: string): boolean => readPackAddress(text) !== undefined;

const invitation = z.object({
  /** Thumbprint of the team's root key: what the agent pins. */
  team: thumbprint,
  name: oneLine(80),
  /** Where the team's file lies, best first: https, or http on this machine; empty where it is handed round. */
  addresses: z.array(z.url().max(500).refine(isPackAddress)).max(5),
  groups: z.array(slug).max(50),
});

/** What somebody needs to join a team. It holds no secret: whoever has it can read the team's tips, nothing else. */
export type Invitation = z.infer<typeof invitation>;

export type InvitationProblem = 'empty' | 'not-an-invitation' | 'damaged' | 'newer';

/**
 * The invitation as one word to paste on the join page and, where the team has an address, as a link that carries it
 * behind `#`, which browsers never send. Throws where the invitation itself is not valid.
 */
export function writeInvitation(given: Invitation): { link?: string; code: string } {
  const whole = invitation.parse(given);
  const code = writeCode(PREFIX, { v: 1, ...whole });
  const [address] = whole.addresses;
  return address === undefined ? { code } : { code, link: `${address.replace(/#.*$/s, '')}#${code}` };
}

/** Reads what was pasted: the code, the link, or a message that holds one of them. */
export function readInvitation(text: string): { invitation: Invitation } | { problem: InvitationProblem } {
  const read = readCode(PREFIX, text);
  if ('problem' in read) return { problem: PROBLEMS[read.problem] };
  const { v } = z.object({ v: z.number().optional() }).catch({}).parse(read.content);
  if (v !== undefined && v > 1) return { problem: 'newer' };
  const parsed = invitation.safeParse(read.content);
  return v === 1 && parsed.success ? { invitation: parsed.data } : { problem: 'damaged' };
}

const PROBLEMS: Record<CodeProblem, InvitationProblem> = {
  empty: 'empty',
  'other-text': 'not-an-invitation',
  damaged: 'damaged',
};
