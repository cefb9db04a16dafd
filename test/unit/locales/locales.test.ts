import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceCodes } from '@/lib/detect/evidence-codes';
import { REGISTER_EVIDENCE_CODES } from '@/lib/detect/register';
import { situations } from '@/lib/knowledge/schema-values';
import { stages } from '@/lib/knowledge/team-pack';
import type { SourceProblem } from '@/lib/packs/membership';
import type { RefusalCode } from '@/lib/packs/outcome';
import type { InvitationProblem } from '@/lib/team/invitation';
import everywhere from '@/locales/en.json';
import studio from '@/locales/studio/en.json';

type Texts = { [key: string]: string | Texts };

const en: Texts = { ...everywhere, ...studio };

function has(key: string): boolean {
  const found = key
    .split('.')
    .reduce<string | Texts | undefined>(
      (texts, part) => (typeof texts === 'object' ? texts[part] : undefined),
      en as Texts,
    );
  return typeof found === 'string' || (key.endsWith('_other') ? false : has(`${key}_other`));
}

const sources = ['components', 'entrypoints', 'lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(name, 'utf8'));

describe('interface texts', () => {
  it('exist for every key that is used by name', () => {
    const keys = new Set(
      sources.flatMap((text) => [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? '')),
    );
    expect(keys.size).toBeGreaterThan(60);
    expect([...keys].filter((key) => !has(key))).toEqual([]);
  });

  it('exist for every evidence code', () => {
    const codes = [...evidenceCodes, ...REGISTER_EVIDENCE_CODES].map(
      (code) => `evidence.${code.replaceAll('.', '-')}`,
    );
    expect(codes.filter((code) => !has(code))).toEqual([]);
  });

  it('name every field of the self-check', () => {
    const adapters = readdirSync('lib/helpdesks', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join('lib/helpdesks', name), 'utf8'));
    const fields = new Set(
      adapters.flatMap((text) =>
        [...text.matchAll(/\b(?:find|first|field|note)\('([a-z]+)'/g)].map((match) => match[1]),
      ),
    );
    expect(fields.size).toBeGreaterThan(8);
    expect([...fields].filter((field) => !has(`selfCheck.field.${field}`))).toEqual([]);
  });

  it.each([
    ['address.situation', situations],
    [
      'api',
      [
        'signed-out',
        'forbidden',
        'not-found',
        'rate-limited',
        'server',
        'unreadable',
        'too-large',
        'offline',
        'held',
      ],
    ],
    [
      'target',
      [
        'first-reply',
        'next-reply',
        'resolution',
        'due',
        'answered',
        'empty',
        'closed',
        'replyBy',
        'resolveBy',
        'dueBy',
      ],
    ],
    ['tone.register', ['formal', 'informal', 'neutral']],
    ['finding', ['formal', 'informal', 'neutral']],
    ['address.replyInWhy', ['pick', 'draft', 'agent', 'thread', 'team']],
    ['feedback', ['well', 'mixed', 'badly']],
    [
      'packs.refused',
      [
        'too-large',
        'malformed',
        'other-team',
        'no-team',
        'team-signature',
        'team-older',
        'team-differs',
        'pack-signature',
        'unknown-signer',
        'not-allowed',
        'not-approved',
        'older',
        'differs',
        'expired',
        'too-many',
        'invalid',
        'not-stored',
      ] satisfies RefusalCode[],
    ],
    [
      'packs.source',
      ['offline', 'timeout', 'status', 'too-large', 'not-https', 'refused'] satisfies SourceProblem['code'][],
    ],
    ['packs.join', ['other-team', 'managed', 'not-stored']],
    ['packs.note', ['unknown-kind', 'unknown-condition']],
    ['membership.stage', stages],
    ['studio.join.problem', ['empty', 'not-an-invitation', 'damaged', 'newer'] satisfies InvitationProblem[]],
    ['studio.team.start', ['found', 'invited', 'restore', 'foundHelp', 'invitedHelp', 'restoreHelp']],
    ['studio.team.make.strength', ['empty', 'short', 'simple', 'fair', 'good']],
    [
      'studio.team.backup',
      [
        'empty',
        'other-file',
        'newer',
        'damaged',
        'wrong-passphrase',
        'not-these',
        'not-proven',
        'other-held',
        'not-stored',
      ],
    ],
    ['studio.team.head', ['founder', 'lead', 'agent']],
    ['studio.team.leads.problem', ['empty', 'not-a-request', 'damaged']],
    [
      'studio.team.segments',
      [
        'tags',
        'tagsHelp',
        'organisations',
        'organisationsHelp',
        'emailDomains',
        'emailDomainsHelp',
        'noName',
        'double',
        'noSign',
      ],
    ],
    ['studio.team.address', ['file', 'fileHelp', 'web', 'webHelp', 'needed', 'bad', 'insecure']],
    [
      'studio.team.address.result',
      ['team', 'none', 'noneByHand', 'other', 'foreign', 'unreachable', 'permission'],
    ],
    ['studio.team.problem', ['no-team', 'no-key', 'meanwhile', 'waiting']],
  ])('exist for every %s', (prefix, names) => {
    expect(names.filter((name) => !has(`${prefix}.${name}`))).toEqual([]);
  });
});
