import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensions } from '@/lib/dimensions/dimension';
import { matrixRegion } from '@/lib/dimensions/matrix-regions';
import { readMatrix } from '@/lib/dimensions/read-matrix';

/** Figures here are made up: the real ones are licensed. */
const HEADER = 'ctr;country;pdi;idv;mas;uai;ltowvs;ivr';

describe('the matrix', () => {
  it('is read in its official form', () => {
    const read = readMatrix(
      `\ufeff${HEADER}\r\nAAA;Japan;1;2;3;4;5;6\r\nBBB;U.S.A.;10;#NULL!;30;40;50;#NULL!\r\n`,
    );
    expect(read).toEqual({
      ok: true,
      scores: {
        JP: { pdi: 1, idv: 2, mas: 3, uai: 4, ltowvs: 5, ivr: 6 },
        US: { pdi: 10, mas: 30, uai: 40, ltowvs: 50 },
      },
      groups: [],
      unknown: [],
      empty: [],
    });
  });

  it('is read as spreadsheets save it, and says which rows speak of no territory', () => {
    const read = readMatrix(
      'CTR,Country,PDI,IDV,MAS,UAI,LTOWVS,IVR\nA,Arab countries,1,1,1,1,1,1\nB,Atlantis,1,1,1,1,1,1\nC,Chad,,,,,,\nD,Korea South,7,7,7,7,7,7\n',
    );
    expect(read).toMatchObject({
      ok: true,
      scores: { KR: { pdi: 7 } },
      groups: ['Arab countries'],
      unknown: ['Atlantis'],
      empty: ['Chad'],
    });
  });

  it('is refused whole, with the place, where a figure is none', () => {
    expect(readMatrix(`${HEADER}\nA;Japan;1;2;high;4;5;6\nB;Chile;1;2;3;4;5;999`)).toEqual({
      ok: false,
      problems: [
        { code: 'not-a-score', line: 2, column: 'mas', value: 'high' },
        { code: 'not-a-score', line: 3, column: 'ivr', value: '999' },
      ],
    });
    expect(readMatrix(`${HEADER}\nA;Japan;1;2;3;4;5;6\nB;Japan;1;2;3;4;5;6`)).toEqual({
      ok: false,
      problems: [{ code: 'twice', line: 3, country: 'Japan' }],
    });
    expect(readMatrix('name;score\nJapan;1')).toEqual({
      ok: false,
      problems: [{ code: 'not-the-matrix', missing: ['country', ...dimensions] }],
    });
    expect(readMatrix(`${HEADER}\n`)).toMatchObject({ ok: false });
  });

  it('knows countries under the names of the matrix, and parts of them as such', () => {
    expect(
      ['Germany', 'Great Britain', 'Czech Rep', 'Viet Nam', 'Vietnam', 'Taiwan', 'Hong Kong', 'Turkey'].map(
        matrixRegion,
      ),
    ).toEqual(['DE', 'GB', 'CZ', 'VN', 'VN', 'TW', 'HK', 'TR']);
    expect(['Germany East', 'Canada French', 'Africa West'].map(matrixRegion)).toEqual(['', '', '']);
    expect(matrixRegion('Nowhere')).toBeUndefined();
  });

  it('answers any text without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `${HEADER}\n${rest}`),
        ),
        (text) => {
          const read = readMatrix(text);
          if (read.ok)
            for (const scores of Object.values(read.scores))
              for (const score of Object.values(scores)) expect(score).toBeGreaterThanOrEqual(0);
          else expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
