import { describe, expect, it } from 'vitest';
import type { Finding, Findings, Register } from '@/lib/detect/finding';
import { guide, type InTeam } from '@/lib/guidance/guide';
import { teamItems } from '@/lib/guidance/team-items';
import { stack } from '@/lib/knowledge/layers';
import type { Entry, Situation } from '@/lib/knowledge/schema';
import type { TeamLayer, TeamLayerEntry } from '@/lib/packs/team-layer';

const TODAY = '2026-11-22';
const NOW = Date.parse(`${TODAY}T12:00:00Z`);
const DAY = 24 * 60 * 60 * 1000;
const common = { sources: [], reviewed: '2026-11-01' };
const mark = { pack: 'house', title: 'House rules', language: 'en', arrivedAt: 0 };

/** Entries of a team as the reader gives them; what is written here passes for checked. */
const team = (entries: object[], arrivedAt = 0): TeamLayer => ({
  name: 'Support Nord',
  revision: 1,
  groups: [],
  segments: [],
  entries: entries.map(
    (entry) =>
      ({ ...common, ...entry, layer: 'team', team: { ...mark, arrivedAt } }) as unknown as TeamLayerEntry,
  ),
});
const tip = (id: string, more: object = {}) => ({ id, kind: 'tip', text: id, why: '', priority: 2, ...more });
const phrase = (id: string, text: string, more: object = {}) => ({
  ...{ id, kind: 'phrase', use: 'phrase', replyLanguage: 'en', register: 'neutral', text, priority: 5 },
  ...more,
});
const tone = (id: string, more: object = {}) => ({
  ...{ id, kind: 'tone', text: id, why: 'w', scales: { directness: 0, formality: 0, warmth: 0 } },
  ...more,
});
const found = <T extends string>(value: T | undefined): Finding<T> => ({
  value,
  probability: value ? 0.95 : 0,
  decidedBy: value && 'text',
  evidence: [],
  against: [],
});

interface Case {
  shipped?: object[];
  team?: TeamLayer;
  situation?: Situation;
  region?: string;
  register?: Register;
  inTeam?: InTeam;
  seen?: () => number;
}

function advise({ shipped = [], team: layer, situation, region = 'DE', register, inTeam, seen }: Case) {
  const findings: Findings = {
    language: found('de'),
    region: found(region),
    register: found(register),
    name: { full: '', kind: 'none', order: 'given-first', certain: false },
  };
  const pack = {
    ...{ schema: 1 as const, id: 'p', version: 1, title: 'p', layer: { language: 'de', region: 'DE' } },
    entries: shipped.map((entry) => ({ ...common, ...entry }) as unknown as Entry),
  };
  return guide({
    record: {
      ref: { helpdesk: 'zendesk', origin: 'o', kind: 'ticket', id: '1' },
      customer: {},
      messages: [],
      channel: 'email',
    },
    findings,
    items: [...stack([pack]), ...(layer ? teamItems(layer, TODAY) : [])],
    replyLanguage: { tag: 'en', from: 'pick', others: [] },
    situation,
    inTeam,
    seen,
    now: { at: NOW, today: TODAY },
  });
}
const tips = (given: Case) => advise(given).guidance.tips.map(({ id, layer }) => `${id} ${layer}`);

describe("a team's entries", () => {
  it('replace a shipped one only where their own conditions hold', () => {
    const given = { shipped: [tip('a')], team: team([tip('a', { when: { regions: ['MX'] } })]) };
    expect(tips(given)).toEqual(['a de-DE']);
    expect(tips({ ...given, region: 'MX' })).toEqual(['a team']);
  });

  it('hide a shipped one only where their own conditions hold', () => {
    const hide = { id: 'h', kind: 'hide', hides: 'a', when: { regions: ['MX'] } };
    const given = { shipped: [tip('a'), tip('b')], team: team([hide]) };
    expect(tips(given)).toEqual(['a de-DE', 'b de-DE']);
    expect(tips({ ...given, region: 'MX' })).toEqual(['b de-DE']);
  });

  it('are for the segments and groups that they name', () => {
    const given = {
      team: team([tip('s', { when: { segments: ['vip'] } }), tip('g', { when: { groups: ['berlin'] } })]),
    };
    expect(tips(given)).toEqual([]);
    expect(tips({ ...given, inTeam: { segments: ['vip'], groups: [] } })).toEqual(['s team']);
    expect(tips({ ...given, inTeam: { segments: [], groups: ['x', 'berlin'] } })).toEqual(['g team']);
  });

  it('count from their first day to their last, both included', () => {
    const ids = tips({
      team: team([
        tip('today', { from: TODAY, until: TODAY }),
        tip('tomorrow', { from: '2026-11-23' }),
        tip('yesterday', { until: '2026-11-21' }),
      ]),
    });
    expect(ids).toEqual(['today team']);
  });

  it('come before what ships as important, but where they are good to know only', () => {
    const given = {
      shipped: [tip('shipped', { priority: 1 })],
      team: team([tip('usual'), tip('aside', { priority: 3 })]),
    };
    expect(tips(given)).toEqual(['usual team', 'shipped de-DE', 'aside team']);
  });

  it('stay and rank lower when nobody has confirmed them in time', () => {
    const given = {
      shipped: [tip('shipped')],
      team: team([tip('old', { verifyBy: '2026-11-21', owner: 'Ada' })]),
    };
    expect(tips(given)).toEqual(['shipped de-DE', 'old team']);
    expect(advise(given).guidance.tips[1]?.team).toEqual({
      ...mark,
      name: 'Support Nord',
      owner: 'Ada',
      reviewed: '2026-11-01',
      verifyBy: '2026-11-21',
      standing: 'expired',
    });
  });

  it('are new for seven days and until they were seen, and then on top', () => {
    const shipped = [tip('shipped', { priority: 1 })];
    const fresh = (layer: TeamLayer, seen = () => 0) => {
      const { guidance } = advise({ shipped, team: layer, seen });
      return [guidance.fresh, guidance.tips[0]?.id];
    };
    const aside = [tip('aside', { priority: 3 })];
    expect(fresh(team(aside, NOW - 6 * DAY))).toEqual([['aside'], 'aside']);
    expect(fresh(team(aside, NOW - 8 * DAY))).toEqual([[], 'shipped']);
    expect(fresh(team(aside, NOW - DAY), () => 1)).toEqual([[], 'shipped']);
    expect(fresh(team(aside))).toEqual([[], 'shipped']);
  });

  it('say nothing about whether Savoir knows this culture', () => {
    expect(advise({ team: team([tip('a')]) }).guidance.reviewed).toBe(false);
    const hidden = team([{ id: 'h', kind: 'hide', hides: 'a' }]);
    expect(advise({ shipped: [tip('a')], team: hidden }).guidance.reviewed).toBe(true);
  });

  it('leave out where a helpdesk keeps its fields', () => {
    const site = { id: 'site', kind: 'site', title: 'Desk', hosts: ['desk.example'] };
    expect(teamItems(team([site]), TODAY)).toEqual([]);
  });
});

describe("a team's tone, lines and promises", () => {
  it('take its tone, the one for this customer before the one for all, the confirmed one before the other', () => {
    const shipped = [tone('shipped')];
    const toneOf = (entries: object[]) => advise({ shipped, team: team(entries) }).guidance.tone?.id;
    expect(toneOf([tone('all')])).toBe('all');
    expect(toneOf([tone('all'), tone('some', { when: { regions: ['DE'] } })])).toBe('some');
    expect(toneOf([tone('some', { when: { regions: ['MX'] } })])).toBe('shipped');
    expect(toneOf([tone('old', { verifyBy: '2026-01-01' })])).toBe('old');
    expect(toneOf([tone('old', { verifyBy: '2026-01-01', when: { regions: ['DE'] } }), tone('all')])).toBe(
      'all',
    );
  });

  it('puts its greetings first in their register, with who stands behind them', () => {
    const greeting = (id: string, more: object = {}) => phrase(id, `${id},`, { use: 'greeting', ...more });
    const given = {
      shipped: [greeting('shipped', { priority: 1 })],
      team: team([greeting('ours', { priority: 9 }), greeting('formal', { register: 'formal' })]),
    };
    expect(advise(given).guidance.address.greeting).toMatchObject({
      text: 'ours,',
      team: { name: 'Support Nord', title: 'House rules' },
    });
    expect(advise({ ...given, register: 'formal' }).guidance.address.greeting?.text).toBe('formal,');
  });

  it('offers an informal greeting that is for others to nobody else', () => {
    const informal = phrase('hi', 'Hi,', {
      use: 'greeting',
      register: 'informal',
      when: { regions: ['MX'] },
    });
    const given = {
      shipped: [phrase('dear', 'Dear,', { use: 'greeting' })],
      team: team([informal]),
      register: 'informal' as const,
    };
    expect(advise(given).guidance.register.value).toBe('neutral');
    expect(advise({ ...given, region: 'MX' }).guidance.register.value).toBe('informal');
  });

  it('lists phrases of all situations, and of two with the same id the one for now', () => {
    const given = {
      shipped: [phrase('sorry', 'Sorry.')],
      team: team([
        phrase('sorry', 'We are sorry.', { when: { situations: ['apology'] } }),
        phrase('bye', 'Bye.', { when: { situations: ['closing'] } }),
      ]),
    };
    const texts = (situation?: Situation) =>
      advise({ ...given, ...(situation && { situation }) }).guidance.phrases.map(({ text }) => text);
    expect(texts().sort()).toEqual(['Bye.', 'Sorry.']);
    expect(texts('apology')).toEqual(['We are sorry.', 'Bye.']);
  });

  it('gives the targets that fit, an expired one where there is no other about the same', () => {
    const target = (id: string, more: object = {}) => ({
      ...{ id, kind: 'target', metric: 'next-reply', minutes: 60 },
      ...more,
    });
    const ids = (entries: object[], inTeam?: InTeam) =>
      advise({ team: team(entries), ...(inTeam && { inTeam }) }).targets.map(({ id }) => id);
    const vip = target('vip', { when: { segments: ['vip'], channels: ['email'], languages: ['de'] } });
    expect(ids([target('all'), vip])).toEqual(['all']);
    expect(ids([target('all'), vip], { segments: ['vip'], groups: [] })).toEqual(['all', 'vip']);
    const old = { verifyBy: '2026-01-01' };
    expect(ids([target('old', old)])).toEqual(['old']);
    expect(ids([target('old', old), target('all')])).toEqual(['all']);
    expect(ids([target('old', { ...old, metric: 'resolution' }), target('all')])).toEqual(['old', 'all']);
  });
});
