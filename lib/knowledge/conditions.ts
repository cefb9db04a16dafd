import type { Register } from '@/lib/detect/finding';
import type { Channel } from '@/lib/record/customer-record';
import type { Situation, When } from './schema';

/** What the conditions of an entry are held against. Unknown is `undefined` and fulfils no condition. */
export interface Circumstances {
  language: string | undefined;
  region: string | undefined;
  register: Register | undefined;
  channel: Channel | undefined;
  situation: Situation | undefined;
  replyLanguage: string;
}

const holds = <T>(wanted: readonly T[] | undefined, actual: T | undefined) =>
  !wanted || (actual !== undefined && wanted.includes(actual));

/** `zh-Hant` also answers to `zh`. */
const holdsLanguage = (wanted: readonly string[] | undefined, actual: string | undefined) =>
  holds(wanted, actual) || holds(wanted, actual?.split('-')[0]);

/** True where every condition given holds; no conditions always hold. */
export function fits(when: When | undefined, circumstances: Circumstances): boolean {
  return (
    !when ||
    (holdsLanguage(when.languages, circumstances.language) &&
      holds(when.regions, circumstances.region) &&
      holds(when.registers, circumstances.register) &&
      holds(when.channels, circumstances.channel) &&
      holds(when.situations, circumstances.situation) &&
      holdsLanguage(when.replyLanguages, circumstances.replyLanguage))
  );
}
