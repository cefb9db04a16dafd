import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { PREVIEW_GREETING, type PreviewReport, type PreviewStage } from '@/lib/studio/preview/stage';

/** Pauses in typing shorter than this are waited for, in milliseconds. */
const TYPING_MS = 150;

/**
 * Shows `stage` in the framed panel and gives what the panel says about it. Studio never looks into the frame: what a
 * customer wrote stays in a document that cannot use the network.
 */
export function useFramedPanel(
  frame: RefObject<HTMLIFrameElement | null>,
  stage: PreviewStage,
): PreviewReport | undefined {
  const [report, setReport] = useState<PreviewReport>();
  const port = useRef<MessagePort>(undefined);
  const latest = useRef(stage);
  latest.current = stage;

  // Before the frame can have loaded: it greets once.
  useLayoutEffect(() => {
    const greet = ({ origin, source, data }: MessageEvent<unknown>) => {
      const panel = frame.current?.contentWindow;
      if (origin !== location.origin || !panel || source !== panel || data !== PREVIEW_GREETING) return;
      const channel = new MessageChannel();
      port.current?.close();
      port.current = channel.port1;
      channel.port1.onmessage = (event: MessageEvent<PreviewReport>) => setReport(event.data);
      panel.postMessage(PREVIEW_GREETING, location.origin, [channel.port2]);
      channel.port1.postMessage(latest.current);
    };
    addEventListener('message', greet);
    return () => {
      removeEventListener('message', greet);
      port.current?.close();
    };
  }, [frame]);

  const customer = JSON.stringify([stage.customer, stage.picks, stage.entryId]);
  const shown = useRef(customer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage is made anew with each render.
  useEffect(() => {
    // Somebody else is chosen at once; what is typed, when the typing pauses.
    const pause = shown.current === customer ? TYPING_MS : 0;
    shown.current = customer;
    const timer = setTimeout(() => port.current?.postMessage(latest.current), pause);
    return () => clearTimeout(timer);
  }, [stage.entries, stage.pack.title, stage.pack.language, customer]);

  return report;
}
