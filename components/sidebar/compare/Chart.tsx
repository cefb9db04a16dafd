interface Props {
  /** What stands at either end. */
  low: string;
  high: string;
  range: readonly [number, number];
  theirs: number | undefined;
  own: number | undefined;
}

/** Both sides as marks of different shapes on one line. A picture of what stands below it in words. */
export function Chart({ low, high, range: [from, to], theirs, own }: Props) {
  const place = (value: number) => ({
    insetInlineStart: `${(100 * (Math.min(Math.max(value, from), to) - from)) / (to - from)}%`,
  });
  return (
    <div className="chart" aria-hidden="true">
      <span>{low}</span>
      <span>{high}</span>
      <div className="track">
        {[0, 25, 50, 75, 100].map((tick) => (
          <i key={tick} style={{ insetInlineStart: `${tick}%` }} />
        ))}
        {theirs !== undefined && <span className="mark theirs" style={place(theirs)} />}
        {own !== undefined && <span className="mark own" style={place(own)} />}
      </div>
    </div>
  );
}
