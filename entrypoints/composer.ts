import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { composing } from '@/lib/composer/composing';
import { takeBridge } from '@/lib/protocol/tab-bridge';

/** Comes once the agent writes: reads the draft, fills the editor, underlines words. */
export default defineUnlistedScript(() => {
  const bridge = takeBridge();
  if (bridge) bridge.composing = composing;
});
