import { apps } from './apps';
import { desks } from './desks';
import { documents } from './documents';
import type { Source } from './source';
import { speech } from './speech';
import { tools } from './tools';

/**
 * Everything that the language model is trained on beside the sentences of the development data, most natural
 * text first: a line that several sources have is taken from the first of them.
 */
export const sources: readonly Source[] = [...speech, ...desks, ...documents, ...apps, ...tools];
