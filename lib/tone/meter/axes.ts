import type { Scale } from '@/lib/knowledge/schema-values';

/** The scales of tone that single words show; the packs describe cultures on them too, −2 … 2. */
export const meterAxes = ['directness', 'formality', 'warmth'] as const satisfies readonly Scale[];
export type MeterAxis = (typeof meterAxes)[number];
