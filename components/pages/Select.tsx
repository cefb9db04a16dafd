import type { Named } from './names';
import { describedBy, type Rule } from './Ruled';

interface Props {
  id: string;
  value: string;
  /** Shown first, in the given order; below them `options`. */
  first?: readonly Named[];
  options: readonly Named[];
  rule?: Rule;
  change(code: string): void;
}

/** The browser's own list for one choice of many. A stored value that the list lacks is shown all the same. */
export function Select({ id, value, first = [], options, rule, change }: Props) {
  const known = [...first, ...options].some(({ code }) => code === value);
  return (
    <select
      id={id}
      className="select"
      value={value}
      disabled={rule === 'locked'}
      aria-describedby={describedBy(id, { help: true, rule })}
      onChange={(event) => change(event.target.value)}
    >
      {!known && <option value={value}>{value}</option>}
      {first.map(({ code, name }) => (
        <option key={`first-${code}`} value={code}>
          {name}
        </option>
      ))}
      {first.length > 0 && options.length > 0 && <hr />}
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
