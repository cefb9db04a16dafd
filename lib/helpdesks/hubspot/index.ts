import type { Adapter } from '../adapter';
import { composer, controls } from './composer';
import { readApi } from './read-api';
import { readPage, thread } from './read-page';

/** HubSpot: contacts, tickets, help desk and inbox. */
export const hubspotAdapter: Adapter = { readPage, thread, readApi, composer, controls };
