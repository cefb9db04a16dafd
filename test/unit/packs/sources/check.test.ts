import { describe, expect, it, vi } from 'vitest';
import type { Membership, SourceState } from '@/lib/packs/membership';
import type { ReceiveOutcome } from '@/lib/packs/outcome';
import { type CheckTools, teamCheck } from '@/lib/packs/sources/check';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST = 'https://one.example/team.json';
const SECOND = 'https://two.example/team.json';

const TAKEN: ReceiveOutcome = {
  applied: [],
  unchanged: 1,
  refused: [],
  withdrawn: [],
  notes: [],
  team: false,
};
const REFUSED: ReceiveOutcome = { ...TAKEN, unchanged: 0, refused: [{ code: 'other-team' }] };

const DOCUMENT = { addresses: [] as string[] } as NonNullable<Membership['document']>;

const joinedTo = (...addresses: string[]): Membership => ({
  team: 'A'.repeat(43),
  name: 'Acme',
  addresses,
  groups: [],
  joinedAt: 0,
  by: 'agent',
  revision: 1,
});

type Answer = string | Response | Error;

/** A browser in a team, its servers by address, and a clock. */
function stage(membership: Membership | undefined, answers: Record<string, Answer> = {}) {
  const held: { membership: Membership | undefined; state: SourceState } = {
    membership,
    state: { failures: 0 },
  };
  const asked: { address: string; tag: string | undefined }[] = [];
  const received: { text: string; via: string; address: string | undefined }[] = [];
  const world = {
    now: Date.parse('2026-11-22T10:00:00Z'),
    online: true,
    savoir: '1.0.0',
    /** Servers answer after that. */
    holding: undefined as Promise<void> | undefined,
    outcome: (_: string): ReceiveOutcome => TAKEN,
    answers,
  };
  const tools: CheckTools = {
    store: {
      read: async () => held.membership && { membership: held.membership, state: held.state },
      async keep({ team, joinedAt }, state) {
        if (held.membership?.team === team && held.membership.joinedAt === joinedAt) held.state = state;
      },
    },
    fetch: (async (address: string, init: RequestInit) => {
      asked.push({ address, tag: (init.headers as Record<string, string> | undefined)?.['If-None-Match'] });
      await world.holding;
      const answer = world.answers[address] ?? new TypeError('Failed to fetch');
      if (answer instanceof Error) throw answer;
      return typeof answer === 'string' ? new Response(answer, { headers: { ETag: `"${answer}"` } }) : answer;
    }) as typeof fetch,
    now: () => world.now,
    random: () => 1,
    online: () => world.online,
    permitted: async () => true,
    get savoir() {
      return world.savoir;
    },
    receive: async (text, { via, address }, { expected }) => {
      if (expected.team !== held.membership?.team || expected.joinedAt !== held.membership.joinedAt)
        return REFUSED;
      received.push({ text, via, address });
      const outcome = world.outcome(text);
      // The team's document came with it.
      if (!outcome.refused.length) held.membership = { document: DOCUMENT, ...held.membership };
      return outcome;
    },
  };
  return { world, held, asked, received, check: teamCheck(tools) };
}

describe('looking for the team’s file', () => {
  it('does nothing without a team, or where its file is handed round', async () => {
    for (const membership of [undefined, joinedTo()]) {
      const { check, asked, held } = stage(membership);
      expect(await check('now')).toBe(false);
      expect(asked).toEqual([]);
      expect(held.state).toEqual({ failures: 0 });
    }
  });

  it('hands on what came, and says the next time which one it has', async () => {
    const { check, world, held, asked, received } = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    expect(await check('due')).toBe(true);
    expect(received).toEqual([{ text: 'v1', via: 'address', address: FIRST }]);
    expect(held.state).toEqual({
      checkedAt: world.now,
      reachedAt: world.now,
      failures: 0,
      nextAt: world.now + 5 * MINUTE,
      address: FIRST,
      etag: '"v1"',
      savoir: '1.0.0',
    });
    world.now += 5 * MINUTE;
    world.answers[FIRST] = new Response(null, { status: 304 });
    expect(await check('due')).toBe(true);
    expect(asked[1]).toEqual({ address: FIRST, tag: '"v1"' });
    expect(received).toHaveLength(1);
    expect(held.state).toMatchObject({ reachedAt: world.now, etag: '"v1"' });
  });

  it('looks only where that is due', async () => {
    const { check, world, asked } = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    await check('due');
    expect(await check('due')).toBe(false);
    expect(await check('soon')).toBe(false);
    expect(await check('now')).toBe(true);
    world.now += 31_000;
    expect(await check('soon')).toBe(true);
    expect(asked).toHaveLength(3);
  });

  it('tries the team’s own addresses after those of the invitation, each once, and remembers which one answered', async () => {
    const membership = {
      ...joinedTo(FIRST),
      document: { addresses: [FIRST, SECOND] },
    } as unknown as Membership;
    const { check, world, held, asked } = stage(membership, { [SECOND]: 'v1' });
    await check('now');
    expect(asked.map(({ address }) => address)).toEqual([FIRST, SECOND]);
    expect(held.state).toMatchObject({ failures: 0, address: SECOND, etag: '"v1"' });
    expect(held.state.problem).toBeUndefined();
    world.answers[FIRST] = 'v2';
    await check('now');
    // The tag is the other place's.
    expect(asked[2]).toEqual({ address: FIRST, tag: undefined });
  });

  it('goes past somebody else’s file to the next address', async () => {
    const { check, world, held } = stage(joinedTo(FIRST, SECOND), { [FIRST]: 'foreign', [SECOND]: 'v1' });
    world.outcome = (text) => (text === 'foreign' ? REFUSED : TAKEN);
    await check('now');
    expect(held.state).toMatchObject({ failures: 0, address: SECOND, etag: '"v1"' });
  });

  it('counts a file that was refused as reached, and asks for all of it again', async () => {
    const { check, world, held, asked } = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    await check('now');
    world.outcome = () => REFUSED;
    world.answers[FIRST] = 'foreign';
    world.now += 5 * MINUTE;
    await check('due');
    expect(held.state).toEqual({
      checkedAt: world.now,
      reachedAt: world.now,
      failures: 0,
      nextAt: world.now + 5 * MINUTE,
      address: FIRST,
      problem: { code: 'refused' },
    });
    world.now += 5 * MINUTE;
    await check('due');
    expect(asked.at(-1)).toEqual({ address: FIRST, tag: undefined });
  });

  it('shows what the best address answered where all fail', async () => {
    const { check, held } = stage(joinedTo(FIRST, SECOND), { [FIRST]: new Response('', { status: 403 }) });
    await check('now');
    expect(held.state).toMatchObject({ failures: 1, problem: { code: 'status', status: 403 } });
  });

  it('waits as long as the server asks', async () => {
    const busy = new Response('', { status: 503, headers: { 'Retry-After': '1800' } });
    const { check, world, held } = stage(joinedTo(FIRST), { [FIRST]: busy });
    await check('due');
    expect(held.state.nextAt).toBe(world.now + 30 * MINUTE);
  });

  it('keeps what it has while the server is gone for a week, asks ever less, and recovers at once', async () => {
    const { check, world, held, asked } = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    await check('due');
    const reachedAt = world.now;
    world.answers = {};
    asked.length = 0;
    // The alarm, for a week.
    for (const end = world.now + 7 * DAY; world.now < end; world.now += 5 * MINUTE) await check('due');
    expect(held.state).toMatchObject({
      reachedAt,
      etag: '"v1"',
      address: FIRST,
      problem: { code: 'offline' },
    });
    expect(held.state.failures).toBe(asked.length);
    // Once an hour, and some at first.
    expect(asked.length).toBeGreaterThan(7 * 23);
    expect(asked.length).toBeLessThan(7 * 24 + 12);
    world.answers[FIRST] = 'v2';
    world.now = held.state.nextAt ?? 0;
    expect(await check('soon')).toBe(true);
    expect(held.state).toMatchObject({ failures: 0, etag: '"v2"' });
    expect(held.state.problem).toBeUndefined();
  });

  it('does not blame the server while this device has no network', async () => {
    const { check, world, held } = stage(joinedTo(FIRST));
    world.online = false;
    for (let times = 0; times < 20; times++) {
      await check('due');
      world.now += 5 * MINUTE;
    }
    expect(held.state).toMatchObject({ failures: 0, problem: { code: 'offline' } });
    world.online = true;
    world.answers[FIRST] = 'v1';
    expect(await check('due')).toBe(true);
    expect(held.state.problem).toBeUndefined();
  });

  it.each([-DAY, DAY, -400 * DAY])('goes on when the clock jumps by %d ms', async (jump) => {
    const { check, world, asked } = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    await check('due');
    world.now += jump;
    expect(await check('due')).toBe(true);
    world.now += 5 * MINUTE;
    expect(await check('due')).toBe(true);
    world.now -= jump;
    expect(await check('due')).toBe(true);
    expect(asked).toHaveLength(4);
  });

  it('makes one look of many at once', async () => {
    const { check, asked } = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    expect(await Promise.all([check('due'), check('soon'), check('now'), check('due')])).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(asked).toHaveLength(1);
  });

  it('looks again where the team was changed in the middle of a look', async () => {
    const { check, held, asked } = stage(joinedTo(FIRST), { [FIRST]: 'v1', [SECOND]: 'other' });
    const under = check('now');
    await Promise.resolve();
    held.membership = { ...joinedTo(SECOND), team: 'B'.repeat(43) };
    held.state = { failures: 0 };
    expect(await check('now')).toBe(true);
    await under;
    expect(asked.map(({ address }) => address)).toContain(SECOND);
    expect(held.state).toMatchObject({ address: SECOND, etag: '"other"' });
  });

  it('leaves nothing of a look behind for who left and joined the same team again', async () => {
    const { check, world, held, asked, received } = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    let answer = () => {};
    world.holding = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const under = check('now');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    held.membership = { ...joinedTo(FIRST), joinedAt: world.now };
    held.state = { failures: 0 };
    const again = check('now');
    answer();
    await under;
    expect(received).toEqual([]);
    expect(held.state).toEqual({ failures: 0 });
    await again;
    expect(received).toEqual([{ text: 'v1', via: 'address', address: FIRST }]);
    expect(held.state).toMatchObject({ address: FIRST, etag: '"v1"' });
    // Each joining asked for all of it.
    expect(asked.map(({ tag }) => tag)).toEqual([undefined, undefined]);
  });

  it('asks for all of the file where nothing of it is here, whatever tag was left behind', async () => {
    const { check, world, held, asked, received } = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    held.state = { failures: 0, address: FIRST, etag: '"v1"', savoir: '1.0.0' };
    await check('now');
    expect(asked).toEqual([{ address: FIRST, tag: undefined }]);
    expect(received).toHaveLength(1);
    world.answers[FIRST] = new Response(null, { status: 304 });
    held.membership = joinedTo(FIRST);
    await check('now');
    expect(held.state).toMatchObject({ problem: { code: 'status', status: 304 }, failures: 1 });
  });

  it('asks for all of the file once more after Savoir itself was updated', async () => {
    const { check, world, held, asked, received } = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    await check('now');
    world.savoir = '1.1.0';
    await check('now');
    await check('now');
    expect(asked.map(({ tag }) => tag)).toEqual([undefined, undefined, '"v1"']);
    expect(received).toHaveLength(2);
    expect(held.state).toMatchObject({ etag: '"v1"', savoir: '1.1.0' });
  });

  it('never rejects, whatever fails around it', async () => {
    const { check, received, held } = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    const full = stage(joinedTo(FIRST), { [FIRST]: 'v1' });
    Object.defineProperty(full.held, 'state', {
      get: () => ({ failures: 0 }),
      set: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(await full.check('now')).toBe(true);
    expect(full.received).toHaveLength(1);
    Object.defineProperty(held, 'membership', {
      get: () => {
        throw new Error('no database');
      },
    });
    expect(await check('now')).toBe(false);
    expect(received).toEqual([]);
  });
});
