import type { Adapter } from '../adapter';
import { composer, controls } from './composer';
import { hubspot } from './location';
import { readApi } from './read-api';
import { readPage, thread } from './read-page';

/** HubSpot: contacts, tickets, help desk and inbox. */
export const hubspotAdapter: Adapter = { ...hubspot, readPage, thread, readApi, composer, controls };
