import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { date, entryId } from '../../lib/knowledge/schema';
import { type Drawn, draw } from './sample';
import type { LayerFolder } from './sources';

export const verdicts = ['supported', 'partly', 'not'] as const;

/** One tip as somebody else than its writer found it. An empty verdict is still to be filled in. */
const item = z.strictObject({
  id: entryId,
  /** The wording on the day of the review. */
  text: z.string().min(1),
  /** The source that was read, and what it says there. */
  source: z.string(),
  passage: z.string(),
  verdict: z.enum([...verdicts, '']),
  /** What was missing and what became of it. */
  note: z.string(),
  reviewer: z.string(),
  date: z.union([date, z.literal('')]),
});

export const reviewSchema = z.strictObject({ seed: z.int().min(0), items: z.array(item) });
export type Review = z.infer<typeof reviewSchema>;

/** A review to be filled in: the first source with its passage, and nothing decided. */
export const emptyReview = (seed: number, sample: readonly Drawn[]): Review => ({
  seed,
  items: sample.map(({ id, text, sources: [first] }) => ({
    id,
    text,
    source: first?.url ?? '',
    passage: first?.passage ?? '',
    verdict: '',
    note: '',
    reviewer: '',
    date: '',
  })),
});

/** Reads the reviews below the knowledge folder, by seed. Throws where one does not fit its form. */
export async function readReviews(folder: string): Promise<Review[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml'));
  const reviews = await Promise.all(
    names.map(async (name) => {
      const result = reviewSchema.safeParse(parse(await readFile(join(folder, name), 'utf8')));
      if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
      return result.data;
    }),
  );
  return reviews.sort((a, b) => a.seed - b.seed);
}

/** Writes `<seed>.yaml` to be filled in; verdicts that somebody gave are never written over. */
export async function writeReview(
  folder: string,
  folders: readonly LayerFolder[],
  seed: number,
  count: number,
): Promise<string> {
  const path = join(folder, `${seed}.yaml`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, stringify(emptyReview(seed, draw(folders, seed, count)), { lineWidth: 0 }), {
    flag: 'wx',
  });
  return path;
}
