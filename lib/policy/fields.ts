import { z } from 'zod';
import { readAddress } from '@/lib/helpdesks/address';
import { slug } from '@/lib/knowledge/team-entry';
import { thumbprint } from '@/lib/knowledge/team-pack';
import { readPackAddress } from '@/lib/packs/sources/permission';
import { readInvitation } from '@/lib/team/invitation';
import { ADMINISTERED, type Features, type Wanted } from './policy';

/** One value, checked; `wanted` names what it should have been. */
const field = <T>(wanted: Wanted, schema: z.ZodType<T>) => ({ wanted, schema });
export type Field<T> = ReturnType<typeof field<T>>;

const text = z.string().trim().min(1);
/** Registry values of Firefox on Windows come as numbers. */
const yesOrNo = z
  .union([z.boolean(), z.literal(0), z.literal(1)])
  .transform((value) => value === true || value === 1);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/);

/** Text that `read` makes something of, undefined where it can't. */
const readText = <T>(read: (given: string) => T | undefined) =>
  text.transform((given, context) => {
    const value = read(given);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: 'unreadable' });
    return z.NEVER;
  });

export const settingFields = {
  home: field('home', z.enum(['page', 'side'])),
  startCollapsed: field('yes-or-no', yesOrNo),
  teamLanguage: field('language', language),
  interfaceLanguage: field('language', z.union([z.literal(''), language])),
  hubspotApi: field('yes-or-no', yesOrNo),
  askOutcome: field('yes-or-no', yesOrNo),
  remarks: field('yes-or-no', yesOrNo),
};

export const featureFields = {
  studio: field('yes-or-no', yesOrNo),
  joining: field('yes-or-no', yesOrNo),
  packFiles: field('yes-or-no', yesOrNo),
} satisfies Record<keyof Features, unknown>;

export const lockedName = field('setting', z.enum(ADMINISTERED));

export const hub = field(
  'hub',
  readText((given) => (/^(wss|https):\/\/[^\s/]/.test(given) && URL.canParse(given) ? given : undefined)),
);

export const host = field(
  'host',
  readText((given) => {
    const read = readAddress(given);
    return 'host' in read ? read : undefined;
  }),
);

export const teamFields = {
  invitation: field(
    'invitation',
    readText((given) => {
      const read = readInvitation(given);
      return 'invitation' in read ? read.invitation : undefined;
    }),
  ),
  key: field('key', text.pipe(thumbprint)),
  name: field('name', text.pipe(z.string().max(80))),
};
export const teamAddress = field(
  'address',
  readText((given) => readPackAddress(given)?.href),
);
export const groupId = field('group-name', slug);
