import type { Browser } from 'wxt/browser';
import { type PanelLink, PREVIEW_PORT, runtimeLink } from '@/lib/protocol/record-link';
import type { PreviewStage } from '@/lib/studio/preview/stage';
import { inSegment, madeUpRecord, sampleRecord } from '@/lib/studio/samples/record';
import { samples } from '@/lib/studio/samples/samples';
import type { Segment } from '@/lib/team/team-document';

/** The part of the browser's API that reaches a helpdesk tab. */
interface Tabs {
  tabs: { connect(tabId: number, options: { name: string; frameId: 0 }): Browser.runtime.Port };
}

/**
 * A link on which a made-up customer, or that of a helpdesk tab, comes to the panel. Nothing goes the other way.
 * `gone`: the tab has no record to show.
 */
export function customerLink(
  { customer, picks }: PreviewStage,
  segments: readonly Segment[],
  browser: Tabs,
  gone: () => void,
): PanelLink {
  if ('tab' in customer) {
    const port = browser.tabs.connect(customer.tab, { name: PREVIEW_PORT, frameId: 0 });
    let open = true;
    port.onDisconnect.addListener(() => open && gone());
    const link: PanelLink = runtimeLink(port);
    return {
      send() {},
      listen: link.listen,
      close() {
        open = false;
        link.close();
      },
    };
  }
  const now = Temporal.Now.instant();
  const sample = 'sample' in customer ? samples.find(({ id }) => id === customer.sample) : undefined;
  const plain = sample ? sampleRecord(sample, now) : madeUpRecord('made' in customer ? customer.made : {});
  const segment = segments.find(({ id }) => id === picks.segment);
  const record = segment ? inSegment(plain, segment) : plain;
  return {
    send() {},
    listen(listener) {
      listener({ type: 'opened', sequence: 1, ref: record.ref });
      listener({ type: 'page', sequence: 1, record, fields: [] });
    },
    close() {},
  };
}
