import type { FromPanel, InsertOutcome } from '@/lib/protocol/record-channel';

/** An insert that nobody answered (the tab is gone) counts as failed after this time, in milliseconds. */
const PATIENCE_MS = 5_000;

type Unnumbered<Message> = Message extends unknown ? Omit<Message, 'request'> : never;

/** Inserts and replacements that wait for the tab's word on what became of them. */
export function inserting() {
  let requests = 0;
  const waiting = new Map<number, (outcome: InsertOutcome) => void>();
  return {
    /** `send` is undefined where no tab is connected. Never rejects. */
    ask(
      message: Unnumbered<Extract<FromPanel, { type: 'insert' | 'replace' }>>,
      send: ((message: FromPanel) => void) | undefined,
    ): Promise<InsertOutcome> {
      const request = ++requests;
      return new Promise((resolve) => {
        const finish = (outcome: InsertOutcome) => {
          clearTimeout(timer);
          waiting.delete(request);
          resolve(outcome);
        };
        const timer = setTimeout(() => finish({ result: 'failed' }), PATIENCE_MS);
        waiting.set(request, finish);
        if (send) send({ ...message, request });
        else finish({ result: 'failed' });
      });
    },

    answered: (request: number, outcome: InsertOutcome): void => waiting.get(request)?.(outcome),

    /** The tab is gone, and with it every answer. */
    giveUp(): void {
      for (const finish of [...waiting.values()]) finish({ result: 'failed' });
    },
  };
}
