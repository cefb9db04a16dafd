import { isRegion } from './country';
import { FREEMAIL, GENERIC_USE, NATIONAL_SECOND, OTHER_TOP, PROVIDERS } from './email-domains';
import { REGION_TRUST, type RegionSource, single } from './region-source';

function regionOfTop(top: string, second: string | undefined): string | undefined {
  if (OTHER_TOP.has(top)) return OTHER_TOP.get(top);
  if (GENERIC_USE.has(top) && !(second && NATIONAL_SECOND.has(second))) return undefined;
  const region = top.toUpperCase();
  return isRegion(region) ? region : undefined;
}

/**
 * What the domain of a mail address says. `.io`, `.co` and other country domains that are sold to everybody say
 * nothing, and neither does what stands before the "@": a person's name is no evidence of a region.
 */
export function emailSource(email: string | undefined): RegionSource | undefined {
  const domain = email
    ?.slice(0, 320)
    .trim()
    .toLowerCase()
    .match(/@([^@\s>]+)>?$/)?.[1]
    ?.replace(/\.$/, '');
  if (!domain?.includes('.')) return undefined;
  const provider = PROVIDERS.get(domain);
  if (provider)
    return {
      code: 'email.provider',
      values: { provider: domain },
      decider: 'record',
      regions: single(provider),
      trust: REGION_TRUST.provider,
    };
  // A hostname in its ASCII form, as the registries write it.
  const parts = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname.split('.') : [];
  const top = parts.at(-1) ?? '';
  const second = parts.at(-2);
  const region = regionOfTop(top, parts.length > 2 ? second : undefined);
  if (!region) return undefined;
  const owner = second && NATIONAL_SECOND.has(second) && parts.length > 2 ? parts.at(-3) : second;
  const free = FREEMAIL.has(owner ?? '') || (second === 'ne' && top === 'jp');
  return {
    code: 'email.domain',
    values: { domain: `.${domain.split('.').at(-1)}` },
    decider: 'record',
    regions: single(region),
    trust: free ? REGION_TRUST.freemailDomain : REGION_TRUST.domain,
  };
}
