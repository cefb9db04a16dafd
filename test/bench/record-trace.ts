import type { BrowserContext } from '@playwright/test';
import type { TraceEvent } from './trace';

/** Tasks, events and scripts with their addresses, samples of the stacks. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'disabled-by-default-v8.cpu_profiler',
];

/** Records a trace of every process of this browser while `act` runs. */
export async function recordTrace<T>(
  context: BrowserContext,
  act: () => Promise<T>,
): Promise<{ result: T; events: TraceEvent[] }> {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser to trace');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  });
  const result = await act();
  const complete = new Promise<{ dataLossOccurred: boolean }>((resolve) =>
    session.once('Tracing.tracingComplete', resolve),
  );
  await session.send('Tracing.end');
  const { dataLossOccurred } = await complete;
  await session.detach();
  if (dataLossOccurred) throw new Error('the trace has gaps: its buffer was too small');
  return { result, events };
}
