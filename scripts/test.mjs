// npm test: every suite, one after the other, and one line that adds them up. Plain JavaScript, since it
// installs the rest.
import { ensureModules } from './setup/modules.mjs';

ensureModules();
const { runSuites } = await import('./test/suites.mjs');
process.exit(await runSuites());
