import type { Adapter } from '../adapter';
import { composer, controls } from './composer';
import { readApi } from './read-api';
import { readPage, thread } from './read-page';

/** Zendesk Agent Workspace. */
export const zendeskAdapter: Adapter = { readPage, thread, readApi, composer, controls };
