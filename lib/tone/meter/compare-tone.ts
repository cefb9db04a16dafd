import { type MeterAxis, meterAxes } from './axes';
import type { Measured, Standing } from './meter';

/** One axis as the panel shows it. All places are −2 … 2. */
export interface ToneRow {
  axis: MeterAxis;
  /** Undefined where no word of the draft tells. */
  draft: number | undefined;
  /** Where many in this customer's culture stand; undefined where nobody has described it. */
  culture: number | undefined;
  /** Where the customer's own messages stand; undefined where they wrote too little. */
  own: number | undefined;
  /**
   * How the draft differs from what is usual there: `own` where it does and the customer writes like that; undefined
   * where nothing can be said.
   */
  stands: 'more' | 'less' | 'usual' | 'own' | undefined;
  /** The words of the draft that moved it to its side, the strongest first; none where it leans to no side. */
  words: readonly string[];
}

/** Fewer sentences are no tone. */
const ENOUGH = 3;
/** Steps between draft and culture from which on the draft differs; less is within what one culture does. */
const DIFFERS = 1.25;
/** From here on a draft leans to a side ("rather"), and its words are shown. */
const LEANS = 0.5;
/** From here on it may differ: by its words it is then among the outermost tenth of public texts (see scale.ts). */
const STANDS_OUT = 1;
/** Words that are quoted for one axis. */
const MOST_WORDS = 4;

/**
 * The draft beside the customer's culture and the customer's own messages. Undefined with too little to go by: fewer
 * than three sentences, no sign, nothing to stand beside, or nothing to say of any axis. A difference is only named where
 * the draft itself leans to that side, so that there are words to show for it; what this customer does too is none.
 */
export function compareTone(
  draft: Measured | undefined,
  culture: Readonly<Partial<Record<MeterAxis, number | undefined>>> | undefined,
  own: Measured | undefined,
): ToneRow[] | undefined {
  if (!draft || draft.sentences < ENOUGH || Object.keys(draft.axes).length === 0) return undefined;
  const theirs = own && own.sentences >= ENOUGH ? own.axes : {};
  const rows = meterAxes.map((axis) => row(axis, draft.axes[axis], culture?.[axis], theirs[axis]?.at));
  const told = rows.some(({ stands, draft: at, own: customer }) =>
    culture ? stands : at !== undefined && customer !== undefined,
  );
  return told ? rows : undefined;
}

function row(
  axis: MeterAxis,
  draft: Standing | undefined,
  culture: number | undefined,
  own: number | undefined,
): ToneRow {
  const at = { axis, draft: draft?.at, culture, own };
  if (!draft || Math.abs(draft.at) < LEANS)
    return {
      ...at,
      stands: draft && culture !== undefined && near(draft.at, culture) ? 'usual' : undefined,
      words: [],
    };
  const up = draft.at > 0;
  const words = (up ? draft.up : draft.down).slice(0, MOST_WORDS);
  if (culture === undefined) return { ...at, stands: undefined, words };
  if (near(draft.at, culture)) return { ...at, stands: 'usual', words };
  const beyond = up ? draft.at > culture : draft.at < culture;
  // It leans to the culture's side, only not as far, or not enough: too few words are no difference.
  if (!beyond || Math.abs(draft.at) < STANDS_OUT) return { ...at, stands: undefined, words };
  const likeThem = own !== undefined && (near(draft.at, own) || (up ? own > draft.at : own < draft.at));
  return { ...at, stands: likeThem ? 'own' : up ? 'more' : 'less', words };
}

const near = (one: number, other: number): boolean => Math.abs(one - other) < DIFFERS;
