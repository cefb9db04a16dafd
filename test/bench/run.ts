import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { machine } from './machine';
import { rounded } from './percentiles';
import { NotMeasured, type Suite } from './suite';
import { calendarSuite } from './suites/calendar';
import { detectSuite } from './suites/detect';
import { draftSuite } from './suites/draft';
import { knowledgeSuite } from './suites/knowledge';
import { packsSuite } from './suites/packs';
import { pageSuite } from './suites/page';
import { table } from './table';

/** Every suite by the name it is called with. */
const SUITES: Readonly<Record<string, Suite>> = {
  page: pageSuite,
  packs: packsSuite,
  detect: detectSuite,
  knowledge: knowledgeSuite,
  draft: draftSuite,
  calendar: calendarSuite,
};

const USAGE = `Usage: npm run bench -- <suite> [--json] [--no-build] [--data DIR] [--split dev|heldout]

${Object.entries(SUITES)
  .map(([name, { about }]) => `  ${name.padEnd(11)}${about}`)
  .join('\n')}

  --json      one JSON object of figures on standard output, everything else on standard error
  --no-build  measure the extension as it lies in .output
  --data DIR  folder of labelled texts (detect, draft), with lid/, register/, email/, dialogues/ and others
  --split     which of its files: <name>.dev.* (default) or <name>.heldout.*
  --plot FILE draw accuracy by length of text (detect) as SVG`;

/** Standard output holds the result alone. */
const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function build(): boolean {
  tell('building the extension');
  const { status } = spawnSync('npx', ['wxt', 'build'], {
    // Its output joins the progress on standard error.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs one suite; answers the exit code. What is over its budget is said, not punished. */
async function main(): Promise<number> {
  const options = {
    json: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    data: { type: 'string' },
    split: { type: 'string', default: 'dev' },
    plot: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  let given: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    given = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    tell(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = given;
  if (values.help) {
    tell(USAGE);
    return 0;
  }
  const [name, ...more] = positionals;
  const suite = name !== undefined && Object.hasOwn(SUITES, name) ? SUITES[name] : undefined;
  if (!suite || more.length) {
    tell(
      `${name === undefined || more.length ? 'Name one suite.' : `There is no suite "${name}".`}\n\n${USAGE}`,
    );
    return 2;
  }
  const { split } = values;
  if (split !== 'dev' && split !== 'heldout') {
    tell(`--split is dev or heldout, not "${split}".\n\n${USAGE}`);
    return 2;
  }
  if (suite.extension && !values['no-build'] && !build()) {
    tell('The extension could not be built.');
    return 1;
  }
  tell(machine());
  const figures = await suite.run(tell, { data: values.data, split, plot: values.plot });
  if (values.json) {
    const named = Object.fromEntries(figures.map(({ name, value }) => [name, rounded(value)]));
    process.stdout.write(`${JSON.stringify(named, null, 2)}\n`);
  } else {
    process.stdout.write(`${table(figures)}\n`);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof NotMeasured)) throw error;
  tell(error.message);
  process.exitCode = 1;
}
