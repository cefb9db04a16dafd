import type { NonceStorage } from '@/lib/protocol/handshake';
import { MAX_WIDTH, MIN_WIDTH, type PanelWish } from './place';

/** One item for each site: nothing has to be read before it is written, so a reload right after a drag loses nothing. */
const keyOf = (origin: string) => `panel-layout ${origin}`;
const DEFAULT = { side: 'right', width: 360 } as const;

/**
 * How the agent last left the panel on this site (`location.origin`), or `collapsed` as the settings say. Damaged
 * storage gives the default.
 */
export async function recallLayout(
  area: NonceStorage,
  origin: string,
  collapsed: boolean,
): Promise<PanelWish> {
  const kept = (await area.get(keyOf(origin)))[keyOf(origin)] as Partial<PanelWish> | undefined;
  return {
    side: kept?.side === 'left' ? 'left' : DEFAULT.side,
    width:
      typeof kept?.width === 'number' && kept.width >= MIN_WIDTH && kept.width <= MAX_WIDTH
        ? kept.width
        : DEFAULT.width,
    collapsed: typeof kept?.collapsed === 'boolean' ? kept.collapsed : collapsed,
  };
}

/** Remembers the wish for this site. Two tabs writing at once: the later one stays. */
export async function rememberLayout(area: NonceStorage, origin: string, wish: PanelWish): Promise<void> {
  await area.set({ [keyOf(origin)]: wish });
}
