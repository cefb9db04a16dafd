import type data from '../data/phone-ranges.json';

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Which territories of a shared calling code have a number. The table keeps the patterns short: `#` is a digit, and
 * its groups capture. It is loaded beside the library, when a record has a number.
 */
export class PhoneRanges {
  private readonly table: Table;
  private readonly compiled = new Map<string, RegExp>();

  constructor(table: typeof data) {
    this.table = table;
  }

  /** Whether several territories have this calling code ("44"). */
  isShared(code: string): boolean {
    return Object.hasOwn(this.table, code);
  }

  /** The territories in whose numbering plan a national number is valid; several where they share its range. */
  territoriesOf(code: string, national: string): string[] {
    const ranges = this.isShared(code) ? this.table[code] : undefined;
    return Object.keys(ranges ?? {}).filter((region) => this.pattern(ranges?.[region] ?? '').test(national));
  }

  private pattern(written: string): RegExp {
    const known = this.compiled.get(written);
    const pattern = known ?? new RegExp(`^(?:${written.replaceAll('#', '\\d')})$`);
    if (!known) this.compiled.set(written, pattern);
    return pattern;
  }
}
