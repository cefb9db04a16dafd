/**
 * How long a practised person takes for what was done, by the Keystroke-Level Model: S. K. Card, T. P. Moran, A. Newell,
 * "The Keystroke-Level Model for User Performance Time with Interactive Systems", Communications of the ACM 23(7),
 * 1980, pp. 396-410, doi:10.1145/358886.358895. Seconds; the typist is its "average non-secretary typist" (40 words a
 * minute), a click is pressed and released. It counts doing and deciding: no reading at leisure, no waiting.
 */
export const SECONDS = { key: 0.28, point: 1.1, button: 0.1, home: 0.4, mental: 1.35 } as const;

type Operator = keyof typeof SECONDS;
export interface Effort {
  /** What was done, as the step is called. */
  name: string;
  counts: Record<Operator, number>;
}

const none = (): Effort['counts'] => ({ key: 0, point: 0, button: 0, home: 0, mental: 0 });

/** Counts what a person does, step by step. Both hands begin at the mouse. */
export class KeystrokeModel {
  readonly steps: Effort[] = [];
  #hand: 'mouse' | 'keys' = 'mouse';

  /** What follows belongs to this step; a new screen is taken in first. */
  begin(name: string): void {
    this.steps.push({ name, counts: none() });
    this.#count('mental');
  }

  /** Decides on a command, points at it and clicks. */
  command(): void {
    this.#count('mental');
    this.place();
  }

  /** Points at a place and clicks, with nothing to decide: the field that is to be filled, the file in sight. */
  place(clicks = 1): void {
    this.#to('mouse');
    this.#count('point');
    this.#count('button', 2 * clicks);
  }

  /** Thinks of a text and types it. A capital takes the shift key as well. */
  text(text: string): void {
    this.#count('mental');
    const capitals = [...text].filter((sign) => sign !== sign.toLowerCase()).length;
    this.keys([...text].length + capitals);
  }

  keys(count = 1): void {
    this.#to('keys');
    this.#count('key', count);
  }

  get seconds(): number {
    return this.steps.reduce((sum, step) => sum + secondsOf(step), 0);
  }

  /** One line for each step, then the sum. */
  report(): string {
    const line = (name: string, counts: Effort['counts'], seconds: number) =>
      `${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s  ${counts.key} keys, ${counts.point} places, ${counts.mental} thoughts`;
    const all = none();
    for (const { counts } of this.steps)
      for (const operator of Object.keys(all) as Operator[]) all[operator] += counts[operator];
    return [
      ...this.steps.map((step) => line(step.name, step.counts, secondsOf(step))),
      line('together', all, this.seconds),
    ].join('\n');
  }

  #to(hand: 'mouse' | 'keys'): void {
    if (this.#hand !== hand) this.#count('home');
    this.#hand = hand;
  }

  #count(operator: Operator, times = 1): void {
    const step = this.steps.at(-1);
    if (!step) throw new Error('no step was begun');
    step.counts[operator] += times;
  }
}

const secondsOf = ({ counts }: Effort): number =>
  (Object.keys(SECONDS) as Operator[]).reduce(
    (sum, operator) => sum + counts[operator] * SECONDS[operator],
    0,
  );
