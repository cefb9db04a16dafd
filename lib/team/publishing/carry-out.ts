import type { Bundle, SignedPack } from '@/lib/packs/bundle';
import { openTeam } from '@/lib/packs/open-team';
import { keyId } from '../keys';
import { approvePack, type SigningKey, signPack } from '../sign';
import type { Lead, TeamDocument } from '../team-document';
import { firstBundle, newestOf, withoutProposal, withPack, withProposal } from './compose';
import { type Payload, readPayload } from './payload';
import type { Place } from './place';
import { builtOn, noteOf, prepare, stillFollows } from './prepare';
import { handBack, isReturned } from './returned';
import type { Shelf } from './shelf';
import { vouched } from './vouched';
import type { Published, PublishOutcome, Work } from './work';

/** What carrying out a change needs beside the file. */
export interface Hands {
  /** The lead who sits here; undefined while no key with a proven backup is held. */
  key: (SigningKey & { name: string }) | undefined;
  shelf: Shelf;
  now(): number;
}

export type Carried =
  /** It is in the file already: an earlier attempt arrived. */
  | { arrived: Published }
  /** The file with the change in it. `work`: as it is to be kept now, with what was signed for this file. */
  | { bundle: Bundle; work: Work; published: Published }
  | { outcome: Extract<PublishOutcome, { state: 'conflict' | 'stopped' }> };

const stopped = (problem: Extract<PublishOutcome, { state: 'stopped' }>['problem']): Carried => ({
  outcome: { state: 'stopped', problem },
});

/** Makes one change on the file that is there. Changes nothing by itself. `place`: undefined where there is no file yet. */
export async function carryOut(work: Work, place: Place | undefined, hands: Hands): Promise<Carried> {
  if (work.kind === 'team') return changeTeam(work, place);
  if (!place) return stopped({ code: 'no-team' });
  const before = arrivedAs(work, place);
  if (before) return before;
  const { key } = hands;
  if (!key) return stopped({ code: 'no-key' });
  const lead = await leadOf(place.opened.document, key);
  if (!lead) return stopped({ code: 'not-a-lead' });
  if (work.kind === 'pack') return publishPack(work, place, lead, { ...hands, key });

  const proposal = place.opened.proposals.find(({ signed }) => signed.payload === work.signed.payload);
  const payload = proposal && readPayload(proposal.signed);
  if (!proposal || !payload) return stopped({ code: 'proposal-gone' });
  const carried = (bundle: Bundle): Carried => ({ bundle, work, published: published(payload, true) });
  const own = proposal.signers.some(({ id }) => id === key.id);
  if (work.kind === 'withdrawal')
    return own ? carried(withoutProposal(place.bundle, proposal.signed)) : stopped({ code: 'not-allowed' });
  if (own) return stopped({ code: 'own-proposal' });
  if (!lead.approves) return stopped({ code: 'not-allowed' });
  if (work.kind === 'return') {
    const returned = await handBack(
      proposal.signed,
      { note: work.note, by: lead.name, now: hands.now() },
      key,
    );
    return carried(withProposal(place.bundle, returned));
  }
  const newest = newestOf(place.good, payload.id)?.payload;
  if (newest && builtOn(payload) !== newest.version) return stopped({ code: 'behind', by: noteOf(newest) });
  // Without the note of an earlier reader: it is approved now.
  const { payload: bytes, signatures } = proposal.signed;
  const signed = await approvePack({ payload: bytes, signatures }, key);
  return {
    bundle: withPack(place.bundle, signed, payload, place.good),
    work,
    published: published(payload, false),
  };
}

async function changeTeam(work: Extract<Work, { kind: 'team' }>, place: Place | undefined): Promise<Carried> {
  if (!place) return { bundle: firstBundle(work.jws), work, published: {} };
  const { document, signedDocument } = place.opened;
  if (signedDocument !== work.jws) {
    if (document.version >= work.version) return stopped({ code: 'team-newer' });
    // Of what was published since, it can't say whether it stays: that would be withdrawn without anybody's will.
    const { seen } = work;
    if (seen && place.opened.packs.some(({ sha256 }) => !seen.includes(sha256)))
      return stopped({ code: 'team-newer' });
    const read = await openTeam(work.jws, document.team);
    const bundle = 'document' in read ? await vouched(place.bundle, read.document) : place.bundle;
    return { bundle: { ...bundle, team: work.jws }, work, published: {} };
  }
  // This browser has it; the address may not.
  if (place.there?.text.includes(work.jws)) return { arrived: {} };
  return { bundle: place.bundle, work, published: {} };
}

async function publishPack(
  work: Extract<Work, { kind: 'pack' }>,
  place: Place,
  lead: Lead,
  { key, shelf, now }: Hands & { key: SigningKey },
): Promise<Carried> {
  const { request } = work;
  const proposal = place.opened.document.review;
  const before = readPayload(work.signed);
  let signed = work.signed;
  let payload = before;
  let merged: Published['merged'];
  if (!payload || !stillFollows(payload, place)) {
    const prepared = await prepare(request, place, lead, shelf, now());
    if ('problem' in prepared) return stopped(prepared.problem);
    if ('conflict' in prepared) return { outcome: { state: 'conflict', by: prepared.conflict } };
    if ('same' in prepared) return { arrived: published(prepared.same, false) };
    ({ payload, merged } = prepared);
    signed = await signPack(payload, key);
  }
  // A later proposal for the same pack takes the place of the author's earlier one.
  const earlier = place.opened.proposals
    .filter(({ pack, signers }) => pack.id === request.pack && signers[0]?.id === key.id)
    .map((one) => one.signed);
  return {
    bundle: proposal
      ? withProposal(place.bundle, signed, earlier)
      : withPack(place.bundle, signed, payload, place.good),
    work: { ...work, signed, proposal },
    published: { ...published(payload, proposal), ...(merged && { merged }) },
  };
}

/** Whether an earlier attempt came into the file that lies there. */
export const hasArrived = (work: Work, place: Place): boolean =>
  work.kind === 'team' ? place.there?.text.includes(work.jws) === true : arrivedAs(work, place) !== undefined;

/** What an earlier attempt came to: undefined where it has to be done (again). */
function arrivedAs(work: Exclude<Work, { kind: 'team' }>, place: Place): Carried | undefined {
  const payload = readPayload(work.signed);
  if (!payload || !place.there) return undefined;
  const { text } = place.there;
  const lies = ({ signed }: { signed: SignedPack }) => text.includes(signed.payload);
  const waits = place.opened.proposals.find(({ signed }) => signed.payload === work.signed.payload);
  const out = place.opened.packs.find(({ signed }) => signed.payload === work.signed.payload);
  // Also where somebody has published the next version on top of it meanwhile.
  const newest = newestOf(place.good, payload.id);
  const inHistory = newest?.payload.history.some(
    ({ version, at, author }) =>
      version === payload.version && at === payload.at && author === payload.author,
  );
  const isOut = out ? lies(out) : inHistory === true && newest !== undefined && lies(newest);
  const arrived = {
    pack: isOut || (work.kind === 'pack' && work.proposal && waits !== undefined && lies(waits)),
    approval: isOut,
    return:
      !waits || place.bundle.proposals.some((one) => one.payload === work.signed.payload && isReturned(one)),
    withdrawal: !waits,
  };
  if (arrived[work.kind]) return { arrived: published(payload, !isOut) };
  // It was there, and an older file has taken its place since.
  return out && !waits ? { bundle: place.bundle, work, published: published(payload, false) } : undefined;
}

const published = ({ id, title, version }: Payload, proposal: boolean): Published => ({
  pack: { id, title, version, proposal },
});

async function leadOf(document: TeamDocument, key: SigningKey): Promise<Lead | undefined> {
  for (const lead of document.leads) if ((await keyId(lead.key)) === key.id) return lead;
  return undefined;
}
