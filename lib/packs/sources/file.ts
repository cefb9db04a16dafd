import { MAX_BUNDLE_BYTES } from '../bundle';
import { readLimited } from './read-limited';
import type { Answer, PackSource } from './source';

/** A file that a person chose or dropped on a page of the extension. */
export function fileSource(file: Pick<File, 'name' | 'size' | 'stream'>): PackSource {
  return {
    origin: { via: 'file' },
    async look(): Promise<Answer> {
      if (file.size > MAX_BUNDLE_BYTES) return { kind: 'problem', problem: { code: 'too-large' } };
      try {
        const text = await readLimited({ stream: file.stream(), announced: file.size });
        return text === undefined
          ? { kind: 'problem', problem: { code: 'too-large' } }
          : { kind: 'bundle', text };
      } catch (error) {
        // A folder, or a file that went away after it was chosen.
        const detail = error instanceof Error ? error.message : String(error);
        return { kind: 'problem', problem: { code: 'offline', detail } };
      }
    },
  };
}
