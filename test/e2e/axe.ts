import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type Violations = { id: string; help: string; nodes: { target: unknown; html: string }[] }[];

/** Violations as one line each: rule, what is wrong, where. */
const named = (violations: Violations) =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} at ${String(target)} ${html.slice(0, 120)}`),
  );

/** What axe finds in a page of the extension; `without`: parts that are looked at elsewhere, by selector. */
export const pageViolations = async (page: Page, ...without: string[]) =>
  named(
    (await without.reduce((builder, part) => builder.exclude(part), new AxeBuilder({ page })).analyze())
      .violations,
  );

/** The panel lies in a closed shadow root of the helpdesk's page, so axe runs inside of its frame. */
export async function panelViolations(panel: Frame): Promise<string[]> {
  await panel.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await panel.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<{ violations: Violations }> } }).axe.run(),
  );
  return named(violations);
}
