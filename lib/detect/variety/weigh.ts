import { dividedAmong } from '../region/base-rate';
import type { RegionSource } from '../region/region-source';
import type { FoundSign } from './read-signs';

/**
 * The most that a customer's words together say for or against a region, in nats. More words don't make it surer:
 * somebody from Vienna may deal from Berlin, and about one in a hundred and fifty who write there does.
 */
export const MOST_NATS = 5;
/** Words of one kind that are quoted. */
const QUOTED = 6;

/**
 * One statement for each group of regions that signs speak for. Within a group the second sign counts half, the third
 * a third, because who writes one form of a variety writes its others: they are hardly independent.
 */
export function weighSigns(code: string, found: readonly FoundSign[]): RegionSource[] {
  const groups = new Map<string, FoundSign[]>();
  for (const one of found) {
    const key = Object.keys(one.weights)
      .filter((region) => (one.weights[region] ?? 0) > 0)
      .sort()
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const strength = ({ weights }: FoundSign) => Math.max(...Object.values(weights).map(Math.abs));
  const weighed = [...groups.values()].map((signs) => {
    const nats = new Map<string, number>();
    signs.sort((a, b) => strength(b) - strength(a));
    signs.forEach(({ weights }, at) => {
      for (const [region, weight] of Object.entries(weights))
        nats.set(region, (nats.get(region) ?? 0) + weight / (at + 1));
    });
    return { signs, nats };
  });
  const total = new Map<string, number>();
  for (const { nats } of weighed)
    for (const [region, weight] of nats) total.set(region, (total.get(region) ?? 0) + weight);
  const most = Math.max(0, ...[...total.values()].map(Math.abs));
  const scale = most > MOST_NATS ? MOST_NATS / most : 1;
  return weighed.map(({ signs, nats }) => ({
    code,
    values: {
      words: signs
        .slice(0, QUOTED)
        .map(({ words }) => words)
        .join(', '),
    },
    decider: 'text',
    regions: dividedAmong([...nats].filter(([, weight]) => weight > 0).map(([region]) => region)),
    trust: 1,
    nats: new Map([...nats].map(([region, weight]) => [region, weight * scale])),
  }));
}
