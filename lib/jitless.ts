import { config } from 'zod/v4/core';

// Before the first schema is made: else zod tries whether it may compile code, which the policy of the extension's pages
// reports as an offence each time.
config({ jitless: true });
