import type { Adapter } from '../adapter';
import { composer, controls } from './composer';
import { zendesk } from './location';
import { readApi } from './read-api';
import { readPage, thread } from './read-page';

/** Zendesk Agent Workspace. */
export const zendeskAdapter: Adapter = { ...zendesk, readPage, thread, readApi, composer, controls };
