import { franc } from 'franc';
import { detectInChromium } from '../../../../scripts/measure/browser-detector';
import { median, p95 } from '../../percentiles';
import type { Figure } from '../../suite';
import type { DataOptions } from './data';
import { type Answer, BUCKETS, type Item, items, judge } from './labelled';
import { ask } from './language';
import type { ByLength } from './plot';
import { type Judged, macro } from './scores';

/** ISO 639-3 codes and names that peers give, in the codes of the data. */
const CODES: Record<string, string> = {
  ...{ arb: 'ar', bul: 'bg', ben: 'bn', cat: 'ca', ces: 'cs', dan: 'da', deu: 'de', ell: 'el', eng: 'en' },
  ...{ spa: 'es', ekk: 'et', est: 'et', pes: 'fa', fin: 'fi', fra: 'fr', heb: 'he', hin: 'hi', hrv: 'hr' },
  ...{ hun: 'hu', ind: 'id', ita: 'it', jpn: 'ja', kor: 'ko', lit: 'lt', lvs: 'lv', zlm: 'ms', nob: 'nb' },
  ...{ nno: 'nb', nld: 'nl', pol: 'pl', por: 'pt', ron: 'ro', rus: 'ru', slk: 'sk', slv: 'sl', srp: 'sr' },
  ...{ swe: 'sv', tam: 'ta', tha: 'th', tur: 'tr', ukr: 'uk', urd: 'ur', vie: 'vi', cmn: 'zh', bos: 'bs' },
  ...{ no: 'nb', nn: 'nb', iw: 'he', in: 'id', 'zh-TW': 'zh', 'zh-CN': 'zh' },
};
const code = (given: string | undefined): string => CODES[given ?? ''] ?? given ?? 'und';

/** Answers, and microseconds per call where the peer is called in this process. */
interface Asked {
  answers: Answer[];
  times?: number[];
}
type Peer = (list: readonly Item[]) => Promise<Asked>;

async function each(list: readonly Item[], say: (text: string) => string | undefined | Promise<string>) {
  const answers: Answer[] = [];
  const times: number[] = [];
  for (const { text } of list) {
    const from = performance.now();
    const language = await say(text);
    times.push(1000 * (performance.now() - from));
    answers.push({ language: code(language) });
  }
  return { answers, times };
}

/** Savoir and every peer as its makers ship it, on the same texts. */
const DETECTORS: Readonly<Record<string, Peer>> = {
  savoir: (list) => each(list, async (text) => (await ask(text)).language),
  franc: (list) => each(list, (text) => franc(text, { minLength: 1 })),
  eldXS: async (list) => {
    const { eld } = await import('eld/extrasmall');
    return each(list, (text) => eld.detect(text).language);
  },
  eldL: async (list) => {
    const { eld } = await import('eld/large');
    return each(list, (text) => eld.detect(text).language);
  },
  chrome: async (list) => {
    const found = await detectInChromium(list.map(({ text }) => text));
    return { answers: list.map(({ text }) => ({ language: code(found.get(text)?.languages[0]?.language) })) };
  },
};

const ABOUT: Record<string, string> = {
  franc: 'franc 6, minLength 1',
  eldXS: 'eld 2, extra small',
  eldL: 'eld 2, large',
  chrome: 'the detector of Chromium, i18n.detectLanguage',
};

const byLength = (list: readonly Item[], judged: readonly Judged[]): number[] =>
  BUCKETS.map((bucket) => macro(judged.filter((_, at) => list[at]?.bucket === bucket)));

/** What other detectors make of the same texts. A peer that can't run here (no Chromium) is left out and named. */
export async function measurePeers(
  data: DataOptions,
  tell: (line: string) => void,
): Promise<{ figures: Figure[]; byLength: ByLength }> {
  const list = items(data, '');
  const figures: Figure[] = [];
  const lengths: Record<string, number[]> = {};
  for (const [name, detector] of Object.entries(DETECTORS)) {
    try {
      const { answers, times } = await detector(list);
      const judged = judge(list, answers);
      const own = byLength(list, judged);
      lengths[name] = own;
      const cost = times
        ? `  µs per call: median ${median(times).toFixed(0)}, p95 ${p95(times).toFixed(0)}`
        : '';
      tell(
        `${name.padEnd(8)}${BUCKETS.map((bucket, at) => `${bucket} ${own[at]?.toFixed(1)}`).join('  ')}${cost}`,
      );
      if (name !== 'savoir')
        figures.push({ name: `peer.${name}.macro`, value: macro(judged), what: ABOUT[name] ?? name });
    } catch (error) {
      tell(`${name} could not be asked: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { figures, byLength: lengths };
}
