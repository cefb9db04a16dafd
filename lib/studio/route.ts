/** What Studio shows; written behind the `#` of its address, so that Back works and places can be sent on. */
export type Route =
  | { view: 'packs' }
  | { view: 'team' }
  | { view: 'pack'; pack: string; tab: PackTab; entry?: string };
export type PackRoute = Extract<Route, { view: 'pack' }>;

/** `write`: entries; `publish`: life of the pack; `files`: import and export; `adapt`: shipped entries to start from. */
export const packTabs = ['write', 'publish', 'files', 'adapt'] as const;
export type PackTab = (typeof packTabs)[number];

export function readRoute(hash: string): Route {
  const [view, pack, tab, entry] = hash.replace(/^#/, '').split('/').map(decode);
  if (view === 'team') return { view };
  if (view !== 'pack' || !pack) return { view: 'packs' };
  if (tab === 'entry') return { view, pack, tab: 'write', ...(entry && { entry }) };
  return { view, pack, tab: packTabs.find((known) => known === tab) ?? 'write' };
}

export function writeRoute(route: Route): string {
  if (route.view !== 'pack') return `#${route.view}`;
  const pack = `#pack/${encodeURIComponent(route.pack)}`;
  if (route.tab !== 'write') return `${pack}/${route.tab}`;
  return route.entry ? `${pack}/entry/${encodeURIComponent(route.entry)}` : pack;
}

/** An address that somebody cut off or wrote by hand leads somewhere all the same. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
