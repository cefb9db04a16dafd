import { describe, expect, it } from 'vitest';
import { teamScores } from '@/lib/dimensions/team-scores';
import type { TeamLayer } from '@/lib/packs/team-layer';

const TODAY = '2026-11-22';
/** Figures here are made up: the real ones are licensed. */
const matrix = (given: object = {}) =>
  ({
    id: 'our.dimensions',
    kind: 'dimensions',
    layer: 'team',
    edition: 'Made up, 2026',
    licence: 'Nobody',
    reviewed: TODAY,
    scores: { JP: { pdi: 1 }, MX: { pdi: 2, idv: 3 } },
    ...given,
  }) as unknown as TeamLayer['entries'][number];
const scores = (entries: TeamLayer['entries'], groups: string[] = []) =>
  teamScores({ entries, groups }, 'JP', 'MX', TODAY);

describe('the scores that a team brought', () => {
  it('are those of both territories, with their edition', () => {
    expect(scores([matrix()])).toEqual({
      edition: 'Made up, 2026',
      theirs: { pdi: 1 },
      own: { pdi: 2, idv: 3 },
    });
  });

  it('are none without a matrix, and none of territories that it lacks', () => {
    expect(scores([])).toBeUndefined();
    expect(scores([matrix({ scores: { CL: { pdi: 1 } } })])).toBeUndefined();
    expect(teamScores({ entries: [matrix()], groups: [] }, undefined, 'MX', TODAY)?.theirs).toEqual({});
  });

  it('are of one edition, for this agent and this day', () => {
    const other = matrix({ edition: 'Other', scores: { MX: { pdi: 9 } } });
    expect(scores([matrix({ scores: { JP: { pdi: 1 } } }), other])).toMatchObject({
      edition: 'Made up, 2026',
      own: {},
    });
    expect(scores([matrix({ when: { groups: ['trainers'] } })])).toBeUndefined();
    expect(scores([matrix({ when: { groups: ['trainers'] } })], ['trainers'])).toBeDefined();
    expect(scores([matrix({ until: '2026-01-01' }), other])?.edition).toBe('Other');
    expect(scores([matrix({ from: '2027-01-01' })])).toBeUndefined();
  });
});
