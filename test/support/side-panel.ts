import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession } from '@playwright/test';

interface Reply {
  id?: number;
  error?: { message: string };
  result?: { result?: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };
}

/** The browser's own side panel. It is no tab, so that Playwright does not list it: spoken to over CDP. */
export interface SidePanel {
  /** Runs `task` in the panel's page, as if the agent had just clicked there. */
  evaluate<T, A = undefined>(task: (given: A) => T | Promise<T>, given?: A): Promise<T>;
  /** Runs a script, such as a library's, in the panel's page. */
  run(script: string): Promise<void>;
  /** Whether its page still exists. */
  isOpen(): Promise<boolean>;
}

async function panelTarget(session: CDPSession): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  // Playwright is attached to each tab, also to one that shows the same page.
  return targetInfos.find(({ url, attached }) => url.endsWith('/sidebar.html') && !attached)?.targetId;
}

/** The side panel, once it is open. */
export async function sidePanelOf(context: BrowserContext, patience = 10_000): Promise<SidePanel> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to ask for its targets');
  const session = await browser.newBrowserCDPSession();
  let targetId: string | undefined;
  for (const end = Date.now() + patience; !targetId && Date.now() < end; await wait(50))
    targetId = await panelTarget(session);
  if (!targetId) throw new Error('no side panel opened');

  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  let messages = 0;
  const call = async (method: string, params: object): Promise<Reply> => {
    const id = ++messages;
    const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return replied;
  };
  const inPage = async (expression: string): Promise<unknown> => {
    const { error, result } = await call('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const thrown = error?.message ?? result?.exceptionDetails?.exception?.description;
    if (thrown) throw new Error(thrown);
    return result?.result?.value;
  };
  return {
    async evaluate<T, A>(task: (given: A) => T | Promise<T>, given?: A) {
      return (await inPage(`(${task})(${JSON.stringify(given) ?? ''})`)) as T;
    },
    async run(script) {
      await inPage(`${script};0`);
    },
    async isOpen() {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.some((info) => info.targetId === targetId);
    },
  };
}
