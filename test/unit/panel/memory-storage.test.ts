import { expect, it } from 'vitest';
import { memoryStorage } from '@/lib/panel/memory-storage';

it('gives back what was set, and nothing for other keys', async () => {
  const storage = memoryStorage();
  await storage.set({ one: { at: 1 }, two: 2 });
  await storage.set({ two: 3 });
  expect(await storage.get(['one', 'two', 'three'])).toEqual({ one: { at: 1 }, two: 3 });
});

it('drops what was set longest ago once there is too much', async () => {
  const storage = memoryStorage();
  await storage.set({ first: 1, second: 2 });
  await storage.set({ first: 'again' });
  for (let index = 0; index < 399; index += 1) await storage.set({ [`later ${index}`]: index });
  expect(await storage.get(['first', 'second', 'later 398'])).toEqual({ first: 'again', 'later 398': 398 });
});
