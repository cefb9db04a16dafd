import type { Page } from '@playwright/test';
import { bundleText, signed, type TestTeam } from '../../../support/team';
import { median, p95 } from '../../percentiles';
import type { Figure } from '../../suite';
import { largePack } from './content';

/** The first runs compile; they are not an agent's day. */
const WARM_UP = 3;
const RUNS = 20;

/** Joins the team and takes versions of the large pack one after the other, and looks at their signatures alone. */
export async function measureReceiving(
  page: Page,
  team: TestTeam,
  progress: (line: string) => void,
): Promise<Figure[]> {
  const applying: number[] = [];
  const verifying: number[] = [];
  let size = 0;
  for (let version = 1; version <= WARM_UP + RUNS; version++) {
    const pack = await signed(team, largePack(team, version), ...(team.leads as [never, never]));
    const text = await bundleText(team, [pack]);
    size = text.length;
    const { team: signedDocument } = JSON.parse(text) as { team: string };
    const keys = team.leads.map(({ publicKey }) => publicKey);
    const verify = await page.evaluate(
      async ([one, document, root, signers]) => {
        const start = performance.now();
        const good = await Promise.all([
          savoirLib.openTeam(document, root),
          ...one.signatures.map((signature, index) =>
            savoirLib.verified(one.payload, signature, signers[index] as (typeof signers)[number]),
          ),
        ]);
        const took = performance.now() - start;
        if (!good.every((each) => each === true || 'document' in (each as object)))
          throw new Error('not verified');
        return took;
      },
      [pack, signedDocument, team.id, keys] as const,
    );
    const apply = await page.evaluate(async (given) => {
      const start = performance.now();
      const outcome = await savoirLib.receiveBundle(given, { via: 'file' });
      const took = performance.now() - start;
      if (outcome.applied[0]?.entries !== 2_000) throw new Error(JSON.stringify(outcome.refused));
      return took;
    }, text);
    if (version <= WARM_UP) continue;
    applying.push(apply);
    verifying.push(verify);
  }
  for (const [name, times] of [
    ['applying', applying],
    ['verifying', verifying],
  ] as const)
    progress(
      `${name}: best ${Math.min(...times).toFixed(1)}, median ${median(times).toFixed(1)}, p95 ${p95(times).toFixed(1)}, worst ${Math.max(...times).toFixed(1)} ms (${times.length} runs)`,
    );
  return [
    {
      name: 'packs.apply.ms',
      value: median(applying),
      budget: 200,
      what: `the text of a file (${(size / 1_000).toFixed(0)} kB) with a new version of a 2,000-entry pack, every entry changed → stored: parsed, verified, checked, written; median of ${RUNS}`,
    },
    {
      name: 'packs.verify.ms',
      value: median(verifying),
      budget: 10,
      what: `of that: the signatures of the team document, the author and the approver; median of ${RUNS}`,
    },
  ];
}
