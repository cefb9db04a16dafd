/** "acme-support.json" of "ACME Support": a name without signs that file systems refuse. `before`: what it begins with. */
export const jsonName = (name = '', before = ''): string =>
  `${before}${
    name
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase() || 'team'
  }.json`;
