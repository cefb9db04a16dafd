import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { NAMED_PAGES } from '@/lib/helpdesks/hosts';
import { locateRecord } from '@/lib/helpdesks/locate';
import { watchLocation } from '@/lib/helpdesks/watch-location';
import { openBridge } from '@/lib/protocol/tab-bridge';
import { refKey } from '@/lib/record/customer-record';

/** On every page of a helpdesk: watches which record is open, and fetches the record script with the first one. */
export default defineContentScript({
  matches: [...NAMED_PAGES],
  noScriptStartedPostMessage: true,
  main(ctx) {
    const bridge = openBridge({ browser, signal: ctx.signal, ref: undefined });
    let injected = false;

    const look = () => {
      if (ctx.isInvalid) return;
      const ref = locateRecord(new URL(location.href));
      if ((ref && refKey(ref)) === (bridge.ref && refKey(bridge.ref))) return;
      bridge.ref = ref;
      if (injected || !ref) return bridge.onRecord?.(ref);
      injected = true;
      browser.runtime
        .sendMessage({ type: 'inject-record-script', data: { helpdesk: ref.helpdesk } })
        .catch(() => {
          injected = false;
        });
    };

    watchLocation(look, ctx.signal);
    browser.runtime.onMessage.addListener(
      (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => {
        if (sender.id !== browser.runtime.id || (message as { type?: unknown }).type !== 'toggle-panel')
          return undefined;
        answer({ ok: true, value: { shown: bridge.onToggle?.() ?? false } });
        return true;
      },
    );
    look();
  },
});
