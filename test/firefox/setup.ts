import type { TestProject } from 'vitest/node';
import { connectFirefox, launchFirefox } from '../support/firefox';

declare module 'vitest' {
  interface ProvidedContext {
    /** WebSocket address of the Firefox that the files of this run share, one after the other. */
    firefox: string;
  }
}

/** Starts one Firefox for all files: starting takes longer than most tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchFirefox();
  const endpoint = browser.wsEndpoint();
  const exited = new Promise((resolve) => browser.process()?.once('exit', resolve));
  // Firefox has one WebDriver session at a time.
  await browser.disconnect();
  project.provide('firefox', endpoint);
  return async () => {
    await (await connectFirefox(endpoint)).close();
    await exited;
  };
}
