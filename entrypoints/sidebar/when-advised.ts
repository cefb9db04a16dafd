import type { PanelSession } from '@/lib/panel/panel-session';

/** Runs `then` once, when the browser has nothing better to do after the first guidance was shown. */
export function whenAdvised(session: PanelSession, then: () => Promise<void>): void {
  const stop = session.subscribe(() => {
    if (!session.state().advised) return;
    stop();
    requestIdleCallback(() => void then(), { timeout: 1_000 });
  });
}
