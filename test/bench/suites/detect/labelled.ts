import { isSupported } from '../../../../lib/detect/language/languages';
import { type DataOptions, table } from './data';
import type { Judged } from './scores';

/** One labelled text. */
export interface Item {
  language: string;
  bucket: string;
  family: string;
  text: string;
}

/** What a detector said of an item: a code as in the data, and how sure it is where it says so. */
export interface Answer {
  language: string;
  second?: string | undefined;
  probability?: number | undefined;
}

export const BUCKETS = ['<=20', '21-50', '51-120', '>120'] as const;
/** The texts of `lid/<name>` in the supported languages; the files hold some Bosnian and Galician beside them. */
export function items(data: DataOptions, name: string, json = false): Item[] {
  return table(data, `lid/${name}`)
    .filter(({ lang = '' }) => isSupported(lang))
    .map((row) => ({
      language: row.lang ?? '',
      bucket: row.bucket ?? '',
      family: row.family ?? '',
      text: json ? String(JSON.parse(row.text ?? '""')) : (row.text ?? ''),
    }));
}

/** Answers held against the labels. Chinese counts as one language, as in the data. */
export function judge(
  list: readonly Item[],
  answers: readonly Answer[],
  same = (code: string) => code,
): Judged[] {
  return list.map(({ language }, at) => {
    const { language: answer = 'und', probability } = answers[at] ?? {};
    return {
      group: language,
      right: same(answer.replace(/^zh-.*/, 'zh')) === same(language),
      ...(probability === undefined ? {} : { probability }),
    };
  });
}
