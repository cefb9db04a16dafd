import { describe, expect, it } from 'vitest';
import type { PublishingTools } from '@/lib/team/publishing/deliver';
import { createPublishing } from '@/lib/team/publishing/publishing';
import { content, draftOf, lying, request, type Stage, stage, studio, tip } from './stage';

const ONE = content(tip('a', 'One.'));
const TWO = content(tip('a', 'One.'), tip('b', 'Two.'));

/**
 * The same tools, dead from the `step`-th call on: before it does anything, or after it did everything and before the
 * caller hears of it. `calls` counts.
 */
function dying(tools: PublishingTools, step: number, when: 'before' | 'after') {
  const count = { calls: 0 };
  const mortal =
    <Given extends unknown[], Result>(work: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      count.calls += 1;
      if (count.calls > step || (count.calls === step && when === 'before')) throw new Error('killed');
      const result = await work(...given);
      if (count.calls === step) throw new Error('killed');
      return result;
    };
  const shelf = Object.fromEntries(
    Object.entries(tools.shelf).map(([name, work]) => [name, mortal(work)]),
  ) as unknown as PublishingTools['shelf'];
  return {
    count,
    tools: {
      ...tools,
      shelf,
      fetch: mortal(tools.fetch) as typeof fetch,
      team: mortal(tools.team),
      installed: mortal(tools.installed),
      key: mortal(tools.key),
      receive: mortal(tools.receive),
    },
  };
}

type Studio = ReturnType<typeof studio>;

/** Does `work` with a Studio that dies at every step in turn, opens it again, and looks at what came of it. */
async function killedEverywhere(
  begin: () => Promise<{ team: Stage; own: Studio }>,
  work: (publishing: Studio['publishing'], own: Studio) => Promise<unknown>,
  check: (found: { team: Stage; own: Studio; began: boolean; step: string }) => Promise<void>,
): Promise<number> {
  let step = 0;
  for (let whole = false; !whole; ) {
    step += 1;
    for (const when of ['before', 'after'] as const) {
      const { team, own } = await begin();
      const { tools, count } = dying(own.tools, step, when);
      await work(createPublishing(tools), own);
      const began = own.kept.pending !== undefined;
      await own.publishing.resume();
      await check({ team, own, began, step: `${when} ${step}` });
      whole = count.calls < step;
    }
  }
  return step - 1;
}

describe('killed between any two steps', () => {
  it('a version is published once or not at all, and the draft is there until it is', async () => {
    const steps = await killedEverywhere(
      async () => {
        const team = await stage();
        const own = studio(team, team.people.ana);
        await own.publishing.publish(request(ONE, 0));
        own.kept.drafts.set('tips', draftOf(TWO, 1));
        return { team, own };
      },
      (publishing) => publishing.publish(request(TWO, 1)),
      async ({ team, own, step }) => {
        const { packs } = await lying(team);
        const out = packs[0] === '2 published Ana: One. Two.';
        expect(packs, step).toEqual([out ? '2 published Ana: One. Two.' : '1 published Ana: One.']);
        expect(own.kept.pending, step).toBeUndefined();
        // Killed before it was begun, the draft waits for the lead; later it became the version.
        expect(own.kept.drafts.has('tips'), step).toBe(!out);
        if (out) {
          expect(own.received.at(-1), step).toBe(team.server.file);
          expect(own.kept.versions.has('tips 2'), step).toBe(true);
        }
        expect(
          team.server.puts.filter(({ stored }) => stored),
          step,
        ).toHaveLength(out ? 2 : 1);
      },
    );
    expect(steps).toBeGreaterThan(10);
  });

  it('an approval is given once', async () => {
    await killedEverywhere(
      async () => {
        const team = await stage({ review: true });
        await studio(team, team.people.ana).publishing.publish(request(ONE, 0));
        return { team, own: studio(team, team.people.ben) };
      },
      async (publishing, own) => {
        const [proposal] = JSON.parse((await fileOf(own)) ?? '').proposals;
        await publishing.approve(proposal);
      },
      async ({ team, own, step }) => {
        const { packs, proposals } = await lying(team);
        expect([...packs, ...proposals], step).toEqual(['1 published Ana: One.']);
        expect(own.kept.pending, step).toBeUndefined();
      },
    );
  });

  it('a merge with what somebody published meanwhile happens once', async () => {
    await killedEverywhere(
      async () => {
        const team = await stage();
        const own = studio(team, team.people.ana);
        await own.publishing.publish(request(ONE, 0));
        const ben = studio(team, team.people.ben);
        await ben.publishing.refresh();
        await ben.publishing.publish(request(TWO, 1));
        return { team, own };
      },
      (publishing) => publishing.publish(request(content(tip('a', 'One!')), 1)),
      async ({ team, step }) => {
        const [pack] = (await lying(team)).packs;
        expect(['2 published Ben: One. Two.', '3 published Ana: One! Two.'], step).toContain(pack);
      },
    );
  });

  it('the disk is full at any step: said, nothing lost, done when there is room', async () => {
    for (let step = 1; step < 40; step += 1) {
      const team = await stage();
      const own = studio(team, team.people.ana);
      own.kept.drafts.set('tips', draftOf(ONE, 0));
      let calls = 0;
      const full = (name: 'keepPending' | 'keepBundle' | 'dropDraft', from: number) => {
        const work = own.shelf[name] as (...given: unknown[]) => Promise<never>;
        return async (...given: unknown[]) => {
          calls += 1;
          if (calls >= from) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          return work(...given);
        };
      };
      const shelf = {
        ...own.shelf,
        keepPending: full('keepPending', step),
        keepBundle: full('keepBundle', step),
        dropDraft: full('dropDraft', step),
      };
      const outcome = await createPublishing({ ...own.tools, shelf }).publish(request(ONE, 0));
      if (outcome.state === 'done') return;
      expect(outcome).toMatchObject({ problem: { code: 'not-stored', problem: { full: true } } });
      expect(own.kept.drafts.size).toBe(1);
      const again =
        outcome.state === 'waiting' ? own.publishing.resume() : own.publishing.publish(request(ONE, 0));
      expect(await again).toMatchObject({ state: 'done', published: { pack: { version: 1 } } });
      expect((await lying(team)).packs).toEqual(['1 published Ana: One.']);
    }
    throw new Error('never done');
  });
});

const fileOf = async (own: Studio) => (await own.tools.fetch('', {})).text();
