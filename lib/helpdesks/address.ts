import { onNamedHost } from './hosts';

/** A helpdesk's address as the agent typed or pasted it, read. */
export type HostAddress =
  | {
      /** Host name, with the port where one was given; for showing. */
      host: string;
      /** Match pattern of the permission to ask for. It has no port: a permission is for every port of the host. */
      pattern: string;
      /** Plain http: what the agent and the helpdesk say to each other can be read on the way. */
      insecure: boolean;
    }
  /** `named`: the manifest has this host already. */
  | { problem: 'not-an-address' | 'named' };

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Without a scheme a single word may be anything: a dot, a port or "localhost" makes it an address; an @ makes it e-mail. */
const BARE = /^(?:[^\s/:.@]+(?:\.[^\s/:.@]+)+|localhost)(?::\d+)?(?:[/?#]|$)|^[^\s/:@]+:\d+(?:[/?#]|$)/i;
/** Labels of letters, digits and hyphens, as URL parsing leaves them (IDNA in its ASCII form); IPv4 is one too. */
const HOSTNAME = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * Reads an address: with or without scheme (then https), path, port or user. Only the scheme and the host count.
 * Text that names no web host, an address in brackets (IPv6, for which not every browser has match patterns) or a
 * wildcard is "not an address".
 */
export function readAddress(text: string): HostAddress {
  const given = text.trim();
  const url = parse(SCHEME.test(given) ? given : BARE.test(given) ? `https://${given}` : '');
  if (!url || !/^https?:$/.test(url.protocol) || !HOSTNAME.test(url.hostname))
    return { problem: 'not-an-address' };
  if (onNamedHost(url)) return { problem: 'named' };
  return { host: url.host, pattern: hostPattern(url), insecure: url.protocol === 'http:' };
}

/** The match pattern of a permission for the host of `url`. */
export const hostPattern = (url: URL): string => `${url.protocol}//${url.hostname}/*`;

/** A granted match pattern as a person reads it: `https://help.example/*` → `help.example`, http with its scheme. */
export const patternName = (pattern: string): string =>
  pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
