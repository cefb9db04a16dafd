import { config } from 'zod';

// A debugger's evaluation may compile code, which the pages of the extension may not: zod is to see what it sees there.
config({ jitless: true });
