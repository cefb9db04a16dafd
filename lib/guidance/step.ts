/** Where on a scale of tone (−2 … 2) a value is: at one of its ends, towards it, or between them. */
export function stepOf(value: number): { step: 'clearly' | 'rather' | 'between'; end: 'low' | 'high' } {
  const far = Math.abs(value);
  return {
    step: far >= 1.5 ? 'clearly' : far >= 0.5 ? 'rather' : 'between',
    end: value < 0 ? 'low' : 'high',
  };
}
