import type { Channel } from '@/lib/record/customer-record';

/**
 * HubSpot's name of a zone as an IANA name: `europe_slash_berlin` is Europe/Berlin, `africa_slash_porto_hyphen_novo`
 * Africa/Porto-Novo (values of the contact property `hs_timezone`, listed in public integrations, 2024–26). Undefined
 * for a name that the browser does not know.
 */
export function zoneOf(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const timeZone = value.replaceAll('_slash_', '/').replaceAll('_hyphen_', '-');
  try {
    // Names are compared without case; the answer has the usual one.
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/**
 * First and last name as one. HubSpot knows which is which, so Chinese, Japanese and Korean names come in the order of
 * their language, the family's first.
 */
export function fullName(given = '', family = ''): string | undefined {
  const native = /[\p{Script=Han}\p{Script=Hangul}]/u.test(given + family);
  return (native ? `${family} ${given}` : `${given} ${family}`).trim() || undefined;
}

/**
 * The channel that an address names in its hash, where HubSpot puts the composer's (`#email`, `#live-chat`, `#whatsapp`:
 * public extensions, 2024–26).
 */
export function channelOf(hash: string): Channel | undefined {
  if (/mail/.test(hash)) return 'email';
  if (/whatsapp/.test(hash)) return 'messaging';
  return /chat/.test(hash) ? 'chat' : undefined;
}
