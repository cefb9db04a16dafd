import { resolve } from 'node:path';
import { build } from 'vite';

/** A script that puts what module `entry` (a path from the project's root) exports into the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    build: { write: false, lib: { entry: resolve(entry), name, formats: ['iife'] } },
  });
  const output = [built].flat()[0];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not built`);
  return chunk.code;
}
