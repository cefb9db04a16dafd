import { onNamedHost } from '../hosts';

/**
 * True where Savoir knows the helpdesk on this host by itself: then a profile for it is not used. Its own reading says more,
 * and tells internal notes apart more surely than selectors can.
 */
export function knownHost(host: string): boolean {
  const name = host.replace(/^\*\./, 'any.').replace(/:.*/, '');
  return onNamedHost({ protocol: 'https:', hostname: name } as URL);
}

/** The match pattern to ask the browser for, which has no port. */
export const patternOf = (host: string, scheme = 'https'): string =>
  `${scheme}://${host.replace(/:.*/, '')}/*`;

/** Parts of a match pattern that permissions have: `https://*.example.com/*`. Undefined for another kind of text. */
function read(pattern: string): { scheme: string; host: string } | undefined {
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  return scheme && host ? { scheme, host } : undefined;
}

/** True where every host that `inner` means is one that `outer` means; names without port. */
function covers(outer: string, inner: string): boolean {
  if (outer === '*' || outer === inner) return true;
  // As browsers read patterns, "*.example.com" is example.com as well.
  return outer.startsWith('*.') && (inner === outer.slice(2) || inner.endsWith(outer.slice(1)));
}

/**
 * Match patterns of the pages that both the agent granted and a profile means, sorted and each once. `hosts` as profiles
 * name them. Known helpdesks are left out.
 */
export function grantedPages(hosts: readonly string[], granted: readonly string[]): string[] {
  const names = hosts.filter((host) => !knownHost(host)).map((host) => host.replace(/:.*/, ''));
  const pages = granted.flatMap((pattern) => {
    const { scheme, host } = read(pattern) ?? {};
    if (!scheme || !host) return [];
    return names.flatMap((name) =>
      covers(host, name) ? `${scheme}://${name}/*` : covers(name, host) ? `${scheme}://${host}/*` : [],
    );
  });
  return [...new Set(pages)].sort();
}
