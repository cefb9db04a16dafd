import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Findings, unknown } from '@/lib/detect/finding';
import type { TeamLayer, TeamLayerEntry } from '@/lib/packs/team-layer';
import { keepAnswers } from '@/lib/panel/kept-answers';
import { memoryStorage } from '@/lib/panel/memory-storage';
import { createPanelSession } from '@/lib/panel/panel-session';
import type { ToPanel } from '@/lib/protocol/record-channel';
import type { CustomerRecord, RecordRef } from '@/lib/record/customer-record';

const NOW = Temporal.Instant.from('2026-11-20T09:00:00Z');
const ref = (id: string): RecordRef => ({ helpdesk: 'zendesk', origin: 'o', kind: 'ticket', id });
const record = (id: string): CustomerRecord => ({
  ref: ref(id),
  customer: {},
  messages: [{ author: 'customer', text: 'Hello', at: '2026-11-20T08:00:00Z' }],
});
const tip = (id: string, more: object = {}): TeamLayerEntry =>
  ({
    ...{ id, kind: 'tip', text: id, why: '', priority: 1, sources: [], reviewed: '2026-11-19' },
    ...{ layer: 'team', ...more },
    team: { pack: 'p', title: 'P', language: 'en', arrivedAt: NOW.epochMilliseconds - 1_000 },
  }) as TeamLayerEntry;
const layer = (...entries: TeamLayerEntry[]): TeamLayer => ({
  ...{ name: 'N', revision: 1, groups: [], segments: [] },
  entries,
});

let busy: boolean;
let now: Temporal.Instant;
beforeEach(() => {
  busy = false;
  now = NOW;
});

async function setup(first: TeamLayer | undefined = layer()) {
  let say: (message: ToPanel) => void = () => {};
  const session = createPanelSession({
    knowledge: { names: async () => new Set(), load: async () => [] },
    holidays: async () => undefined,
    place: async () => undefined,
    desk: () => ({ zone: 'Europe/London', region: '' }),
    detect: async () => {
      const name = { full: '', kind: 'none', order: 'given-first', certain: false } as const;
      const findings: Findings = { language: unknown(), region: unknown(), register: unknown(), name };
      return { findings, shownName: '', intents: [] };
    },
    languageOf: async () => undefined,
    seen: async () => () => 0,
    own: async () => undefined,
    team: async () => first,
    busy: () => busy,
    corrections: { of: async () => undefined, keep: async () => {}, watch: () => {} },
    mayAsk: () => false,
    kept: keepAnswers(memoryStorage(), () => 0),
    languages: () => ({ agentLanguages: ['en'], teamLanguage: 'en' }),
    now: () => now,
  });
  session.connect({ send() {}, listen: (listener) => (say = listener), close() {} }, '');
  let sequence = 0;
  const open = async (id: string) => {
    sequence += 1;
    say({ type: 'opened', sequence, ref: ref(id) });
    say({ type: 'page', sequence, record: record(id), fields: [] });
    await vi.waitFor(() => expect(session.state().phase).toBe('ready'));
  };
  await open('1');
  const tips = () => session.state().advised?.guidance.tips.map(({ id }) => id);
  const layout = (collapsed: boolean) =>
    say({ type: 'layout', layout: { collapsed, side: 'right', squeezed: false } });
  return { session, open, tips, layout };
}

describe("a change of the team's packs", () => {
  it('is shown at once, and says how many tips are new', async () => {
    const { session, tips } = await setup(layer(tip('a')));
    await session.teamChanged(layer(tip('a'), tip('b')));
    expect(tips()).toEqual(['a', 'b']);
    expect(session.state().news).toEqual({ held: false, tips: 1 });
  });

  it('waits while the agent is busy in the panel, and comes when that is over', async () => {
    const { session, tips } = await setup();
    busy = true;
    await session.teamChanged(layer(tip('a')));
    expect(tips()).toEqual([]);
    expect(session.state().news).toEqual({ held: true, tips: 1 });
    await session.showTeam();
    expect(tips()).toEqual(['a']);
    expect(session.state().news).toEqual({ held: false, tips: 1 });
    await session.showTeam();
    expect(session.state().news).toEqual({ held: false, tips: 1 });
  });

  it('stays held while other things change on screen', async () => {
    const { session, tips } = await setup();
    busy = true;
    await session.teamChanged(layer(tip('a')));
    session.pickSituation('delay');
    await vi.waitFor(() => expect(session.state().situation).toBe('delay'));
    await new Promise((done) => setTimeout(done));
    expect(tips()).toEqual([]);
    expect(session.state().news).toEqual({ held: true, tips: 1 });
  });

  it('comes with the next record', async () => {
    const { session, tips, open } = await setup();
    busy = true;
    await session.teamChanged(layer(tip('a')));
    await open('2');
    expect(tips()).toEqual(['a']);
    expect(session.state().news).toBeUndefined();
  });

  it('counts what came last where several came', async () => {
    const { session, tips } = await setup();
    busy = true;
    await Promise.all([session.teamChanged(layer(tip('a'))), session.teamChanged(layer(tip('b'), tip('c')))]);
    expect(session.state().news).toEqual({ held: true, tips: 2 });
    await session.showTeam();
    expect(tips()).toEqual(['b', 'c']);
  });

  it('needs no waiting where nothing on screen would be another', async () => {
    const { session, open, tips } = await setup();
    busy = true;
    await session.teamChanged(layer(tip('a', { when: { segments: ['vip'] } })));
    expect(session.state().news).toBeUndefined();
    await session.teamChanged(layer());
    await open('2');
    expect(tips()).toEqual([]);
  });

  it('is said without a number where no tip is new', async () => {
    const { session, tips } = await setup(layer(tip('a')));
    busy = true;
    await session.teamChanged(undefined);
    expect(session.state().news).toEqual({ held: true, tips: 0 });
    expect(tips()).toEqual(['a']);
    await session.showTeam();
    expect(tips()).toEqual([]);
    expect(session.state().news).toBeUndefined();
  });

  it('does not wait for a hand over the slim tab', async () => {
    const { session, tips, layout } = await setup();
    layout(true);
    busy = true;
    await session.teamChanged(layer(tip('a')));
    expect(tips()).toEqual(['a']);
  });
});

it('looks again when the day becomes another', async () => {
  const { session, tips } = await setup(layer(tip('until', { until: '2026-11-20' })));
  expect(tips()).toEqual(['until']);
  now = NOW.add({ hours: 72 });
  session.tick();
  await vi.waitFor(() => expect(tips()).toEqual([]));
});
