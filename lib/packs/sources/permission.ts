import { hostPattern } from '@/lib/helpdesks/address';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The address of a team's file, read: https, or http on this machine. Undefined for anything else. */
export function readPackAddress(text: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return undefined;
  }
  const held = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  // Browsers refuse to fetch an address with a name and password in it.
  return held && !url.username && !url.password ? url : undefined;
}

/**
 * Match pattern of the permission that lets Savoir fetch `address` whatever the server allows other sites; undefined
 * where it is none that Savoir would ask.
 */
export function addressPattern(address: string): string | undefined {
  const url = readPackAddress(address);
  // Match patterns of IPv6 hosts are not known to every browser.
  return url && !url.hostname.startsWith('[') ? hostPattern(url) : undefined;
}
