import type { Adapter } from '../adapter';
import { composer, controls } from './composer';
import { readApi } from './read-api';
import { readPage } from './read-page';
import { THREAD } from './selectors';

/** Request Tracker 5: page first, REST 2 with the agent's session for what the page lacks. */
export const requestTrackerAdapter: Adapter = {
  readPage,
  thread: (document, { kind }) =>
    (kind === 'ticket' && THREAD.map((selector) => document.querySelector(selector)).find(Boolean)) ||
    undefined,
  readApi,
  composer,
  controls,
};
