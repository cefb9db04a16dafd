import type { ReadRegister } from './register-rule';

/** Sentences that are remembered: a draft of them, and what was there before the last key. */
const REMEMBERED = 600;

/** The same reading, with each sentence read once for all who ask. A reading that failed is tried again. */
export function rememberedRegister(read: ReadRegister): ReadRegister {
  const known = new Map<string, ReturnType<ReadRegister>>();
  return (text, language, region) => {
    const key = `${language} ${region ?? ''} ${text}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= REMEMBERED) known.clear();
    const reading = read(text, language, region);
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  };
}
