import type { NonceStorage } from '@/lib/protocol/handshake';
import { MAX_WIDTH, MIN_WIDTH, type PanelWish } from './place';

const KEY = 'panel-layout';
const DEFAULT: PanelWish = { side: 'right', width: 360, collapsed: false };

/** How the agent last left the panel on this site (`location.origin`). Damaged storage gives the default. */
export async function recallLayout(area: NonceStorage, origin: string): Promise<PanelWish> {
  const sites = (await area.get(KEY))[KEY] as Record<string, Partial<PanelWish>> | undefined;
  const kept = sites?.[origin];
  return {
    side: kept?.side === 'left' ? 'left' : DEFAULT.side,
    width:
      typeof kept?.width === 'number' && kept.width >= MIN_WIDTH && kept.width <= MAX_WIDTH
        ? kept.width
        : DEFAULT.width,
    collapsed: kept?.collapsed === true,
  };
}

/** Remembers the wish for this site. Two tabs writing at once: the later one stays. */
export async function rememberLayout(area: NonceStorage, origin: string, wish: PanelWish): Promise<void> {
  const sites = (await area.get(KEY))[KEY] as Record<string, PanelWish> | undefined;
  await area.set({ [KEY]: { ...sites, [origin]: wish } });
}
